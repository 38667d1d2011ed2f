import {readTime} from '../briefing/block-time.ts';
import type {Turn} from '../briefing/briefing.ts';
import type {Section} from '../briefing/outline.ts';
import type {Range} from '../briefing/place.ts';
import type {Row, TextRow} from '../reader/flow.ts';
import {cut} from '../reader/marking.ts';
import type {Reading} from '../reader/reading.ts';
import type {Segment, TextRole} from '../reader/segment.ts';
import type {View} from '../reader/shown.ts';
import {answerersOf, askerOf, nameOf, roleOf, sectionTitle, titlesOf} from '../reader/telling.ts';
import type {UnitRange} from '../text/units.ts';
import {type Brush, fullLine, line} from './line.ts';
import {scrollBar} from './scroll-bar.ts';

/** The heading that stays in sight, then the rows in sight: as many lines as the pane has rows. */
export function readingPane(view: View, reading: Reading, brush: Brush): readonly string[] {
	const {layout} = view;
	const {section, speaking, rows} = reading;
	const cells = layout.gutter + layout.lineWidth + 1;
	const heading = section ? sectionHeading(view, section, speaking?.speaker ?? null) : [];
	const head = [line(brush, heading, cells), ''].slice(0, layout.headingRows);
	const firstText = rows.findIndex(({kind}) => kind === 'text');
	const lines = scrollBar(reading, view.ruler, layout.textRows).map((mark, i) => {
		const row = rows[i];
		// Where the heading above names the section, the rule above its text need not do it again.
		const named = row?.kind === 'rule' && i < firstText && row.section === section;
		const segments = named ? ruleOf(view, []) : row ? rowSegments(view, reading, row) : [];
		return fullLine(brush, segments, cells) + line(brush, [mark], layout.barColumns);
	});
	const note = reading.note.map(text => line(brush, [[' '.repeat(layout.gutter)], [text]], cells));
	const above = note.length > 0 ? [line(brush, ruleOf(view, [[view.wording.screen.printed, 'muted']]), cells)] : [];
	return [...head, ...lines, ...above, ...note];
}

/** Who asks and who answers; the name of who is speaking stands out. */
function sectionHeading(view: View, section: Section, speaking: string | null): readonly Segment[] {
	const {outline} = view;
	if (!section.exchange) {
		const speaker = outline.speaker(speaking);
		const named: readonly Segment[] = speaker ? [['  '], [nameOf(view, speaker), roleOf(speaker)]] : [];
		return [[sectionTitle(view, section), 'heading'], ...named];
	}
	const asker = section.turns.find(({id}) => id === section.exchange?.question[0])?.speaker ?? null;
	const name = (id: string | null, text: string, role: TextRole): Segment => [text, id === speaking ? role : 'muted'];
	return [
		[`${section.exchange.n}/${outline.briefing.exchanges.length}`, 'muted'],
		['  '],
		name(asker, askerOf(view, outline, section), 'reporter'),
		...answerersOf(outline, section).flatMap((speaker, i): readonly Segment[] => [
			[i === 0 ? ' → ' : ' ⇢ ', 'muted'],
			name(speaker.id, nameOf(view, speaker), roleOf(speaker)),
		]),
	];
}

function rowSegments(view: View, reading: Reading, row: Row): readonly Segment[] {
	switch (row.kind) {
		case 'gap':
			return [];
		case 'rule':
			return ruleOf(view, sectionHeading(view, row.section, null));
		case 'heading':
			return turnHeading(view, row.turn);
		case 'text':
			return [gutterOf(view, row), ...textSegments(reading, row)];
	}
}

/** A thin rule over the whole text, what it says first. */
function ruleOf({layout, ruler}: View, says: readonly Segment[]): readonly Segment[] {
	const cells = layout.gutter + layout.lineWidth;
	const told: readonly Segment[] = says.length > 0 ? [...says, [' ']] : [];
	const rest = cells - told.reduce((sum, [text]) => sum + ruler.width(text), 0);
	return [...told, [(ruler.ambiguous === 1 ? '─' : '-').repeat(Math.max(0, rest)), 'rule']];
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

/** Who speaks, and at the right, where there is room, when. */
function turnHeading(view: View, turn: Turn): readonly Segment[] {
	const {layout, ruler} = view;
	const told = speakerHeading(view, turn);
	const time = readTime(turn.blocks[0]?.time ?? '');
	const used = told.reduce((sum, [text]) => sum + ruler.width(text), ruler.width(time));
	const room = layout.gutter + layout.lineWidth - used;
	return time === '' || room < 2 ? told : [...told, [' '.repeat(room)], [time, 'muted']];
}

function speakerHeading(view: View, turn: Turn): readonly Segment[] {
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
