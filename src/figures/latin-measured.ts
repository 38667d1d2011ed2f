import type {FigureKind} from './figure.ts';
import {type LatinGrammar, signPattern} from './latin-grammar.ts';
import {type LatinNumeral, latinNumeralAt} from './latin-numeral.ts';

export interface LatinReading {
	readonly text: string;
	readonly decimal: '.' | ',';
	readonly grammar: LatinGrammar;
}

/** A number with its sign and unit, without what it stands in. */
export interface Measured extends LatinNumeral {
	readonly start: number;
	readonly sign: string;
	readonly kind: FigureKind | null;
	readonly unit: string;
}

export function matchAt(pattern: RegExp, text: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}

export function measuredAt({text, grammar, decimal}: LatinReading, start: number): Measured | null {
	const sign = matchAt(signAt, text, start) ?? '';
	const numeral = latinNumeralAt(text, start + sign.length, grammar.numerals, decimal);
	if (!numeral) return null;
	const more = sign === '' ? matchAt(grammar.moreAt, text, numeral.end) : null;
	grammar.unitAt.lastIndex = numeral.end + (more?.length ?? 0);
	const found = grammar.unitAt.exec(text);
	const end = grammar.unitAt.lastIndex;
	if (sign !== '')
		return {
			...numeral,
			start,
			sign: sign.trim(),
			kind: 'money',
			unit: grammar.signs[sign.trim()] ?? '$',
			end: withName(text, numeral.end),
		};
	const metres = /\dm$/.test(text.slice(start, numeral.end));
	if (metres)
		return {...numeral, value: numeral.value / numeral.scale, scale: 1, start, sign, kind: 'measure', unit: 'm'};
	if (!found) return {...numeral, start, sign, kind: null, unit: ''};
	const [kind, unit] = found.groups?.['percent']
		? (['share', '%'] as const)
		: (grammar.unitOf(found.groups?.['unit'] ?? '') ?? []);
	const half = kind !== undefined && kind !== 'money' ? matchAt(grammar.andHalfAt, text, end) : null;
	const value = half === null ? numeral.value : numeral.value + 0.5;
	return {...numeral, value, start, sign, kind: kind ?? null, unit: unit ?? '', end: end + (half?.length ?? 0)};
}
const signAt = new RegExp(`(?:${signPattern}) ?`, 'yu');

/** $5 million dollars, €5 euros. */
const withName = (text: string, end: number): number =>
	end + (/^ (?:us )?(?:dollars|dolares|euros|pesos)(?![a-z])/.exec(text.slice(end, end + 16))?.[0].length ?? 0);
