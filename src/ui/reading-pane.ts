import type {Speaker, Turn} from '../briefing/briefing.ts';
import type {Section} from '../briefing/outline.ts';
import type {Range} from '../briefing/place.ts';
import type {Layout} from '../reader/layout.ts';
import type {Row} from '../reader/page.ts';
import {layoutOf, pageOf, type Query, queryOf, type State, sectionOf, topOf, turnOf} from '../reader/state.ts';
import {say} from '../reader/words.ts';
import {padCells} from '../text/cells.ts';
import {line, type Segment} from './line.ts';
import {cut} from './marks.ts';
import {askerOf, sectionTitle} from './questions-pane.ts';
import {paintOf} from './roles.ts';
import type {Paint, Theme} from './theme.ts';

/** The heading that stays in sight, then the rows from the place on: as many lines as the pane has rows. */
export function readingPane(state: State, theme: Theme): readonly string[] {
	const layout = layoutOf(state);
	const page = pageOf(state);
	const lines: string[] = [];
	if (layout.headingRows > 0) lines.push(heading(state, theme, layout));
	if (layout.headingRows > 1) lines.push('');
	const top = page ? topOf(state, page) : 0;
	const query = queryOf(state);
	for (let i = 0; i < layout.textRows; i++) {
		const row = page?.rows[top + i];
		lines.push(row ? rowLine(row, state, query, theme, layout) : '');
	}
	return lines;
}

/** Who asks, who answers, and the name of who is speaking at the top of the pane stands out. */
function heading(state: State, theme: Theme, layout: Layout): string {
	const section = sectionOf(state);
	if (!section) return '';
	const speaking = turnOf(state)?.speaker ?? null;
	const all = state.outline.briefing.exchanges.length;
	const name = (id: string | null, text: string, paint: Paint): Segment => [
		text,
		id === speaking ? paint : theme.muted,
	];
	const segments: Segment[] = [];
	if (section.exchange) {
		const asker = turnWith(section, section.exchange.question[0])?.speaker ?? null;
		segments.push([`${section.exchange.n}/${all}`, theme.muted], ['  ']);
		segments.push(name(asker, askerOf(state.outline, section), theme.reporter));
		segments.push(
			...answerers(section, state).flatMap((speaker, i): readonly Segment[] => [
				[i === 0 ? ' → ' : ' ⇢ ', theme.muted],
				name(speaker.id, speaker.name, paintOf(speaker, theme)),
			]),
		);
	} else {
		const speaker = state.outline.speaker(speaking);
		segments.push([sectionTitle(section, state.tongue), theme.heading]);
		if (speaker) segments.push(['  '], [speaker.name, paintOf(speaker, theme)]);
	}
	return line(segments, layout.textColumns - 2);
}

/** Those who answer, each once, in the order in which they begin. */
function answerers(section: Section, state: State): readonly Speaker[] {
	const ids = section.exchange?.answers.map(id => turnWith(section, id)?.speaker ?? null) ?? [];
	return [...new Set(ids)].map(id => state.outline.speaker(id)).filter(speaker => speaker !== undefined);
}

const turnWith = (section: Section, id: string | undefined): Turn | undefined =>
	section.turns.find(turn => turn.id === id);

function rowLine(row: Row, state: State, query: Query | null, theme: Theme, layout: Layout): string {
	switch (row.kind) {
		case 'gap':
			return '';
		case 'heading':
			return line(turnHeading(row.turn, state, theme, layout), layout.textColumns - 2);
		case 'text': {
			const {block, turn, start, end} = row;
			const ranges = query?.ranges.get(block.id) ?? [];
			const here = stopHere(query, block.id);
			const paint = block.kind !== 'paragraph' ? theme.muted : turn.kind === 'question' ? theme.question : theme.text;
			const segments = cut(block.text, start, end, ranges, ([from, to], range) => [
				block.text.slice(from, to),
				range[0] === here ? theme.hitHere : theme.hit,
			]);
			return [gutterOf(row, state, theme, layout), ...segments.map(([text, own]): Segment => [text, own ?? paint])]
				.map(([text, own]) => (own ? own(text) : text))
				.join('');
		}
	}
}

/** The start of the range that the reader is at in this block. */
function stopHere(query: Query | null, anchor: string): Range[0] | undefined {
	const stop = query?.stops[query.at];
	return stop?.block === anchor ? stop.offset : undefined;
}

function turnHeading(turn: Turn, state: State, theme: Theme, layout: Layout): readonly Segment[] {
	const speaker = state.outline.speaker(turn.speaker);
	if (!speaker) return [[say(state.tongue, 'noSpeaker'), theme.muted]];
	const name: Segment = [speaker.name, paintOf(speaker, theme)];
	if (turn.kind === 'question') return [questionMark(state, theme, layout), name];
	const titles = speaker.titles.join(say(state.tongue, 'listComma'));
	const host = speaker.role === 'host' ? say(state.tongue, 'host') : '';
	const rest = [host, titles].filter(Boolean).join(' · ');
	return [name, ...(turn.kind === 'handoff' ? [[' ⇢', theme.muted] as const] : []), [rest && `  ${rest}`, theme.muted]];
}

/** What stands left of a row: the question's mark, a caption's, or nothing. */
function gutterOf(row: Extract<Row, {kind: 'text'}>, state: State, theme: Theme, layout: Layout): Segment {
	const {turn, block, start} = row;
	if (start > 0) return [' '.repeat(layout.gutter)];
	if (block.kind !== 'paragraph') return [padCells(say(state.tongue, block.kind), layout.gutter), theme.muted];
	const section = state.outline.sectionAt(block.id);
	const asks = turn.blocks[0] === block && section?.exchange?.question[0] === turn.id;
	return asks ? questionMark(state, theme, layout) : [' '.repeat(layout.gutter)];
}

const questionMark = (state: State, theme: Theme, layout: Layout): Segment => [
	padCells(say(state.tongue, 'question'), layout.gutter),
	theme.reporter,
];
