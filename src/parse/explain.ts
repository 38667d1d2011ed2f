import type {Span} from '../briefing/briefing.ts';
import {linesOf} from '../text/lines.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import {sayDoubt, sayReasons} from '../wording/remarks.ts';
import type {Wording} from '../wording/wording.ts';
import type {Weighing} from './model/weighing.ts';
import type {Parsed} from './parse.ts';

/** A line of the source and what its stretches were taken for. */
export interface Explained {
	/** From 1. */
	readonly line: number;
	/** UTF-16 offset into the source text. */
	readonly start: number;
	/** Sanitised. */
	readonly text: string;
	readonly parts: readonly ExplainedPart[];
	/** How its stretches were weighed: one for each place where a turn may begin. */
	readonly weighings: readonly Weighing[];
	/** The doubts that concern this line, in words. */
	readonly doubts: readonly string[];
}

interface ExplainedPart {
	readonly as: Span['as'];
	/** The turn's id and the speaker's name for what is said; else the reason. */
	readonly what: string;
}

/**
 * Every line of the source that is not blank, with what it was taken for and why, in the words of a language.
 * @param weighings of the same source, in its order
 */
export function explain(
	{briefing, text}: Parsed,
	weighings: readonly Weighing[],
	wording: Wording,
): readonly Explained[] {
	const {spans, notes, turns, speakers} = briefing;
	const names = new Map(speakers.map(s => [s.id, s.name]));
	const said = new Map(
		turns.flatMap(turn =>
			turn.blocks.map(
				block =>
					[
						block.start,
						`${block.id} · ${wording.turnKinds[turn.kind]} · ${names.get(turn.speaker ?? '') ?? wording.roles.nobody}`,
					] as const,
			),
		),
	);
	const lines: Explained[] = [];
	let first = 0;
	let number = 0;
	let weighed = 0;
	for (const [start, end] of linesOf(text)) {
		number++;
		while (first < spans.length && (spans[first]?.end ?? 0) <= start) first++;
		const own: Span[] = [];
		for (let i = first; i < spans.length && (spans[i]?.start ?? end) < end; i++)
			own.push(...(spans[i] ? [spans[i] as Span] : []));
		const from = weighed;
		while ((weighings[weighed]?.start ?? end) < end) weighed++;
		const words = sanitizeLine(text.slice(start, end));
		if (words !== '') {
			lines.push({
				line: number,
				start,
				text: words,
				parts: own.map(span => ({as: span.as, what: said.get(span.start) ?? whyOf(span, wording)})),
				weighings: weighings.slice(from, weighed),
				doubts: notes.filter(note => note.start >= start && note.start < end).map(note => sayDoubt(note, wording)),
			});
		}
	}
	return lines;
}

/** A span of a briefing from before there were codes is explained in English. */
const whyOf = ({why = '', reasons}: Span, wording: Wording): string => (reasons ? sayReasons(reasons, wording) : why);
