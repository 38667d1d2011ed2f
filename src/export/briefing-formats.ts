import type {Outline} from '../briefing/outline.ts';
import type {Wording} from '../wording/wording.ts';

/** What a format is written as: a text, or what only a file can hold. */
export type Exported = string | Uint8Array;

type Writer = (outline: Outline, wording: Wording) => Promise<Exported>;

/** What a whole briefing can be written as. What writes it is loaded when it is needed. */
const formats = {
	text: async ({briefing}) => (await import('./transcript.ts')).transcript(briefing),
	markdown: async (outline, wording) => (await import('./briefing-markdown.ts')).briefingMarkdown(outline, wording),
	html: async (outline, wording) => (await import('./briefing-html.ts')).briefingHtml(outline, wording),
	json: async ({briefing}) => `${JSON.stringify(briefing, null, 2)}\n`,
	jsonl: async ({briefing}) => (await import('./briefing-rows.ts')).turnsAsJsonLines(briefing),
	tsv: async ({briefing}) => (await import('./briefing-rows.ts')).blocksAsTsv(briefing),
	csv: async ({briefing}) => (await import('./briefing-rows.ts')).blocksAsCsv(briefing),
	'akoma-ntoso': async outline => (await import('./briefing-akoma-ntoso.ts')).briefingAkomaNtoso(outline),
	tei: async outline => (await import('./briefing-tei.ts')).briefingTei(outline),
} as const satisfies Record<string, Writer>;

export type BriefingFormat = keyof typeof formats;

export const briefingFormats = Object.keys(formats) as readonly BriefingFormat[];

/** The briefing in a format; a text ends with a line break. */
export const writtenAs = (outline: Outline, format: BriefingFormat, wording: Wording): Promise<Exported> =>
	formats[format](outline, wording);
