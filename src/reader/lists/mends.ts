import type {Role, Speaker, TurnKind} from '../../briefing/briefing.ts';
import type {MadeCorrection} from '../../corrections/correction.ts';
import {oncePer} from '../../text/once-per.ts';
import type {Wording} from '../../wording/wording.ts';
import {askFor} from '../asking.ts';
import {wordingOf} from '../current.ts';
import {
	excerpt,
	giveWords,
	labelGuess,
	labelLength,
	type MendTarget,
	mend,
	mendPerson,
	mendTarget,
	whoIs,
} from '../mending.ts';
import {type Ask, type List, type Outcome, type State, step, withMessage} from '../state.ts';
import {nameOf} from '../telling.ts';
import {createList, openList} from './list.ts';

/** What can be put right, by the id of its title. */
type Mend = keyof Wording['mends'];

/** One way to put something right: whether there is anything to it here, what it is about, and what it does. */
interface Mender {
	readonly id: Mend;
	/** Null where it makes no sense. */
	readonly about: (target: MendTarget, state: State) => string | null;
	readonly does: (target: MendTarget, state: State) => State | Outcome;
}

const named = ({speaker}: MendTarget): string | null => speaker?.name ?? null;

const menders: readonly Mender[] = [
	{
		id: 'words',
		about: ({stretches}, {front}) => {
			const [first] = stretches;
			return first ? `“${excerpt(front.outline.blockAt(first.block)?.text.slice(...first.range) ?? '')}”` : null;
		},
		does: (_, state) => openList(state, whoSaysIt),
	},
	{
		id: 'noLabel',
		about: ({turn}) => turn.label || null,
		does: ({turn, at}, state) => mend(state, turn.label, {fix: 'no label', turn: at}),
	},
	{
		id: 'label',
		about: ({block}) => `“${labelGuess(block)}”`,
		does: ({block}, state) => askFor(state, labelAsked, labelGuess(block)),
	},
	{id: 'samePerson', about: named, does: (_, state) => openList(state, whoIsIt)},
	{
		id: 'otherPerson',
		about: ({turn, speaker}, {front}) =>
			speaker && front.outline.turns.some(other => other.speaker === speaker.id && other.label !== turn.label)
				? turn.label
				: null,
		does: ({turn, at}, state) => mend(state, turn.label, {fix: 'other person', turn: at}),
	},
	{
		id: 'kind',
		about: ({turn}, state) => wordingOf(state).turnKinds[turn.kind],
		does: (_, state) => openList(state, kindsList),
	},
	{id: 'name', about: named, does: ({speaker}, state) => askFor(state, nameAsked, speaker?.name)},
	{
		id: 'titles',
		about: ({speaker}) => speaker?.titles.join('; ') ?? null,
		does: ({speaker}, state) => askFor(state, titlesAsked, speaker?.titles.join('; ')),
	},
	{
		id: 'outlet',
		about: ({speaker}) => (speaker ? (speaker.outlet ?? '—') : null),
		does: ({speaker}, state) => askFor(state, outletAsked, speaker?.outlet ?? ''),
	},
	{
		id: 'role',
		about: ({speaker}, state) => (speaker ? wordingOf(state).roles[speaker.role] : null),
		does: (_, state) => openList(state, rolesList),
	},
	{
		id: 'title',
		about: (_, {front}) => front.outline.briefing.event.title ?? '—',
		does: (_, state) => askFor(state, titleAsked, state.front.outline.briefing.event.title ?? ''),
	},
	{
		id: 'day',
		about: (_, {front}) => front.outline.briefing.event.date ?? '—',
		does: (_, state) => askFor(state, dayAsked, state.front.outline.briefing.event.date ?? ''),
	},
	{id: 'made', about: (_, {front}) => String(front.mended.length), does: (_, state) => openList(state, madeList)},
];

/** What can be put right here. */
export const mendsList: List = createList<Mender>({
	title: 'mends',
	orders: ['byPlace'],
	items: state => possible(state, mendTarget(state)),
	text: ({id}, state) => wordingOf(state).mends[id],
	line: ({id, about}, state, cells) => {
		const target = mendTarget(state);
		return [
			[state.ruler.pad(wordingOf(state).mends[id], Math.floor(cells / 2)), 'text'],
			[`  ${(target && about(target, state)) ?? ''}`, 'muted'],
		];
	},
	does: ({id}, state) => wordingOf(state).mends[id],
	take: ({does}, state) => withTarget(state, target => does(target, state)),
});

function possible(state: State, target: MendTarget | null): readonly Mender[] {
	const here = menders.filter(({about}) => target && about(target, state) !== null);
	const ids = here.map(({id}) => id).join();
	const known = choices.get(ids) ?? here;
	choices.set(ids, known);
	return known;
}

/** The same array as long as the same can be put right: lists count on it. */
const choices = new Map<string, readonly Mender[]>();

function withTarget(state: State, does: (target: MendTarget) => State | Outcome): State | Outcome {
	const target = mendTarget(state);
	return target ? does(target) : withMessage(state, 'notThere');
}

/** Someone who speaks, or someone new. */
type Somebody = Speaker | 'new';

const everybody = oncePer((speakers: readonly Speaker[]): readonly Somebody[] => [...speakers, 'new']);

const tellSomebody = (somebody: Somebody, state: State): string =>
	somebody === 'new'
		? wordingOf(state).screen.someoneNew
		: [nameOf(state, somebody), ...somebody.titles, somebody.outlet ?? ''].join(' ');

/** Who says the words that are meant. */
const whoSaysIt: List = createList<Somebody>({
	title: 'who',
	orders: ['byPlace'],
	items: ({front}) => everybody(front.outline.briefing.speakers),
	text: tellSomebody,
	does: tellSomebody,
	line: (somebody, state) => [[tellSomebody(somebody, state), 'text']],
	take: (somebody, state) =>
		somebody === 'new'
			? askFor(state, newcomerAsked)
			: withTarget(state, target => giveWords(state, target, somebody.name, whoIs(state, somebody))),
});

/** Whom else who speaks is. */
const whoIsIt: List = createList<Speaker>({
	title: 'who',
	orders: ['byPlace'],
	items: ({front}) => front.outline.briefing.speakers,
	text: tellSomebody,
	does: tellSomebody,
	line: (speaker, state) => [[tellSomebody(speaker, state), 'text']],
	take: (speaker, state) =>
		withTarget(state, target => {
			const who = whoIs(state, speaker);
			return 'as' in who
				? mend(state, `${target.speaker?.name ?? ''} = ${speaker.name}`, {
						fix: 'same person',
						turn: target.at,
						as: who.as,
					})
				: withMessage(state, 'notThere');
		}),
});

const kinds: readonly TurnKind[] = ['question', 'answer', 'handoff', 'moderation', 'statement', 'opening', 'closing'];

const kindsList: List = createList<TurnKind>({
	title: 'kinds',
	orders: ['byPlace'],
	items: () => kinds,
	text: (kind, state) => wordingOf(state).turnKinds[kind],
	does: (kind, state) => wordingOf(state).turnKinds[kind],
	line: (kind, state) => [[wordingOf(state).turnKinds[kind], 'text']],
	take: (kind, state) =>
		withTarget(state, ({turn, at, block}) => {
			const told = wordingOf(state).turnKinds[kind];
			return mend(state, `${turn.label || excerpt(block.text)} → ${told}`, {fix: 'kind', turn: at, kind});
		}),
});

const roles: readonly Role[] = ['official', 'reporter', 'host', 'unknown'];

const rolesList: List = createList<Role>({
	title: 'roles',
	orders: ['byPlace'],
	items: () => roles,
	text: (role, state) => wordingOf(state).roles[role],
	does: (role, state) => wordingOf(state).roles[role],
	line: (role, state) => [[wordingOf(state).roles[role], 'text']],
	take: (role, state) => withTarget(state, target => mendPerson(state, target, wordingOf(state).roles[role], {role})),
});

/** What was put right so far: taken out, it is undone. */
const madeList: List = createList<MadeCorrection>({
	title: 'made',
	orders: ['byPlace'],
	items: ({front}) => front.mended,
	text: ({about}) => about,
	line: ({about, made, unfit}, {ruler}) => [
		[ruler.pad(made.slice(0, 10), 12), 'muted'],
		[about, 'text'],
		[unfit ? '  ≠' : '', 'message'],
	],
	take: (_, state) => state,
	acts: {
		remove: ({id}, state) =>
			step(withMessage({...state, taken: id}, 'takenOut'), {do: 'correct', change: {undone: id}}),
		putBack: (_, state) =>
			state.taken === null
				? withMessage(state, 'nothingTaken')
				: step({...state, taken: null}, {do: 'correct', change: {redone: state.taken}}),
		copy: (_, state) => step(state, {do: 'report corrections'}),
		write: (_, state) => step(state, {do: 'correct', change: {beside: true}}),
	},
});

const labelAsked: Ask = {
	title: 'label',
	take: (state, typed) =>
		withTarget(state, ({block}) => {
			const length = labelLength(block, typed);
			if (length === 0) return withMessage(state, 'notItsBeginning');
			return mend(state, typed, {fix: 'label', at: block.start, length, who: {name: typed}});
		}),
};

const newcomerAsked: Ask = {
	title: 'name',
	take: (state, name) => (name === '' ? state : withTarget(state, target => giveWords(state, target, name, {name}))),
};

const nameAsked: Ask = {
	title: 'name',
	offers: true,
	take: (state, name) => (name === '' ? state : withTarget(state, target => mendPerson(state, target, name, {name}))),
};

const titlesAsked: Ask = {
	title: 'titles',
	offers: true,
	take: (state, text) => {
		const titles = text
			.split(/[;；]/u)
			.map(title => title.trim())
			.filter(Boolean);
		return withTarget(state, target => mendPerson(state, target, titles.join('; ') || '—', {titles}));
	},
};

const outletAsked: Ask = {
	title: 'outlet',
	offers: true,
	take: (state, outlet) =>
		withTarget(state, target => mendPerson(state, target, outlet || '—', {outlet: outlet || null})),
};

const titleAsked: Ask = {
	title: 'title',
	offers: true,
	take: (state, title) => mend(state, title || '—', {fix: 'event', change: {title: title || null}}),
};

const dayAsked: Ask = {
	title: 'day',
	offers: true,
	take: (state, date) =>
		date === '' || isDay(date)
			? mend(state, date || '—', {fix: 'event', change: {date: date || null}})
			: withMessage(state, 'noDay'),
};

/** Whether a text is a day of the calendar, as ISO 8601 writes it. */
const isDay = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
