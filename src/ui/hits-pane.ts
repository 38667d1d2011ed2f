import {firstAround} from '../reader/layout.ts';
import {cut, markedSegments} from '../reader/marking.ts';
import type {Segment} from '../reader/segment.ts';
import type {Panes, Results, View} from '../reader/shown.ts';
import {askerOf, nameOf, roleOf, sectionTitle} from '../reader/telling.ts';
import type {Hit} from '../search/search.ts';
import {excerpt} from '../text/excerpt.ts';
import type {UnitRange} from '../text/units.ts';
import {type Brush, fullLine} from './line.ts';

type Item =
	| {readonly kind: 'group'; readonly hit: Hit}
	| {readonly kind: 'hit'; readonly hit: Hit; readonly index: number};

/** What the query finds, under the exchange it stands in, with who says it; the chosen hit is kept in sight. */
export function hitsPane(view: View, panes: Panes, {hits, chosen, nothing}: Results, brush: Brush): readonly string[] {
	const {layout, ruler, outline} = view;
	const {listColumns: cells} = layout;
	if (hits.length === 0) {
		return [fullLine(brush, [[' '], [nothing, 'muted']], cells)];
	}
	const shown = itemsInSight(view, {hits, chosen});
	const nameCells = Math.min(
		Math.max(6, Math.floor(cells / 4)),
		Math.max(...shown.map(({hit}) => ruler.width(nameOf(view, outline.speaker(hit.speaker))))),
	);
	return shown.map(item => {
		if (item.kind === 'group') return fullLine(brush, group(view, panes, item.hit), cells);
		const here = item.index === chosen;
		return fullLine(brush, hitLine(view, item.hit, nameCells, here), cells, here ? 'chosen' : 'text');
	});
}

/** Index of the hit on a row of the pane; undefined where none is. */
export function hitAt(view: View, results: Results, row: number): number | undefined {
	const item = itemsInSight(view, results)[row];
	return item?.kind === 'hit' ? item.index : undefined;
}

function itemsInSight(view: View, {hits, chosen}: Pick<Results, 'hits' | 'chosen'>): readonly Item[] {
	const items = itemsOf(view, hits);
	const {listRows: rows} = view.layout;
	const at = items.findIndex(item => item.kind === 'hit' && item.index === chosen);
	const first = firstAround(at, rows, items.length);
	return items.slice(first, first + rows);
}

function itemsOf({outline}: View, hits: readonly Hit[]): readonly Item[] {
	return hits.flatMap((hit, index): readonly Item[] => {
		const before = hits[index - 1];
		const same = before && outline.sectionAt(before.anchor) === outline.sectionAt(hit.anchor);
		const item: Item = {kind: 'hit', hit, index};
		return same ? [item] : [{kind: 'group', hit}, item];
	});
}

function group(view: View, {marking}: Panes, hit: Hit): readonly Segment[] {
	const section = view.outline.sectionAt(hit.anchor);
	if (!section) return [];
	if (!section.exchange) return [[' '], [sectionTitle(view, section), 'muted']];
	return [
		[' '],
		[`${section.exchange.n} `, 'muted'],
		[askerOf(view, view.outline, section), 'reporter'],
		['  '],
		...markedSegments(section.exchange.gist, marking, 'muted'),
	];
}

function hitLine(view: View, hit: Hit, nameCells: number, chosen: boolean): readonly Segment[] {
	const {ruler, layout, outline, convert} = view;
	const speaker = outline.speaker(hit.speaker);
	const shown = convert(hit.text);
	const inShown = ([start, end]: UnitRange): UnitRange => [shown.fromOriginal(start), shown.fromOriginal(end)];
	const {text, ranges} = excerpt(
		shown.text,
		hit.ranges.map(inShown),
		Math.max(4, layout.listColumns - nameCells - 4),
		ruler,
		hit.densest && inShown(hit.densest),
	);
	const marked = cut(text, [0, text.length], ranges, part => [text.slice(...part), chosen ? 'chosenHit' : 'hit']);
	return [
		[chosen ? ' ▸' : '  '],
		[hit.why === 'fuzzy' ? '≈' : ' ', chosen ? undefined : 'muted'],
		[ruler.pad(nameOf(view, speaker), nameCells), chosen ? undefined : roleOf(speaker)],
		[' '],
		...marked.map(([part, role]): Segment => [part, role ?? (chosen ? undefined : 'text')]),
	];
}
