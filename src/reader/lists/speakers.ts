import type {Speaker} from '../../briefing/briefing.ts';
import type {Outline} from '../../briefing/outline.ts';
import {oncePer} from '../../text/once-per.ts';
import {percentage} from '../../text/percentage.ts';
import {wordingOf} from '../current.ts';
import {listedSpeakers, openSpeaker, reporters} from '../panes.ts';
import type {List} from '../state.ts';
import {nameOf, roleOf, titlesOf} from '../telling.ts';
import {createList} from './list.ts';

/** Everyone: those first who say most, then the reporters as they ask. */
export const speakersList: List = createList<Speaker>({
	title: 'speakers',
	orders: ['byPlace'],
	items: ({front: {outline}}) => everyone(outline),
	text: ({name, titles, outlet, aliases}) => [name, ...titles, outlet ?? '', ...aliases].join(' '),
	line: (speaker, state, cells) => {
		const {front, convert, ruler} = state;
		const {outline} = front;
		const wording = wordingOf(state);
		const share = percentage(outline.share.get(speaker.id) ?? 0);
		const turns = outline.turns.filter(turn => turn.speaker === speaker.id).length;
		const is = speaker.role === 'reporter' ? wording.screen.reporters : titlesOf({convert, wording}, speaker);
		const nameCells = Math.max(8, Math.min(28, Math.floor(cells / 3)));
		return [
			[ruler.pad(nameOf({convert}, speaker), nameCells), roleOf(speaker)],
			[share.padStart(5), 'muted'],
			[`${String(turns).padStart(4)} ${turns === 1 ? wording.screen.turn : wording.screen.turns}`, 'muted'],
			[`  ${is}`, 'muted'],
		];
	},
	take: ({id}, state) => openSpeaker(state, id),
});

const everyone = oncePer((outline: Outline): readonly Speaker[] => [...listedSpeakers(outline), ...reporters(outline)]);
