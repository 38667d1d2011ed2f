import {tidy} from '../text/han-numeral.ts';
import type {Tongue} from '../text/number-words.ts';
import {bearingOf} from './bearing.ts';
import type {FigureKind, Quantity, Value} from './figure.ts';
import {countsAlone, isCounting, isName, isYear} from './latin-bare.ts';
import {readLatinDate} from './latin-dates.ts';
import {type LatinGrammar, latinGrammarOf, latinRules} from './latin-grammar.ts';
import {type LatinReading, type Measured, matchAt, measuredAt} from './latin-measured.ts';
import {latinNumeralAt} from './latin-numeral.ts';
import {secondOf, sharing, stretch} from './latin-stretches.ts';

/** The numbers of a text with their units, in order; `text` is folded. `decimal`: the mark before the decimals. */
export function latinQuantities(
	text: string,
	tongue: Tongue,
	decimal: '.' | ',',
	rules = latinRules,
): readonly Quantity[] {
	const grammar = latinGrammarOf(tongue, rules);
	const reading: LatinReading = {text, decimal, grammar};
	const found: Quantity[] = [];
	grammar.begin.lastIndex = 0;
	for (let begun = grammar.begin.exec(text); begun; begun = grammar.begin.exec(text)) {
		const quantities = quantitiesAt(reading, begun.index);
		found.push(...quantities);
		grammar.begin.lastIndex = Math.max(begun.index + 1, quantities.at(-1)?.range[1] ?? skipped(reading, begun.index));
	}
	return elided(text, found, grammar);
}

/**
 * 10.6 millones de Pfizer, 4.6 de AstraZeneca: of a list in which each number is said of something, a number with decimals is counted
 * in what the one before it is.
 */
function elided(text: string, all: readonly Quantity[], {numerals}: LatinGrammar): readonly Quantity[] {
	let scale = 1;
	return all.map((own, nth) => {
		const before = all[nth - 1];
		const said = text.slice(...own.range);
		const between = before === undefined ? '' : text.slice(before.range[1], own.range[0]);
		const link = /^ ([a-z]+) [^.;:()]{1,30},(?: [a-z]+,?)? $/u.exec(between)?.[1];
		const goesOn = link !== undefined && text.startsWith(` ${link} `, own.range[1]);
		if (own.kind !== 'number' || typeof own.value !== 'number' || !goesOn || !/^\d{1,3}[.,]\d{1,2}$/.test(said)) {
			const by = numerals.multipliers[/(?<![a-z])[a-z]+$/u.exec(said)?.[0] ?? ''] ?? 1;
			scale = by >= 1e6 ? by : 1;
			return own;
		}
		return {...own, value: tidy(own.value * scale)};
	});
}

function quantitiesAt(reading: LatinReading, start: number): readonly Quantity[] {
	const {text, grammar} = reading;
	const dated = dateAt(reading, start);
	if (dated) return [dated];
	const half = matchAt(grammar.halfAt, text, start);
	if (half !== null) return [bearing(reading, start, start + half.length, 'share', '', 0.5)];
	const vague = vagueAt(reading, start);
	if (vague) return [vague];
	const first = measuredAt(reading, start);
	if (!first) return [];
	const second = secondOf(reading, first);
	const third = second?.as === 'stretch' ? secondOf(reading, second) : null;
	const last = third?.as === 'stretch' ? third : second;
	if (isName(reading, start, last?.end ?? first.end)) return [];
	if (second === null || last === null) return quantity(reading, first);
	const ends = stretch(first, last);
	const {kind, unit, sign} = last.kind === null ? first : last;
	if (/^outOf/.test(second.as))
		return [bearing(reading, start, second.end, 'share', '', tidy(first.value / second.value))];
	if (second.as === 'change')
		return [
			...quantity(reading, {...sharing(first, second), kind: first.kind ?? kind, unit: first.kind ? first.unit : unit}),
			...quantity(reading, second),
		];
	const {scale, end} = last;
	return quantity(reading, {...first, kind, unit, sign: first.sign || sign, scale, end, article: false}, ends);
}

/** Where the reading goes on when there is no figure: behind the number, if it is one. */
function skipped({text, grammar, decimal}: LatinReading, start: number): number {
	const numeral = /^\d/.test(text.charAt(start)) ? latinNumeralAt(text, start, grammar.numerals, decimal) : null;
	return numeral?.end ?? start + 1;
}

function dateAt(reading: LatinReading, start: number): Quantity | null {
	const {text, grammar} = reading;
	grammar.dateAt.lastIndex = start;
	const found = grammar.dateAt.exec(text);
	// A day that has a month is no name, whatever stands before it: el día 8 de septiembre.
	if (!found || (!/[a-z]{3}/.test(found[0]) && isName(reading, start, start + found[0].length))) return null;
	const {value, iso} = readLatinDate(found.groups ?? {}, grammar.tongue);
	return {...bearing(reading, start, start + found[0].length, 'date', '', value), iso};
}

/** Tens of thousands are two to nine of those; in her sixties, written 60s, is 60 to 69. */
function vagueAt(reading: LatinReading, start: number): Quantity | null {
	const {text, grammar} = reading;
	const {agesAt, countsAt, unitAt} = grammar;
	agesAt.lastIndex = start;
	const decade = Number(agesAt.exec(text)?.groups?.['decade'] ?? 0);
	if (decade > 0)
		return {
			...bearing(reading, start, agesAt.lastIndex, 'measure', 'years old', [decade, decade + 9]),
			approximate: true,
		};
	if (/\d ?$/.test(text.slice(Math.max(0, start - 2), start))) return null;
	const first = sizeAt(grammar, text, start);
	if (first === null) return null;
	const to = first.isPlural ? matchAt(grammar.toAt, text, first.end) : null;
	const second = to === null ? null : sizeAt(grammar, text, first.end + to.length);
	const {end, by, isPlural, of: shared} = second ?? first;
	const of = matchAt(countsAt, text, end);
	if (isPlural && of === null) return null;
	unitAt.lastIndex = end + (of?.length ?? 0);
	const unit = unitAt.exec(text)?.groups?.['unit'];
	const [kind, name] = (unit === undefined ? undefined : grammar.unitOf(unit)) ?? (['count', ''] as const);
	if (!isPlural && unit === undefined && of === null && !isCounting(text.slice(end, end + 40), grammar)) return null;
	// Tens or hundreds of thousands are at least tens of those.
	const least = first.by < shared ? first.by * shared : first.by;
	const until = unit === undefined ? end : unitAt.lastIndex;
	return {...bearing(reading, start, until, kind, name, [2 * least, 9 * by]), approximate: true};
}

/** A size said in words: what it counts in, and `of` what, where that is said too (1000 of tens of thousands). */
function sizeAt(
	{vagueAt, scales}: LatinGrammar,
	text: string,
	at: number,
): {readonly end: number; readonly by: number; readonly of: number; readonly isPlural: boolean} | null {
	vagueAt.lastIndex = at;
	const {vague, scale} = vagueAt.exec(text)?.groups ?? {};
	const said = vague ?? scale;
	if (said === undefined) return null;
	const factors = said.split(' ').map(word => scales[word] ?? 1);
	const by = factors.reduce((product, factor) => product * factor, 1);
	return {end: vagueAt.lastIndex, by, of: factors.length > 1 ? factors.at(-1)! : 1, isPlural: vague !== undefined};
}

function quantity(reading: LatinReading, found: Measured, ends?: readonly [number, number]): readonly Quantity[] {
	const {text, grammar} = reading;
	const {start, end, kind, unit, value} = found;
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, end + 40);
	if (found.article && !isOne(found, grammar, text)) return [];
	if (kind === null && !ends && isYear(found, reading, before, after)) {
		return [{...bearing(reading, start, end, 'date', '', value), iso: String(value)}];
	}
	if (found.part && kind === null)
		return matchAt(grammar.ofAt, text, end) === null ? [] : [bearing(reading, start, end, 'share', '', value)];
	if (kind === null && !countsAlone(found, reading, before, after, ends !== undefined)) return [];
	if (!found.inDigits && value <= 1 && !ends && kind !== 'share' && !found.part && !found.article) return [];
	const cents = kind === 'money' && !ends ? centsAfter(reading, end) : null;
	if (cents) return [bearing(reading, start, cents.end, kind!, unit, tidy(value + cents.value))];
	const minus = grammar.minus.exec(before)?.[0] ?? '';
	const signed = minus === '' ? (ends ?? value) : -value;
	const own = kind ?? (isCounting(after, grammar) ? 'count' : 'number');
	return [bearing(reading, start - minus.length, end, own, unit, signed)];
}

/** A percentage point, more than a year: an article that counts. */
function isOne({kind, unit, start, end}: Measured, {bearing: words}: LatinGrammar, text: string): boolean {
	if (kind === 'share') return /point|punto|ponto/.test(unit);
	if (kind !== 'duration') return false;
	return bearingOf(text, kind, [start, end], words).qualifier !== null;
}

/** 21 pesos con 75 centavos is 21.75. */
function centsAfter(
	{text, grammar: {centsAt}}: LatinReading,
	at: number,
): {readonly end: number; readonly value: number} | null {
	centsAt.lastIndex = at;
	const found = centsAt.exec(text);
	return found && {end: at + found[0].length, value: Number(found[1]) / 100};
}

function bearing(
	{text, grammar}: LatinReading,
	start: number,
	end: number,
	kind: FigureKind,
	unit: string,
	value: Value | null,
): Quantity {
	const beside = bearingOf(text, kind, [start, end], grammar.bearing);
	const qualifier = beside.qualifier ?? grammar.ownQualifier(text.slice(start, end));
	return {range: [start, end], kind, value, unit, approximate: qualifier !== null, ...beside, qualifier};
}
