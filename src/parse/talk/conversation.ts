import type {Role, TurnKind} from '../../briefing/briefing.ts';
import {pattern} from '../../lexicon/matcher.ts';
import type {Speaking} from '../labels/label.ts';
import {speaking} from '../model/states.ts';
import {lengthOf} from '../words/length.ts';
import {
	acknowledges,
	asks,
	beginsLikeAnswer,
	callsSomeone,
	greets,
	hasTrouble,
	hosts,
	introducesItself,
	moderates,
	onlyPassesOn,
	onlyThanks,
	thanks,
} from '../words/phrases.ts';
import {fittedConversation} from './conversation.generated.ts';
import {
	acts,
	type ConversationWeights,
	type DialogueAct,
	priors,
	type TurnFeature,
	unlikely,
} from './conversation-weights.ts';
import type {Utterance} from './utterance.ts';

/** The kind of a turn and the number of the exchange that it belongs to. */
export interface Told {
	readonly kind: TurnKind;
	readonly exchange: number | null;
}

export interface Conversation {
	/** By the speaker's number. */
	readonly roles: readonly Role[];
	readonly told: readonly Told[];
	/** By turn, and by the speaker's number: what they follow from. */
	readonly acts: readonly DialogueAct[];
	readonly parts: readonly Speaking[];
}

/** Most turns of which every speaker's role is tried, and most speakers. */
const mostTurns = 4000;
const mostSpeakers = 24;

/**
 * The roles of all speakers and the kinds of all turns, decided together: the roles under which the best sequence of
 * kinds (A. J. Viterbi, 1967) explains the talk best, found by changing one role at a time as long as it gains.
 * @param count how many speakers there are
 * @param written whether the page says that one hand wrote questions and answers
 */
export function converse(
	utterances: readonly Utterance[],
	count: number,
	written: boolean,
	weights: ConversationWeights = fittedConversation,
): Conversation {
	const turns = worthsOf(turnFeatures(utterances), weights);
	const own = Map.groupBy(utterances, u => u.who);
	const before = priorsOf(own, count);
	const seen = [...own.keys()].filter(who => who !== null);
	const sizes = new Map(seen.map(who => [who, sizeOf(own.get(who) ?? [])]));
	const total = (chosen: readonly Speaking[]) => {
		const best = bestActs(utterances, turns, chosen, weights);
		return {
			...best,
			score: best.score + seen.reduce((sum, who) => sum + (before[who]?.[chosen[who] ?? 'answerer'] ?? 0), 0),
		};
	};
	let chosen: Speaking[] = before.map(prior => speaking.reduce((a, b) => (prior[b] > prior[a] ? b : a)));
	let best = total(chosen);
	const open = seen
		.filter(who => speaking.every(role => Math.abs(before[who]?.[role] ?? 0) < priors.says - 1))
		.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
		.slice(0, mostSpeakers);
	for (let gained = utterances.length <= mostTurns; gained; ) {
		gained = false;
		for (const who of open)
			for (const role of speaking) {
				if (chosen[who] === role) continue;
				const other = chosen.with(who, role);
				const found = total(other);
				if (found.score <= best.score + 1e-9) continue;
				[chosen, best, gained] = [other, found, true];
			}
	}
	const answering = new Set(utterances.flatMap((u, i) => (best.acts[i] === 'answer' ? [u.who] : [])));
	return {
		roles: Array.from({length: count}, (_, who) =>
			roleOf(chosen[who] ?? 'answerer', own.get(who) ?? [], answering.has(who), written),
		),
		told: toldBy(best.acts, utterances),
		acts: best.acts,
		parts: chosen,
	};
}

const sizeOf = (turns: readonly Utterance[]): number => turns.reduce((sum, u) => sum + u.folded.length, 0);

type Points = Readonly<Record<Speaking, number>>;

/** What labels, titles and shares of the talk say of each speaker's role. */
function priorsOf(own: ReadonlyMap<number | null, readonly Utterance[]>, count: number): readonly Points[] {
	const sizes = Array.from({length: count}, (_, who) =>
		(own.get(who) ?? []).reduce((sum, u) => sum + lengthOf(u.folded), 0),
	);
	const most = Math.max(1, ...sizes.slice(0, 10_000));
	return sizes.map((size, who) => {
		const turns = own.get(who) ?? [];
		const says = turns.find(u => u.part !== null && u.part !== 'interpreter')?.part ?? null;
		const titled = turns.some(u => u.titled);
		return Object.fromEntries(
			speaking.map(role => {
				const alike = turns.filter(u => u.seems === role).length;
				const odds = Math.log((alike + 0.3) / (turns.length - alike + 0.6)) * priors.seems;
				const seems = Math.max(-priors.seemsAtMost, Math.min(priors.seemsAtMost, odds));
				const told = says === null ? 0 : says === role ? priors.says : -priors.says;
				const share = size > most / 2 ? priors.much[role] : 0;
				return [role, priors.any[role] + seems + told + share + (titled ? priors.titled[role] : 0)];
			}),
		) as unknown as Points;
	});
}

/** What holds of a turn, and how much. */
export type TurnFeatures = Readonly<Partial<Record<TurnFeature, number>>>;

export const turnFeatures = (utterances: readonly Utterance[]): readonly TurnFeatures[] =>
	utterances.map((u, i) => featuresOf(u, i, utterances));

/** Lengths in letters, a Han character as three. */
const short = 90;
const veryShort = 28;

const endsAsking = /\?["')\]]*\s*$/u;

/** A remark in brackets, or that nothing was heard. */
const onlyRemark = pattern`^[([][^)\]]{1,30}[)\]]\.?$|^[….\s]*${'unheard'}[….\s]*$`;

function featuresOf(u: Utterance, i: number, all: readonly Utterance[]): TurnFeatures {
	const {folded} = u;
	const length = lengthOf(folded);
	const end = folded.slice(-280);
	const asksLast = asks(folded);
	const thanked = thanks(folded);
	const found: Partial<Record<TurnFeature, number>> = {any: 1, length: Math.log(1 + length / 60)};
	const mark = (feature: TurnFeature, holds: boolean) => {
		if (holds) found[feature] = 1;
	};
	const inaudible = onlyRemark.test(folded);
	mark('says-it-asks', u.part === 'asker');
	mark('says-it-answers', u.part === 'answerer');
	mark('puts-question-again', u.part === 'interpreter' && all[i - 1]?.part === 'asker');
	mark('puts-answer-again', u.part === 'interpreter' && all[i - 1]?.part !== 'asker');
	mark('asks-somewhere', asksLast || folded.includes('?'));
	mark('asks-near-end', asksLast || /\?[^?]{0,120}$/u.test(end));
	mark('asks-at-end', endsAsking.test(folded));
	mark('asks-nothing', !folded.includes('?') && !inaudible && !hasTrouble(folded));
	mark('follows-open-question', all[i - 1]?.part === 'asker' && endsAsking.test(all[i - 1]?.folded ?? ''));
	mark('introduces-itself', introducesItself(folded.slice(0, 160)));
	mark('inaudible', inaudible);
	mark('begins-like-answer', beginsLikeAnswer(folded));
	mark('short', length < short);
	mark('very-short', length < veryShort && !inaudible);
	mark('very-short-and-asks', length < veryShort && folded.includes('?'));
	mark('cut-off', length < short && /(?:—|--|…|\.\.\.?|-)\s*$/u.test(folded));
	mark('thanks', thanked);
	mark('thanks-shortly', length < short && thanked);
	mark('only-thanks', onlyThanks(folded));
	mark('acknowledges', acknowledges(folded) && !inaudible);
	mark('hosts', length < 900 && hosts(folded));
	mark('only-moderates', moderates(folded));
	mark('has-trouble', length < short * 3 && hasTrouble(folded));
	mark('greets', greets(folded.slice(0, 200)));
	mark('is-answered', i + 1 < all.length && all[i + 1]?.part !== 'asker' && lengthOf(all[i + 1]?.folded ?? '') > short);
	mark('follows-question', i > 0 && (all[i - 1]?.part === 'asker' || asks(all[i - 1]?.folded ?? '')));
	mark('first', i === 0);
	mark('early-in-talk', i < 3);
	mark('late-in-talk', i > all.length * 0.6);
	mark('last', i === all.length - 1);
	mark('called-for', u.invited || callsSomeone(all[i - 1]?.folded ?? ''));
	return found;
}

const width = acts.length;

/** What the words of each turn are worth for each act. */
export function worthsOf(turns: readonly TurnFeatures[], {words}: ConversationWeights): readonly Float64Array[] {
	const rows = new Map(
		Object.entries(words).map(([feature, row]) => [feature, Float64Array.from(acts, act => row[act] ?? 0)]),
	);
	return turns.map(features => {
		const points = new Float64Array(width);
		for (const feature in features) {
			const times = features[feature as TurnFeature] ?? 0;
			const row = rows.get(feature);
			for (let k = 0; k < width; k++) points[k] = (points[k] ?? 0) + times * (row?.[k] ?? 0);
		}
		return points;
	});
}

/** The best sequence of acts under given roles; of those that are open, where labels hold what is right. */
export function bestActs(
	utterances: readonly Utterance[],
	turns: readonly Float64Array[],
	chosen: readonly Speaking[],
	{fits, follows}: ConversationWeights,
	open: (turn: number, act: DialogueAct) => boolean = () => true,
): {readonly acts: readonly DialogueAct[]; readonly score: number} {
	const back = new Int8Array(utterances.length * width);
	const following = Float64Array.from(acts.flatMap(earlier => acts.map(act => follows[earlier][act] ?? unlikely)));
	let before = new Float64Array(width);
	utterances.forEach((u, i) => {
		const role = u.part === 'interpreter' ? null : u.who === null ? u.seems : (chosen[u.who] ?? 'answerer');
		const after = new Float64Array(width);
		acts.forEach((act, k) => {
			const points = (role === null ? 0 : (fits[role][act] ?? 0)) + (turns[i]?.[k] ?? 0) + (open(i, act) ? 0 : -1000);
			if (i === 0) {
				after[k] = points + (follows.start[act] ?? unlikely);
				return;
			}
			let most = Number.NEGATIVE_INFINITY;
			for (let j = 0; j < width; j++) {
				const score = (before[j] ?? 0) + (following[j * width + k] ?? unlikely);
				if (score <= most) continue;
				most = score;
				back[i * width + k] = j;
			}
			after[k] = most + points;
		});
		before = after;
	});
	let k = before.reduce((most, score, n) => (score > (before[most] ?? 0) ? n : most), 0);
	const score = before[k] ?? 0;
	const found: DialogueAct[] = new Array(utterances.length);
	for (let i = utterances.length - 1; i >= 0; i--) {
		found[i] = acts[k] ?? 'statement';
		k = back[i * width + k] ?? 0;
	}
	return {acts: found, score};
}

/** @param answers whether the speaker gives an answer */
function roleOf(role: Speaking, turns: readonly Utterance[], answers: boolean, written: boolean): Role {
	if (turns.some(u => u.part === 'interpreter')) return 'unknown';
	if (role === 'asker') return written && !turns.some(u => u.named) ? 'unknown' : 'reporter';
	if (role === 'host') return 'host';
	const speaks = answers || turns.some(u => u.titled || u.part === 'answerer' || lengthOf(u.folded) >= short);
	return speaks ? 'official' : 'unknown';
}

const kinds: Readonly<Record<DialogueAct, TurnKind>> = {
	opening: 'opening',
	statement: 'statement',
	question: 'question',
	aside: 'statement',
	answer: 'answer',
	clarify: 'statement',
	moderation: 'moderation',
	call: 'moderation',
	closing: 'closing',
};

/** The kinds of the turns, and the exchanges: a question that follows anything but a question opens one. */
function toldBy(found: readonly DialogueAct[], utterances: readonly Utterance[]): readonly Told[] {
	const lastQuestion = found.lastIndexOf('question');
	let exchange = 0;
	let asked = false;
	let answered = false;
	return found.map((best, i): Told => {
		const u = utterances[i];
		// Who asks back because of the line leads the talk for a moment.
		const act = best === 'clarify' && hasTrouble(u?.folded ?? '') ? 'moderation' : best;
		if (act === 'question') {
			if (!asked || answered) exchange++;
			[asked, answered] = [true, false];
			return {kind: 'question', exchange};
		}
		if (act === 'answer' && asked) {
			const next = utterances[i + 1];
			const passes = !answered && found[i + 1] === 'answer' && next?.who !== u?.who && onlyPassesOn(u?.folded ?? '');
			if (!passes) answered = true;
			return {kind: passes ? 'handoff' : 'answer', exchange};
		}
		if (act === 'answer') return {kind: u?.part === 'answerer' ? 'answer' : 'statement', exchange: null};
		if (act === 'moderation' && (answered || (found[i + 1] === 'question' && hasTrouble(u?.folded ?? ''))))
			asked = false;
		const closes = act === 'aside' && i > lastQuestion && onlyThanks(u?.folded ?? '');
		return {kind: closes ? 'closing' : kinds[act], exchange: null};
	});
}
