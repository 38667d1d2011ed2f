import type {Range} from '../briefing/place.ts';
import {oncePer} from '../text/once-per.ts';
import type {Bearing, Direction, FigureKind, Qualifier} from './figure.ts';

/** The words of a language that stand beside a number and say how it is meant, as patterns in folded text. */
export interface BearingWords {
	/** Before a number. */
	readonly before: Readonly<Record<Qualifier, readonly string[]>>;
	/** The same farther before it, with what the number is of between them: 至少公益案例10案. */
	readonly far?: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
	/** After it and its unit. */
	readonly after: Readonly<Record<Qualifier, readonly string[]>>;
	/** Before a number: verbs and nouns of going up and down. */
	readonly moves: Readonly<Record<Direction, readonly string[]>>;
	/** After it: a 12 percent increase. */
	readonly moved: Readonly<Record<Direction, readonly string[]>>;
	/** What may stand between a qualifier and the number. */
	readonly glue: readonly string[];
	/** The same of a word of going up or down. */
	readonly links: readonly string[];
	/** Of `before`, those that before a time mean something else: over five years. */
	readonly unlessTime: readonly string[];
	/** Before a number that a verb farther back in the clause moves by so much: lowered the rate by. */
	readonly distant: readonly string[];
	/** The same of sums and shares only: lowered taxes in ten points, but not in ten towns. */
	readonly distantSums: readonly string[];
	/** What edges a word has: `\b`, or nothing in Chinese. */
	readonly edge: string;
}

/**
 * What the words beside a number make of it, with the stretch of the text that they and it take up. `text` is folded; `[start, end]`
 * the number with its unit.
 */
export function bearingOf(text: string, kind: FigureKind, [start, end]: Range, words: BearingWords): Bearing {
	const patterns = patternsOf(words);
	const near = Math.max(0, start - farthest);
	const before = text.slice(near, start);
	const after = text.slice(end, end + farthest);
	let left = before.length;
	const trailing = matched(patterns.after, after);
	let qualifier = trailing?.is ?? null;
	let direction: Direction | null = null;
	for (let turn = 0; turn < 2; turn++) {
		const leading: Match<Qualifier> | null =
			qualifier === null
				? matched(kind === 'duration' ? patterns.ofTime : patterns.before, before.slice(0, left))
				: null;
		const reached = kind === 'date' ? null : matched(patterns.moves, before.slice(0, left));
		// Bajó hasta el 3%: what says where it went says not how much at most.
		const isGoal = leading !== null && reached !== null && reached.index < leading.index;
		if (leading && !isGoal && (kind !== 'date' || leading.is === 'about')) {
			qualifier = leading.is;
			left = leading.index;
		}
		const moving: Match<Direction> | null =
			kind === 'date' || direction !== null ? null : matched(patterns.moves, before.slice(0, left));
		if (!moving) break;
		direction = moving.is;
		left = moving.index;
	}
	const far =
		qualifier === null && kind !== 'date' && kind !== 'duration' ? matched(patterns.far, before.slice(0, left)) : null;
	if (far) {
		qualifier = far.is;
		left = far.index;
	}
	let right = end + (trailing?.length ?? 0);
	if (direction === null && kind !== 'date' && kind !== 'duration') {
		// Three cuts are no cut of three.
		const moved =
			kind === 'count' || kind === 'number' ? null : matched(patterns.moved, text.slice(right, right + farthest));
		if (moved) {
			direction = moved.is;
			right += moved.length;
		} else direction = distantly(before.slice(0, left), kind, patterns);
	}
	// Lowered three times is done again, not by so much.
	if (kind === 'ratio' && direction !== 'rise') direction = null;
	return {qualifier, direction, words: [near + left, right]};
}

/** Which way a verb farther back in the clause moves what it is said of: lowered the rate by 5 points. */
function distantly(
	before: string,
	kind: FigureKind,
	{distant, distantSums, anywhere}: BearingPatterns,
): Direction | null {
	const clause = /(?:[^,;:.!?()"、。]|[.,](?=\d))*$/.exec(before)?.[0] ?? '';
	const isSum = kind === 'money' || kind === 'share';
	if (!distant?.test(clause) && !(isSum && distantSums?.test(clause))) return null;
	let nearest: Direction | null = null;
	let at = -1;
	for (const [is, pattern] of anywhere)
		for (const {index} of clause.matchAll(pattern))
			if (index > at) {
				nearest = is;
				at = index;
			}
	return nearest;
}

/** Characters that are looked at on each side: the time for a text stays linear. */
const farthest = 72;

interface Match<Is> {
	readonly is: Is;
	readonly index: number;
	readonly length: number;
}
type Meanings<Is extends string> = readonly (readonly [Is, RegExp])[];

function matched<Is extends string>(named: Meanings<Is>, text: string): Match<Is> | null {
	let longest: Match<Is> | null = null;
	for (const [is, pattern] of named) {
		const found = pattern.exec(text);
		if (found && found[0].length > (longest?.length ?? 0)) longest = {is, index: found.index, length: found[0].length};
	}
	return longest;
}

interface BearingPatterns {
	readonly before: Meanings<Qualifier>;
	readonly ofTime: Meanings<Qualifier>;
	readonly far: Meanings<Qualifier>;
	readonly after: Meanings<Qualifier>;
	readonly moves: Meanings<Direction>;
	readonly moved: Meanings<Direction>;
	readonly anywhere: Meanings<Direction>;
	readonly distant: RegExp | null;
	readonly distantSums: RegExp | null;
}

const patternsOf = oncePer(
	({
		before,
		far,
		after,
		moves,
		moved,
		glue,
		links,
		unlessTime,
		distant,
		distantSums,
		edge,
	}: BearingWords): BearingPatterns => {
		const any = (words: readonly string[]) => (words.length > 0 ? `(?:${words.join('|')})*` : '');
		const link = any(links);
		const closed = edge === '' ? '' : '(?![a-z])';
		const all = <Is extends string>(
			of: Readonly<Record<Is, readonly string[]>>,
			pattern: (alternatives: string) => string,
		) =>
			(Object.entries(of) as [Is, readonly string[]][])
				.filter(([, words]) => words.length > 0)
				.map(([is, words]) => [is, new RegExp(pattern(words.join('|')), 'u')] as const);
		const led = (some: readonly string[]) =>
			some.length > 0 ? new RegExp(`${edge}(?:${some.join('|')})${link}$`, 'u') : null;
		const ends = (of: Readonly<Record<Qualifier, readonly string[]>>) =>
			all(of, some => `${edge}(?:${some})${any(glue)}$`);
		const timeless = Object.fromEntries(
			Object.entries(before).map(([is, words]) => [is, words.filter(word => !unlessTime.includes(word))]),
		) as unknown as typeof before;
		return {
			before: ends(before),
			ofTime: ends(timeless),
			far: all((far ?? {}) as typeof before, some => `${edge}(?:${some})$`),
			after: all(after, some => `^(?:${some})${closed}`),
			moves: all(moves, some => `${edge}(?:${some})${link}$`),
			moved: all(moved, some => `^(?:${some})${closed}`),
			anywhere: all(moves, some => `${edge}(?:${some})${edge}`).map(
				([is, pattern]) => [is, new RegExp(pattern, 'gu')] as const,
			),
			distant: led(distant),
			distantSums: led(distantSums),
		};
	},
);
