import {han} from '../../lexicon/matcher.ts';
import type {Line} from '../manuscript.ts';
import {isFootMark} from '../page/furniture.ts';
import {datesEvent, tellsOfEvent} from '../page/headline.ts';
import {attributionIn} from '../words/attribution.ts';
import {isField} from '../words/field.ts';
import {lengthOf} from '../words/length.ts';
import {announces, asks, greets} from '../words/phrases.ts';
import {spokenness} from '../words/spokenness.ts';

/** What the words of a piece show of who says them, if anyone. */
export type TextFeature =
	| 'any'
	| 'short'
	| 'brief'
	| 'asks'
	| 'tells-who-asked'
	| 'speaks'
	| 'greets'
	| 'tells'
	| 'announces'
	| 'closed'
	| 'capitalised'
	| 'long'
	| 'very-long'
	| 'tells-of-event'
	| 'dates-event'
	| 'foot-mark'
	| 'page-field'
	| 'heading'
	| 'stub-before-label'
	| 'printed-often';

/** Words that ask in Chinese, where a request is no question to the eye: `请介绍有关情况。` */
const requests = han('questioning');

/** Lengths in letters; a Han character counts as three. */
const short = 180;
const brief = 600;
const long = 360;
const veryLong = 1800;
/** How a sentence ends. */
const stopped = /[.?!;,:"…)\]-]$/u;
const closed = /[.?!…][")\]]*$/u;
/** Most words of a line of letters begin with a capital, as those of a headline or a name do. A blank begins no word: that took exponential time. */
const capitalised = /^\s*(?:(?:\p{Lu}|[^\p{L}\s])\S*\s+|[\p{Ll}]{1,3}\s+){1,24}\p{Lu}\S*(?<![:：])$/u;
/** `国防部:欢迎外国观察员`: the headline of what a house says. */
const headlined = /^\p{Script=Han}{2,8}:.{4,40}(?<![.?!])$/u;
/** A question mark near the end, with a word of thanks behind it. */
const asksNearEnd = /[?][^?]{0,60}$/u;

/**
 * The features of a stretch of words.
 * @param line the line that they stand on
 * @param from UTF-16 offset into the line at which they begin
 * @param again whether the line is printed again and again; null for what stands behind a label
 */
export function textFeatures(line: Line, from: number, again: boolean | null): readonly TextFeature[] {
	const {form} = line;
	const folded = from === 0 ? line.folded : line.folded.slice(from);
	const found: TextFeature[] = ['any'];
	const size = lengthOf(folded);
	const sound = spokenness(folded);
	if (size < short && sound < 0.3) found.push('short');
	if (size < brief) found.push('brief');
	if (size > long) found.push('long');
	if (size > veryLong) found.push('very-long');
	if (asks(folded) || asksNearEnd.test(folded) || requests.test(folded.slice(-60))) found.push('asks');
	if (attributionIn(line.text.slice(from)) !== null) found.push('tells-who-asked');
	if (sound >= 0.3) found.push('speaks');
	if (greets(folded.slice(0, 60)) && !headlined.test(folded)) found.push('greets');
	if (sound < 0) found.push('tells');
	if (announces(folded.slice(0, 80))) found.push('announces');
	if (closed.test(folded)) found.push('closed');
	else if (folded.length < 240 && !/\S {2}\S/u.test(folded) && capitalised.test(line.text.slice(from)))
		found.push('capitalised');
	if (again === null) return found;
	if (tellsOfEvent(line)) found.push('tells-of-event');
	if (datesEvent(line)) found.push('dates-event');
	if (isFootMark(line)) found.push('foot-mark');
	else if (folded.length < 48 && isField(folded)) found.push('page-field');
	if (again) found.push('printed-often');
	if (/:$/u.test(folded)) return found;
	if (form === 'heading' || (folded.length < 100 && /^(?:\*\*\s*\S|【[^【】]{2,40}】$)/u.test(line.text)))
		found.push('heading');
	return found;
}

/** Whether a line that stands before a label may be no sentence. The row of a table is kept, its cells are set apart. */
export const isStub = ({folded, form}: Line): boolean =>
	form !== 'heading' &&
	folded.length <= 40 &&
	!/\S {2}\S/u.test(folded) &&
	!stopped.test(folded) &&
	!/[,?!]|[.](?!\S)/u.test(folded);
