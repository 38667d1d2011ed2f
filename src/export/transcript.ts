import type {Briefing, Turn} from '../briefing/briefing.ts';
import type {BriefingPart} from '../briefing/part.ts';

/**
 * The briefing as text to read without a screen: title, date, then each turn under its speaker, questions numbered.
 * Paragraphs are whole lines, for the terminal or another program to break. Ends with a line break.
 */
export function transcript(briefing: Briefing): string {
	const {event} = briefing;
	const head = [event.title, [event.date, event.time].filter(Boolean).join(' '), event.place].filter(Boolean);
	return `${[...(head.length > 0 ? [head.join('\n')] : []), ...turnsText(briefing, briefing.turns)].join('\n\n')}\n`;
}

/** A part of it: of one turn the words alone, of several each under its speaker. */
export function transcriptOf(briefing: Briefing, part: BriefingPart): string {
	const [turn, ...others] = part;
	const text = turn && others.length === 0 ? turn.blocks.map(textOf) : turnsText(briefing, part);
	return `${text.join('\n\n')}\n`;
}

function turnsText({speakers, exchanges}: Briefing, turns: readonly Turn[]): readonly string[] {
	const names = new Map(speakers.map(speaker => [speaker.id, [speaker.name, ...speaker.titles].join(' · ')]));
	const firstQuestions = new Map(exchanges.map(({n, question}) => [question[0], n]));
	return turns
		.filter(({blocks}) => blocks.length > 0)
		.map(turn => [headingOf(turn, names, firstQuestions.get(turn.id)), ...turn.blocks.map(textOf)].join('\n\n'));
}

function headingOf(turn: Turn, names: ReadonlyMap<string, string>, question: number | undefined): string {
	const name = turn.speaker === null ? '—' : (names.get(turn.speaker) ?? turn.speaker);
	return question === undefined ? `## ${name}` : `# ${question}. ${name}`;
}

const textOf = ({kind, text}: Turn['blocks'][number]): string => (kind === 'paragraph' ? text : `[${text}]`);
