import {linesOf} from '../../text/lines.ts';
import type {Facts, Manuscript} from '../manuscript.ts';
import {clockSeconds} from '../words/clock-time.ts';
import {bitsOf, type Caption} from './cues.ts';
import type {Format} from './format.ts';
import {runTogether, voiceOf} from './run-together.ts';
import {type SheetLine, writeOut} from './write-out.ts';

/** Captions that stand on one line each, with their times: ASS and SSA, LRC, MicroDVD, labels of Audacity. */
export const lineCues: Format = {
	name: 'line-cues',
	accepts: (text, fileName) => kindOf(text, fileName) !== undefined,
	read: text => readCues(text, kindOf(text, '') ?? lrc),
};

/** How captions are written on lines. */
interface LineKind {
	readonly name: string;
	/** Whether a text, of which the first lines are given too, is of this kind. */
	readonly is: (text: string, first: readonly string[], fileName: string) => boolean;
	/** The caption on a line; null for one that is none. */
	readonly cue: (line: string, text: string) => Caption | null;
	/** What in a line begins a new line of the caption. */
	readonly breaks: RegExp;
	/** The title that the head of a text gives. */
	readonly title?: RegExp;
}

const stampedLine = /^((?:\[\d{1,3}:\d{2}(?:[.:]\d{1,3})?\])+)(.*)$/u;
const lrc: LineKind = {
	name: 'lrc',
	is: (_, [first = '', ...others], fileName) =>
		(/\.lrc$/iu.test(fileName) || /^\[(?:ti|ar|al|au|by|re|ve|length|offset):/u.test(first)) &&
		[first, ...others].some(line => stampedLine.test(line)),
	cue: line => {
		const [, stamps = '', words] = stampedLine.exec(line) ?? [];
		const clock = /\d+:\d+(?:[.:]\d+)?/u.exec(stamps)?.[0];
		if (words === undefined || clock === undefined) return null;
		return {start: clockSeconds(clock.replace(/^(\d+:\d+):/u, '$1.')), end: null, lines: [words]};
	},
	breaks: /\n/u,
	title: /^\[ti:\s*([^\]\n]+)\]/mu,
};

const dialogue = /^Dialogue:\s*(.*)$/u;
const ass: LineKind = {
	name: 'ass',
	is: text => /^\[Script Info\]/u.test(text) || (/^\[Events\]/mu.test(text) && /^Dialogue:/mu.test(text)),
	cue: (line, text) => {
		const cells = dialogue.exec(line)?.[1]?.split(',');
		if (!cells) return null;
		const names = fieldsOf(text);
		const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
		const words = cells.slice(names.length - 1).join(',');
		const who = cell('name') || cell('actor');
		const drawn = /\{[^{}]*\\p[1-9]/u.test(words);
		return {
			start: clockSeconds(cell('start')),
			end: clockSeconds(cell('end')),
			lines: drawn ? [] : [words.replaceAll('\\h', ' ')],
			voice: who === '' || who === 'NTP' ? undefined : voiceOf(who),
		};
	},
	breaks: /\\[Nn]/u,
	title: /^Title:[ \t]*(\S.*)$/mu,
};

/** The names of the fields of a dialogue line; those of the format where the file does not tell. */
function fieldsOf(text: string): readonly string[] {
	const at = text.indexOf('\n[Events]');
	const told = /^Format:(.*)$/mu.exec(text.slice(at, at + 1000))?.[1];
	const names = told ?? 'Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text';
	return names.split(',').map(name => name.trim().toLowerCase());
}

const framed = /^\{(\d+)\}\{(\d*)\}(.*)$/u;
const microdvd: LineKind = {
	name: 'microdvd',
	is: (_, first) => first.length > 1 && first.every(line => framed.test(line)),
	cue: (line, text) => {
		const [, from, to, words] = framed.exec(line) ?? [];
		if (words === undefined) return null;
		// Only the first caption may tell how many frames a second has.
		const rate = Number(/^\s*\{[01]\}\{[01]\}(\d+(?:\.\d+)?)\s*$/mu.exec(text.slice(0, 100))?.[1] ?? Number.NaN);
		if (/^\d+(?:\.\d+)?$/u.test(words)) return {start: null, end: null, lines: []};
		const time = (frame: string | undefined) => (Number.isNaN(rate) || !frame ? null : Number(frame) / rate);
		return {start: time(from), end: time(to), lines: [words.replace(/\{[a-zA-Z]:[^{}]*\}/gu, '')]};
	},
	breaks: /\|/u,
};

const labelled = /^(\d+(?:\.\d+)?) (\d+(?:\.\d+)?) +(\S.*)$/u;
const audacity: LineKind = {
	name: 'audacity',
	is: (_, first) => {
		const times = first.map(line => labelled.exec(line)?.slice(1, 3) ?? []);
		return (
			times.length > 2 &&
			times.flat().some(time => time.includes('.')) &&
			times.every(([from, to], i) => Number(from) <= Number(to) && Number(from) >= Number(times[i - 1]?.[0] ?? 0))
		);
	},
	cue: line => {
		const [, from, to, words] = labelled.exec(line) ?? [];
		return words === undefined ? null : {start: Number(from), end: Number(to), lines: [words]};
	},
	breaks: /\n/u,
};

export const lineKinds: readonly LineKind[] = [ass, lrc, microdvd, audacity];

/** So many lines tell the kind. */
const few = 12;

export function kindOf(text: string, fileName: string, kinds = lineKinds): LineKind | undefined {
	if (!/^\s*[[{\d;]/u.test(text) && !/\.lrc$/iu.test(fileName)) return undefined;
	const head = text.slice(0, 4000).split('\n').slice(0, -1);
	const first = (head.length > 0 ? head : [text])
		.map(line => line.trim())
		.filter(line => line !== '')
		.slice(0, few);
	return kinds.find(kind => kind.is(text, first, fileName));
}

/** What captions say, run together; what is no caption is page text. */
function readCues(text: string, kind: LineKind): Manuscript {
	const cues: Caption[] = [];
	const others: SheetLine[] = [];
	for (const [start, end] of linesOf(text)) {
		const line = text.slice(start, end).trim();
		const cue = kind.cue(line, text);
		if (cue) cues.push({...cue, lines: cue.lines.flatMap(words => words.split(kind.breaks))});
		if (!cue || cue.lines.length === 0) others.push({text: line, form: 'furniture', why: 'page-text'});
	}
	const title = kind.title?.exec(text.slice(0, 4000))?.[1]?.trim();
	const facts: Facts = title === undefined ? {} : {title};
	return writeOut(kind.name, [...others, ...runTogether(bitsOf(cues))], facts);
}
