import type {Cells, Ruler} from './cells.ts';

/**
 * The end of a text, to stand before a key: at most so many cells, with `…` where something was cut. No word of letters is
 * halved, no number, unless it alone would not fit.
 * @param from no more than from this UTF-16 offset on
 */
export function leadingUp(text: string, cells: Cells, ruler: Ruler, from = 0): string {
	const near = text.slice(Math.max(from, text.length - nearUnits(cells)));
	const whole = ruler.takeLast(near, cells);
	if (whole.length === text.length) return text;
	const kept = ruler.takeLast(near, cells - ruler.width('…'));
	const halved = goesOn.test(text.slice(0, text.length - kept.length)) ? (beginsWithin.exec(kept)?.[0] ?? '') : '';
	return cells < ruler.ambiguous
		? ''
		: `…${(halved.length < kept.length ? kept.slice(halved.length) : kept).trimStart()}`;
}

/**
 * The beginning of a text, to stand after a key, cut likewise.
 * @param to no more than up to this UTF-16 offset
 */
export function leadingOn(text: string, cells: Cells, ruler: Ruler, to = text.length): string {
	const near = text.slice(0, Math.min(to, nearUnits(cells)));
	const whole = ruler.take(near, cells);
	if (whole.length === text.length) return text;
	const kept = ruler.take(near, cells - ruler.width('…'));
	const halved = beginsWithin.test(text.slice(kept.length)) ? (goesOn.exec(kept)?.[0] ?? '') : '';
	return cells < ruler.ambiguous
		? ''
		: `${(halved.length < kept.length ? kept.slice(0, kept.length - halved.length) : kept).trimEnd()}…`;
}

/** A grapheme has a cell or more for every few units: what cannot fit need not be measured. */
const nearUnits = (cells: Cells): number => 16 + 4 * Math.max(0, cells);

const within = String.raw`[[\p{L}\p{M}\p{N}'’.,\-]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]]`;
const goesOn = new RegExp(`${within}+$`, 'v');
const beginsWithin = new RegExp(`^${within}+`, 'v');
