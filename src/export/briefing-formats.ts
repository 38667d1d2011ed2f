import type {Outline} from '../briefing/outline.ts';
import type {Wording} from '../wording/wording.ts';
import {briefingHtml} from './briefing-html.ts';
import {blocksAsCsv, blocksAsTsv, turnsAsJsonLines} from './briefing-rows.ts';
import {transcript} from './transcript.ts';

/** What a whole briefing can be written as. */
const formats = {
	text: ({briefing}: Outline) => transcript(briefing),
	html: (outline: Outline, wording: Wording) => briefingHtml(outline, wording),
	json: ({briefing}: Outline) => `${JSON.stringify(briefing, null, 2)}\n`,
	jsonl: ({briefing}: Outline) => turnsAsJsonLines(briefing),
	tsv: ({briefing}: Outline) => blocksAsTsv(briefing),
	csv: ({briefing}: Outline) => blocksAsCsv(briefing),
} as const satisfies Record<string, (outline: Outline, wording: Wording) => string>;

export type BriefingFormat = keyof typeof formats;

export const briefingFormats = Object.keys(formats) as readonly BriefingFormat[];

/** The briefing in a format; ends with a line break. */
export const writtenAs = (outline: Outline, format: BriefingFormat, wording: Wording): string =>
	formats[format](outline, wording);
