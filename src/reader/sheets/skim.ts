import type {Outline} from '../../briefing/outline.ts';
import type {BlockRange} from '../../briefing/place.ts';
import {headWritten} from '../../points/heads.ts';
import {type PointList, type SkeletonSection, skeletonOf} from '../../points/skeleton.ts';
import {oncePer} from '../../text/once-per.ts';
import {placeOf, sectionOf, wordingOf} from '../current.ts';
import type {Sheet, SheetItem, State} from '../state.ts';
import {askerOf, nameOf, sectionTitle} from '../telling.ts';
import {closeSheet, entry, heading, openSheet} from './sheet.ts';

/** How much of the briefing is skimmed. */
type Skimmed = 'section' | 'briefing';

/** How each answer begins, and the points that it counts; each leads to its place. */
const sectionSkim = skimOf('section');
const wholeSkim = skimOf('briefing');

/** Of the question that one is at; again, of the whole briefing; and again, back to the text. */
export function skim(state: State): State {
	const {mode} = state;
	if (mode.kind !== 'sheet') return openSheet(state, sectionSkim);
	if (mode.sheet === sectionSkim) return openSheet(closeSheet(state), wholeSkim);
	return mode.sheet === wholeSkim ? closeSheet(state) : state;
}

function skimOf(skimmed: Skimmed): Sheet {
	return {
		id: 'skim',
		termCells: 14,
		items: state => sectionsOf(state, skimmed).flatMap(section => itemsOf(state, section)),
		opensAt: (state, items) => lastBefore(state, items),
	};
}

const wholeSkeleton = oncePer((outline: Outline) => skeletonOf(outline, outline.sections));

function sectionsOf(state: State, skimmed: Skimmed): readonly SkeletonSection[] {
	const {outline} = state.front;
	const here = sectionOf(state);
	return skimmed === 'briefing' ? wholeSkeleton(outline) : skeletonOf(outline, here ? [here] : []);
}

function itemsOf(state: State, {section, turns}: SkeletonSection): readonly SheetItem[] {
	const {front, convert, ruler} = state;
	const {outline} = front;
	const {exchange} = section;
	const title = [
		sectionTitle({wording: wordingOf(state)}, section),
		askerOf(state, outline, section),
		convert(exchange?.gist ?? '').text,
	];
	const [first] = section.turns.flatMap(({blocks}) => blocks);
	const told = (range: BlockRange, depth: number, marked = 0, term = ''): SheetItem => {
		const shown = convert(outline.blockAt(range.block)?.text ?? '');
		const [start, end] = [shown.fromOriginal(range.range[0]), shown.fromOriginal(range.range[1])];
		const indent = depth * 2;
		return entry(term, headWritten(shown.text, [start, end]), {
			place: range,
			indent,
			marked: marked === 0 ? 0 : shown.fromOriginal(marked) - start,
		});
	};
	const points = (lists: readonly PointList[], depth: number): readonly SheetItem[] =>
		lists.flatMap(({lead, points: own}) => [
			...(lead ? [told(lead, depth)] : []),
			...own.flatMap(({head, marker, lists: inner}) => [
				told(head, depth + (lead ? 1 : 0), marker[1]),
				...points(inner, depth + (lead ? 2 : 1)),
			]),
		]);
	return [
		heading(
			ruler.fit(title.filter(Boolean).join('  '), Math.max(4, state.size.columns - 4)),
			first && {block: first.id, range: [0, 0]},
		),
		...turns.flatMap(({turn, first: words, lists}) => {
			const name = nameOf(state, outline.speaker(turn.speaker)) || wordingOf(state).screen.noSpeaker;
			return [words ? told(words, 0, 0, name) : entry(name, ''), ...points(lists, 1)];
		}),
	];
}

/** The item that one is at, or behind; -1 before all. */
function lastBefore(state: State, items: readonly SheetItem[]): number {
	const {outline} = state.front;
	const here = placeOf(state);
	const at = outline.orderOf(here.block) ?? 0;
	return items.findLastIndex(({place}) => {
		const order = place ? (outline.orderOf(place.block) ?? 0) : Number.POSITIVE_INFINITY;
		return order < at || (order === at && place !== undefined && place.range[0] <= here.offset);
	});
}
