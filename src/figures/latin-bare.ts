import {bearingOf} from './bearing.ts';
import type {LatinGrammar} from './latin-grammar.ts';
import {type LatinReading, type Measured, matchAt} from './latin-measured.ts';

/** Four digits without a mark, where nothing is counted by them: What about 2024? */
export function isYear(
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
export function countsAlone(
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
	if (isAlone(text, start, end, before, after)) return value >= 2;
	if (!inDigits && value >= 2 && grammar.be.test(before) && /^(?:[,;.)?!]|$)/.test(after)) return true;
	if (!inDigits)
		return (
			counts && (value > 10 || isStretch || (value >= 2 && grammar.several.test(after) && !grammar.talk.test(after)))
		);
	if (counts || matchAt(partOf, text, end) !== null || grammar.countedVerb.test(after)) return true;
	if (bearingOf(text, 'number', [start, end], grammar.bearing).qualifier !== null) return true;
	return (isStretch || grammar.lead.test(before)) && /^(?:[,;.)?!]|$)/.test(after);
}

/** All that is said (Twenty-two.), or between dashes and stops: high fevers - 104, 105. */
function isAlone(text: string, start: number, end: number, before: string, after: string): boolean {
	const isSingle = end - start < 2;
	if (start === 0) return !isSingle && /^[.!]?$/.test(text.slice(end, end + 2));
	return !isSingle && /\d$/.test(text.slice(start, end)) && opening.test(before) && closing.test(after);
}
const opening = /(?:[?!]|[^\d\s] -) (?:\d{2,4}, )*$/u;
const closing = /^(?:$|[.;!?](?: |$)|(?:, \d{2,4})+(?:[.;!?]|$))/u;

/** 12 of the ships. */
const partOf = / (?:of|de) (?:the|our|these|those|them|their|los|las|estos|estas)\b/y;

export const isCounting = (after: string, {stop}: LatinGrammar): boolean => /^ [a-z]/.test(after) && !stop.test(after);

/** COVID-19, G20, 9/11, Resolution 1973, 202-456-1111, the number of a list: names, which measure nothing. */
export function isName({text, grammar}: LatinReading, start: number, end: number, isSecond = false): boolean {
	const before = text.slice(Math.max(0, start - 24), start);
	const after = text.slice(end, end + 3);
	if (/^[a-z]/.test(after) || /^[-/]\d/.test(after) || /^\(\w\)/.test(after)) return true;
	if (isSecond) return false;
	if (/[a-z]-?$|'$|[\d/][-./]?$/.test(before) || grammar.label.test(before)) return true;
	return start < 4 && /^\W*$/.test(text.slice(0, start)) && /^[.)] /.test(after);
}
