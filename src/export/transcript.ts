import type {Briefing, Turn} from '../briefing/briefing.ts';
import {type Converter, unchanged} from '../text/script.ts';

/**
 * The briefing as text to read without a screen: title, date, then each turn under its speaker, questions numbered.
 * Paragraphs are whole lines, for the terminal or another program to break. Ends with a line break. As printed unless a
 * converter is given.
 */
export function transcript(briefing: Briefing, convert: Converter = unchanged): string {
	const {event, speakers, exchanges} = briefing;
	const names = new Map(speakers.map(speaker => [speaker.id, [speaker.name, ...speaker.titles].join(' · ')]));
	const firstQuestions = new Map(exchanges.map(({n, question}) => [question[0], n]));
	const head = [event.title, [event.date, event.time].filter(Boolean).join(' '), event.place].filter(Boolean);
	const turns = briefing.turns
		.filter(({blocks}) => blocks.length > 0)
		.map(turn => [headingOf(turn, names, firstQuestions.get(turn.id)), ...turn.blocks.map(textOf)].join('\n\n'));
	const text = [...(head.length > 0 ? [head.join('\n')] : []), ...turns].join('\n\n');
	return `${convert(text).text}\n`;
}

function headingOf(turn: Turn, names: ReadonlyMap<string, string>, question: number | undefined): string {
	const name = turn.speaker === null ? '—' : (names.get(turn.speaker) ?? turn.speaker);
	return question === undefined ? `## ${name}` : `# ${question}. ${name}`;
}

const textOf = ({kind, text}: Turn['blocks'][number]): string => (kind === 'paragraph' ? text : `[${text}]`);
