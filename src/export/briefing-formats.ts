import type {Outline} from '../briefing/outline.ts';
import type {Script} from '../text/script.ts';
import type {Wording} from '../wording/wording.ts';
import type {Exported} from './exported.ts';
import {type Generator, jsonDocument} from './json-document.ts';

/** Null for a briefing that a format cannot hold. */
type Writer = (outline: Outline, wording: Wording, generator: Generator, script: Script) => Promise<Exported | null>;

/** What a whole briefing can be written as. What writes it is loaded when it is needed. */
const formats = {
	text: async ({briefing}) => (await import('./transcript.ts')).transcript(briefing),
	markdown: async (outline, wording) => (await import('./briefing-markdown.ts')).briefingMarkdown(outline, wording),
	html: async (outline, wording) => (await import('./briefing-html.ts')).briefingHtml(outline, wording),
	docx: async (outline, wording) => (await import('./briefing-docx.ts')).briefingDocx(outline, wording),
	json: async ({briefing}, _, generator) => jsonDocument(briefing.schema, generator, briefing),
	jsonl: async ({briefing}, _, generator) => (await import('./briefing-rows.ts')).turnsAsJsonLines(briefing, generator),
	tsv: async ({briefing}) => (await import('./briefing-rows.ts')).blocksAsTsv(briefing),
	csv: async ({briefing}) => (await import('./briefing-rows.ts')).blocksAsCsv(briefing),
	'sentences-tsv': async ({briefing}, _, __, script) => {
		const {sentencesAsTsv, sentencesOf} = await import('./sentences-listed.ts');
		return sentencesAsTsv(await sentencesOf(briefing, script));
	},
	'sentences-csv': async ({briefing}, _, __, script) => {
		const {sentencesAsCsv, sentencesOf} = await import('./sentences-listed.ts');
		return sentencesAsCsv(await sentencesOf(briefing, script));
	},
	'akoma-ntoso': async outline => (await import('./briefing-akoma-ntoso.ts')).briefingAkomaNtoso(outline),
	tei: async outline => (await import('./briefing-tei.ts')).briefingTei(outline),
	convokit: async ({briefing}) => (await import('./briefing-convokit.ts')).briefingConvokit(briefing),
	webvtt: async outline => (await import('./briefing-webvtt.ts')).briefingWebvtt(outline),
} as const satisfies Record<string, Writer>;

export type BriefingFormat = keyof typeof formats;

export const briefingFormats = Object.keys(formats) as readonly BriefingFormat[];

/** How a file of each format ends, behind a dot; the empty string for a folder. */
export const fileEndings: Readonly<Record<BriefingFormat, string>> = {
	text: 'txt',
	markdown: 'md',
	html: 'html',
	docx: 'docx',
	json: 'json',
	jsonl: 'jsonl',
	tsv: 'tsv',
	csv: 'csv',
	'sentences-tsv': 'sentences.tsv',
	'sentences-csv': 'sentences.csv',
	'akoma-ntoso': 'xml',
	tei: 'xml',
	convokit: '',
	webvtt: 'vtt',
};

/** Whether a format shows the words as printed and in another script beside them. */
export const showsBothScripts = (format: BriefingFormat): boolean => format.startsWith('sentences-');

/**
 * The briefing in a format; a text ends with a line break. Null where the format cannot hold it: captions without times.
 * @param script what `showsBothScripts` formats show beside what is printed; the others write the briefing as it is
 */
export const writtenAs = (
	outline: Outline,
	format: BriefingFormat,
	wording: Wording,
	generator: Generator,
	script: Script,
): Promise<Exported | null> => formats[format](outline, wording, generator, script);
