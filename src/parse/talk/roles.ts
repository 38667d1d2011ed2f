import type {Role} from '../../briefing/briefing.ts';
import type {Part} from '../labels/label.ts';
import {asks, hosts, isBrief, moderates} from '../words/phrases.ts';

/** What a voice says in one turn, as the rules of the conversation see it. */
export interface Utterance {
	/** The speaker's number; null for text of nobody. */
	readonly who: number | null;
	readonly part: Part | null;
	/** The label gives a name or an outlet; a title. */
	readonly named: boolean;
	readonly titled: boolean;
	/** The turn before speaks of this speaker by name. */
	readonly invited: boolean;
	/** It ends with a call to a reporter by name. */
	readonly calls: boolean;
	/** The paragraphs, joined. */
	readonly text: string;
	readonly folded: string;
}

/** What a speaker does over the whole briefing. */
interface Conduct {
	readonly part: Part | null;
	readonly named: boolean;
	readonly titled: boolean;
	readonly turns: number;
	/** Turns right after a question that are more than a courtesy. */
	readonly answers: number;
	/** Turns that say what a host says, and turns that end in a question to somebody else. */
	readonly hosting: number;
	readonly asking: number;
	/** The longest turn, in units; no turn is long enough to answer with. */
	readonly longest: number;
	readonly brief: boolean;
	/** Nobody speaks more. */
	readonly first: boolean;
	/** The questions are the author's own: no reporter was there. */
	readonly written: boolean;
}

const longestQuestion = 1500;

/** Asked in order; the first that holds names the role. */
const roles: readonly {readonly role: Role; readonly holds: (c: Conduct) => boolean}[] = [
	{role: 'unknown', holds: c => c.part === 'interpreter' || (c.part === 'asker' && c.written && !c.named)},
	{role: 'reporter', holds: c => c.part === 'asker'},
	{role: 'host', holds: c => c.part === 'host'},
	{role: 'official', holds: c => c.part === 'answerer' || c.answers > 0},
	{role: 'host', holds: c => c.hosting * 2 >= c.turns && (c.hosting === c.turns || !c.first)},
	{role: 'reporter', holds: c => c.asking * 2 >= c.turns && !c.first && c.longest < longestQuestion},
	{role: 'official', holds: c => c.titled || !c.brief},
	{role: 'unknown', holds: () => true},
];

/**
 * The role of each speaker, told from labels and, where they do not say, from what each does. Twice over: who answers is
 * known only when it is known who asks.
 * @param count how many speakers there are
 */
export function rolesOf(utterances: readonly Utterance[], count: number, written: boolean): readonly Role[] {
	const asked = (u: Utterance | undefined) => u?.part === 'asker';
	const first = rolesFrom(utterances, count, written, asked);
	return rolesFrom(utterances, count, written, u => asked(u) || first[u?.who ?? -1] === 'reporter');
}

function rolesFrom(
	utterances: readonly Utterance[],
	count: number,
	written: boolean,
	asked: (u: Utterance | undefined) => boolean,
): readonly Role[] {
	const turns = Map.groupBy(
		utterances.map((u, i) => ({u, before: utterances[i - 1], after: utterances[i + 1]})),
		turn => turn.u.who,
	);
	const spoken = Array.from({length: count}, (_, who) => sum((turns.get(who) ?? []).map(t => t.u.folded.length)));
	const most = spoken.reduce((a, b) => Math.max(a, b), 0);
	return spoken.map((units, who): Role => {
		const own = turns.get(who) ?? [];
		if (own.length === 0) return 'unknown';
		const conduct: Conduct = {
			part: own.find(t => t.u.part)?.u.part ?? null,
			named: own.some(t => t.u.named),
			turns: own.length,
			answers: own.filter(t => asked(t.before) && !moderates(t.u.folded) && !hosts(t.u.folded)).length,
			hosting: own.filter(t => hosts(t.u.folded)).length,
			asking: own.filter(t => asks(t.u.folded) && t.after !== undefined && t.after.who !== who).length,
			titled: own.some(t => t.u.titled),
			brief: own.every(t => isBrief(t.u.folded)),
			longest: own.reduce((n, t) => Math.max(n, t.u.folded.length), 0),
			first: units >= most,
			written,
		};
		return roles.find(r => r.holds(conduct))?.role ?? 'unknown';
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((a, b) => a + b, 0);
}
