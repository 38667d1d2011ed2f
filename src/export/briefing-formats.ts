import type {Outline} from '../briefing/outline.ts';
import type {Wording} from '../wording/wording.ts';
import type {Exported} from './exported.ts';
import {type Generator, jsonDocument} from './json-document.ts';

/** Null for a briefing that a format cannot hold. */
type Writer = (outline: Outline, wording: Wording, generator: Generator) => Promise<Exported | null>;

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
	'akoma-ntoso': 'xml',
	tei: 'xml',
	convokit: '',
	webvtt: 'vtt',
};

/** The briefing in a format; a text ends with a line break. Null where the format cannot hold it: captions without times. */
export const writtenAs = (
	outline: Outline,
	format: BriefingFormat,
	wording: Wording,
	generator: Generator,
): Promise<Exported | null> => formats[format](outline, wording, generator);
