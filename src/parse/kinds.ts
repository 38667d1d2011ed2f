import type {Role, TurnKind} from '../briefing/briefing.ts';
import type {Part} from './label.ts';

/** What a voice says in one turn, as the rules of the conversation see it. */
export interface Utterance {
	/** The speaker's number; null for text of nobody. */
	readonly who: number | null;
	readonly part: Part | null;
	/** The label gives a name or an outlet. */
	readonly named: boolean;
	/** It ends with a call to a reporter by name. */
	readonly calls: boolean;
	/** The paragraphs, joined. */
	readonly text: string;
	readonly folded: string;
}

export interface Told {
	readonly kind: TurnKind;
	readonly exchange: number | null;
}

/** What a host says: opens, gives the floor, asks for questions, closes. */
const HOSTING =
	/(?:欢迎(?:出席|大家|各位)|首先.{0,2}请.{0,24}(?:介绍|发言|致辞)|开始提问|[请有].{0,12}提问|下一[个位](?:问题|提问)?|(?:发布会|记者会).{0,10}(?:到此|到这|结束|开始)|现在开始|最后一个问题|举手)|\b(?:next question|any (?:other )?questions|first question|last question|thank you all for (?:coming|joining)|that concludes|open (?:it|the floor)|our next question)\b|\b(?:siguiente pregunta|adelante,? por favor|por favor,? adelante)\b/u;
/** What passes a question on to another. */
const HANDOFF =
	/(?:[请由让].{1,20}(?:回答|答复|介绍|补充|说明|回应|来讲|来谈|解答)|要不要补充|有没有.{0,6}补充|交给)|\b(?:ask|let|invite|have|like)\b.{1,60}\b(?:answer|speak|address|take|respond|talk|weigh in|comment|to)\b|\b(?:turn|hand|pass) (?:it|this|that) (?:over )?to\b|^(?:[\p{L}.]+ ){0,3}[\p{L}.]+\?$/u;
const HANDOFF_LENGTH = 160;
const THANKS =
	/^(?:(?:好的?|ok(?:ay)?|嗯|是的?|明白|了解)[,.! ]*)*(?:谢谢|多谢|感谢|thank(?:s| you)|muchas gracias|gracias|ありがとう)[^?]{0,24}$/u;
/** A reporter's word that asks nothing. */
const ACKNOWLEDGES =
	/^(?:ok(?:ay)?|right|sure|yes|yeah|no|i see|got it|understood|好的?|是的?|对|嗯|明白了?|了解)[.!]*$/u;
/** Trouble with the line, on either side. */
const TROUBLE =
	/(?:听得到吗|听不到|听不清|听得见|麦克风|没有声音|信号)|\b(?:can you hear|can't hear|cannot hear|hear me|microphone|on mute|muted)\b|\b(?:me escuchan?|no te escucho|no (?:le|lo|la) escucho|interferencia|inten?telo de nuevo|adelante, \p{L}+\.$)/u;
/** Words that thank the one who spoke or call the next one; a turn that says nothing else moderates. */
const MODERATING =
	/\b(?:very good|good job|great(?: job)?|excellent|all right|alright|ok(?:ay)?|yes|yeah|sure|right|thank you(?: very much| so much)?|thanks|go ahead|please|next|questions?|admiral|general|doctor|mr|mrs|ms|dr|secretary|sir|muchas gracias|muchisimas gracias|gracias|adelante|por favor)\b|好的?|谢谢|下一[位个]|有请|请/gu;
/** What may be left of such a turn besides: a name. */
const LEFT = 24;
const SHORT_TURN = 90;
const TROUBLE_LENGTH = 400;

const CLOSING =
	/(?:到此结束|到这里|到这边结束|再见|圆满结束|结束了?)|\b(?:that concludes|thank you all|have a (?:good|great|nice))\b/u;

/** The end of a question; looked for in what nobody's label says is one. */
const ASKS = /\?["')\]]*$|[吗呢么][.?"]*$|(?:请问|想问|能否|是否)[^.]{4,80}[.?]?$/u;
const LONGEST_QUESTION = 1500;

/**
 * The role of each speaker, told from labels and, where they do not say, from what each does.
 * @param written the questions are the author's own: no reporter was there
 */
export function rolesOf(utterances: readonly Utterance[], count: number, written: boolean): readonly Role[] {
	const turns = Map.groupBy(
		utterances.map((u, i) => ({u, before: utterances[i - 1], after: utterances[i + 1]})),
		t => t.u.who,
	);
	const spoken = (who: number) => (turns.get(who) ?? []).reduce((n, t) => n + t.u.folded.length, 0);
	const most = Math.max(0, ...Array.from({length: count}, (_, who) => spoken(who)));
	return Array.from({length: count}, (_, who): Role => {
		const own = turns.get(who) ?? [];
		const part = own.find(t => t.u.part)?.u.part;
		if (part === 'asker') return written && !own.some(t => t.u.named) ? 'unknown' : 'reporter';
		if (part === 'host') return 'host';
		if (part === 'interpreter') return 'unknown';
		const answers = own.filter(t => t.before?.part === 'asker' && !moderates(t.u.folded)).length;
		if (own.length > 0 && answers === 0 && own.every(t => HOSTING.test(t.u.folded) || CLOSING.test(t.u.folded)))
			return 'host';
		const asking = own.filter(t => ASKS.test(t.u.folded) && t.after !== undefined && t.after.who !== who).length;
		const brief = own.every(t => t.u.folded.length < LONGEST_QUESTION);
		if (
			part !== 'answerer' &&
			answers === 0 &&
			spoken(who) < most &&
			brief &&
			own.length > 0 &&
			asking * 2 >= own.length
		)
			return 'reporter';
		return part === 'answerer' || answers > 0 || own.some(t => t.u.folded.length > SHORT_TURN) ? 'official' : 'unknown';
	});
}

/** The kind of each turn and the exchange that it belongs to. */
export function kindsOf(utterances: readonly Utterance[], roles: readonly Role[]): readonly Told[] {
	const role = (i: number): Role | null => {
		const who = utterances[i]?.who;
		return who === undefined ? null : who === null ? 'unknown' : (roles[who] ?? 'unknown');
	};
	const asks = (i: number) => role(i) === 'reporter' || utterances[i]?.part === 'asker';
	const firstQuestion = utterances.findIndex((_, i) => asks(i));
	const lastQuestion = utterances.findLastIndex((_, i) => asks(i));
	const told: Told[] = [];
	let exchange = 0;
	let open = false;
	for (const [i, u] of utterances.entries()) {
		const before = told.at(-1);
		const apart = (kind: TurnKind) => told.push({kind, exchange: null});
		if (asks(i)) {
			if (THANKS.test(u.folded) && i > firstQuestion) apart('closing');
			else if (TROUBLE.test(u.folded) && u.folded.length < SHORT_TURN) apart('statement');
			else if (ACKNOWLEDGES.test(u.folded)) apart('statement');
			else if (/^[([][^)\]]{0,40}[)\]][.]?$/u.test(u.folded)) apart('statement');
			else {
				if (before?.kind !== 'question') exchange++;
				open = true;
				told.push({kind: 'question', exchange});
			}
			continue;
		}
		if (u.part === 'interpreter' && before && before.exchange !== null) {
			if (before.kind !== 'question' && ASKS.test(u.folded)) exchange++;
			told.push({kind: before.kind === 'question' || ASKS.test(u.folded) ? 'question' : 'answer', exchange});
			continue;
		}
		if (role(i) === 'host') {
			const hands = before?.kind === 'question' && i < utterances.length - 1 && !asks(i + 1);
			if (!hands) open = false;
			apart(
				i === 0
					? 'opening'
					: i > lastQuestion && exchange > 0 && i === utterances.length - 1
						? 'closing'
						: 'moderation',
			);
			continue;
		}
		if (i < firstQuestion || firstQuestion < 0 || !open) {
			const calls =
				i === firstQuestion - 1 &&
				i > 0 &&
				utterances[i - 1]?.who !== u.who &&
				(u.calls || HOSTING.test(u.folded.slice(-200)));
			apart(
				i === 0
					? 'opening'
					: (i > firstQuestion && firstQuestion >= 0 && TROUBLE.test(u.folded) && u.folded.length < TROUBLE_LENGTH) ||
							calls ||
							moderates(u.folded)
						? 'moderation'
						: 'statement',
			);
			continue;
		}
		const nextRole = role(i + 1);
		const sameNext = utterances[i + 1]?.who === u.who;
		if (
			before?.kind === 'question' &&
			nextRole === 'official' &&
			!sameNext &&
			u.folded.length <= HANDOFF_LENGTH &&
			HANDOFF.test(u.folded)
		)
			told.push({kind: 'handoff', exchange});
		else if (before?.kind === 'question' && u.folded.length < TROUBLE_LENGTH && TROUBLE.test(u.folded) && asks(i + 1)) {
			open = false;
			apart('moderation');
		} else if (before?.kind !== 'question' && moderates(u.folded)) {
			open = !asks(i + 1) && open;
			apart('moderation');
		} else if (before?.kind !== 'question' && role(i) === 'unknown' && u.folded.length < SHORT_TURN) apart('statement');
		else told.push({kind: 'answer', exchange});
	}
	return told;
}

function moderates(folded: string): boolean {
	if (folded.length >= SHORT_TURN) return false;
	const left = folded.replace(MODERATING, '').replace(/[^\p{L}]/gu, '').length;
	return left < folded.replace(/[^\p{L}]/gu, '').length && left <= LEFT;
}
