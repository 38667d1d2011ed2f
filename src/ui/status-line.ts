import {commands, type Footer} from '../reader/commands.ts';
import {layoutOf, pageOf, type SearchMode, type State, topOf, wordingOf} from '../reader/state.ts';
import {cellWidth, fitCells, graphemes} from '../text/cells.ts';
import {type Segment, segmentCells, spread} from './line.ts';
import type {Theme} from './theme.ts';

/** What stands left in the status line while nothing is typed into it: a message, or as many of the commonest keys as fit. */
function hints(state: State, theme: Theme, cells: number): readonly Segment[] {
	const {messages, footers} = wordingOf(state);
	if (state.message) return [[' '], [messages[state.message], theme.message]];
	if (state.count !== '') return [[' '], [state.count, theme.message]];
	const segments: Segment[] = [];
	let room = cells;
	for (const {keys, title} of hintsOf(state)) {
		const hint: readonly Segment[] = [[' '], [keys, theme.key], [` ${footers[title]} `, theme.muted]];
		room -= segmentCells(hint);
		if (room < 0) break;
		segments.push(...hint);
	}
	return segments;
}

type Hint = Pick<Footer, 'keys' | 'title'>;

function hintsOf({mode, pane}: State): readonly Hint[] {
	if (mode.kind === 'sheet') return sheetHints;
	return pane === 'text' ? readHints : [...listHints, ...readHints];
}

const readHints: readonly Hint[] = commands.flatMap(({footer}) => footer ?? []).sort((a, b) => a.rank - b.rank);

const sheetHints: readonly Hint[] = [
	{keys: 'Esc', title: 'closeSheet'},
	{keys: 'j k', title: 'scrollSheet'},
];

const listHints: readonly Hint[] = [
	{keys: 'Enter', title: 'openItem'},
	{keys: 'j k', title: 'chooseItem'},
];

/** The status line: hints at the left, progress at the right, which has the first claim on the room but for a message. */
export function statusLine(state: State, theme: Theme): string {
	const {columns} = layoutOf(state);
	const right = progress(state, theme);
	const left = hints(state, theme, columns - segmentCells(right) - 1);
	const crowded = state.message !== null && segmentCells(left) + 1 + segmentCells(right) > columns;
	return spread(left, crowded ? [] : right, columns);
}

/** What stands right: what narrows the view, the hits, the row in the section and how far one is in the briefing. */
export function progress(state: State, theme: Theme): readonly Segment[] {
	const {mode, query, outline} = state;
	const {screen} = wordingOf(state);
	if (mode.kind === 'search') return [[searchCounts(state, mode), theme.muted], [' ']];
	if (mode.kind !== 'read') return [];
	const parts: Segment[] = [];
	if (state.only !== null) parts.push([`${screen.only} ${outline.speaker(state.only)?.name ?? ''}  `, theme.message]);
	if (state.hitsOnly) parts.push([`${screen.onlyHits}  `, theme.message]);
	if (query) parts.push([`${query.text} ${query.at + 1}/${query.stops.length}  `, theme.message]);
	const page = pageOf(state);
	if (page && page.rows.length > 0 && layoutOf(state).textRows > 0) {
		const last = Math.min(page.rows.length, topOf(state, page) + layoutOf(state).textRows);
		parts.push([`${last}/${page.rows.length} ${screen.row} ${percent(state)}% `, theme.muted]);
	}
	return parts;
}

/** The prompt's mark and what the search looks through. */
export function promptMark(state: State): string {
	const {mode} = state;
	if (mode.kind === 'choose') return mode.from === 'commands' ? ' : ' : ' > ';
	if (mode.kind !== 'search') return '';
	const {scope} = mode.query;
	if (scope.speaker !== undefined) {
		const name = state.outline.speaker(scope.speaker)?.name ?? '';
		return ` / ${fitCells(name, Math.floor(state.size.columns / 3))}: `;
	}
	return scope.in === 'all'
		? ' / '
		: ` / ${wordingOf(state).screen[scope.in === 'questions' ? 'scopeQuestions' : 'scopeAnswers']}: `;
}

/** How a line that is typed lies in the status line; all in cells. */
export interface PromptView {
	/** Of the text before the cursor: all but its end, where there is no room for more. */
	readonly hidden: number;
	readonly before: number;
	/** From the left of the screen. */
	readonly cursor: number;
}

/** The cursor is always in sight, and the counts at the right are. */
export function promptView(state: State, theme: Theme, before: string): PromptView {
	const mark = cellWidth(promptMark(state));
	const room = Math.max(0, layoutOf(state).columns - mark - segmentCells(progress(state, theme)) - 1);
	const cells = cellWidth(before);
	let hidden = 0;
	for (const grapheme of cells > room ? graphemes(before) : []) {
		if (cells - hidden <= room) break;
		hidden += cellWidth(grapheme);
	}
	return {hidden, before: cells, cursor: mark + cells - hidden};
}

function searchCounts(state: State, mode: SearchMode): string {
	const {hits, stops, text} = mode.query;
	if (text.trim() === '') return '';
	const {screen, ways} = wordingOf(state);
	const found = `${hits.length} ${screen.passages} ${stops.length} ${screen.hits}`;
	const narrow = state.size.columns < 60;
	const scope = mode.query.scope.in === 'all' && mode.query.scope.speaker === undefined ? screen.scopeAll : '';
	const why = ways[hits[mode.chosen]?.why ?? 'exact'];
	return narrow ? String(hits.length) : [why, found, scope].filter(Boolean).join(' · ');
}

/** How much of the briefing's text lies before the end of the pane. */
function percent(state: State): number {
	const page = pageOf(state);
	const all = state.outline.length;
	const bottom = page?.rows[Math.min(page.rows.length - 1, topOf(state, page) + layoutOf(state).textRows - 1)];
	if (!bottom || all === 0) return 100;
	const read = state.outline.lengthBefore(bottom.place.block) + (bottom.kind === 'text' ? bottom.end : 0);
	return Math.min(100, Math.round((read / all) * 100));
}
