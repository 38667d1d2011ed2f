import {linesOf} from '../../text/lines.ts';
import type {Facts, Manuscript, Voice} from '../manuscript.ts';
import {bitsOf, type Caption, captionEntities} from './cues.ts';
import type {Format} from './format.ts';
import {runTogether, voiceOf} from './run-together.ts';
import {type SheetLine, writeOut} from './write-out.ts';

/** WebVTT, SRT and SBV: lines of captions under their times, run together to the paragraphs that were spoken. */
export const subtitles: Format = {
	name: 'subtitles',
	accepts: (text, fileName) =>
		/^WEBVTT(?:\s|$)/u.test(text) ||
		beginsTimed(text) ||
		(/\.(?:vtt|srt|sbv|sub)$/iu.test(fileName) && firstTiming(text, 5000) !== undefined),
	read: text => readCaptions(text),
};

/** What captions say, run together; what is no caption, such as notes between them, is page text. */
export function readCaptions(text: string, entities = captionEntities): Manuscript {
	const web = /^WEBVTT/u.test(text);
	const {cues, others, commas} = cuesIn(text, web);
	const lines = others.map((line): SheetLine => ({text: line, form: 'furniture', why: 'page-text'}));
	const name = web ? 'webvtt' : commas ? 'sbv' : 'srt';
	return writeOut(name, [...lines, ...runTogether(bitsOf(cues, entities))], factsOf(text));
}

/** A WebVTT file may give its title on the first line. */
function factsOf(text: string): Facts {
	const title = /^WEBVTT[ \t]+(?:[-–—:][ \t]*)?(?<title>\S.*)/u.exec(text)?.groups?.['title']?.trim();
	return title === undefined ? {} : {title};
}

const clock = String.raw`(?:(\d+):)?(\d{1,2}):(\d{2})(?:[.,:](\d{1,3}))?`;
/** The times of a cue, and what stands behind them: settings, or what is said. */
const timing = new RegExp(String.raw`^\s*${clock}\s*(?:-{1,3}>|[–—]>|→)\s*${clock}(?![\d:])(.*)$`, 'u');
/** As SBV and SubViewer part them, alone on their line: `0:00:01.000,0:00:03.000`. */
const fullClock = String.raw`(\d+):(\d{1,2}):(\d{2})\.(\d{1,3})`;
const commaTiming = new RegExp(String.raw`^\s*${fullClock},${fullClock}()\s*$`, 'u');
/** Where the cue stands on the screen. */
const settings = /^(?:\s+[\w-]+:\S+)*\s*$/u;
/** What begins a block of WebVTT that is no cue. */
const aside = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u;

const timesIn = (line: string): RegExpExecArray | null =>
	/^\s*\d/u.test(line) ? (timing.exec(line) ?? commaTiming.exec(line)) : null;

/** The offset of the first line of times, or undefined where none begins before an offset. */
function firstTiming(text: string, before: number): number | undefined {
	for (const [start, end] of linesOf(text, 0, Math.min(before, text.length)))
		if (timesIn(text.slice(start, end))) return start;
	return undefined;
}

/** Whether nothing but a number is before the first times. */
function beginsTimed(text: string): boolean {
	const at = firstTiming(text, 2000);
	return at !== undefined && /^(?:\s*\d+\s*\n)?\s*$/u.test(text.slice(0, at));
}

interface CuesRead {
	readonly cues: readonly Caption[];
	/** The lines that are in none. */
	readonly others: readonly string[];
	/** Times are parted by commas. */
	readonly commas: boolean;
}

/** The cues of a file, their lines as printed. Blank lines inside a cue are nothing. */
function cuesIn(text: string, web: boolean): CuesRead {
	const head: string[] = [];
	const cues: {start: number; end: number; lines: string[]; voice: Voice | undefined}[] = [];
	const asides: string[] = [];
	let lines = head;
	let count: number | null = null;
	const numbered = areNumbered(text);
	let commas = false;
	let inAside = false;
	for (const [start, end] of linesOf(text)) {
		const line = text.slice(start, end).trim();
		const times = timesIn(line);
		if (times) {
			const name = nameOf(lines, lines === head, web, numbered ? 0 : count);
			lines.length = name.from;
			count = name.count;
			const behind = times.at(-1) ?? '';
			lines = settings.test(behind) ? [] : [behind.trim()];
			commas ||= commaTiming.test(line);
			cues.push({start: secondsOf(times.slice(1, 5)), end: secondsOf(times.slice(5, 9)), lines, voice: name.voice});
			inAside = false;
			continue;
		}
		inAside = line !== '' && (inAside || (web && (lines.at(-1) ?? '') === '' && aside.test(line)));
		if (inAside) asides.push(line);
		else if (!web || start > 0) lines.push(...(commas ? line.split('[br]') : [line]));
	}
	return {cues, others: [...head, ...asides], commas};
}

/** Whether a number stands right before the times of the first cues, each. */
function areNumbered(text: string): boolean {
	let [cues, numbers] = [0, 0];
	let before = '';
	for (const [start, end] of linesOf(text)) {
		const line = text.slice(start, end).trim();
		if (timesIn(line)) {
			cues++;
			if (/^\d{1,7}$/u.test(before)) numbers++;
		}
		before = line;
		if (cues >= fewCues) break;
	}
	return cues > 2 && cues === numbers;
}
/** So many cues tell what the others are like. */
const fewCues = 100;

const secondsOf = ([hours = '0', minutes = '0', seconds = '0', part = '0']: readonly (string | undefined)[]): number =>
	Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${part}`);

interface CueName {
	/** Where the lines end that are none of it. */
	readonly from: number;
	/** The number of the cue, where cues are numbered. */
	readonly count: number | null;
	readonly voice?: Voice;
}

/** The name of a cue that tells who speaks: `12 "Anna Lee" (345)`. */
const namedCue = /^\d+ "([^"]{1,80})"(?: \(\d+\))?$/u;

/**
 * The name of a cue in the lines before its times: its number, or in WebVTT any one word.
 * @param head whether no cue is before it
 * @param count the number of the cue before it, where cues are numbered; 0 where each is, in whatever order
 */
function nameOf(lines: readonly string[], head: boolean, web: boolean, count: number | null): CueName {
	const at = lines.findLastIndex(line => line !== '');
	const name = lines[at] ?? '';
	const next = at === lines.length - 1;
	const alone = at > 0 ? lines[at - 1] === '' : head;
	const speaker = web && next && alone ? namedCue.exec(name)?.[1] : undefined;
	if (speaker !== undefined) return {from: at, count, voice: voiceOf(speaker)};
	const n = /^\d{1,7}$/u.test(name) ? Number(name) : null;
	const counts =
		n !== null && (next ? alone || (count !== null && n > count) : head || (alone && n === (count ?? n) + 1));
	if (counts) return {from: at, count: n};
	return {from: web && next && alone && /^\S+$/u.test(name) ? at : lines.length, count};
}
