import type {Speaker} from '../briefing/briefing.ts';
import type {Outline} from '../briefing/outline.ts';
import {type BriefingPart, lackingIn, partAt, partSaidBy, withBlocksAround, withQuestions} from '../briefing/part.ts';
import {editDistance, slipsFor} from '../text/edit-distance.ts';
import {squeeze} from '../text/squeeze.ts';
import type {Wording} from '../wording/wording.ts';

/** A part of a briefing as one names it; all of it where nothing is named. */
export interface PartName {
	/** Of a block, a turn, a question or a range: as `partAt` takes it. */
	readonly anchor?: string | undefined;
	/** Of whom only the words are meant: a name, an alias, an id, a part of one. */
	readonly speaker?: string | undefined;
	/** So many blocks around, or the question that is answered. */
	readonly context?: number | 'question' | undefined;
}

/** What is wrong with a name, and what to do. */
type Trouble = (failures: Wording['failures']) => string;

export type PartNamed = {readonly part: BriefingPart} | {readonly trouble: Trouble};

export function partNamed(outline: Outline, {anchor, speaker, context}: PartName): PartNamed {
	const all = anchor === undefined ? outline.turns.filter(({blocks}) => blocks.length > 0) : partAt(outline, anchor);
	if (!all) {
		const [near, count] = [anchorsNear(outline, anchor ?? ''), outline.briefing.exchanges.length];
		return {trouble: failures => failures.noSuchAnchor(anchor ?? '', near, count)};
	}
	if (speaker === undefined) return {part: around(outline, all, context)};
	const named = speakerNamed(outline, speaker);
	if ('trouble' in named) return named;
	const part = partSaidBy(all, named.id);
	if (part.length === 0) return {trouble: failures => failures.saysNothingThere(named.name, anchor ?? '')};
	return {part: around(outline, part, context)};
}

/** The one speaker that a name, an alias, an id or a part of one means; else how many are called so. */
export function speakerNamed(
	outline: Outline,
	typed: string,
): Speaker | {readonly trouble: Trouble; readonly called: number} {
	const called = speakersCalled(outline, typed);
	const [one, ...others] = called;
	if (!one) {
		const names = outline.briefing.speakers.map(({name}) => name);
		return {trouble: failures => failures.noSuchSpeaker(typed, shortened(names)), called: 0};
	}
	if (others.length === 0) return one;
	const names = called.map(({id, name, outlet}) => `${outlet ?? name} (${id})`);
	return {trouble: failures => failures.severalSpeakers(typed, shortened(names)), called: called.length};
}

function around(outline: Outline, part: BriefingPart, context: PartName['context']): BriefingPart {
	if (context === undefined) return part;
	return context === 'question' ? withQuestions(outline, part) : withBlocksAround(outline, part, context);
}

/** By id, else by a whole name, else by a part of one; in whatever script it is typed. */
function speakersCalled({briefing: {speakers}}: Outline, typed: string): readonly Speaker[] {
	const byId = speakers.filter(({id}) => id === typed);
	const wanted = squeeze(typed);
	const whole = speakers.filter(speaker => namesOf(speaker).some(name => squeeze(name) === wanted));
	const begun = speakers.filter(speaker => namesOf(speaker).some(name => squeeze(name).includes(wanted)));
	return [byId, whole, wanted === '' ? [] : begun].find(found => found.length > 0) ?? [];
}

const namesOf = ({name, aliases, outlet, titles}: Speaker): readonly string[] => [
	name,
	...aliases,
	...titles,
	...(outlet === null ? [] : [outlet]),
];

/** A dozen of some names, and how many more there are: a message is one line. */
export const shortened = (names: readonly string[]): readonly string[] =>
	names.length > 12 ? [...names.slice(0, 12), `… (+${names.length - 12})`] : names;

/** What stands beside an unknown anchor in the briefing, the nearest first; else what it may be a slip for. */
function anchorsNear(outline: Outline, anchor: string): readonly string[] {
	const lacking = lackingIn(outline, anchor);
	const part = partAt(outline, lacking.split('-').slice(0, -1).join('-')) ?? [];
	const inside = part.flatMap(({id, blocks}) => (lacking.startsWith(`${id}-`) ? blocks.map(block => block.id) : [id]));
	const numberOf = (id: string): number => Number(/(?<!\d)\d+$/u.exec(id)?.[0] ?? 0);
	const away = (id: string): number => Math.abs(numberOf(id) - numberOf(lacking));
	const near = inside.toSorted((a, b) => editDistance(a, lacking) - editDistance(b, lacking) || away(a) - away(b));
	const others = outline.turns.flatMap(({id, blocks}) => [id, ...blocks.map(block => block.id)]);
	return (near.length > 0 ? near : slipsFor(lacking, others)).slice(0, 4);
}
