import {asIdeographs} from './han-radicals.ts';

/** Words that a page prints side by side in one size: in points, to the right and downwards. */
export interface TextRun {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** What the letters stand on. */
	readonly base: number;
	readonly size: number;
	/** Written from right to left. */
	readonly leftward: boolean;
	/** A blank is known to stand before it. */
	readonly parted: boolean;
}

/** What pdf.js tells of a stretch of text; `transform` is a matrix `[a, b, c, d, e, f]` as PDF has them. */
export interface TextItem {
	readonly str: string;
	readonly dir: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
	readonly fontName: string;
}

type Matrix = readonly number[];

/** Text along one of the sides of a page: from left to right, downwards (as Chinese is set, too), and so on clockwise. */
type TextDirection = 0 | 1 | 2 | 3;

/** Of which way a line runs, and where the next one stands. */
const directions: readonly {readonly along: readonly [number, number]; readonly down: readonly [number, number]}[] = [
	{along: [1, 0], down: [0, 1]},
	{along: [0, 1], down: [-1, 0]},
	{along: [-1, 0], down: [0, -1]},
	{along: [0, -1], down: [1, 0]},
];
/** Text that leans more than this, in quarters of a turn, runs along none: stamps and marks across a page. */
const leaning = 0.06;

/**
 * The text of a page in the direction that most of it has; what is printed another way (marks across it, notes at its side)
 * is left out.
 * @param view from the page's own space to one whose y grows downwards
 * @param isVertical whether a font is set from top to bottom
 */
export function runsOf(
	items: readonly TextItem[],
	view: Matrix,
	isVertical: (fontName: string) => boolean,
): readonly TextRun[] {
	const counts = [0, 0, 0, 0];
	const placed: {run: Placed; direction: TextDirection}[] = [];
	let parted = false;
	for (const item of items) {
		if (item.str.trim() === '') {
			parted ||= item.str !== '';
			continue;
		}
		const vertical = isVertical(item.fontName);
		const matrix = multiplied(view, item.transform);
		const direction = directionOf(matrix, vertical);
		if (direction !== null) {
			placed.push({run: {item, matrix, vertical, parted: parted || /^\s/u.test(item.str)}, direction});
			counts[direction] = (counts[direction] ?? 0) + item.str.length;
		}
		parted = /\s$/u.test(item.str);
	}
	const most = counts.indexOf(Math.max(...counts));
	return placed.flatMap(({run, direction}) => (direction === most ? runOf(run, direction, scaleOf(view)) : []));
}

interface Placed {
	readonly item: TextItem;
	readonly matrix: Matrix;
	readonly vertical: boolean;
	readonly parted: boolean;
}

function runOf({item, matrix, vertical, parted}: Placed, direction: TextDirection, scale: number): TextRun[] {
	const [, , c = 0, d = 0, e = 0, f = 0] = matrix;
	const {along, down} = directions[direction] ?? {along: [1, 0], down: [0, 1]};
	const left = e * along[0] + f * along[1];
	const base = e * down[0] + f * down[1];
	const size = Math.hypot(c, d) || item.height * scale;
	const length = (vertical ? item.height : item.width) * scale;
	if (![left, base, size, length].every(Number.isFinite) || size <= 0) return [];
	const text = asIdeographs(item.str.trim().replace(/\s/gu, ' '));
	return [{text, left, right: left + length, base, size, leftward: item.dir === 'rtl', parted}];
}

function directionOf([a = 0, b = 0]: Matrix, vertical: boolean): TextDirection | null {
	const quarters = Math.atan2(b, a) / (Math.PI / 2);
	const whole = Math.round(quarters);
	if (Math.abs(quarters - whole) > leaning) return null;
	return ((whole + 4 + (vertical ? 1 : 0)) % 4) as TextDirection;
}

const scaleOf = ([a = 1, b = 0]: Matrix): number => Math.hypot(a, b);

function multiplied(m: Matrix, n: Matrix): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
	const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
	return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
