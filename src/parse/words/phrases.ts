import {pattern} from '../../lexicon/matcher.ts';

/** What people say to run a press conference. All patterns look at folded text. */

/** A host opens, gives the floor, asks for questions, closes. */
const hosting = pattern`${'hosting'}`;
const closing = pattern`${'closing'}`;

/** Whether a turn says what a host says. */
export function hosts(folded: string): boolean {
	return hosting.test(folded) || closing.test(folded);
}

/** Whether the end of a turn gives the floor for questions. */
export function opensTheFloor(folded: string): boolean {
	return hosting.test(folded.slice(-200));
}

/** The end of a question, for a voice whose label does not say that it asks. */
const asksAtEnd = pattern`\?["')\]]*$|${'endsQuestion'}[.?"]*$|${'beginsQuestion'}[^.]{4,80}[.?]?$`;
export function asks(folded: string): boolean {
	return asksAtEnd.test(folded);
}

/** Passes a question on to another. */
const handoff = pattern`${'handoff'}|^(?:[\p{L}.]+ ){0,3}[\p{L}.]+\?$`;
const courtesy = pattern`${'courtesy'}`;

/** Whether a turn does nothing but pass a question on: each of its sentences does or thanks. */
export function onlyPassesOn(folded: string): boolean {
	const sentences = folded.split(/(?<=[.?!])\s*/u).filter(s => s.trim() !== '');
	return folded.length <= 160 && handoff.test(folded) && sentences.every(s => handoff.test(s) || courtesy.test(s));
}

/** Whether a turn thanks anyone anywhere. */
const thanking = pattern`${'thanks'}`;
export const thanks = (folded: string): boolean => thanking.test(folded);

/** Whether a turn greets the room at its beginning. */
const greeting = pattern`${'greeting'}`;
export const greets = (folded: string): boolean => greeting.test(folded);

/** Whether a paragraph begins as the announcements of a spokesperson do. */
const announcing = pattern`^(?:[一二三四五六七八九十]+[,、.]\s*|\d+[.)、]\s*)?${'announcing'}`;
export const announces = (folded: string): boolean => announcing.test(folded);

/** Whether a turn begins with words with which one answers. */
const answering = pattern`^["'(]*${'beginsAnswer'}`;
export const beginsLikeAnswer = (folded: string): boolean => answering.test(folded);

/** Whether a turn begins with who asks and for whom: `Anna Weber from the Courier`. */
const introducing = pattern`${'introducingSelf'}`;
export const introducesItself = (folded: string): boolean => introducing.test(folded);

const onlyThanking = pattern`^(?:${'yes'}[,.! ]*)*${'thanks'}[^?]{0,24}$`;
export function onlyThanks(folded: string): boolean {
	return onlyThanking.test(folded);
}

/** A word that asks nothing, or only a remark in brackets such as `(inaudible)`. */
const acknowledgesOnly = pattern`^(?:|${'acknowledging'}[.!]*|[([][^)\]]{0,40}[)\]][.]?)$`;
export function acknowledges(folded: string): boolean {
	return acknowledgesOnly.test(folded);
}

/** Trouble with the line, on either side. */
const trouble = pattern`${'trouble'}`;
const troubleLength = 400;
export function hasTrouble(folded: string): boolean {
	return folded.length < troubleLength && trouble.test(folded);
}

/** Words that thank the one who spoke or call the next one. */
const moderating = pattern`${'moderating'}`;
const short = 90;
/** What may be left of such a turn besides: a name. Counted in letters, a Han character as three. */
const mostLeft = 24;

/** Whether a turn only thanks or calls someone. */
export function moderates(folded: string): boolean {
	if (folded.length >= short) return false;
	const left = letters(moderating.takenFrom(folded));
	return left < letters(folded) && left <= mostLeft;
}

/** Whether a turn ends with a name or a title and a question mark: `Doctor?` */
export function callsSomeone(folded: string): boolean {
	return /(?:^|[.!?] )(?:[\p{L}.]+ ){0,2}[\p{L}.]+\?$/u.test(folded.slice(-80));
}

/** Whether a turn is too short to answer with. */
export function isBrief(folded: string): boolean {
	return folded.length < short;
}

function letters(folded: string): number {
	const all = folded.match(/\p{L}/gu)?.length ?? 0;
	return all + 2 * (folded.match(/\p{Script=Han}/gu)?.length ?? 0);
}
