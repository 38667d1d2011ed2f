import type {Turn} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import type {BlockRange, Range} from '../briefing/place.ts';
import {fold} from '../text/fold.ts';
import {countHolding} from '../text/halving.ts';
import {oncePer} from '../text/once-per.ts';
import {sentencesIn} from '../text/sentences.ts';
import {announces, firstWords, headAt, leadIn} from './heads.ts';
import {listsOf, type MarkedList, type PlacedMarker} from './point-list.ts';
import {formsFor, markersIn} from './point-markers.ts';

/** What holds a briefing together: of each section what is said in it, in short. */
export interface SkeletonSection {
	readonly section: Section;
	/** What answers, and outside of questions every turn but those that only lead over. */
	readonly turns: readonly SkeletonTurn[];
}

interface SkeletonTurn {
	readonly turn: Turn;
	/** The first words that say something; null where a point begins the turn. */
	readonly first: BlockRange | null;
	readonly lists: readonly PointList[];
}

/** Points that belong together. */
export interface PointList {
	/** The sentence before that says so; null where none does. */
	readonly lead: BlockRange | null;
	/** In order; where the first was not numbered, from the second one on. */
	readonly points: readonly Point[];
}

interface Point {
	/** The words that number it, and what follows, cut at a clause. */
	readonly head: BlockRange;
	/** The words that number it alone. */
	readonly marker: Range;
	/** Null for one that is only marked (•), or only said to be the last. */
	readonly number: number | null;
	readonly lists: readonly PointList[];
}

/** The skeleton of the sections that are named; each is read once. */
export const skeletonOf = (outline: Outline, sections: readonly Section[]): readonly SkeletonSection[] =>
	sections.map(skeletonsIn(outline));

const skeletonsIn = oncePer((outline: Outline) => {
	const skeletons = oncePer((section: Section) => ({
		section,
		turns: section.turns.filter(turn => isTold(turn, section)).map(turn => turnSkeleton(turn, readingFor(outline))),
	}));
	return (section: Section): SkeletonSection => skeletons(section);
});

/** What is needed to read a turn. */
interface TurnReading {
	/** BCP 47 */
	readonly language: string;
	/** Words of the names of all who speak, folded. */
	readonly names: ReadonlySet<string>;
}

const readingFor = oncePer(
	({briefing: {language, speakers}}: Outline): TurnReading => ({
		language,
		names: new Set(speakers.flatMap(({name}) => fold(name).match(/\p{L}+/gu) ?? [])),
	}),
);

const isTold = ({id, kind}: Turn, {exchange}: Section): boolean =>
	exchange ? exchange.answers.includes(id) : kind !== 'moderation' && kind !== 'question';

/** The skeleton of one turn. */
function turnSkeleton(turn: Turn, {language, names}: TurnReading): SkeletonTurn {
	const blocks = turn.blocks.filter(({kind}) => kind === 'paragraph');
	const texts = blocks.map(({text}) => ({text, language}));
	const markers = blocks.flatMap(({text}, at) =>
		markersIn(text, formsFor(language)).map(marker => ({...marker, text: at})),
	);
	const marked = listsOf(markers);
	const starts = markersOf(marked).toSorted((a, b) => a.text - b.text || a.start - b.start);
	/** How many begin before an offset of a text. */
	const startsBefore = (at: number, offset: number): number =>
		countHolding(starts.length, i => starts[i]!.text < at || (starts[i]!.text === at && starts[i]!.start < offset));
	/** Where the next point begins behind an offset. */
	function limitIn(at: number, from: number): number {
		const next = starts[startsBefore(at, from + 1)];
		return next?.text === at ? next.start : blocks[at]!.text.length;
	}

	const listed = (list: MarkedList): PointList => ({
		lead: leadOf(list[0]!.marker),
		points: list.map(({marker, lists}) => ({
			head: {
				block: blocks[marker.text]!.id,
				range: headAt(texts[marker.text]!, marker.start, marker.end, limitIn(marker.text, marker.start)),
			},
			marker: [marker.start, marker.end],
			number: typeof marker.number === 'number' ? marker.number : null,
			lists: lists.map(listed),
		})),
	});

	/** In the text of the first point before it, or else at the end of the text before. */
	function leadOf({text: at, start}: PlacedMarker): BlockRange | null {
		const isFirst = wordsBegin(blocks[at]!.text) >= start;
		return isFirst ? leadAtEnd(at - 1, blocks[at - 1]?.text.length ?? 0) : leadAtEnd(at, start);
	}

	/** The last sentence before an offset: of what stands there only the end is cut into sentences, for each list. */
	function leadAtEnd(at: number, end: number): BlockRange | null {
		const text = blocks[at]?.text ?? '';
		const begin = Math.max(0, end - longestLead);
		const last = sentencesIn(text.slice(begin, end), language).at(-1);
		const range = last && leadIn(text, [begin + last[0], begin + last[1]]);
		if (!range || !announces(text.slice(...range))) return null;
		const isPoint = startsBefore(at, begin + last[1]) > startsBefore(at, begin + last[0]);
		return isPoint ? null : {block: blocks[at]!.id, range};
	}

	/** Before the first point. */
	function firstOf(): BlockRange | null {
		const point = starts[0];
		for (const [at, {id, text}] of blocks.entries()) {
			const before = point?.text === at ? text.slice(0, point.start) : text;
			const range = firstWords({text: before, language}, names);
			if (range) return {block: id, range};
			if (point?.text === at) return null;
		}
		const range = blocks[0] && sentencesIn(blocks[0].text, language)[0];
		return range ? {block: blocks[0]!.id, range} : null;
	}

	const first = firstOf();
	const lists = marked
		.map(listed)
		.map(list => (list.lead && first && overlap(list.lead, first) ? {...list, lead: null} : list));
	return {turn, first, lists};
}

/** UTF-16 units of a text that what leads up to a list is looked for in: a sentence of people is shorter. */
const longestLead = 2000;

const wordsBegin = (text: string): number => text.length - text.trimStart().length;

const overlap = (a: BlockRange, b: BlockRange): boolean =>
	a.block === b.block && a.range[0] < b.range[1] && b.range[0] < a.range[1];

const markersOf = (lists: readonly MarkedList[]): readonly PlacedMarker[] =>
	lists.flatMap(list => list.flatMap(({marker, lists}) => [marker, ...markersOf(lists)]));
