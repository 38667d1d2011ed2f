import {type SearchMode, type State, wordingOf} from '../reader/state.ts';
import type {Hit} from '../search/search.ts';
import {cellWidth, fitCells, padCells} from '../text/cells.ts';
import {excerpt} from '../text/excerpt.ts';
import {fullLine, type Segment} from './line.ts';
import {cut, markedSegments} from './marks.ts';
import {askerOf, nameOf, paintOf, sectionTitle} from './names.ts';
import type {Theme} from './theme.ts';

type Item =
	| {readonly kind: 'group'; readonly hit: Hit}
	| {readonly kind: 'hit'; readonly hit: Hit; readonly index: number};

/** What the query finds, under the exchange it stands in, with who says it; the chosen hit is kept in sight. */
export function hitsPane(state: State, mode: SearchMode, theme: Theme, cells: number, rows: number): readonly string[] {
	const {hits, text} = mode.query;
	if (hits.length === 0) {
		const {screen, messages} = wordingOf(state);
		return [fullLine([[' '], [text.trim() === '' ? screen.typeToSearch : messages.noHits, theme.muted]], cells)];
	}
	const items = itemsOf(state, hits);
	const at = items.findIndex(item => item.kind === 'hit' && item.index === mode.chosen);
	const first = Math.max(0, Math.min(at - Math.floor(rows / 2), items.length - rows));
	const shown = items.slice(first, first + rows);
	const nameCells = Math.min(
		Math.max(6, Math.floor(cells / 4)),
		Math.max(...shown.map(({hit}) => cellWidth(nameOf(state, state.outline.speaker(hit.speaker))))),
	);
	return shown.map(item => {
		if (item.kind === 'group') return fullLine(group(state, item.hit, theme), cells);
		const chosen = item.index === mode.chosen;
		const segments = hitLine(state, item.hit, theme, cells, nameCells, chosen);
		return chosen ? fullLine(segments, cells, theme.chosen) : fullLine(segments, cells);
	});
}

function itemsOf(state: State, hits: readonly Hit[]): readonly Item[] {
	return hits.flatMap((hit, index): readonly Item[] => {
		const before = hits[index - 1];
		const same = before && state.outline.sectionAt(before.anchor) === state.outline.sectionAt(hit.anchor);
		const item: Item = {kind: 'hit', hit, index};
		return same ? [item] : [{kind: 'group', hit}, item];
	});
}

function group(state: State, hit: Hit, theme: Theme): readonly Segment[] {
	const section = state.outline.sectionAt(hit.anchor);
	if (!section) return [];
	if (!section.exchange) return [[' '], [sectionTitle(state, section), theme.muted]];
	return [
		[' '],
		[`${section.exchange.n} `, theme.muted],
		[askerOf(state, section), theme.reporter],
		['  '],
		...markedSegments(section.exchange.gist, state, theme, theme.muted),
	];
}

function hitLine(
	state: State,
	hit: Hit,
	theme: Theme,
	cells: number,
	nameCells: number,
	chosen: boolean,
): readonly Segment[] {
	const speaker = state.outline.speaker(hit.speaker);
	const name = fitCells(nameOf(state, speaker), nameCells);
	const {text, ranges} = excerpt(hit.text, hit.ranges, Math.max(4, cells - nameCells - 4));
	const marked = cut(text, 0, text.length, ranges, part => [text.slice(...part), chosen ? theme.chosenHit : theme.hit]);
	return [
		[chosen ? ' ▸ ' : '   '],
		[padCells(name, nameCells), chosen ? undefined : paintOf(speaker, theme)],
		[' '],
		...marked.map(([part, own]): Segment => [part, own ?? (chosen ? undefined : theme.text)]),
	];
}
