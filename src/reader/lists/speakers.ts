import type {Speaker} from '../../briefing/briefing.ts';
import type {Outline} from '../../briefing/outline.ts';
import {oncePer} from '../../text/once-per.ts';
import {percentage} from '../../text/percentage.ts';
import {wordingOf} from '../current.ts';
import {type ListedVoice, openSpeaker, questionsBy, reporters, voiceOf, voices} from '../panes.ts';
import type {Segment} from '../segment.ts';
import type {List, State} from '../state.ts';
import {nameOf, roleOf, titlesOf, voiceNames} from '../telling.ts';
import {createList} from './list.ts';

/** Those who ask, each with the questions, in the order in which they begin. */
export const reportersList: List = createList<Speaker>({
	title: 'reporters',
	remembers: true,
	orders: ['byPlace'],
	items: ({front: {outline}}) => asking(outline),
	text: textOf,
	line: (speaker, state, cells) => voiceLine(voiceOf(speaker), state, cells),
	take: ({id}, state) => openSpeaker(state, id),
});

/** Everyone: those first who say most, then the reporters, together and each. Choosing them together shows their list. */
export const speakersList: List = createList<ListedVoice>({
	title: 'speakers',
	remembers: true,
	orders: ['byPlace'],
	items: ({front: {outline}}) => everyone(outline),
	text: ({speakers}, state) => (speakers.length > 1 ? wordingOf(state).screen.reporters : textOf(speakers[0]!)),
	line: voiceLine,
	opens: ({speakers}) => (speakers.length > 1 ? reportersList : undefined),
	take: ({id}, state) => openSpeaker(state, id),
});

const asking = oncePer(reporters);

const everyone = oncePer((outline: Outline): readonly ListedVoice[] => {
	const alone = reporters(outline).length > 1 ? reporters(outline) : [];
	return [...voices(outline), ...alone.map(voiceOf)];
});

function textOf({name, titles, outlet, aliases}: Speaker): string {
	return [name, ...titles, outlet ?? '', ...aliases].join(' ');
}

/** How much of the talk is whose, in how many turns, and what they are or ask. */
function voiceLine(voice: ListedVoice, state: State, cells: number): readonly Segment[] {
	const {front, convert, ruler} = state;
	const {outline} = front;
	const wording = wordingOf(state);
	const telling = {convert, wording};
	const ids = new Set(voice.speakers.map(({id}) => id));
	const share = voice.speakers.reduce((sum, {id}) => sum + (outline.share.get(id) ?? 0), 0);
	const turns = outline.turns.filter(({speaker}) => speaker !== null && ids.has(speaker)).length;
	const nameCells = Math.max(8, Math.min(28, Math.floor(cells / 3)));
	const {length} = voice.speakers;
	const name = state.aloud && length > 1 ? wording.aloud.reporters(length) : voiceNames(telling, voice, outline)[0];
	return [
		[ruler.pad(name, nameCells), roleOf(voice.speakers[0])],
		[percentage(share).padStart(5), 'muted'],
		[`${String(turns).padStart(4)} ${turns === 1 ? wording.screen.turn : wording.screen.turns}`, 'muted'],
		[`  ${length > 1 ? '' : standing(voice.speakers[0]!, state)}`, 'muted'],
	];
}

/** The titles of an official; of a reporter the outlet, unless it is the name, and the questions. */
function standing(speaker: Speaker, state: State): string {
	const {front, convert} = state;
	const wording = wordingOf(state);
	if (speaker.role !== 'reporter') return titlesOf({convert, wording}, speaker);
	const asked = questionsBy(front.outline).get(speaker.id) ?? [];
	const name = nameOf({convert}, speaker);
	const outlet = convert(speaker.outlet ?? '').text;
	return [outlet === name ? '' : outlet, asked.length === 0 ? '' : `${wording.screen.question} ${asked.join(' ')}`]
		.filter(Boolean)
		.join(' · ');
}
