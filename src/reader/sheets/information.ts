import {readTime} from '../../briefing/block-time.ts';
import {notePlacesIn} from '../../briefing/note-place.ts';
import type {Outline} from '../../briefing/outline.ts';
import type {BlockRange} from '../../briefing/place.ts';
import {oncePer} from '../../text/once-per.ts';
import {percentage} from '../../text/percentage.ts';
import {sayDoubt} from '../../wording/remarks.ts';
import {placeOf, sectionOf, turnOf, wordingOf} from '../current.ts';
import {sentenceAt} from '../selection.ts';
import type {Sheet, SheetItem, State} from '../state.ts';
import {nameOf} from '../telling.ts';
import {entry, heading} from './sheet.ts';

/**
 * What is known of the briefing, who speaks in it, and what the parser is in doubt about. A speaker leads to the first words of
 * theirs, a doubt to what it is about, the rest to where one is.
 */
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
	const time = front.outline.blockAt(placeOf(state).block)?.time;
	const facts = {
		title: event.title,
		date: [event.date, event.time].filter(Boolean).join(' '),
		place: event.place,
		published: [publication.date, publication.time, publication.source].filter(Boolean).join(' '),
		editor: publication.editor,
		address: publication.url,
		file: `${source.name} · ${source.format} · ${source.encoding}`,
		anchor: turnOf(state)
			? [placeOf(state).block, time && readTime(time), exchange?.gist].filter(Boolean).join(' · ')
			: null,
	} as const satisfies Partial<Record<keyof typeof wording.facts, string | null>>;
	const here = leadingTo(sentenceAt(state, placeOf(state)));
	return [
		heading(wording.screen.information),
		...Object.entries(facts).flatMap(([id, text]) =>
			text ? [entry(wording.facts[id as keyof typeof facts], text, here)] : [],
		),
	];
}

function speakerRows(state: State): readonly SheetItem[] {
	const {outline} = state.front;
	const {briefing, share} = outline;
	return [
		heading(wordingOf(state).screen.speakers),
		...briefing.speakers.map(({id, name, titles}) => {
			const block = firstWords(outline).get(id);
			const first = block === undefined ? null : sentenceAt(state, {block, offset: 0});
			return entry(name, [percentage(share.get(id) ?? 0), ...titles].join(' · '), leadingTo(first));
		}),
	];
}

function doubtRows(state: State): readonly SheetItem[] {
	const {outline} = state.front;
	const {notes} = outline.briefing;
	if (notes.length === 0) return [];
	const wording = wordingOf(state);
	const rows = [...notePlacesIn(outline.briefing).entries()].map(([n, {from}]) => {
		const note = notes[n]!;
		const block = from === null ? undefined : outline.blockAt(from);
		const offset = block ? Math.max(0, Math.min(note.start - block.start, block.text.length - 1)) : 0;
		const about = block ? sentenceAt(state, {block: block.id, offset}) : null;
		const who = about && outline.speaker(outline.turnAt(about.block)?.speaker ?? null);
		const words = about ? firstOf(state.convert(block!.text.slice(...about.range)).text) : '';
		return entry(
			nameOf(state, who ?? undefined),
			[words, sayDoubt(note, wording)].filter(Boolean).join(' · '),
			leadingTo(about),
		);
	});
	return [heading(wording.screen.doubts), ...rows];
}

const leadingTo = (place: BlockRange | null | undefined): Partial<SheetItem> => (place ? {place} : {});

/** Of each speaker the first block. */
const firstWords = oncePer(
	({turns}: Outline): ReadonlyMap<string, string> =>
		new Map(
			turns
				.toReversed()
				.flatMap(({speaker, blocks: [first]}) => (speaker !== null && first ? [[speaker, first.id]] : [])),
		),
);

/** In UTF-16 units: so many are enough to know a sentence by. */
const fewUnits = 32;

function firstOf(words: string): string {
	const text = words.replace(/\s+/gu, ' ');
	return text.length <= fewUnits ? text : `${text.slice(0, fewUnits).replace(/\s\S*$|[\ud800-\udbff]$/u, '')}…`;
}
