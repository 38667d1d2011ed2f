import type {Block, Briefing, Turn} from '../briefing/briefing.ts';
import type {BriefingPart} from '../briefing/part.ts';
import {type Cells, narrowRuler} from '../text/cells.ts';
import {wrap} from '../text/wrap.ts';
import {lightMarkdown, lightMarkdownLine} from './markdown-text.ts';

/** How a transcript is set. */
export interface LineSetting {
	/** So wide a line is at most; null for whole paragraphs, for the terminal or another program to break. */
	readonly width: Cells | null;
	/** Makes a heading stand out. */
	readonly heading: (line: string) => string;
}

const plainly: LineSetting = {width: null, heading: line => line};

/**
 * The briefing as text to read without a screen, and to be read again: Markdown in the form of archive.tw, with title, date,
 * place, then each turn under its speaker, questions numbered. Ends with a line break.
 */
export function transcript(briefing: Briefing, setting = plainly): string {
	const {title, date, time, place} = briefing.event;
	const head = [
		...(title === null ? [] : [setting.heading(`# ${lightMarkdown(title)}`)]),
		...[[date, time].filter(Boolean).join(', '), place ?? ''].filter(Boolean).map(line => lightMarkdownLine(line)),
	];
	return textOf([...(head.length > 0 ? [head.join('\n')] : []), ...turnsText(briefing, briefing.turns, setting)]);
}

/** A part of it: of one turn the words alone, as they are printed; of several each under its speaker. */
export function transcriptOf(briefing: Briefing, part: BriefingPart, setting = plainly): string {
	const [turn, ...others] = part;
	if (!turn || others.length > 0) return textOf(turnsText(briefing, part, setting));
	return textOf(turn.blocks.map(block => linesOf(shown(block), setting).join('\n')));
}

const textOf = (paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

function turnsText({speakers, exchanges}: Briefing, turns: readonly Turn[], setting: LineSetting): readonly string[] {
	const names = new Map(speakers.map(speaker => [speaker.id, [speaker.name, ...speaker.titles].join(' · ')]));
	const firstQuestions = new Map(exchanges.map(({n, question}) => [question[0], n]));
	return turns
		.filter(({blocks}) => blocks.length > 0)
		.flatMap(turn => [
			setting.heading(headingOf(turn, names, firstQuestions.get(turn.id))),
			...turn.blocks.map(block => paragraphOf(block, setting)),
		]);
}

function headingOf(turn: Turn, names: ReadonlyMap<string, string>, question: number | undefined): string {
	const name = turn.speaker === null ? '—' : (names.get(turn.speaker) ?? turn.speaker);
	const number = question === undefined ? '' : `${question}. `;
	return `### ${number}${lightMarkdown(name)}${/\p{Script=Han}/u.test(name) ? '：' : ':'}`;
}

/** Captions stand as quotations; what was done, on one line, as it is told by its brackets. A line may break before what is a mark at the beginning of one. */
function paragraphOf(block: Block, setting: LineSetting): string {
	const mark = block.kind === 'caption' ? '> ' : '';
	const text = lightMarkdown(shown(block));
	const lines = block.kind === 'scene' ? [text] : linesOf(text, setting, mark.length);
	return lines.map(line => `${mark}${lightMarkdownLine(line)}`).join('\n');
}

const linesOf = (text: string, {width}: LineSetting, taken = 0): readonly string[] =>
	width === null
		? [text]
		: wrap(text, Math.max(1, width - taken), narrowRuler).map(({start, end}) => text.slice(start, end).trimEnd());

/** What was done stands in brackets, as most transcripts have it already. */
const shown = ({kind, text}: Block): string =>
	kind !== 'scene' || /^[[(（［【〔].*[\])）］】〕]$/u.test(text) ? text : `[${text}]`;
