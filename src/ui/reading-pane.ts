import type {Turn} from '../briefing/briefing.ts';
import type {Range} from '../briefing/place.ts';
import {cut} from '../reader/marking.ts';
import type {Row, TextRow} from '../reader/page.ts';
import type {Reading} from '../reader/reading.ts';
import type {Segment, TextRole} from '../reader/segment.ts';
import {askerOf, nameOf, roleOf, sectionTitle, titlesOf} from '../reader/telling.ts';
import type {View} from '../reader/view.ts';
import type {UnitRange} from '../text/units.ts';
import {type Brush, fullLine, line} from './line.ts';
import {scrollBar} from './scroll-bar.ts';

/** The heading that stays in sight, then the rows in sight: as many lines as the pane has rows. */
export function readingPane(view: View, reading: Reading, brush: Brush): readonly string[] {
	const {layout} = view;
	const cells = layout.gutter + layout.lineWidth + 1;
	const head = [line(brush, heading(view, reading), cells), ''].slice(0, layout.headingRows);
	const rows = scrollBar(reading, view.ruler, layout.textRows).map((mark, i) => {
		const row = reading.rows[i];
		return fullLine(brush, row ? rowSegments(view, reading, row) : [], cells) + line(brush, [mark], 1);
	});
	return [...head, ...rows];
}

/** Who asks, who answers, and the name of who is speaking at the top of the pane stands out. */
function heading(view: View, reading: Reading): readonly Segment[] {
	const {outline} = view;
	const {section, asker, answerers} = reading;
	if (!section) return [];
	const speaking = reading.speaking?.speaker ?? null;
	if (!section.exchange) {
		const speaker = outline.speaker(speaking);
		const named: readonly Segment[] = speaker ? [['  '], [nameOf(view, speaker), roleOf(speaker)]] : [];
		return [[sectionTitle(view, section), 'heading'], ...named];
	}
	const name = (id: string | null, text: string, role: TextRole): Segment => [text, id === speaking ? role : 'muted'];
	return [
		[`${section.exchange.n}/${outline.briefing.exchanges.length}`, 'muted'],
		['  '],
		name(asker, askerOf(view, outline, section), 'reporter'),
		...answerers.flatMap((speaker, i): readonly Segment[] => [
			[i === 0 ? ' → ' : ' ⇢ ', 'muted'],
			name(speaker.id, nameOf(view, speaker), roleOf(speaker)),
		]),
	];
}

function rowSegments(view: View, reading: Reading, row: Row): readonly Segment[] {
	switch (row.kind) {
		case 'gap':
			return [];
		case 'heading':
			return turnHeading(view, row.turn);
		case 'text':
			return [gutterOf(view, row), ...textSegments(reading, row)];
	}
}

function textSegments(reading: Reading, {block, turn, shown, start, end}: TextRow): readonly Segment[] {
	const {ranges: hits, lit} = reading.marks(block.id);
	const plain: TextRole = block.kind !== 'paragraph' ? 'muted' : turn.kind === 'question' ? 'question' : 'text';
	const asShown = ([from, to]: Range): UnitRange => [shown.fromOriginal(from), shown.fromOriginal(to)];
	const here = lit?.as === 'hit' ? asShown(lit.range) : null;
	const selected = reading.selected(block.id);
	const chosen = selected && asShown(selected);
	const stretches = over(chosen, over(here, hits.map(asShown)));
	const sentence = lit?.as === 'sentence' ? [asShown(lit.range)] : [];
	const slice = (part: UnitRange): string => shown.text.slice(...part);
	return cut(
		shown.text,
		[start, end],
		stretches,
		(part, stretch) => [slice(part), stretch === chosen ? 'chosen' : stretch === here ? 'hitHere' : 'hit'],
		between => cut(shown.text, between, sentence, part => [slice(part), 'lit']),
	).map(([text, role]) => [text, role ?? plain]);
}

/** Stretches in order, with one that covers those that it touches. */
const over = (covering: UnitRange | null, stretches: readonly UnitRange[]): readonly UnitRange[] =>
	covering
		? [...stretches.filter(([from, to]) => to <= covering[0] || from >= covering[1]), covering].sort(
				(a, b) => a[0] - b[0],
			)
		: stretches;

function turnHeading(view: View, turn: Turn): readonly Segment[] {
	const speaker = view.outline.speaker(turn.speaker);
	if (!speaker) return [[view.wording.screen.noSpeaker, 'muted']];
	const name: Segment = [nameOf(view, speaker), roleOf(speaker)];
	if (turn.kind === 'question') return [questionMark(view), name];
	const titles = titlesOf(view, speaker);
	const handsOn: readonly Segment[] = turn.kind === 'handoff' ? [[' ⇢', 'muted']] : [];
	return [name, ...handsOn, [titles && `  ${titles}`, 'muted']];
}

/** What stands left of a row: the question's mark, a caption's, a doubt's, or nothing. */
function gutterOf(view: View, {turn, block, start}: TextRow): Segment {
	const {layout, ruler, wording, outline} = view;
	if (start > 0) return [' '.repeat(layout.gutter)];
	if (block.kind !== 'paragraph') return [ruler.pad(wording.blocks[block.kind], layout.gutter), 'muted'];
	const section = outline.sectionAt(block.id);
	const asks = turn.blocks[0] === block && section?.exchange?.question[0] === turn.id;
	if (asks) return questionMark(view);
	return [ruler.pad(outline.doubts.has(block.id) ? '?' : '', layout.gutter), 'muted'];
}

const questionMark = ({layout, ruler, wording}: View): Segment => [
	ruler.pad(wording.screen.question, layout.gutter),
	'reporter',
];
