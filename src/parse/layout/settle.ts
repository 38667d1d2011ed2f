import {joinLines, type Line} from '../manuscript.ts';

/** At this share of open line ends a page is taken for hard-wrapped. */
const wrapped = 0.5;
/** Most open lines of a hard-wrapped page reach this far to its width. */
const reaches = 0.6;
/** Folded line ends that close a sentence. */
const closed = /[.?!:;")\]…]$|--$/u;
/** A closed line shorter than this share of the longest lines ends a paragraph of a hard-wrapped page. */
const short = 0.72;
/** How a line begins that goes on with a sentence. */
const goesOn = /^[\p{Ll}\d$€£¼-¾]/u;
/** At this share of blank lines inside sentences, of at least so many blank lines, a page is set in double spacing. */
const doubled = 0.3;
const fewest = 12;
/** An indent of more blanks than the page's own begins a paragraph. */
const indented = 2;

/** What the shape of a page tells of one line. */
interface Set {
	/** Blank lines before it, and blanks at its beginning. */
	readonly blanks: number;
	readonly indent: number;
}

/** What a line is like, whatever stands around it. */
export interface Look {
	/** It may begin with a label, or is page text: it goes on with no line before it. */
	readonly begins: boolean;
	/** It holds nothing but a label: none goes on with it. */
	readonly whole: boolean;
	/** It is of the head or the foot of a page, say: none goes on with it either. */
	readonly ofPage: boolean;
}

/** Whether a line, by its number, goes on with none before it. Not asked of most lines of most pages: to look at one takes long. */
type Begins = (line: number) => boolean;

function onceEach<T, R>(all: readonly T[], find: (one: T) => R): (i: number) => R | undefined {
	const found = new Map<number, R>();
	return i => {
		const one = all[i];
		if (one !== undefined && !found.has(i)) found.set(i, find(one));
		return found.get(i);
	};
}

/**
 * Lines as their page was written before it was set: of hard-wrapped lines and double spacing those that go on with a
 * sentence are joined to the line before. Every character keeps its place in the source.
 * @param text the manuscript's text
 * @param lookOf what a line is like by itself
 */
export function settle(text: string, lines: readonly Line[], lookOf: (line: Line) => Look): readonly Line[] {
	const look = onceEach(lines, lookOf);
	const begins: Begins = i => {
		const line = lines[i];
		const before = lines[i - 1];
		return (
			!before ||
			line?.form !== before.form ||
			line.form !== 'plain' ||
			look(i)?.begins === true ||
			look(i - 1)?.whole === true
		);
	};
	const sets = lines.map((line, i) => setOf(text, line, lines[i - 1]));
	const width = wrapWidth(lines, begins);
	const double = doubleSpaced(lines, i => begins(i) || look(i - 1)?.ofPage === true, sets);
	const settled = lines.map((line, i): Line => {
		const before = lines[i - 1];
		if (!before || line.joint === 'inner' || line.joint === 'soft' || line.form !== 'plain') return line;
		const isApart = () => look(i)?.whole === true || look(i - 1)?.whole === true || look(i - 1)?.ofPage === true;
		const set = sets[i] ?? {blanks: 0, indent: 0};
		if (line.joint === 'line') {
			const goesOn = width === null ? isTorn(before, line) : !ends(before, width);
			return {...line, joint: goesOn && !isApart() ? 'soft' : 'break'};
		}
		if (double === null || set.blanks !== 1 || before.form !== 'plain') return line;
		const apart = set.indent > double.indent + indented || ends(before, double.width) || isApart();
		return apart ? line : {...line, joint: 'soft'};
	});
	const joined: Line[][] = [];
	settled.forEach((line, i) => {
		if (line.joint === 'soft' && !begins(i) && joined.length > 0) joined.at(-1)?.push(line);
		else joined.push([line]);
	});
	let words: ReadonlySet<string> | undefined;
	let hyphened: ReadonlySet<string> | undefined;
	const broken = (word: string): boolean => {
		words ??= wholeWords(lines);
		hyphened ??= hyphenedWords(text);
		const [one = '', two = ''] = word.split('-');
		return !hyphened.has(word) && !(words.has(one) && words.has(two));
	};
	return joined.map(group => joinLines(group, broken));
}

/** The words of lines, without those of which a line end with a hyphen may be in the middle. */
const wholeWords = (lines: readonly Line[]): ReadonlySet<string> =>
	new Set(
		lines.flatMap(({text}, i) => {
			const own = text.match(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu) ?? [];
			return lines[i - 1]?.text.endsWith('-') && /^\p{L}/u.test(text) ? own.slice(1) : own;
		}),
	);

/** The words of a text that have a hyphen; of those that have several, every two parts that it joins. */
const hyphenedWords = (text: string): ReadonlySet<string> =>
	new Set(
		(text.match(/[\p{L}-]+/gu) ?? []).flatMap(word => {
			const [first, ...others] = word.split('-');
			return others.map((part, i) => `${i === 0 ? first : others[i - 1]}-${part}`);
		}),
	);

/** Whether a line breaks off and the next goes on in small letters: a wrap, on whatever page. */
const isTorn = ({folded, text}: Line, next: Line): boolean =>
	/^\p{Ll}/u.test(next.text) &&
	(/\p{L}-$/u.test(text) || (text.length >= longEnough && /[\p{L}\p{N},]$/u.test(folded)));
/** A shorter, if it breaks no word, line may be one of a poem, of a list or of an address. */
const longEnough = 48;

/** Whether a line ends a paragraph of a page of this width. */
const ends = ({folded, text}: Line, width: number): boolean => closed.test(folded) && text.length < width * short;

function setOf(text: string, line: Line, before: Line | undefined): Set {
	const gap = text.slice(before?.end ?? 0, line.start);
	const breaks = gap.split('\n').length - 1;
	return {blanks: Math.max(0, breaks - 1), indent: gap.length - gap.lastIndexOf('\n') - 1};
}

/** The length of the longest lines of a hard-wrapped page in units; null where line breaks end paragraphs. */
function wrapWidth(lines: readonly Line[], begins: Begins): number | null {
	const before = lines.flatMap((line, i) => (line.joint === 'line' && !begins(i) ? (lines[i - 1] ?? []) : []));
	const open = before.filter(line => !closed.test(line.folded));
	if (before.length < 3 || open.length < before.length * wrapped) return null;
	const longest = longestOf(before);
	return open.filter(line => line.text.length > longest * reaches).length > open.length * wrapped ? longest : null;
}

/** The width and the indent of a page in double spacing; null for others. */
function doubleSpaced(
	lines: readonly Line[],
	begins: Begins,
	sets: readonly Set[],
): {readonly width: number; readonly indent: number} | null {
	const apart = lines.flatMap((line, i) => {
		const before = lines[i - 1];
		return before && line.joint === 'break' && sets[i]?.blanks === 1 ? [{i, line, before, set: sets[i]}] : [];
	});
	const isTorn = ({line, before}: (typeof apart)[number]) => !closed.test(before.folded) && goesOn.test(line.text);
	// Of most pages that is too few, whatever their lines begin with.
	if (apart.filter(isTorn).length < fewest * doubled) return null;
	const pairs = apart.filter(({i}) => !begins(i));
	const torn = pairs.filter(isTorn);
	if (pairs.length < fewest || torn.length < pairs.length * doubled) return null;
	const indents = torn.map(({set}) => set?.indent ?? 0).sort((a, b) => a - b);
	return {width: longestOf(pairs.map(pair => pair.before)), indent: indents[Math.floor(indents.length / 2)] ?? 0};
}

function longestOf(lines: readonly Line[]): number {
	const lengths = lines.map(line => line.text.length).sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}
