import type {Facts, Manuscript} from '../manuscript.ts';
import {bitsOf, type Caption} from './cues.ts';
import type {Format} from './format.ts';
import {type Attributes, rootOf, walkMarkup} from './markup.ts';
import {runTogether, voiceOf} from './run-together.ts';
import {type SheetLine, writeOut} from './write-out.ts';

/** Captions as mark-up: TTML and DFXP, what YouTube hands out, SAMI. */
export const timedMarkup: Format = {
	name: 'timed-markup',
	accepts: text => dialectOf(text) !== undefined,
	read: text => readTimed(text, dialectOf(text) ?? ttml),
};

/** How mark-up tells captions. */
interface Dialect {
	readonly name: string;
	readonly language: 'xml' | 'html';
	/** The element that a caption is, or that one begins at. */
	readonly cue: string;
	/** Nothing closes that element but the next one. */
	readonly open?: true;
	readonly start: (attributes: Attributes, units: Units) => number | null;
	/** When it ends, or how long it lasts. */
	readonly end: (attributes: Attributes, units: Units) => number | null;
	readonly length: (attributes: Attributes, units: Units) => number | null;
	/** Elements whose text is no caption and no text of a page. */
	readonly silent: RegExp;
}

/** What times are counted in: in one second. */
interface Units {
	frames: number;
	ticks: number;
}

const figure = (text: string | undefined): number | null =>
	text !== undefined && /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
const thousandth = (text: string | undefined): number | null => {
	const value = figure(text);
	return value === null ? null : value / 1000;
};

/** A time of TTML: `00:01:02.5`, `00:01:02:12` with frames, `62.5s`, `62500ms`, `1550f`, `625000000t`. */
function timeOf(text: string | undefined, {frames, ticks}: Units): number | null {
	const [clock, hours, minutes, seconds, frame = '0'] =
		/^(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)(?::(\d+))?$/u.exec(text ?? '') ?? [];
	if (clock !== undefined)
		return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(frame) / frames;
	const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(h|ms|m|s|f|t)$/u.exec(text ?? '') ?? [];
	const sizes: Readonly<Record<string, number>> = {h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / frames, t: 1 / ticks};
	return amount === undefined ? null : Number(amount) * (sizes[unit] ?? 1);
}

const ttml: Dialect = {
	name: 'ttml',
	language: 'xml',
	cue: 'p',
	start: ({begin}, units) => timeOf(begin, units),
	end: ({end}, units) => timeOf(end, units),
	length: ({dur}, units) => timeOf(dur, units),
	silent: /^(?:styling|layout)$/u,
};
const none = () => null;
const srv3: Dialect = {
	name: 'srv3',
	language: 'xml',
	cue: 'p',
	start: ({t}) => thousandth(t),
	end: none,
	length: ({d}) => thousandth(d),
	silent: /^head$/u,
};
const srv1: Dialect = {
	...srv3,
	name: 'srv1',
	cue: 'text',
	start: ({start}) => figure(start),
	length: ({dur}) => figure(dur),
};
const sami: Dialect = {
	...srv3,
	name: 'sami',
	language: 'html',
	cue: 'sync',
	open: true,
	start: ({start}) => thousandth(start),
	length: none,
	silent: /^style$/u,
};

function dialectOf(text: string): Dialect | undefined {
	if (!/^\s*</u.test(text)) return undefined;
	if (/^\s*<SAMI\b/iu.test(text)) return sami;
	const root = rootOf(text);
	if (root === 'tt') return ttml;
	if (root === 'timedtext') return srv3;
	return root === 'transcript' && /<text start="/u.test(text.slice(0, 4000)) ? srv1 : undefined;
}

/** What captions say, run together; text outside of them is page text. */
function readTimed(text: string, dialect: Dialect): Manuscript {
	const units: Units = {frames: 30, ticks: 1};
	const names = new Map<string, string>();
	const cues: {start: number | null; end: number | null; words: string[]; by: string | undefined}[] = [];
	const others: SheetLine[] = [];
	const path: string[] = [];
	let facts: Facts = {};
	let agent = '';
	let inCue = false;
	let silent = 0;
	walkMarkup(text, dialect.language, {
		open: (name, printed) => {
			const own = attributesOf(printed);
			path.push(name);
			if (dialect.silent.test(name)) silent++;
			if (name === 'tt') {
				units.frames = figure(own['frameRate']) ?? units.frames;
				units.ticks = figure(own['tickRate']) ?? units.ticks;
			}
			if (name === 'agent') agent = own['id'] ?? '';
			const cue = cues.at(-1);
			if (name === dialect.cue) {
				const start = dialect.start(own, units);
				const length = dialect.length(own, units);
				const end = dialect.end(own, units) ?? (start === null || length === null ? null : start + length);
				cues.push({start, end, words: [], by: own['agent']?.split(/\s/u)[0]});
				inCue = true;
			} else if (inCue && name === 'br') cue?.words.push('\n');
			else if (inCue && cue && dialect === ttml && cue.start === null) cue.start = timeOf(own['begin'], units);
		},
		text: words => {
			if (silent > 0) return;
			if (inCue) cues.at(-1)?.words.push(words.replace(/\s+/gu, ' '));
			else if (words.trim() === '') return;
			else if (path.at(-1) === 'name') names.set(agent, words.trim());
			else if (path.at(-1) === 'title') facts = {title: words.trim()};
			else others.push({text: words, form: 'furniture', why: 'page-text'});
		},
		close: name => {
			path.splice(path.lastIndexOf(name));
			if (dialect.silent.test(name)) silent--;
			if (name === dialect.cue && !dialect.open) inCue = false;
		},
	});
	const shown = cues.map(({start, end, words, by}): Caption => {
		const voice = by === undefined ? undefined : voiceOf(names.get(by) ?? by);
		return {start, end, lines: words.join('').split('\n'), voice};
	});
	return writeOut(dialect.name, [...others, ...runTogether(bitsOf(shown))], facts);
}

/** The attributes without the prefixes of their names, each but the first of a name left out. */
const attributesOf = (printed: Attributes): Attributes =>
	Object.fromEntries(
		Object.entries(printed)
			.reverse()
			.map(([name, value]) => [name.slice(name.indexOf(':') + 1), value]),
	);
