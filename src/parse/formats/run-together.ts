import type {Voice} from '../manuscript.ts';
import {clockTime} from '../words/clock-time.ts';
import type {SheetLine} from './write-out.ts';

/** What was said in one go, as captions and recognisers of speech cut it: often in the middle of a sentence. */
export interface SpokenBit {
	readonly text: string;
	/** Who says it, where the file names one. */
	readonly voice: Voice | undefined;
	/** It begins with what is said by somebody else, whom nothing names. */
	readonly turns?: boolean;
	/** Seconds; those of a file that tells no times are all 0. */
	readonly start: number;
	readonly end: number;
}

/** Seconds of silence, and units of text, after which a new paragraph begins at the end of a sentence. */
const pause = 2;
const long = 400;
const closed = /[.?!。？！"”」]$/u;
const label =
	/^(?:[[［【(（][^\])］】）]{1,40}[\])］】）]\s*[:：]|\p{Lu}[^.?!,，。]{0,40}:\s|[\p{Script=Han}\w ]{1,20}[:：](?!\d))/u;

/** Whether what is said begins with what may be a label. */
const seemsLabelled = (said: string): boolean => label.test(said);

/** Whether a segment begins a new paragraph after what was said before it, rather than go on with it. */
function beginsAnew(before: Pick<SpokenBit, 'text' | 'end'>, {text, start}: SpokenBit): boolean {
	return (
		seemsLabelled(text) || (closed.test(before.text) && (start - before.end >= pause || before.text.length > long))
	);
}

/** The paragraphs that segments are pieces of. A turn of somebody whom nothing names begins with `>>`. */
export function runTogether(segments: readonly SpokenBit[]): readonly SheetLine[] {
	const sheet: {text: string; voice: Voice | undefined; end: number; time: string}[] = [];
	for (const segment of segments) {
		const {text, voice, turns = false, start, end} = segment;
		const last = sheet.at(-1);
		if (!last || turns || last.voice?.label !== voice?.label || beginsAnew(last, segment))
			sheet.push({
				text: turns && !voice && !seemsLabelled(text) ? `>> ${text}` : text,
				voice,
				end,
				time: clockTime(start),
			});
		else {
			last.text += gap(last.text, text) + text;
			last.end = end;
		}
	}
	return sheet;
}

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

const gap = (before: string, after: string): string =>
	(han.test(before.slice(-1)) && han.test(after.charAt(0))) || /^[.,?!;:…]/u.test(after) ? '' : ' ';

/**
 * The name of a voice as one says it: `Lee, Anna (Press Office)`, as programs for meetings sort people, is
 * `Anna Lee (Press Office)`. Other names stay as they are.
 */
export function voiceOf(printed: string): Voice {
	return {label: printed.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?)(?=$| [([])/u, '$2 $1')};
}
