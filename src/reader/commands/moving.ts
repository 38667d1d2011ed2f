import {readAtEnd, readOn, readParagraphs} from '../aloud.ts';
import {type Command, inMode, type Run, type Runs} from '../command.ts';
import {goToEnd, goToExchange, goToPart, scroll, scrollPages} from '../motion.ts';
import {stepInPane} from '../panes.ts';
import {extendToTurn, moveSelection} from '../selection.ts';
import {moveInSheet, pageInSheet, scrollSheet, sheetPage} from '../sheets/sheet.ts';

export const moving: readonly Command[] = [
	{
		id: 'line-down',
		group: 'move',
		keys: ['j', 'down', 'ctrl-n'],
		in: {
			read: (state, count) => stepInPane(state, count ?? 1),
			select: selectionBy(1),
			sheet: inMode('sheet', (state, mode) => moveInSheet(state, mode, 1)),
		},
		aloud: byLinesAloud(1),
		hints: [
			{over: 'selection', rank: 4, title: 'sentence', with: 'line-up'},
			{over: 'pane', rank: 2, title: 'chooseItem', with: 'line-up'},
			{over: 'sheet', rank: 2, title: 'scrollSheet', with: 'line-up'},
			{over: 'places', rank: 2, title: 'chooseItem', with: 'line-up'},
		],
	},
	{
		id: 'line-up',
		group: 'move',
		keys: ['k', 'up', 'ctrl-p'],
		in: {
			read: (state, count) => stepInPane(state, -(count ?? 1)),
			select: selectionBy(-1),
			sheet: inMode('sheet', (state, mode) => moveInSheet(state, mode, -1)),
		},
		aloud: byLinesAloud(-1),
	},
	{id: 'scroll-down', group: 'move', keys: ['ctrl-e'], in: byRows(1), aloud: {}},
	{id: 'scroll-up', group: 'move', keys: ['ctrl-y'], in: byRows(-1), aloud: {}},
	{id: 'half-page-down', group: 'move', keys: ['d', 'ctrl-d'], in: byPages(1 / 2), aloud: {}},
	{id: 'half-page-up', group: 'move', keys: ['u', 'ctrl-u'], in: byPages(-1 / 2), aloud: {}},
	{id: 'page-down', group: 'move', keys: [' ', 'pagedown', 'ctrl-f'], in: byPages(1), aloud: byParagraphs(1)},
	{id: 'page-up', group: 'move', keys: ['b', 'pageup', 'ctrl-b'], in: byPages(-1), aloud: byParagraphs(-1)},
	{id: 'start', group: 'move', keys: ['g', 'home'], in: toEnd('start'), aloud: toEndAloud('start')},
	{id: 'end', group: 'move', keys: ['G', 'end'], in: toEnd('end'), aloud: toEndAloud('end')},
	{
		id: 'percent',
		group: 'move',
		keys: ['%', 'shift-f10'],
		in: {read: (state, count) => goToPart(state, (count ?? 0) / 100)},
	},
];

function byPages(pages: number): Runs {
	const scrolled: Run = (state, count) => scrollPages(state, pages * (count ?? 1));
	return {
		read: scrolled,
		select: scrolled,
		sheet: inMode('sheet', (state, mode) =>
			pageInSheet(state, mode, Math.sign(pages) * Math.ceil(Math.abs(pages) * sheetPage(state))),
		),
	};
}

function byLinesAloud(by: 1 | -1): Runs {
	return {
		read: (state, count) => readOn(state, by * (count ?? 1)),
		select: selectionBy(by),
		sheet: inMode('sheet', (state, mode, count) => moveInSheet(state, mode, by * (count ?? 1))),
	};
}

function byParagraphs(by: 1 | -1): Runs {
	return {
		read: (state, count) => readParagraphs(state, by * (count ?? 1)),
		sheet: inMode('sheet', (state, mode) => pageInSheet(state, mode, by * sheetPage(state))),
	};
}

function toEndAloud(end: 'start' | 'end'): Runs {
	return {
		...toEnd(end),
		read: (state, count) => (count === null ? readAtEnd(state, end) : goToExchange(state, count)),
	};
}

/** What the place is stays; so does the cursor of a sheet. */
function byRows(rows: 1 | -1): Runs {
	const scrolled: Run = (state, count) => scroll(state, rows * (count ?? 1));
	return {
		read: scrolled,
		select: scrolled,
		sheet: inMode('sheet', (state, mode) => scrollSheet(state, mode, rows)),
	};
}

function toEnd(end: 'start' | 'end'): Runs {
	return {
		read: (state, count) => (count === null ? goToEnd(state, end) : goToExchange(state, count)),
		select: inMode('select', (state, mode) => extendToTurn(state, mode, end)),
		sheet: inMode('sheet', (state, mode) =>
			pageInSheet(state, mode, end === 'start' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY),
		),
	};
}

function selectionBy(step: 1 | -1): Run {
	return inMode('select', (state, mode, count) => moveSelection(state, mode, step * (count ?? 1)));
}
