import {readAtEnd, readOn, readParagraphs} from '../aloud.ts';
import {type Deeds, inMode, type Run, type Runs} from '../command.ts';
import {goToEnd, goToExchange, goToPart, scroll, scrollPages} from '../motion.ts';
import {stepInPane} from '../panes.ts';
import {extendToTurn, moveSelection} from '../selection.ts';
import {moveInSheet, pageInSheet, scrollSheet, sheetPage} from '../sheets/sheet.ts';

export const moving = {
	'line-down': {
		in: {
			read: (state, count) => stepInPane(state, count ?? 1),
			select: selectionBy(1),
			sheet: inMode('sheet', (state, mode) => moveInSheet(state, mode, 1)),
		},
		aloud: byLinesAloud(1),
	},
	'line-up': {
		in: {
			read: (state, count) => stepInPane(state, -(count ?? 1)),
			select: selectionBy(-1),
			sheet: inMode('sheet', (state, mode) => moveInSheet(state, mode, -1)),
		},
		aloud: byLinesAloud(-1),
	},
	'scroll-down': {in: byRows(1), aloud: {}},
	'scroll-up': {in: byRows(-1), aloud: {}},
	'half-page-down': {in: byPages(1 / 2), aloud: {}},
	'half-page-up': {in: byPages(-1 / 2), aloud: {}},
	'page-down': {in: byPages(1), aloud: byParagraphs(1)},
	'page-up': {in: byPages(-1), aloud: byParagraphs(-1)},
	start: {in: toEnd('start'), aloud: toEndAloud('start')},
	end: {in: toEnd('end'), aloud: toEndAloud('end')},
	percent: {in: {read: (state, count) => goToPart(state, (count ?? 0) / 100)}},
} satisfies Deeds;

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
