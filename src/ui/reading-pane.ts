import type {Speaker, Turn} from '../briefing/briefing.ts';
import type {Section} from '../briefing/outline.ts';
import type {Range} from '../briefing/place.ts';
import type {Layout} from '../reader/layout.ts';
import type {Row} from '../reader/page.ts';
import {
	layoutOf,
	pageOf,
	type Query,
	queryOf,
	type State,
	sectionOf,
	topOf,
	turnOf,
	wordingOf,
} from '../reader/state.ts';
import {padCells} from '../text/cells.ts';
import {fullLine, line, type Segment} from './line.ts';
import {cut} from './marks.ts';
import {askerOf, nameOf, paintOf, sectionTitle, titlesOf} from './names.ts';
import {scrollBar} from './scroll-bar.ts';
import type {Paint, Theme} from './theme.ts';

/** The heading that stays in sight, then the rows from the place on: as many lines as the pane has rows. */
export function readingPane(state: State, theme: Theme): readonly string[] {
	const layout = layoutOf(state);
	const page = pageOf(state);
	const top = page ? topOf(state, page) : 0;
	const query = queryOf(state);
	const bar = scrollBar(state, theme, layout.textRows);
	const cells = layout.gutter + layout.lineWidth + 1;
	const head = [line(heading(state, theme), cells), ''].slice(0, layout.headingRows);
	const rows = bar.map((mark, i) => {
		const row = page?.rows[top + i];
		return fullLine(row ? rowSegments(row, state, query, theme, layout) : [], cells) + line([mark], 1);
	});
	return [...head, ...rows];
}

/** Who asks, who answers, and the name of who is speaking at the top of the pane stands out. */
function heading(state: State, theme: Theme): readonly Segment[] {
	const section = sectionOf(state);
	if (!section) return [];
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
		segments.push(name(asker, askerOf(state, section), theme.reporter));
		segments.push(
			...answerers(section, state).flatMap((speaker, i): readonly Segment[] => [
				[i === 0 ? ' → ' : ' ⇢ ', theme.muted],
				name(speaker.id, nameOf(state, speaker), paintOf(speaker, theme)),
			]),
		);
	} else {
		const speaker = state.outline.speaker(speaking);
		segments.push([sectionTitle(state, section), theme.heading]);
		if (speaker) segments.push(['  '], [nameOf(state, speaker), paintOf(speaker, theme)]);
	}
	return segments;
}

/** Those who answer, each once, in the order in which they begin. */
function answerers(section: Section, state: State): readonly Speaker[] {
	const ids = section.exchange?.answers.map(id => turnWith(section, id)?.speaker ?? null) ?? [];
	return [...new Set(ids)].map(id => state.outline.speaker(id)).filter(speaker => speaker !== undefined);
}

const turnWith = (section: Section, id: string | undefined): Turn | undefined =>
	section.turns.find(turn => turn.id === id);

function rowSegments(row: Row, state: State, query: Query | null, theme: Theme, layout: Layout): readonly Segment[] {
	switch (row.kind) {
		case 'gap':
			return [];
		case 'heading':
			return turnHeading(row.turn, state, theme, layout);
		case 'text': {
			const {block, turn, shown, start, end} = row;
			const ranges = query?.ranges.get(block.id) ?? [];
			const here = stopHere(query, block.id);
			const paint = block.kind !== 'paragraph' ? theme.muted : turn.kind === 'question' ? theme.question : theme.text;
			const inShown = ranges.map(([from, to]): Range => [shown.fromOriginal(from), shown.fromOriginal(to)]);
			const current = here === undefined ? undefined : shown.fromOriginal(here);
			const segments = cut(shown.text, start, end, inShown, ([from, to], range) => [
				shown.text.slice(from, to),
				range[0] === current ? theme.hitHere : theme.hit,
			]);
			return [gutterOf(row, state, theme, layout), ...segments.map(([text, own]): Segment => [text, own ?? paint])];
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
	if (!speaker) return [[wordingOf(state).screen.noSpeaker, theme.muted]];
	const name: Segment = [nameOf(state, speaker), paintOf(speaker, theme)];
	if (turn.kind === 'question') return [questionMark(state, theme, layout), name];
	const rest = titlesOf(state, speaker);
	return [name, ...(turn.kind === 'handoff' ? [[' ⇢', theme.muted] as const] : []), [rest && `  ${rest}`, theme.muted]];
}

/** What stands left of a row: the question's mark, a caption's, or nothing. */
function gutterOf(row: Extract<Row, {kind: 'text'}>, state: State, theme: Theme, layout: Layout): Segment {
	const {turn, block, start} = row;
	if (start > 0) return [' '.repeat(layout.gutter)];
	if (block.kind !== 'paragraph') return [padCells(wordingOf(state).blocks[block.kind], layout.gutter), theme.muted];
	const section = state.outline.sectionAt(block.id);
	const asks = turn.blocks[0] === block && section?.exchange?.question[0] === turn.id;
	if (asks) return questionMark(state, theme, layout);
	return [padCells(state.outline.doubted.has(block.id) ? '?' : '', layout.gutter), theme.muted];
}

const questionMark = (state: State, theme: Theme, layout: Layout): Segment => [
	padCells(wordingOf(state).screen.question, layout.gutter),
	theme.reporter,
];
