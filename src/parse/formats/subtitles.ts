import type {Facts, Manuscript, Voice} from '../manuscript.ts';
import type {Format} from './format.ts';
import {type SheetLine, writeOut} from './write-out.ts';

/** WebVTT and SRT: lines of captions, run together to the paragraphs that were spoken. */
export const subtitles: Format = {
	name: 'subtitles',
	accepts: (text, fileName) =>
		/^WEBVTT(?:\s|$)/u.test(text) ||
		(timing.test(text.slice(0, 2000)) && /^(?:\s*\d+\s*\n)?\s*[\d:.,]+ +-->/u.test(text)) ||
		(/\.(?:vtt|srt)$/iu.test(fileName) && timing.test(text.slice(0, 5000))),
	read: text => readCaptions(text),
};

/** What captions say, run together. */
export const readCaptions = (text: string, entities = captionEntities): Manuscript =>
	writeOut(/^WEBVTT/u.test(text) ? 'webvtt' : 'srt', paragraphs(captionsIn(text), entities), factsOf(text));

/** A WebVTT file may give its title on the first line. */
function factsOf(text: string): Facts {
	const title = /^WEBVTT[ \t]+(?:[-–—:][ \t]*)?(?<title>\S.*)/u.exec(text)?.groups?.['title']?.trim();
	return title === undefined ? {} : {title};
}

const timing = /(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3} +--> +(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/u;
/** Seconds of silence, and units of text, after which a new paragraph begins at the end of a sentence. */
const pause = 2;
const long = 400;

interface Caption {
	readonly start: number;
	readonly end: number;
	readonly lines: readonly string[];
}

function captionsIn(text: string): readonly Caption[] {
	const captions: Caption[] = [];
	for (const block of text.split(/\n[ \t]*\n/u)) {
		const lines = block.split('\n').map(line => line.trim());
		const at = lines.findIndex(line => timing.test(line));
		if (at < 0) continue;
		const [start = 0, end = 0] = [...(lines[at] ?? '').matchAll(/(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/gu)].map(
			m => Number(m[1] ?? 0) * 3600 + Number(m[2]) * 60 + Number(m[3]) + Number(m[4]) / 1000,
		);
		captions.push({start, end, lines: lines.slice(at + 1).filter(line => line !== '')});
	}
	return captions;
}

/** What stands for characters that would be mark-up. */
export const captionEntities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&nbsp;': ' ',
};

function paragraphs(captions: readonly Caption[], entities: Readonly<Record<string, string>>): readonly SheetLine[] {
	const sheet: {text: string; voice: Voice | undefined; end: number}[] = [];
	let voice: Voice | undefined;
	for (const {start, end, lines} of captions) {
		for (const printed of lines) {
			const tag = /<v(?:\.[\w.-]+)?[ \t]+([^<>]+)>/u.exec(printed)?.[1]?.trim();
			const words = printed
				.replace(/<[^<>]*>|\{\\[^{}]*\}/gu, '')
				.replace(/&\w+;/gu, entity => entities[entity] ?? entity)
				.trim();
			const turn = /^(?:>>+|[-–—](?=\s*\p{L}))\s*/u.exec(words)?.[0].length ?? 0;
			const said = words.slice(turn);
			if (said === '') continue;
			if (tag) voice = {label: tag};
			const last = sheet.at(-1);
			const labelled = /^\p{Lu}[^.?!,]{0,40}:\s|^[\p{Script=Han}\w ]{1,20}[:：]/u.test(said);
			const closed = last !== undefined && /[.?!。？！"”」]$/u.test(last.text);
			const apart =
				!last ||
				turn > 0 ||
				labelled ||
				last.voice?.label !== voice?.label ||
				(closed && (start - last.end >= pause || last.text.length > long));
			if (apart) sheet.push({text: turn > 0 && !labelled && !tag ? `>> ${said}` : said, voice, end});
			else {
				last.text += joint(last.text, said) + said;
				last.end = end;
			}
		}
	}
	return sheet;
}

function joint(before: string, after: string): string {
	return /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u.test(before) &&
		/^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(after)
		? ''
		: ' ';
}
