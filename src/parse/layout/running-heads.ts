import {pattern} from '../../lexicon/matcher.ts';
import type {Line} from '../manuscript.ts';
import {isBrowserFoot, isBrowserHead} from '../words/browser-print.ts';

/** What the head of a page may look like: not in brackets, not closed like a sentence. */
const headLike = /^[^([].{2,158}[^.?!,:;"…)\]]$/u;
/** A line is a running head where it is printed so often; twice where it tells the page. */
const often = 3;
const tellsPage = pattern`(?:^|\s)${'pageNumber'}\s*\d{1,4}(?:\s*(?:${'ofPages'}|\/)\s*\d{1,4}|\s*${'behindPageNumber'})?(?:$|\s\D)`;

/** The number of the page that a line tells, beside what else is printed in it; null for others. */
export const pageTold = ({folded}: Pick<Line, 'folded'>): string | null =>
	/\d{1,4}/u.exec(tellsPage.exec(folded)?.[0] ?? (/^\D{0,8}\d{1,4}\D{0,8}$/u.test(folded) ? folded : ''))?.[0] ?? null;

/**
 * The lines that are printed again and again, only their numbers and blanks changing, and are no sentences: what may be
 * the heads and feet of pages, or labels.
 * @returns where they start
 */
export function recurring(lines: readonly Line[]): ReadonlySet<number> {
	const masks = lines.map(({folded, form}) => (form === 'plain' && headLike.test(folded) ? maskOf(folded) : null));
	const times = new Map<string, number>();
	for (const mask of masks) if (mask !== null) times.set(mask, (times.get(mask) ?? 0) + 1);
	return new Set(
		lines.flatMap(({start, folded}, i) => {
			const count = times.get(masks[i] ?? '') ?? 0;
			return count >= often || (count === 2 && tellsPage.test(folded)) ? [start] : [];
		}),
	);
}

/**
 * The lines that are nothing but a number which the next such line counts up from, or the one before counts up to: the
 * numbers of pages. A number that stands alone is one that somebody gives.
 * @returns where they start
 */
export function pageNumbers(lines: readonly Line[]): ReadonlySet<number> {
	const bare = lines.flatMap(({folded, start}) => (/^\d{1,4}$/u.test(folded) ? [{start, number: Number(folded)}] : []));
	return new Set(
		bare.flatMap(({start, number}, i) =>
			bare[i + 1]?.number === number + 1 || bare[i - 1]?.number === number - 1 ? [start] : [],
		),
	);
}

/** Heads and feet stand so many lines from the number of their page, at most, and so great a share of them does. */
const near = 3;
const share = 0.6;
/**
 * Of the lines that are printed again and again those that stand beside the numbers of pages: they are heads and feet,
 * whatever they look like; but the first of each may be the title of the page, where no browser printed it.
 * @param again where recurring lines start
 * @param isNumber whether a line is the number of a page
 * @returns where they start
 */
export function besideNumbers(
	lines: readonly Line[],
	again: ReadonlySet<number>,
	isNumber: (line: Line) => boolean,
): ReadonlySet<number> {
	const numbers = lines.map(isNumber);
	const found = lines.flatMap((line, i) =>
		again.has(line.start) ? [{line, beside: numbers.slice(Math.max(0, i - near), i + near + 1).includes(true)}] : [],
	);
	return new Set(
		[...Map.groupBy(found, ({line}) => maskOf(line.folded)).values()].flatMap(group =>
			group.filter(({beside}) => beside).length >= group.length * share
				? group.slice(isBrowserHead(group[0]?.line.folded ?? '') ? 0 : 1).map(({line}) => line.start)
				: [],
		),
	);
}

/**
 * Where the first line of all is printed again right behind the number of a page: it is a head, on two pages as on many.
 * @param isNumber whether a line is the number of a page
 * @returns where they start, without the first: that may be the title all the same
 */
export function firstLineAgain(lines: readonly Line[], isNumber: (line: Line) => boolean): ReadonlySet<number> {
	const [first, ...others] = lines;
	if (!first || !headLike.test(first.folded) || isNumber(first)) return new Set();
	const mask = maskOf(first.folded);
	return new Set(
		others.flatMap((line, i) => {
			const before = lines[i];
			return before && isNumber(before) && maskOf(line.folded) === mask ? [line.start] : [];
		}),
	);
}

/**
 * The heads of pages that a browser printed, of which each stands first or behind the foot of the page before.
 * @returns where they start
 */
export function browserHeads(lines: readonly Line[]): ReadonlySet<number> {
	const feet = lines.map(({folded}) => isBrowserFoot(folded));
	if (!feet.includes(true)) return new Set();
	return new Set(
		lines.flatMap(({folded, start}, i) => ((i === 0 || feet[i - 1]) && isBrowserHead(folded) ? [start] : [])),
	);
}

const maskOf = (folded: string): string => folded.replace(/\d+/gu, '#').replace(/\s+/gu, ' ');
