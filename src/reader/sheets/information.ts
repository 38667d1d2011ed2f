import {percentage} from '../../text/percentage.ts';
import {sayDoubt} from '../../wording/remarks.ts';
import {placeOf, sectionOf, turnOf, wordingOf} from '../current.ts';
import type {Sheet, SheetItem, State} from '../state.ts';
import {entry, heading} from './sheet.ts';

/** What is known of the briefing, who speaks in it, and what the parser is in doubt about. */
export const informationSheet: Sheet = {
	id: 'information',
	termCells: 20,
	items: state => [...factRows(state), ...speakerRows(state), ...doubtRows(state)],
};

function factRows(state: State): readonly SheetItem[] {
	const {front} = state;
	const wording = wordingOf(state);
	const {event, publication, source} = front.outline.briefing;
	const exchange = sectionOf(state)?.exchange;
	const facts = {
		title: event.title,
		date: [event.date, event.time].filter(Boolean).join(' '),
		place: event.place,
		published: [publication.date, publication.time, publication.source].filter(Boolean).join(' '),
		editor: publication.editor,
		address: publication.url,
		file: `${source.name} · ${source.format} · ${source.encoding}`,
		anchor: turnOf(state) ? [placeOf(state).block, exchange?.gist].filter(Boolean).join(' · ') : null,
	} as const satisfies Partial<Record<keyof typeof wording.facts, string | null>>;
	return [
		heading(wording.screen.information),
		...Object.entries(facts).flatMap(([id, text]) =>
			text ? [entry(wording.facts[id as keyof typeof facts], text)] : [],
		),
	];
}

function speakerRows(state: State): readonly SheetItem[] {
	const {briefing, share} = state.front.outline;
	return [
		heading(wordingOf(state).screen.speakers),
		...briefing.speakers.map(({id, name, titles}) =>
			entry(name, [percentage(share.get(id) ?? 0), ...titles].join(' · ')),
		),
	];
}

function doubtRows(state: State): readonly SheetItem[] {
	const {notes} = state.front.outline.briefing;
	if (notes.length === 0) return [];
	return [heading(wordingOf(state).screen.doubts), ...notes.map(note => entry('', sayDoubt(note, wordingOf(state))))];
}
