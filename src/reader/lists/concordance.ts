import type {Place} from '../../briefing/place.ts';
import {type ConcordanceLine, concordance} from '../../search/concordance/concordance.ts';
import {type LineOrder, sorted} from '../../search/concordance/line-order.ts';
import type {Patterns} from '../../search/query.ts';
import type {SearchIndex} from '../../search/search.ts';
import {oncePer} from '../../text/once-per.ts';
import {openStretch} from '../find.ts';
import type {List, Query} from '../state.ts';
import {nameOf, roleOf} from '../telling.ts';
import {createList} from './list.ts';

/** Every hit of the query in its context. The keys stand in one column: what leads up to them ends there. */
export const concordanceList: List = createList<ConcordanceLine>({
	title: 'concordance',
	orders: ['byPlace', 'byRight', 'byLeft'],
	items: ({front, patterns}, order) => (front.query ? linesIn[order]!(front.query, front.index, patterns) : []),
	text: ({left, key, right, speaker}, {front}) => `${left}${key}${right} ${front.outline.speaker(speaker)?.name ?? ''}`,
	line: ({anchor, range, speaker}, {front: {outline}, convert, ruler}, cells) => {
		const who = outline.speaker(speaker);
		const shown = convert(outline.blockAt(anchor)?.text ?? '');
		const [start, end] = [shown.fromOriginal(range[0]), shown.fromOriginal(range[1])];
		const nameCells = Math.min(12, Math.floor(cells / 6));
		const leftCells = Math.floor((cells - nameCells - 1) * 0.42);
		// A grapheme has a cell or more for every few units: what cannot fit is not measured.
		const left = ruler.takeLast(shown.text.slice(Math.max(0, start - leftCells * 4), start), leftCells);
		return [
			[ruler.pad(nameOf({convert}, who), nameCells), roleOf(who)],
			[' '.repeat(1 + leftCells - ruler.width(left))],
			[left, 'muted'],
			[shown.text.slice(start, end), 'hit'],
			[shown.text.slice(end, end + cells * 4), 'muted'],
		];
	},
	take: ({anchor, range}, state) => openStretch(state, {block: anchor, range, as: 'hit'}),
	place: placeOf,
});

function placeOf({anchor, range}: ConcordanceLine): Place {
	return {block: anchor, offset: range[0]};
}

/** In the order of the titles above. */
const linesIn = (
	[
		{by: [], often: false},
		{by: ['R1', 'R2', 'R3'], often: false},
		{by: ['L1', 'L2', 'L3'], often: false},
	] as const satisfies readonly LineOrder[]
).map(order =>
	oncePer(({text, scope}: Query, index: SearchIndex, patterns: Patterns | null) =>
		sorted(concordance(index, text, {scope, patterns}), order),
	),
);
