import {tidy} from '../text/han-numeral.ts';
import type {Tongue} from '../text/number-words.ts';
import {bearingOf} from './bearing.ts';
import type {FigureKind, Quantity, Value} from './figure.ts';
import {readLatinDate} from './latin-dates.ts';
import {type LatinGrammar, latinGrammarOf, latinRules, signPattern} from './latin-grammar.ts';
import {type LatinNumeral, latinNumeralAt} from './latin-numeral.ts';

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
	return found;
}

interface LatinReading {
	readonly text: string;
	readonly decimal: '.' | ',';
	readonly grammar: LatinGrammar;
}

/** A number with its sign and unit, without what it stands in. */
interface Measured extends LatinNumeral {
	readonly start: number;
	readonly sign: string;
	readonly kind: FigureKind | null;
	readonly unit: string;
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
	if (isName(reading, start, second?.end ?? first.end)) return [];
	if (second === null) return quantity(reading, first);
	const ends = stretch(first, second);
	const {kind, unit, sign} = second.kind === null ? first : second;
	if (/^outOf/.test(second.as))
		return [bearing(reading, start, second.end, 'share', '', tidy(first.value / second.value))];
	if (second.as === 'change')
		return [
			...quantity(reading, {...first, kind: first.kind ?? kind, unit: first.kind ? first.unit : unit}),
			...quantity(reading, second),
		];
	return quantity(reading, {...first, kind, unit, sign: first.sign || sign, end: second.end, article: false}, ends);
}

/** Where the reading goes on when there is no figure: behind the number, if it is one. */
function skipped({text, grammar, decimal}: LatinReading, start: number): number {
	const numeral = /^\d/.test(text.charAt(start)) ? latinNumeralAt(text, start, grammar.numerals, decimal) : null;
	return numeral?.end ?? start + 1;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
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
	const {agesAt, vagueAt, scales, countsAt, unitAt} = grammar;
	agesAt.lastIndex = start;
	const decade = Number(agesAt.exec(text)?.groups?.['decade'] ?? 0);
	if (decade > 0)
		return {
			...bearing(reading, start, agesAt.lastIndex, 'measure', 'years old', [decade, decade + 9]),
			approximate: true,
		};
	if (/\d ?$/.test(text.slice(Math.max(0, start - 2), start))) return null;
	vagueAt.lastIndex = start;
	const {vague, scale} = vagueAt.exec(text)?.groups ?? {};
	const said = vague ?? scale;
	if (said === undefined) return null;
	const end = vagueAt.lastIndex;
	const by = said.split(' ').reduce((product, word) => product * (scales[word] ?? 1), 1);
	const of = matchAt(countsAt, text, end);
	if (vague !== undefined && of === null) return null;
	unitAt.lastIndex = end + (of?.length ?? 0);
	const unit = unitAt.exec(text)?.groups?.['unit'];
	const [kind, name] = (unit === undefined ? undefined : grammar.unitOf(unit)) ?? (['count', ''] as const);
	if (vague === undefined && unit === undefined && of === null && !isCounting(text.slice(end, end + 40), grammar))
		return null;
	const until = unit === undefined ? end : unitAt.lastIndex;
	return {...bearing(reading, start, until, kind, name, [2 * by, 9 * by]), approximate: true};
}

function measuredAt({text, grammar, decimal}: LatinReading, start: number): Measured | null {
	const sign = matchAt(signAt, text, start) ?? '';
	const numeral = latinNumeralAt(text, start + sign.length, grammar.numerals, decimal);
	if (!numeral) return null;
	grammar.unitAt.lastIndex = numeral.end;
	const found = grammar.unitAt.exec(text);
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
	const end = numeral.end + found[0].length;
	const half =
		kind === 'duration' || kind === 'measure' || kind === 'ratio' ? matchAt(grammar.andHalfAt, text, end) : null;
	const value = half === null ? numeral.value : numeral.value + 0.5;
	return {...numeral, value, start, sign, kind: kind ?? null, unit: unit ?? '', end: end + (half?.length ?? 0)};
}
const signAt = new RegExp(`(?:${signPattern}) ?`, 'yu');

/** $5 million dollars, €5 euros. */
const withName = (text: string, end: number): number =>
	end + (/^ (?:us )?(?:dollars|dolares|euros|pesos)(?![a-z])/.exec(text.slice(end, end + 16))?.[0].length ?? 0);

type Second = Measured & {readonly as: 'stretch' | 'change' | 'outOf'};

/** The other end of a stretch, what a part is taken out of, or what something went to from the first; null for neither. */
function secondOf(reading: LatinReading, first: Measured): Second | null {
	const {text, grammar} = reading;
	const before = text.slice(Math.max(0, first.start - 40), first.start);
	const outOf = matchAt(grammar.outOfAt, text, first.end);
	if (outOf !== null && first.kind === null && !first.part) {
		const whole = measuredAt(reading, first.end + outOf.length);
		const fits =
			whole?.kind === null && whole.value > first.value && whole.value <= 1000 && whole.inDigits === first.inDigits;
		if (fits && !/^[ -](?:days?|weeks?|months?|years?)/.test(text.slice(whole.end))) return {...whole, as: 'outOf'};
	}
	const between = grammar.between.test(before);
	const to = matchAt(between ? grammar.andAt : grammar.toAt, text, first.end);
	if (to === null || (/^ ?-$/.test(to) === false && first.article)) return null;
	const second = measuredAt(reading, first.end + to.length);
	if (!second || second.article || isName(reading, second.start, second.end, true)) return null;
	const alike =
		first.kind === null ||
		(first.kind === second.kind && first.unit === second.unit) ||
		(first.sign !== '' && second.kind === null);
	if (!alike || (second.sign !== '' && first.sign === '')) return null;
	if (isChange(reading, first.start, before)) return {...second, as: 'change'};
	const [low, high] = stretch(first, second);
	return low < high ? {...second, as: 'stretch'} : null;
}

/** Rose from 3 to 4 percent is two numbers, a rise of 3 to 4 percent is one. */
function isChange({text, grammar}: LatinReading, start: number, before: string): boolean {
	const from = grammar.from.exec(before)?.[0];
	if (from === undefined) return false;
	const at = start - from.length;
	const {direction, words} = bearingOf(text, 'number', [at, at], grammar.bearing);
	return direction !== null && !/(?<![a-z])(?:an?|un[ae]?|uma?|el|la|le|the) $/.test(text.slice(0, words[0]).slice(-8));
}

/** 5 to 10 million is five million to ten. */
function stretch(first: Measured, second: Measured): readonly [low: number, high: number] {
	const shared = tidy(first.value * second.scale);
	return [first.scale === 1 && shared < second.value ? shared : first.value, second.value];
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
	// A month or two is more than one.
	if (kind !== 'duration' || /^ (?:or|o|oder|ou) [a-z]/.test(text.slice(end, end + 8))) return false;
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
	return {range: [start, end], kind, value, unit, approximate: beside.qualifier !== null, ...beside};
}

/** Four digits without a mark, where nothing is counted by them: What about 2024? */
function isYear(
	{inDigits, value, scale, start, end}: Measured,
	{text, grammar}: LatinReading,
	before: string,
	after: string,
): boolean {
	if (!inDigits || scale !== 1 || end - start !== 4 || !/^(?:1[89]|20)\d\d$/.test(text.slice(start, end))) return false;
	if (grammar.year.test(before)) return !(value < 1900 && isCounting(after, grammar));
	return (
		!isCounting(after, grammar) ||
		/(?:^|[ (])(?:the|our|this|a|his|their|el|la|los|las|der|die|das|le|la|les|o|os|as) $/.test(before)
	);
}

/** Without a unit or a sign: a large number, one that counts a noun, or one that a verb of measuring leads to. */
function countsAlone(
	{start, end, inDigits, value, scale}: Measured,
	{text, grammar}: LatinReading,
	before: string,
	after: string,
	isStretch: boolean,
): boolean {
	if (/^(?:st|nd|rd|th|s|er|eme|[oº°])(?![a-z])/.test(after)) return false;
	if (
		scale > 12 ||
		(inDigits && value >= 10_000) ||
		/\d[.,]\d/.test(text.slice(start, end)) ||
		(inDigits && !Number.isInteger(value))
	)
		return true;
	const counts = isCounting(after, grammar);
	if (!inDigits && value >= 2 && matchAt(partOf, text, end) !== null) return true;
	if (!inDigits)
		return (
			counts && (value > 10 || isStretch || (value >= 2 && grammar.several.test(after) && !grammar.talk.test(after)))
		);
	if (counts || matchAt(partOf, text, end) !== null || grammar.countedVerb.test(after)) return true;
	if (bearingOf(text, 'number', [start, end], grammar.bearing).qualifier !== null) return true;
	return (isStretch || grammar.lead.test(before)) && /^(?:[,;.)?!]|$)/.test(after);
}

/** 12 of the ships. */
const partOf = / (?:of|de) (?:the|our|these|those|them|their|los|las|estos|estas)\b/y;

const isCounting = (after: string, {stop}: LatinGrammar): boolean => /^ [a-z]/.test(after) && !stop.test(after);

/** COVID-19, G20, 9/11, Resolution 1973, 202-456-1111, the number of a list: names, which measure nothing. */
function isName({text, grammar}: LatinReading, start: number, end: number, isSecond = false): boolean {
	const before = text.slice(Math.max(0, start - 24), start);
	const after = text.slice(end, end + 3);
	if (/^[a-z]/.test(after) || /^[-/]\d/.test(after) || /^\(\w\)/.test(after)) return true;
	if (isSecond) return false;
	if (/[a-z]-?$|'$|[\d/][-./]?$/.test(before) || grammar.label.test(before)) return true;
	return start < 4 && /^\W*$/.test(text.slice(0, start)) && /^[.)] /.test(after);
}
