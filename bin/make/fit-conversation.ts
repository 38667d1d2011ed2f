// Fits the weights by which a conversation is read, src/parse/talk/conversation.generated.ts, to labelled documents. Usage:
// npm run fit:talk -- CORPUS … (see labelled.ts).
import type {Speaking} from '../../src/parse/labels/label.ts';
import {bestActs, converse, type TurnFeatures, turnFeatures, worthsOf} from '../../src/parse/talk/conversation.ts';
import {acts, type ConversationWeights, type DialogueAct, unlikely} from '../../src/parse/talk/conversation-weights.ts';
import {guessedConversation} from '../../src/parse/talk/guessed-conversation.ts';
import {understand} from '../../src/parse/talk/understand.ts';
import type {Utterance} from '../../src/parse/talk/utterance.ts';
import {asked, type Flat, type Labelled, labelledIn, partOf, run, squash, tablesOf, written} from './labelled.ts';

interface Document {
	readonly name: string;
	readonly utterances: readonly Utterance[];
	readonly count: number;
	readonly features: readonly TurnFeatures[];
	/** For each turn the acts that are right; null where no label tells. */
	readonly right: readonly (readonly DialogueAct[] | null)[];
	readonly kinds: readonly (string | null)[];
	/** By the speaker's number. */
	readonly roles: ReadonlyMap<number, Speaking>;
}

function actsOf(kind: string, role: string | undefined): readonly DialogueAct[] | null {
	switch (kind) {
		case 'question':
		case 'opening':
			return [kind];
		case 'moderation':
			return ['moderation', 'call'];
		case 'answer':
		case 'handoff':
			return ['answer'];
		case 'closing':
			return role === 'reporter' ? ['closing', 'aside'] : ['closing'];
		case 'statement':
			return role === 'reporter' ? ['aside'] : ['statement', 'clarify'];
		default:
			return null;
	}
}

function documentOf({name, manuscript, gold}: Labelled): Document {
	const {utterances, speakers} = understand(manuscript);
	let at = 0;
	const turns = utterances.map(u => {
		const said = squash(u.text);
		const found = gold.turns.findIndex(
			(t, i) => i >= at && said.startsWith(squash(t.starts)) && said.endsWith(squash(t.ends)),
		);
		if (found >= 0) at = found + 1;
		return gold.turns[found] ?? null;
	});
	const roles = new Map<number, Speaking>();
	utterances.forEach((u, i) => {
		const role = partOf[turns[i]?.role ?? ''];
		if (u.who !== null && role && !roles.has(u.who)) roles.set(u.who, role);
	});
	return {
		name,
		utterances,
		count: speakers.length,
		features: turnFeatures(utterances),
		right: turns.map(t => (t ? actsOf(t.kind, t.role) : null)),
		kinds: turns.map(t => t?.kind ?? null),
		roles,
	};
}

function flat(weights: ConversationWeights): Flat {
	const found = new Map<string, number>();
	for (const group of ['words', 'fits', 'follows'] as const)
		for (const [row, values] of Object.entries(weights[group]) as readonly [
			string,
			Partial<Record<DialogueAct, number>>,
		][])
			for (const act of acts) found.set(`${group} ${row} ${act}`, values[act] ?? (group === 'follows' ? unlikely : 0));
	return found;
}

const unflat = (values: Flat): ConversationWeights => tablesOf(values) as unknown as ConversationWeights;

function tally({utterances, features}: Document, found: readonly DialogueAct[], roles: readonly Speaking[]): Flat {
	const counts = new Map<string, number>();
	const add = (key: string, times = 1) => counts.set(key, (counts.get(key) ?? 0) + times);
	found.forEach((act, i) => {
		for (const [feature, times] of Object.entries((features[i] ?? {}) as Record<string, number>))
			add(`words ${feature} ${act}`, times);
		const u = utterances[i];
		if (u?.part !== 'interpreter')
			add(`fits ${u?.who == null ? (u?.seems ?? 'answerer') : (roles[u.who] ?? 'answerer')} ${act}`);
		add(`follows ${i === 0 ? 'start' : found[i - 1]} ${act}`);
	});
	return counts;
}

const kin: Readonly<Record<string, readonly string[]>> = {
	handoff: ['handoff', 'answer'],
	opening: ['opening', 'statement', 'moderation'],
	closing: ['closing', 'moderation', 'statement'],
	moderation: ['moderation', 'opening', 'closing'],
	statement: ['statement', 'opening'],
};

/** The share of labelled turns whose kind is right. */
function score({utterances, count, kinds}: Document, weights: ConversationWeights): number {
	const {told} = converse(utterances, count, false, weights);
	const known = kinds.flatMap((kind, i) =>
		kind === null ? [] : [(kin[kind] ?? [kind]).includes(told[i]?.kind ?? '')],
	);
	return known.length === 0 ? 1 : known.filter(Boolean).length / known.length;
}

const request = asked();
run(
	{
		documents: labelledIn(request.corpus).map(documentOf),
		start: flat(guessedConversation),
		rate: 0.15,
		keeps: 0.95,
		tallies: (document, values) => {
			const weights = unflat(values);
			const said = converse(document.utterances, document.count, false, weights);
			const roles = said.parts.map((role, who) => document.roles.get(who) ?? role);
			const worth = worthsOf(document.features, weights);
			const open = (i: number, act: DialogueAct) => document.right[i]?.includes(act) ?? true;
			const right = bestActs(document.utterances, worth, roles, weights, open);
			return {
				found: tally(document, said.acts, said.parts),
				right: tally(document, right.acts, roles),
				size: document.utterances.length,
			};
		},
		score: (document, weights) => score(document, unflat(weights)),
		path: 'parse/talk/conversation.generated.ts',
		write: weights => `// Made by bin/make/fit-conversation.ts from labelled documents.
import type {ConversationWeights} from './conversation-weights.ts';

export const fittedConversation: ConversationWeights = {
	words: ${written(weights, 'words')},
	fits: ${written(weights, 'fits')},
	follows: ${written(weights, 'follows')},
};
`,
	},
	request,
);
