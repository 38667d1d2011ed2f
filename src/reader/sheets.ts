import {sanitizeLine} from '../text/sanitize.ts';
import {wrap} from '../text/wrap.ts';
import {commands, groups, promptKeys} from './commands.ts';
import {keyCap} from './keys.ts';
import {layoutOf, type Mode, type State, sectionOf, turnOf} from './state.ts';
import {percentage, say, type Word} from './words.ts';

export type SheetMode = Extract<Mode, {kind: 'sheet'}>;

/** A row of a sheet: a heading, or a term at the left and its text beside it. */
export interface SheetRow {
	readonly kind: 'heading' | 'entry' | 'here';
	readonly term: string;
	readonly text: string;
}

/** Every row of the sheet at the terminal's width; the caller shows those from `top` on. */
export function sheetRows(state: State, sheet: SheetMode['sheet']): readonly SheetRow[] {
	switch (sheet) {
		case 'help':
			return helpRows(state);
		case 'information':
			return informationRows(state);
		case 'source':
			return sourceRows(state);
	}
}

/** Cells that the terms of a sheet take, the blank after them included. */
export const termCells = (state: State, sheet: SheetMode['sheet']): number =>
	Math.min(Math.floor(state.size.columns / 3), {help: 24, information: 20, source: 7}[sheet]);

/** The furthest first row that still fills the sheet. */
export const lastTopOf = (state: State, sheet: SheetMode['sheet']): number =>
	Math.max(0, sheetRows(state, sheet).length - layoutOf(state).bodyRows);

/** The row of the source that the place stands in, as first row with a little before it. */
export function sourceTop(state: State): number {
	const here = sourceRows(state).findIndex(({kind}) => kind === 'here');
	return Math.max(0, Math.min(here - 3, lastTopOf(state, 'source')));
}

function helpRows(state: State): readonly SheetRow[] {
	const rows: SheetRow[] = [];
	for (const [group, title] of Object.entries(groups)) {
		rows.push({kind: 'heading', term: title[state.tongue], text: ''});
		for (const command of commands) {
			if (command.group !== group) continue;
			rows.push(...entry(state, 'help', command.keys.map(keyCap).join(' '), command.title[state.tongue]));
		}
	}
	rows.push({kind: 'heading', term: promptKeys.title[state.tongue], text: ''});
	for (const {keys, title} of promptKeys.keys) {
		rows.push(...entry(state, 'help', keys.map(keyCap).join(' '), title[state.tongue]));
	}
	return rows;
}

function informationRows(state: State): readonly SheetRow[] {
	const {briefing} = state.outline;
	const {event, publication, source} = briefing;
	const turn = turnOf(state);
	const facts: readonly (readonly [Word, string | null])[] = [
		['title', event.title],
		['date', [event.date, event.time].filter(Boolean).join(' ')],
		['place', event.place],
		['published', [publication.date, publication.time, publication.source].filter(Boolean).join(' ')],
		['editor', publication.editor],
		['address', publication.url],
		['file', `${source.name} · ${source.format} · ${source.encoding}`],
		[
			'anchor',
			turn ? `${state.place.block}${sectionOf(state)?.exchange ? ` · ${sectionOf(state)!.exchange!.gist}` : ''}` : null,
		],
	];
	const rows: SheetRow[] = [{kind: 'heading', term: say(state.tongue, 'information'), text: ''}];
	for (const [word, text] of facts) if (text) rows.push(...entry(state, 'information', say(state.tongue, word), text));
	rows.push({kind: 'heading', term: say(state.tongue, 'speakers'), text: ''});
	for (const speaker of briefing.speakers) {
		rows.push(
			...entry(
				state,
				'information',
				speaker.name,
				[percentage(state.outline.share.get(speaker.id) ?? 0), ...speaker.titles].join(' · '),
			),
		);
	}
	if (briefing.notes.length > 0) {
		rows.push({kind: 'heading', term: say(state.tongue, 'doubts'), text: ''});
		for (const note of briefing.notes) rows.push(...entry(state, 'information', '', note.message));
	}
	return rows;
}

/** The source line by line, each with its number; the one being read is marked. */
function sourceRows(state: State): readonly SheetRow[] {
	const here = state.outline.blockAt(state.place.block)?.start ?? 0;
	const rows: SheetRow[] = [];
	let start = 0;
	for (const [i, line] of (state.source ?? '').split('\n').entries()) {
		const end = start + line.length;
		const kind = here >= start && here <= end ? 'here' : 'entry';
		rows.push(...entry(state, 'source', String(i + 1), sanitizeLine(line)).map(row => ({...row, kind}) as const));
		start = end + 1;
	}
	return rows;
}

function entry(state: State, sheet: SheetMode['sheet'], term: string, text: string): readonly SheetRow[] {
	const width = Math.max(2, state.size.columns - termCells(state, sheet) - 3);
	const lines = wrap(text, width);
	if (lines.length === 0) return [{kind: 'entry', term, text: ''}];
	return lines.map(({start, end}, i) => ({kind: 'entry', term: i === 0 ? term : '', text: text.slice(start, end)}));
}
