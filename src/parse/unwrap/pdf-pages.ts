import {isBrowserFoot} from '../words/browser-print.ts';
import {type PageRegion, regionsOf} from './pdf-columns.ts';
import {withNotesMarked} from './pdf-notes.ts';
import {
	beginsParagraph,
	goesOnFrom,
	linesOf,
	type PrintedLine,
	type Typesetting,
	typesettingOf,
} from './pdf-paragraphs.ts';
import {rowsOf} from './pdf-rows.ts';
import type {TextRun} from './pdf-runs.ts';

/** What is printed on a page, in the order in which it is read. */
export type PrintedPage = readonly PageRegion<PrintedLine>[];

/** The foot of a page that a browser printed is told here already: it may stand below columns as if it were of them. */
export function pageOf(runs: readonly TextRun[]): PrintedPage {
	const rows = rowsOf(runs);
	const foot = linesOf(rows.slice(-1));
	const isFoot = foot.some(({text}) => isBrowserFoot(text));
	const regions = regionsOf(isFoot ? rows.slice(0, -1) : rows).map(({lines, isColumn}) => ({
		lines: linesOf(lines),
		isColumn,
	}));
	return isFoot ? [...regions, {lines: foot, isColumn: false}] : regions;
}

/** Fewer lines than this do not tell how they are set. */
const telling = 8;

/**
 * The pages of a document as text: a line for each that is printed, a blank line where a paragraph begins, a form feed
 * where a page does; with a line feed before it where a paragraph ends there.
 */
export function textOfPages(printed: readonly PrintedPage[]): string {
	const pages = withNumbersMarked(printed).map(withNotesMarked);
	const all = pages.flat().flatMap(({lines}) => lines);
	if (all.length === 0) return '';
	const common = typesettingOf(all);
	const regions = pages.flatMap((page, number) => page.map(region => ({region, number})));
	return regions
		.map(({region, number}, i) => {
			const before = regions[i - 1];
			const text = textOf(region, settingIn(region, common));
			if (!before) return '\f'.repeat(number) + text;
			const feeds = '\f'.repeat(number - before.number);
			return (goesOn(before.region, region, common) ? feeds || '\n' : `\n${feeds || '\n'}`) + text;
		})
		.join('');
}

function goesOn(before: PageRegion<PrintedLine>, region: PageRegion<PrintedLine>, common: Typesetting): boolean {
	const [last, first] = [before.lines.at(-1), region.lines[0]];
	if (!last || !first || before.isColumn !== region.isColumn) return false;
	const {right} = settingIn(before, common);
	return goesOnFrom(last, first, {...settingIn(region, common), right});
}

function settingIn({lines, isColumn}: PageRegion<PrintedLine>, common: Typesetting): Typesetting {
	const own = typesettingOf(lines);
	if (isColumn || lines.length >= telling) return {...own, pitch: Math.min(own.pitch, common.pitch)};
	return {...common, right: Math.max(common.right, own.right)};
}

const textOf = ({lines}: PageRegion<PrintedLine>, setting: Typesetting): string =>
	lines
		.map((line, i) => {
			const before = lines[i - 1];
			const gap = before === undefined ? '' : beginsParagraph(before, line, lines[i + 1], setting) ? '\n\n' : '\n';
			return gap + line.text;
		})
		.join('');

/**
 * Pages whose numbers, where these stand alone at their heads or feet and count with them, are set between dashes: alone on a
 * line they could be what somebody says.
 */
function withNumbersMarked(pages: readonly PrintedPage[]): readonly PrintedPage[] {
	const found = pages.map((page, i) =>
		edgesOf(page).flatMap(line => (/^\d{1,4}$/u.test(line.text) ? [{line, shift: Number(line.text) - i}] : [])),
	);
	const shifts = new Map<number, number>([[1, 0]]);
	for (const {shift} of found.flat()) shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
	const [usual, count] = [...shifts].reduce((a, b) => (b[1] > a[1] ? b : a));
	if (count * 2 < pages.length || (count < 2 && usual !== 1)) return pages;
	const numbers = new Set(found.flat().flatMap(({line, shift}) => (shift === usual ? [line] : [])));
	return pages.map(page =>
		page.map(({lines, isColumn}) => ({
			lines: lines.map(line => (numbers.has(line) ? {...line, text: `- ${line.text} -`} : line)),
			isColumn,
		})),
	);
}

/** The first line of a page and its last, where space parts them from the others. */
function edgesOf(page: PrintedPage): readonly PrintedLine[] {
	const lines = page.flatMap(region => region.lines).sort((a, b) => a.base - b.base);
	const ends = [
		[lines[0], lines[1]],
		[lines.at(-1), lines.at(-2)],
	] as const;
	return ends.flatMap(([end, next]) =>
		end && (!next || Math.abs(end.base - next.base) > parted * next.size) ? [end] : [],
	);
}
/** Between the text of a page and its number, in sizes. */
const parted = 1.6;
