import type {PageLine} from './html-lines.ts';

/** Of the page’s text so much stands in what is called its main text. */
const share = 1 / 3;

/**
 * The lines of a page with what its mark-up puts outside the text told from it: all outside `main` and the like, and what
 * follows the last frame of text (`htmlRules.frames`, the surest that holds enough), unless the talk goes on there.
 */
export function withoutSurroundings(lines: readonly PageLine[]): readonly PageLine[] {
	const inMain = outside(lines, line => line.main);
	const least = lengthOf(inMain) * share;
	const lengths = new Map<number, number>();
	for (const {frames, text, form} of inMain)
		for (const frame of new Set(frames))
			if (form !== 'furniture') lengths.set(frame, (lengths.get(frame) ?? 0) + text.length);
	const frame = Math.min(...[...lengths].flatMap(([number, length]) => (length >= least ? number : [])));
	const last = inMain.findLastIndex(({frames}) => frames.includes(frame));
	if (last < 0 || goesOn(inMain.slice(0, last + 1), inMain.slice(last + 1))) return inMain;
	return inMain.map((line, i) => (i <= last ? line : outer(line)));
}

function outside(lines: readonly PageLine[], isInside: (line: PageLine) => boolean): readonly PageLine[] {
	const inside = lines.filter(isInside);
	return inside.length === 0 || lengthOf(inside) < lengthOf(lines) * share
		? lines
		: lines.map(line => (isInside(line) ? line : outer(line)));
}

const lengthOf = (lines: readonly PageLine[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);

const outer = (line: PageLine): PageLine =>
	line.form === 'furniture' ? line : {...line, form: 'furniture', why: 'outside-main-text'};

/** What stands before a colon at the beginning of a line. */
const label = /^[^:：]{1,60}[:：]/u;
const labelsIn = (lines: readonly PageLine[]): readonly string[] =>
	lines.flatMap(({text, form}) => (form === 'furniture' ? [] : (label.exec(text)?.[0] ?? [])));

/** Whether what follows begins with labels that stood before. */
function goesOn(before: readonly PageLine[], after: readonly PageLine[]): boolean {
	const known = new Set(labelsIn(before));
	return labelsIn(after).some(words => known.has(words));
}

/** Whether some of the labels come again, as they do in a transcript. */
export function isTalk(lines: readonly PageLine[]): boolean {
	const labels = labelsIn(lines);
	return labels.length > new Set(labels).size;
}
