import type {Block, Briefing, Span, Speaker, Turn, TurnKind} from '../briefing/briefing.ts';
import {offsetInSource} from '../briefing/in-source.ts';
import type {SourceOffset} from '../briefing/place.ts';
import type {Correction, MadeCorrection, SourcePlace, Who} from './correction.ts';
import {briefingOf, type Draft, draftOf, turnIndexAt, withTurns} from './draft.ts';

/** What corrections make of a briefing, and those that no longer fit it: what they were about is not there. */
export interface Corrected {
	readonly briefing: Briefing;
	readonly unfit: readonly MadeCorrection[];
}

/**
 * A briefing with corrections applied in their order.
 * @param text the source text that the briefing's offsets point into
 */
export function corrected(briefing: Briefing, corrections: readonly MadeCorrection[], text: string): Corrected {
	const unfit: MadeCorrection[] = [];
	let draft = draftOf(briefing);
	for (const made of corrections) {
		const next = applied(draft, made.correction, text);
		if (next) draft = next;
		else unfit.push(made);
	}
	return {briefing: corrections.length === unfit.length ? briefing : briefingOf(draft, briefing), unfit};
}

/** Null where the correction does not fit. */
function applied(draft: Draft, correction: Correction, text: string): Draft | null {
	switch (correction.fix) {
		case 'words':
			return givenTo(draft, correction, text);
		case 'label':
			return labelled(draft, correction, text);
		case 'no label':
			return unlabelled(draft, correction.turn, text);
		case 'same person':
			return joined(draft, correction.turn, correction.as);
		case 'other person':
			return parted(draft, correction.turn);
		case 'person':
			return changed(draft, correction.turn, speaker => ({
				...speaker,
				...correction.change,
				aliases: [...new Set([...speaker.aliases, speaker.name])],
				corrected: true,
			}));
		case 'kind':
			return inTurn(draft, correction.turn, turn => ({...turn, kind: correction.kind, corrected: true}));
		case 'event':
			return {...draft, event: {...draft.event, ...correction.change, corrected: true}};
	}
}

function inTurn(draft: Draft, at: SourceOffset, change: (turn: Turn) => Turn): Draft | null {
	const index = turnIndexAt(draft, at);
	const turn = draft.turns[index];
	return turn ? withTurns(draft, index, [change(turn)]) : null;
}

function changed(draft: Draft, at: SourceOffset, change: (speaker: Speaker) => Speaker): Draft | null {
	const id = draft.turns[turnIndexAt(draft, at)]?.speaker;
	if (id === null || id === undefined) return null;
	return {...draft, speakers: draft.speakers.map(speaker => (speaker.id === id ? change(speaker) : speaker))};
}

/** Words in the middle of a turn are said by someone else: the turn is cut before and after them. */
function givenTo(draft: Draft, {from, to, who}: Extract<Correction, {fix: 'words'}>, text: string): Draft | null {
	const index = turnIndexAt(draft, from.start);
	const turn = draft.turns[index];
	if (!turn || turnIndexAt(draft, to.start) !== index) return null;
	const [upTo, after] = cut(turn, to, text) ?? [];
	const [before, own] = (upTo && cut(upTo, from, text)) ?? [];
	if (!before || !own || own.blocks.length === 0) return null;
	const found = speakerFor(draft, who, '');
	if (!found) return null;
	const first = before.blocks.length === 0;
	const given: Turn = {
		...own,
		speaker: found.speaker.id,
		label: first ? turn.label : '',
		kind: kindFor(found.speaker, turn.kind),
		corrected: true,
	};
	const rests: Turn = {...(after ?? turn), label: '', corrected: true};
	const turns = [...(first ? [] : [before]), given, ...(after && after.blocks.length > 0 ? [rests] : [])];
	return mergeNeighbours(withTurns(found.draft, index, turns), index, turns.length);
}

/** The first words of a block name who says the rest of the turn. */
function labelled(draft: Draft, {at, length, who}: Extract<Correction, {fix: 'label'}>, text: string): Draft | null {
	const index = turnIndexAt(draft, at);
	const turn = draft.turns[index];
	const [before, rest] = (turn && cut(turn, {start: at, offset: 0}, text)) ?? [];
	const block = rest?.blocks[0];
	if (!turn || !before || !rest || !block || length <= 0 || length > block.text.length) return null;
	const label = block.text.slice(0, length);
	const found = speakerFor(draft, who, label);
	if (!found) return null;
	const start = offsetInSource(block, length + leadingBlank(block.text.slice(length)), text);
	const words = block.text.slice(length).trimStart();
	const blocks = [...(words === '' ? [] : [{...block, text: words, start}]), ...rest.blocks.slice(1)];
	const own: Turn = {
		...rest,
		speaker: found.speaker.id,
		label,
		blocks,
		kind: kindFor(found.speaker, turn.kind),
		corrected: true,
	};
	const turns = [...(before.blocks.length === 0 ? [] : [before]), ...(blocks.length === 0 ? [] : [own])];
	const next = withTurns(found.draft, index, turns);
	return {...next, spans: divided(next.spans, block.start, start, 'label')};
}

/** The label is said, in one breath with what follows it, by who speaks before. */
function unlabelled(draft: Draft, at: SourceOffset, text: string): Draft | null {
	const index = turnIndexAt(draft, at);
	const turn = draft.turns[index];
	const [first, ...rest] = turn?.blocks ?? [];
	const before = draft.turns[index - 1];
	if (!turn || !first || turn.label === '') return null;
	const span = draft.spans.findLast(({as, end, start}) => as === 'label' && end <= first.start && start < first.start);
	const start = span?.start ?? first.start;
	const gap = /\s/u.test(text.slice(start, first.start).trimStart().slice(turn.label.length)) ? ' ' : '';
	const said: Block = {
		...first,
		text: `${turn.label}${/\p{Script=Han}/u.test(turn.label) ? '' : gap}${first.text}`,
		start,
	};
	const spans = draft.spans.map(other =>
		other === span ? {start: other.start, end: other.end, as: first.kind} : other,
	);
	const whole: Turn = before
		? {...before, blocks: [...before.blocks, said, ...rest], corrected: true}
		: {...turn, label: '', speaker: null, blocks: [said, ...rest], corrected: true};
	return {...withTurns(draft, before ? index - 1 : index, [whole], before ? 2 : 1), spans};
}

function joined(draft: Draft, at: SourceOffset, as: SourceOffset): Draft | null {
	const one = draft.turns[turnIndexAt(draft, at)]?.speaker;
	const other = draft.turns[turnIndexAt(draft, as)]?.speaker;
	const [left, right] = [one, other].map(id => draft.speakers.find(speaker => speaker.id === id));
	if (!left || !right || left === right) return null;
	const together: Speaker = {
		...right,
		titles: [...new Set([...right.titles, ...left.titles])],
		outlet: right.outlet ?? left.outlet,
		aliases: [...new Set([...right.aliases, left.name, ...left.aliases])],
		corrected: true,
	};
	return {
		...draft,
		speakers: draft.speakers.flatMap(speaker => (speaker === left ? [] : [speaker === right ? together : speaker])),
		turns: draft.turns.map(turn => (turn.speaker === left.id ? {...turn, speaker: right.id, corrected: true} : turn)),
	};
}

/** Everyone with this label is a person of their own, who has the label for a name. */
function parted(draft: Draft, at: SourceOffset): Draft | null {
	const turn = draft.turns[turnIndexAt(draft, at)];
	const speaker = draft.speakers.find(({id}) => id === turn?.speaker);
	if (!turn || !speaker || !draft.turns.some(other => other.speaker === speaker.id && other.label !== turn.label))
		return null;
	const name = nameIn(turn.label);
	const alone: Speaker = {
		...speaker,
		id: freshId(draft),
		name: name || speaker.name,
		aliases: [name].filter(Boolean),
		corrected: true,
	};
	return {
		...draft,
		speakers: [
			...draft.speakers.map(other =>
				other === speaker ? {...other, aliases: other.aliases.filter(alias => alias !== name)} : other,
			),
			alone,
		],
		turns: draft.turns.map(other =>
			other.speaker === speaker.id && other.label === turn.label
				? {...other, speaker: alone.id, corrected: true}
				: other,
		),
	};
}

/** A label without its colon. */
const nameIn = (label: string): string => label.replace(/(?<![\s:：])[\s:：]+$/u, '').trim();

/** The speaker that is meant, a new one where it is someone new; null where the turn that tells is gone. */
function speakerFor(draft: Draft, who: Who, label: string): {readonly draft: Draft; readonly speaker: Speaker} | null {
	if ('as' in who) {
		const id = draft.turns[turnIndexAt(draft, who.as)]?.speaker;
		const speaker = draft.speakers.find(other => other.id === id);
		return speaker ? {draft, speaker} : null;
	}
	const known = draft.speakers.find(({name, aliases}) => name === who.name || aliases.includes(who.name));
	if (known) return {draft, speaker: known};
	const alias = nameIn(label);
	const speaker: Speaker = {
		id: freshId(draft),
		name: who.name,
		role: 'unknown',
		titles: [],
		outlet: null,
		aliases: [...new Set([who.name, ...(alias === '' ? [] : [alias])])],
		corrected: true,
	};
	return {draft: {...draft, speakers: [...draft.speakers, speaker]}, speaker};
}

const freshId = ({speakers}: Draft): string => `new${speakers.length + 1}`;

/** What someone's words are, by what they are: those of one who is not known stay what they were. */
function kindFor({role}: Speaker, was: TurnKind): TurnKind {
	if (role === 'reporter') return 'question';
	if (role === 'host') return was === 'opening' || was === 'closing' ? was : 'moderation';
	if (role === 'official') return was === 'opening' || was === 'statement' ? 'statement' : 'answer';
	return was;
}

/** Two turns of one speaker, of one kind and without a label between them are one. */
function mergeNeighbours(draft: Draft, index: number, count: number): Draft {
	const turns: Turn[] = [];
	for (const [i, turn] of draft.turns.entries()) {
		const last = turns.at(-1);
		const near = i >= index && i <= index + count;
		if (near && last && last.speaker === turn.speaker && last.kind === turn.kind && turn.label === '')
			turns[turns.length - 1] = {...last, blocks: [...last.blocks, ...turn.blocks], corrected: true};
		else turns.push(turn);
	}
	return {...draft, turns};
}

/** A turn in two at a place in it; null for a place that is not in it. */
function cut(turn: Turn, {start, offset}: SourcePlace, text: string): readonly [Turn, Turn] | null {
	const at = turn.blocks.findIndex(block => block.start === start);
	const block = turn.blocks[at];
	if (!block || offset < 0 || offset > block.text.length) return null;
	const before = turn.blocks.slice(0, at);
	const after = turn.blocks.slice(at + 1);
	const left = block.text.slice(0, offset).trimEnd();
	const right = block.text.slice(offset).trimStart();
	const middle = offsetInSource(block, block.text.length - right.length, text);
	const lefts = left === '' ? [] : [{...block, text: left, end: offsetInSource(block, left.length, text)}];
	const rights = right === '' ? [] : [{...block, text: right, start: left === '' ? block.start : middle}];
	return [
		{...turn, blocks: [...before, ...lefts]},
		{...turn, blocks: [...rights, ...after]},
	];
}

const leadingBlank = (text: string): number => text.length - text.trimStart().length;

/** The spans with one cut so that a stretch of it is of another kind. */
const divided = (spans: readonly Span[], from: SourceOffset, to: SourceOffset, as: Span['as']): readonly Span[] =>
	spans.flatMap((span): readonly Span[] => {
		if (span.start > from || span.end < to || from >= to) return [span];
		return [
			...(span.start < from ? [{...span, end: from}] : []),
			{start: from, end: to, as},
			...(to < span.end ? [{...span, start: to}] : []),
		];
	});
