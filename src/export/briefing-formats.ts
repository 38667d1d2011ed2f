import type {Outline} from '../briefing/outline.ts';
import type {Wording} from '../wording/wording.ts';
import {briefingHtml} from './briefing-html.ts';
import {blocksAsCsv, blocksAsTsv, turnsAsJsonLines} from './briefing-rows.ts';
import {type Generator, jsonDocument} from './json-document.ts';
import {transcript} from './transcript.ts';

/** What a whole briefing can be written as. */
const formats = {
	text: ({briefing}: Outline) => transcript(briefing),
	html: (outline: Outline, wording: Wording) => briefingHtml(outline, wording),
	json: ({briefing}: Outline, _: Wording, generator: Generator) => jsonDocument(briefing.schema, generator, briefing),
	jsonl: ({briefing}: Outline, _: Wording, generator: Generator) => turnsAsJsonLines(briefing, generator),
	tsv: ({briefing}: Outline) => blocksAsTsv(briefing),
	csv: ({briefing}: Outline) => blocksAsCsv(briefing),
} as const satisfies Record<string, (outline: Outline, wording: Wording, generator: Generator) => string>;

export type BriefingFormat = keyof typeof formats;

export const briefingFormats = Object.keys(formats) as readonly BriefingFormat[];

/** The briefing in a format; ends with a line break. */
export const writtenAs = (outline: Outline, format: BriefingFormat, wording: Wording, generator: Generator): string =>
	formats[format](outline, wording, generator);
