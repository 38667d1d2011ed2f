import {sanitizeLine} from '../text/sanitize.ts';
import {wrap} from '../text/wrap.ts';
import {sayDoubt} from '../wording/remarks.ts';
import type {Wording} from '../wording/wording.ts';
import {commands, groups, promptKeys} from './commands.ts';
import {keyCap} from './keys.ts';
import {percentage} from './percentage.ts';
import {layoutOf, type Mode, type State, sectionOf, turnOf, wordingOf} from './state.ts';

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
	const wording = wordingOf(state);
	const rows: SheetRow[] = [];
	for (const group of groups) {
		rows.push({kind: 'heading', term: wording.groups[group], text: ''});
		for (const command of commands) {
			if (command.group !== group) continue;
			rows.push(...entry(state, 'help', command.keys.map(keyCap).join(' '), wording.commands[command.id]));
		}
	}
	rows.push({kind: 'heading', term: wording.groups.typing, text: ''});
	for (const {keys, does} of promptKeys) {
		rows.push(...entry(state, 'help', keys.map(keyCap).join(' '), wording.typing[does]));
	}
	return rows;
}

function informationRows(state: State): readonly SheetRow[] {
	const {briefing} = state.outline;
	const wording = wordingOf(state);
	const {event, publication, source} = briefing;
	const turn = turnOf(state);
	const facts: readonly (readonly [keyof Wording['facts'], string | null])[] = [
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
	const rows: SheetRow[] = [{kind: 'heading', term: wording.screen.information, text: ''}];
	for (const [fact, text] of facts) if (text) rows.push(...entry(state, 'information', wording.facts[fact], text));
	rows.push({kind: 'heading', term: wording.screen.speakers, text: ''});
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
		rows.push({kind: 'heading', term: wording.screen.doubts, text: ''});
		for (const note of briefing.notes) rows.push(...entry(state, 'information', '', sayDoubt(note, wording)));
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
