import type {TimeMark, Voice} from '../manuscript.ts';
import {clockTime} from '../words/clock-time.ts';
import type {SheetLine} from './write-out.ts';

/** What was said in one go, as captions and recognisers of speech cut it: often in the middle of a sentence. */
export interface SpokenBit {
	readonly text: string;
	/** Who says it, where the file names one. */
	readonly voice: Voice | undefined;
	/** The name as it is printed before it, with its marks; undefined where none is. */
	readonly label?: string | undefined;
	/** Seconds; null where the file does not tell. */
	readonly start: number | null;
	readonly end: number | null;
	/** It is heard or seen, and no speech. */
	readonly form?: 'scene';
}

/** Somebody whom nothing names, told apart from all others. */
export const unknownVoice = (n: number): Voice => ({label: '', id: `unknown ${n}`});

/** Seconds of silence, and units of text, after which a new paragraph begins at the end of a sentence. */
const pause = 2;
const long = 400;
/** Where no sentence has an end: seconds after so many units, and units after which a paragraph ends anyway. */
const breath = 0.5;
const longest = 800;
/** A text has sentences where one ends in so many units. */
const sentence = 2000;

const ends = /[.?!。？！]/u;
const closed = /[.?!。？！"”」]$/u;
const seemsLabelled =
	/^(?:[[［【(（][^\])］】）]{1,40}[\])］】）]\s*[:：]|\p{Lu}[^.?!,，。]{0,40}:\s|[\p{Script=Han}\w ]{1,20}[:：](?!\d))/u;

/** A paragraph while pieces are put to it. */
interface SpokenParagraph {
	readonly parts: string[];
	readonly first: SpokenBit;
	readonly times: TimeMark[];
	length: number;
	last: SpokenBit;
}

/** The paragraphs that bits of speech are pieces of. */
export function runTogether(bits: readonly SpokenBit[]): readonly SheetLine[] {
	const length = bits.reduce((sum, {text}) => sum + text.length, 0);
	const beginsAnew = bits.filter(({text}) => ends.test(text)).length * sentence > length ? afterSentence : afterBreath;
	const paragraphs: SpokenParagraph[] = [];
	for (const bit of bits) {
		const open = paragraphs.at(-1);
		if (!open || !goesOnWith(open, bit) || beginsAnew(open, bit)) {
			const label = bit.label === undefined ? '' : `${bit.label} `;
			const length = label.length + bit.text.length;
			paragraphs.push({parts: [label, bit.text], first: bit, times: timesOf(bit, 0), length, last: bit});
		} else {
			const gap = gapBetween(open.last.text, bit.text);
			if (closed.test(open.last.text)) open.times.push(...timesOf(bit, open.length + gap.length));
			open.parts.push(gap, bit.text);
			open.length += gap.length + bit.text.length;
			open.last = bit;
		}
	}
	return paragraphs.map(
		({parts: [label = '', ...said], first, times}): SheetLine => ({
			text: label + said.join(''),
			form: first.form ?? 'plain',
			voice: first.form ? undefined : first.voice,
			said: label.length,
			times,
		}),
	);
}

const timesOf = ({start}: SpokenBit, at: number): TimeMark[] => (start === null ? [] : [{at, time: clockTime(start)}]);

/** Whether a bit may belong to a paragraph: the same voice says it, and it begins with no label. */
const goesOnWith = ({first: {voice, form}}: SpokenParagraph, bit: SpokenBit): boolean =>
	form === undefined &&
	bit.form === undefined &&
	bit.label === undefined &&
	voice?.label === bit.voice?.label &&
	voice?.id === bit.voice?.id &&
	!seemsLabelled.test(bit.text);

const silenceBefore = ({last}: SpokenParagraph, {start}: SpokenBit): number => (start ?? 0) - (last.end ?? start ?? 0);

const afterSentence = (open: SpokenParagraph, bit: SpokenBit): boolean =>
	closed.test(open.last.text) && (silenceBefore(open, bit) >= pause || open.length > long);

const afterBreath = (open: SpokenParagraph, bit: SpokenBit): boolean =>
	silenceBefore(open, bit) >= (open.length > long ? breath : pause) || open.length > longest;

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** The blank between two pieces of what was said: none before a mark, and none between Han characters. */
export const gapBetween = (before: string, after: string): string =>
	(han.test(before.slice(-1)) && han.test(after.charAt(0))) || /^[.,?!;:…]/u.test(after) ? '' : ' ';

/**
 * The name of a voice as one says it: `Lee, Anna (Press Office)`, as programs for meetings sort people, is
 * `Anna Lee (Press Office)`. Other names stay as they are.
 */
export function voiceOf(printed: string): Voice {
	return {label: printed.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?)(?=$| [([])/u, '$2 $1')};
}
