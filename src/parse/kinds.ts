import type {Role, TurnKind} from '../briefing/briefing.ts';
import type {Part} from './label.ts';

/** A voice's share in the conversation: what its turns say, and what part its label names. */
export interface Utterance {
	/** The speaker's number; null for text of nobody. */
	readonly who: number | null;
	readonly part: Part | null;
	/** The paragraphs, joined. */
	readonly text: string;
}

export interface Told {
	readonly kind: TurnKind;
	readonly exchange: number | null;
}

/** What a host says: opens, gives the floor, asks for questions, closes. */
const HOSTS =
	/(?:[歡欢]迎(?:出席|大家|各位)|首先[請请].{0,24}(?:介[紹绍]|[發发]言)|[開开]始提[問问]|(?:[請请]|下面).{0,12}提[問问]|下一[個个位][問问]?[題题]?|[發发]布[會会].{0,6}(?:到[這这]|[結结]束)|[記记]者[會会].{0,8}(?:到[這这]|[結结]束)|next question|questions\?|thank you all for coming|that concludes)/iu;
const HANDOFF =
	/(?:[請请由].{1,16}(?:回答|答[復复覆]|介[紹绍]|[補补]充|[說说]明)|(?:ask|let|invite|turn (?:it|this) over to|hand (?:it|this) over to|have)\b.{1,60}\b(?:answer|speak|address|take|respond|to)\b)/iu;
const HANDOFF_LENGTH = 120;
const THANKS_ONLY =
	/^[“「"]?(?:好的?[,，。、]?)*(?:[謝谢]{2}[你您大家各位]*|多[謝谢]|thank(?:s| you)[\w ,]*|muchas gracias|gracias)[。.!！”」"]*$/iu;

/** The role of each speaker, told from labels and from what each does. */
export function rolesOf(utterances: readonly Utterance[], count: number): readonly Role[] {
	const roles = Array.from({length: count}, (_, who): Role => {
		const own = utterances.filter(u => u.who === who);
		const part = own.find(u => u.part)?.part;
		if (part === 'asker') return 'reporter';
		if (part === 'host') return 'host';
		if (part === 'interpreter') return 'unknown';
		return own.length > 0 && own.every(u => HOSTS.test(u.text)) && !answers(utterances, who) ? 'host' : 'official';
	});
	return roles;
}

/** The kind of each turn and the exchange that it belongs to. */
export function tellKinds(utterances: readonly Utterance[], roles: readonly Role[]): readonly Told[] {
	const role = (i: number): Role => {
		const who = utterances[i]?.who;
		return who === null || who === undefined ? 'unknown' : (roles[who] ?? 'unknown');
	};
	const lastQuestion = utterances.findLastIndex((_, i) => role(i) === 'reporter');
	let exchange = 0;
	let open = false;
	let asking = false;
	return utterances.map((u, i): Told => {
		if (role(i) === 'reporter') {
			if (THANKS_ONLY.test(u.text)) return {kind: 'closing', exchange: null};
			if (!asking) exchange++;
			open = true;
			asking = true;
			return {kind: 'question', exchange};
		}
		const wasAsking = asking;
		asking = false;
		if (role(i) === 'host') {
			if (!wasAsking) open = false;
			return {
				kind: exchange === 0 && i === 0 ? 'opening' : i > lastQuestion && exchange > 0 ? 'closing' : 'moderation',
				exchange: null,
			};
		}
		if (!open) return {kind: i === 0 ? 'opening' : 'statement', exchange: null};
		const next = utterances[i + 1];
		const passes =
			u.text.length <= HANDOFF_LENGTH &&
			HANDOFF.test(u.text) &&
			next !== undefined &&
			role(i + 1) === 'official' &&
			next.who !== u.who;
		return {kind: passes ? 'handoff' : 'answer', exchange};
	});
}

/** Whether a speaker ever speaks right after a reporter. */
function answers(utterances: readonly Utterance[], who: number): boolean {
	return utterances.some((u, i) => u.who === who && utterances[i - 1]?.part === 'asker');
}
