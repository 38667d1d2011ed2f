import {cutLine, type Line} from '../manuscript.ts';

/** A column of numbers is one where so many lines have them, at least, and so great a share of them counts up. */
const fewest = 8;
/** Where every line has one, and sentences go on from line to line, so few are enough. */
const fewestOfAll = 4;
const share = 0.6;
const counting = 0.8;
const numbered = /^(\d{1,3})(?:\s+|$)/u;

/**
 * Lines without the numbers that a page prints at the beginning of each, as transcripts of hearings do. A number belongs to
 * its line's stretch of the source; one that stands alone is page text.
 */
export function withoutLineNumbers(lines: readonly Line[]): readonly Line[] {
	const numbers = numbersOf(lines);
	if (!numbers) return lines;
	return lines.map((line, i): Line => {
		const match = numbers[i];
		if (!match) return line;
		if (match[0].length >= line.text.length) return {...line, form: 'furniture', why: 'page-number'};
		return {...cutLine(line, match[0].length, line.text.length, line.joint), start: line.start};
	});
}

/** The number that a page prints at the beginning of each line, by the number of the line here; null for other pages. */
export const lineNumbersIn = (lines: readonly Line[]): readonly (string | undefined)[] | null =>
	numbersOf(lines)?.map(match => match?.[1]) ?? null;

function numbersOf(lines: readonly Line[]): readonly (RegExpExecArray | null)[] | null {
	const numbers = lines.map(({text, form}) => (form === 'plain' ? numbered.exec(text) : null));
	const found = numbers.flatMap(match => (match ? [Number(match[1])] : []));
	const rising = found.filter((n, i) => i === 0 || n === (found[i - 1] ?? 0) + 1 || n === 1).length;
	if (found.length < fewestOfAll || found.length < lines.length * share || rising < found.length * counting)
		return null;
	const all = found.length === lines.length && rising === found.length;
	return found.length >= fewest || (all && goesOn(numbers)) ? numbers : null;
}

/** Whether a sentence goes on over a number: the numbers are of lines, not of points. */
const goesOn = (numbers: readonly (RegExpExecArray | null)[]): boolean =>
	numbers.some((match, i) => {
		const [before = '', line = ''] = [numbers[i - 1], match].map(m => m?.input.slice(m[0].length));
		return /[^.?!:;]$/u.test(before) && /^\p{Ll}/u.test(line);
	});
