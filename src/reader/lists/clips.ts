import type {Clip} from '../../export/clip.ts';
import {oncePer} from '../../text/once-per.ts';
import {askFor} from '../asking.ts';
import {askForNote, goToClip, isChanged, standingOf} from '../clipping.ts';
import {wordingOf} from '../current.ts';
import {type Ask, type List, step, withMessage} from '../state.ts';
import {createList} from './list.ts';

/** The basket: the latest first, by who says it, or by where. */
export const clipsList: List = createList<Clip>({
	title: 'clips',
	remembers: true,
	orders: ['byMade', 'bySpeaker', 'byEvent'],
	items: ({clips}, order) => [latestFirst, bySpeaker, byEvent][order]?.(clips) ?? clips,
	text: ({note, quotation: {words, speaker, question, event, anchor}}) =>
		[
			...words,
			speaker?.name,
			...(speaker?.titles ?? []),
			speaker?.outlet,
			question?.gist,
			event.title,
			event.date,
			anchor,
			note,
		]
			.filter(Boolean)
			.join(' '),
	line: (clip, state, cells) => {
		const {ruler, convert, front} = state;
		const {quotation, note} = clip;
		const nameCells = Math.max(6, Math.min(16, Math.floor(cells / 6)));
		const own = standingOf(clip, front.outline) === 'elsewhere' ? (quotation.event.date ?? '') : quotation.anchor;
		return [
			[isChanged(clip, front.outline) ? '≠ ' : '  ', 'message'],
			[ruler.pad(own, 12), 'muted'],
			[ruler.pad(convert(quotation.speaker?.name ?? '').text, nameCells), 'official'],
			['  '],
			[note === '' ? '' : `${note} · `, 'message'],
			[convert(quotation.words.join(' ')).text, 'text'],
		];
	},
	said: (clip, state) => {
		const {quotation, note} = clip;
		const {outline} = state.front;
		const {screen, signs} = wordingOf(state);
		const isElsewhere = standingOf(clip, outline) === 'elsewhere';
		const {question, event, speaker, words} = quotation;
		return [
			isChanged(clip, outline) ? signs.changed : '',
			note,
			state.convert(speaker?.name ?? '').text,
			isElsewhere ? (event.title ?? event.date ?? '') : question ? screen.toQuestion(question.n) : '',
			state.convert(words.join(' ')).text,
		];
	},
	take: (clip, state) => goToClip(state, clip),
	acts: {
		remove: ({id}, state) => step(withMessage({...state, taken: id}, 'takenOut'), {do: 'keep', change: {taken: id}}),
		putBack: (_, state) =>
			state.taken === null
				? withMessage(state, 'nothingTaken')
				: step({...state, taken: null}, {do: 'keep', change: {back: state.taken}}),
		note: (clip, state) => askForNote(state, clip),
		copy: ({id}, state) => step(state, {do: 'copy clip', id}),
		write: (_, state) => askFor(state, pathAsked, 'clips.md'),
	},
});

const pathAsked: Ask = {
	title: 'writeTo',
	offers: true,
	take: (state, path) => (path === '' ? state : step(state, {do: 'write clips', path})),
};

const latestFirst = oncePer((clips: readonly Clip[]) => clips.toReversed());
const bySpeaker = oncePer((clips: readonly Clip[]) => sorted(clips, ({quotation}) => quotation.speaker?.name ?? ''));
const byEvent = oncePer((clips: readonly Clip[]) =>
	sorted(clips, ({quotation: {event}}) => [event.date, event.title].join(' ')),
);

/** By a key, and where that is the same in the order of the source. */
const sorted = (clips: readonly Clip[], keyOf: (clip: Clip) => string): readonly Clip[] =>
	clips.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || a.start - b.start);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
