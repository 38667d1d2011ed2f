import type {Role, TurnKind} from '../../briefing/briefing.ts';
import {
	acknowledges,
	asks,
	hasTrouble,
	isBrief,
	moderates,
	onlyPassesOn,
	onlyThanks,
	opensTheFloor,
} from '../words/phrases.ts';
import type {Utterance} from './roles.ts';

/** The kind of a turn and the number of the exchange that it belongs to. */
export interface Told {
	readonly kind: TurnKind;
	readonly exchange: number | null;
}

/** A turn and what surrounds it. */
interface Moment {
	readonly u: Utterance;
	readonly folded: string;
	readonly by: 'asker' | 'interpreter' | 'host' | 'official' | 'unknown';
	readonly first: boolean;
	readonly last: boolean;
	/** No question was asked yet; none is asked any more. */
	readonly early: boolean;
	readonly late: boolean;
	/** A question was asked and may still be answered. */
	readonly open: boolean;
	/** The kind of the turn before. */
	readonly before: TurnKind | null;
	readonly changed: boolean;
	readonly nextAsks: boolean;
	/** An official other than this speaker speaks next. */
	readonly nextAnswers: boolean;
}

interface Rule {
	readonly holds: (m: Moment) => boolean;
	readonly kind: TurnKind;
	/** Whether the turn belongs to no exchange, to the one that is open, or opens the next. */
	readonly exchange: 'none' | 'same' | 'next';
	/** What becomes of the open exchange; it stays as it is where nothing is said. */
	readonly leaves?: 'open' | 'closed';
}

/** How a press conference goes; the first rule that holds says what a turn is. */
const rules: readonly Rule[] = [
	{kind: 'closing', exchange: 'none', holds: m => m.by === 'asker' && !m.early && onlyThanks(m.folded)},
	{
		kind: 'statement',
		exchange: 'none',
		holds: m => m.by === 'asker' && (acknowledges(m.folded) || (isBrief(m.folded) && hasTrouble(m.folded))),
	},
	{kind: 'question', exchange: 'same', holds: m => m.by === 'asker' && m.before === 'question', leaves: 'open'},
	{kind: 'question', exchange: 'next', holds: m => m.by === 'asker', leaves: 'open'},

	{kind: 'question', exchange: 'same', holds: m => m.by === 'interpreter' && m.before === 'question'},
	{kind: 'question', exchange: 'next', holds: m => m.by === 'interpreter' && asks(m.folded), leaves: 'open'},
	{kind: 'answer', exchange: 'same', holds: m => m.by === 'interpreter' && m.open},

	{kind: 'opening', exchange: 'none', holds: m => m.by === 'host' && m.first},
	{kind: 'closing', exchange: 'none', holds: m => m.by === 'host' && m.last && m.late},
	{
		kind: 'moderation',
		exchange: 'none',
		holds: m => m.by === 'host' && m.before === 'question' && !m.last && !m.nextAsks,
	},
	{kind: 'moderation', exchange: 'none', holds: m => m.by === 'host', leaves: 'closed'},

	{kind: 'opening', exchange: 'none', holds: m => m.first},
	{
		kind: 'moderation',
		exchange: 'none',
		holds: m => !m.open && (moderates(m.folded) || (!m.early && hasTrouble(m.folded))),
	},
	{
		kind: 'moderation',
		exchange: 'none',
		holds: m => m.early && m.nextAsks && m.changed && (m.u.calls || opensTheFloor(m.folded)),
	},
	{kind: 'statement', exchange: 'none', holds: m => !m.open},

	{
		kind: 'moderation',
		exchange: 'none',
		holds: m => m.before === 'question' && m.nextAsks && hasTrouble(m.folded),
		leaves: 'closed',
	},
	{
		kind: 'moderation',
		exchange: 'none',
		holds: m => m.before === 'question' && m.u.calls && moderates(m.folded),
		leaves: 'closed',
	},
	{kind: 'handoff', exchange: 'same', holds: m => m.before === 'question' && m.nextAnswers && onlyPassesOn(m.folded)},
	{
		kind: 'moderation',
		exchange: 'none',
		holds: m => m.before !== 'question' && m.nextAsks && moderates(m.folded),
		leaves: 'closed',
	},
	{kind: 'moderation', exchange: 'none', holds: m => m.before !== 'question' && moderates(m.folded)},
	{
		kind: 'statement',
		exchange: 'none',
		holds: m => m.before !== 'question' && m.by === 'unknown' && !m.u.invited && isBrief(m.folded),
	},
	{kind: 'answer', exchange: 'same', holds: () => true},
];

/** What each turn is in the conversation, in order. */
export function kindsOf(utterances: readonly Utterance[], roles: readonly Role[]): readonly Told[] {
	const by = utterances.map(u => partIn(u, roles));
	const first = by.indexOf('asker');
	const last = by.lastIndexOf('asker');
	const told: Told[] = [];
	let exchange = 0;
	let open = false;
	for (const [i, u] of utterances.entries()) {
		const next = utterances[i + 1];
		const moment: Moment = {
			u,
			folded: u.folded,
			by: by[i] ?? 'unknown',
			first: i === 0,
			last: i === utterances.length - 1,
			early: first < 0 || i <= first,
			late: i > last && exchange > 0,
			open,
			before: told.at(-1)?.kind ?? null,
			changed: utterances[i - 1]?.who !== u.who,
			nextAsks: by[i + 1] === 'asker',
			nextAnswers: by[i + 1] === 'official' && next?.who !== u.who,
		};
		const rule = rules.find(r => r.holds(moment));
		if (!rule) continue;
		if (rule.exchange === 'next') exchange++;
		if (rule.leaves) open = rule.leaves === 'open';
		told.push({kind: rule.kind, exchange: rule.exchange === 'none' ? null : exchange});
	}
	return told;
}

function partIn({who, part}: Utterance, roles: readonly Role[]): Moment['by'] {
	const role = who === null ? 'unknown' : (roles[who] ?? 'unknown');
	if (part === 'asker' || role === 'reporter') return 'asker';
	if (part === 'interpreter') return 'interpreter';
	return role === 'host' || role === 'official' ? role : 'unknown';
}
