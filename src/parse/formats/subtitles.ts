import {linesOf} from '../../text/lines.ts';
import type {Facts, Manuscript, Voice} from '../manuscript.ts';
import type {Format} from './format.ts';
import {runTogether, type SpokenBit, voiceOf} from './run-together.ts';
import {type SheetLine, writeOut} from './write-out.ts';

/** WebVTT and SRT: lines of captions, run together to the paragraphs that were spoken. */
export const subtitles: Format = {
	name: 'subtitles',
	accepts: (text, fileName) =>
		/^WEBVTT(?:\s|$)/u.test(text) ||
		beginsTimed(text) ||
		(/\.(?:vtt|srt)$/iu.test(fileName) && firstTiming(text, 5000) !== undefined),
	read: text => readCaptions(text),
};

/** What captions say, run together; what is no caption, such as notes between them, is page text. */
export function readCaptions(text: string, entities = captionEntities): Manuscript {
	const web = /^WEBVTT/u.test(text);
	const {cues, others} = cuesIn(text, web);
	const said = spoken(cues.map(cue => ({...cue, lines: phrasesOf(cue.lines, entities)})));
	const lines = others.map((line): SheetLine => ({text: line, form: 'furniture', why: 'page-text'}));
	return writeOut(web ? 'webvtt' : 'srt', [...lines, ...runTogether(said)], factsOf(text));
}

/** A WebVTT file may give its title on the first line. */
function factsOf(text: string): Facts {
	const title = /^WEBVTT[ \t]+(?:[-–—:][ \t]*)?(?<title>\S.*)/u.exec(text)?.groups?.['title']?.trim();
	return title === undefined ? {} : {title};
}

const clock = String.raw`(?:(\d+):)?(\d{1,2}):(\d{2})(?:[.,:](\d{1,3}))?`;
/** The times of a cue, and what stands behind them: settings, or what is said. */
const timing = new RegExp(String.raw`^\s*${clock}\s*(?:-{1,3}>|[–—]>|→)\s*${clock}(?![\d:])(.*)$`, 'u');
/** Where the cue stands on the screen. */
const settings = /^(?:\s+[\w-]+:\S+)*\s*$/u;
/** What begins a block of WebVTT that is no cue. */
const aside = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u;

/** The offset of the first line of times, or undefined where none begins before an offset. */
function firstTiming(text: string, before: number): number | undefined {
	for (const [start, end] of linesOf(text, 0, Math.min(before, text.length)))
		if (timing.test(text.slice(start, end))) return start;
	return undefined;
}

/** Whether nothing but a number is before the first times. */
function beginsTimed(text: string): boolean {
	const at = firstTiming(text, 2000);
	return at !== undefined && /^(?:\s*\d+\s*\n)?\s*$/u.test(text.slice(0, at));
}

interface Caption<Line> {
	/** Seconds. */
	readonly start: number;
	readonly end: number;
	readonly lines: readonly Line[];
}

/** The cues of a file, their lines as printed, and the lines that are in none. Blank lines inside a cue are nothing. */
function cuesIn(
	text: string,
	web: boolean,
): {readonly cues: readonly Caption<string>[]; readonly others: readonly string[]} {
	const head: string[] = [];
	const cues: {start: number; end: number; lines: string[]}[] = [];
	const asides: string[] = [];
	let lines = head;
	let count: number | null = null;
	let inAside = false;
	for (const [start, end] of linesOf(text)) {
		const line = text.slice(start, end).trim();
		const times = timing.exec(line);
		if (times) {
			const name = nameOf(lines, lines === head, web, count);
			lines.length = name.from;
			count = name.count;
			const behind = times.at(-1) ?? '';
			lines = settings.test(behind) ? [] : [behind.trim()];
			cues.push({start: secondsOf(times.slice(1, 5)), end: secondsOf(times.slice(5, 9)), lines});
			inAside = false;
			continue;
		}
		inAside = line !== '' && (inAside || (web && (lines.at(-1) ?? '') === '' && aside.test(line)));
		if (inAside) asides.push(line);
		else if (!web || start > 0) lines.push(line);
	}
	return {cues, others: [...head, ...asides]};
}

const secondsOf = ([hours = '0', minutes = '0', seconds = '0', part = '0']: readonly (string | undefined)[]): number =>
	Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${part}`);

/**
 * Where the name of a cue stands in the lines before its times: its number, or in WebVTT any one word.
 * @param head whether no cue is before it
 * @param count the number of the cue before it, where cues are numbered
 * @returns where the lines end that are none of it, and the number
 */
function nameOf(
	lines: readonly string[],
	head: boolean,
	web: boolean,
	count: number | null,
): {readonly from: number; readonly count: number | null} {
	const at = lines.findLastIndex(line => line !== '');
	const name = lines[at] ?? '';
	const next = at === lines.length - 1;
	const alone = at > 0 ? lines[at - 1] === '' : head;
	const n = /^\d{1,6}$/u.test(name) ? Number(name) : null;
	const counts =
		n !== null && (next ? alone || (count !== null && n > count) : head || (alone && n === (count ?? n) + 1));
	if (counts) return {from: at, count: n};
	return {from: web && next && alone && /^\S+$/u.test(name) ? at : lines.length, count};
}

/** What stands for characters that would be mark-up. */
export const captionEntities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&nbsp;': ' ',
	'&quot;': '"',
	'&apos;': "'",
	'&lrm;': '',
	'&rlm;': '',
};

const resolved = (printed: string, entities: Readonly<Record<string, string>>): string =>
	printed.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|\w+);/giu, (entity, decimal?: string, hex?: string) =>
		decimal === undefined && hex === undefined
			? (entities[entity] ?? entity)
			: String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal)),
	);

const tag = /<\/?(?:v|c|i|b|u|s|em|strong|font|ruby|rt|lang|span|br)(?=[\s./>])[^<>]*>|<[\d:.]+>|\{\\[^{}]*\}/giu;

/** A piece of a cue that one voice says. */
interface Phrase {
	readonly text: string;
	/** The voice that is named at its beginning. */
	readonly named: Voice | undefined;
}

function phrasesOf(lines: readonly string[], entities: Readonly<Record<string, string>>): readonly Phrase[] {
	return lines
		.flatMap(line => line.split(/(?=<v[\s.])/u))
		.flatMap(printed => {
			const name = /^<v(?:\.[\w.-]+)?[ \t]+([^<>]+)>/u.exec(printed)?.[1]?.trim();
			const text = resolved(printed.replace(tag, ''), entities).trim();
			return text === '' ? [] : [{text, named: name ? voiceOf(resolved(name, entities)) : undefined}];
		});
}

/** A word, or one Han character. */
const word = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;
/** Captions roll where this share of them begins with what the one before ends with, by at least so many words. */
const rolling = 0.5;
const overlaps = 2;

/** What cues say; what rolling captions print again in the next one is said once. */
function spoken(cues: readonly Caption<Phrase>[]): readonly SpokenBit[] {
	const words = cues.map(({lines}) => lines.flatMap(({text}) => text.match(word) ?? []));
	const again = words.map((all, i) => repeated(words[i - 1] ?? [], all));
	const rolls = again.filter(n => n >= overlaps).length >= Math.max(1, (cues.length - 1) * rolling);
	let voice: Voice | undefined;
	return cues.flatMap(({start, end, lines}, i) => {
		let left = rolls ? (again[i] ?? 0) : 0;
		return lines.flatMap(({text, named}): readonly SpokenBit[] => {
			if (named) voice = named;
			const all = [...text.matchAll(word)];
			const rest = left === 0 ? text : text.slice(all[left]?.index ?? text.length);
			left = Math.max(0, left - all.length);
			const mark = /^(?:>>+|[-–—](?=\s*\p{L}))\s*/u.exec(rest)?.[0] ?? '';
			const said = rest.slice(mark.length);
			return said === '' ? [] : [{text: said, voice, turns: mark !== '' && named === undefined, start, end}];
		});
	});
}

/** How many words at the end of what was said are the first of what is said next. */
function repeated(before: readonly string[], after: readonly string[]): number {
	for (let n = Math.min(before.length, after.length); n > 0; n--)
		if (after.slice(0, n).every((w, i) => w === before[before.length - n + i])) return n;
	return 0;
}
