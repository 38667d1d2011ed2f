import type {Block, Turn} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import type {Cells, Ruler} from '../text/cells.ts';
import {countHolding} from '../text/halving.ts';
import {oncePer} from '../text/once-per.ts';
import type {Converted, Converter, ShownOffset} from '../text/script.ts';
import {wrap} from '../text/wrap.ts';
import {compareSpots, type Spot, textAt} from './spot.ts';

/** One row of the reading pane. Rows are in the order of their spots, and no two share one. */
export type Row =
	| {readonly kind: 'gap'; readonly spot: Spot}
	/** Between two sections: it names the one that begins. */
	| {readonly kind: 'rule'; readonly spot: Spot; readonly section: Section}
	| {readonly kind: 'heading'; readonly spot: Spot; readonly turn: Turn}
	| TextRow;

export interface TextRow {
	readonly kind: 'text';
	readonly spot: Spot;
	readonly turn: Turn;
	readonly block: Block;
	/** The block's text in the script that is shown. */
	readonly shown: Converted;
	/** The stretch of `shown.text` in this row, end exclusive. */
	readonly start: ShownOffset;
	readonly end: ShownOffset;
}

/** The text of a briefing broken into rows for one width, section after section, each when it is first asked for. */
export interface Flow {
	readonly outline: Outline;
	/** Those of which something is shown, in order. */
	readonly sections: readonly Section[];
	/** The rows of one of these; the rule that leads to it is among them, but for the first. */
	readonly rowsOf: (section: number) => readonly Row[];
	/** How many rows come before each of these, and behind the last; null until all have been asked for. */
	readonly counted: () => readonly number[] | null;
}

/** A row of a flow: the index of its section among those shown, and its own in that. */
export interface RowIndex {
	readonly section: number;
	readonly row: number;
}

/** Whether a turn is shown. Two that are one function show the same. */
export type TurnFilter = (turn: Turn) => boolean;

/** What the rows depend on besides the text. */
export interface Setting {
	/** What a line may fill. */
	readonly lineWidth: Cells;
	readonly ruler: Ruler;
	readonly convert: Converter;
	/** Undefined where every turn is shown. */
	readonly shows: TurnFilter | undefined;
}

/** So many flows, and columns of one section, of different widths or scripts, are kept at a time. */
const kept = 4;
const flows = new WeakMap<Outline, readonly (Setting & {readonly flow: Flow})[]>();

/** Kept by setting, so nothing is wrapped twice; a filter is a selection of rows already wrapped. */
export function flowFor(outline: Outline, setting: Setting): Flow {
	const {lineWidth, ruler, convert, shows} = setting;
	const known = flows.get(outline) ?? [];
	const same = known.find(
		other =>
			other.lineWidth === lineWidth && other.ruler === ruler && other.convert === convert && other.shows === shows,
	);
	if (same) return same.flow;
	const flow = createFlow(outline, setting);
	flows.set(outline, [{...setting, flow}, ...known.slice(0, kept - 1)]);
	return flow;
}

/** The sections of which at least one turn is shown. */
export const sectionsShown = (outline: Outline, shows: TurnFilter | undefined): readonly Section[] =>
	shows ? filtered(shows, outline) : outline.sections;

const filtered = oncePer((shows: TurnFilter, {sections}: Outline): readonly Section[] =>
	sections.filter(({turns}) => turns.some(turn => turn.blocks.length > 0 && shows(turn))),
);

function createFlow(outline: Outline, setting: Setting): Flow {
	const sections = sectionsShown(outline, setting.shows);
	const made: (readonly Row[] | undefined)[] = [];
	let lacking = sections.length;
	let counts: readonly number[] | null = null;
	return {
		outline,
		sections,
		rowsOf: index => {
			const known = made[index];
			if (known) return known;
			const rows = ledTo(sections[index]!, rowsShown(sections[index]!, setting), index === 0);
			made[index] = rows;
			lacking--;
			return rows;
		},
		counted: () => {
			if (lacking > 0) return null;
			counts ??= sumsOf(made.map(rows => rows!.length));
			return counts;
		},
	};
}

/** What comes before each, and behind the last. */
function sumsOf(lengths: readonly number[]): readonly number[] {
	const sums = [0];
	for (const length of lengths) sums.push(sums.at(-1)! + length);
	return sums;
}

/** With what leads to a section. The heading of the pane stands above the first. */
function ledTo(section: Section, rows: readonly Row[], isFirst: boolean): readonly Row[] {
	const first = rows[0];
	if (!first || isFirst) return rows;
	const {block, offset} = first.spot;
	return [
		{kind: 'gap', spot: {block, offset, above: 3}},
		{kind: 'rule', spot: {block, offset, above: 2}, section},
		...rows,
	];
}

function rowsShown(section: Section, setting: Setting): readonly Row[] {
	const rows = column(section, setting);
	if (!setting.shows) return withoutFirstGap(rows);
	const shown = new Set(section.turns.filter(setting.shows).flatMap(turn => turn.blocks.map(block => block.id)));
	return withoutFirstGap(rows.filter(row => shown.has(row.spot.block)));
}

type Column = Omit<Setting, 'shows'>;
const columns = new WeakMap<Section, readonly (Column & {readonly rows: readonly Row[]})[]>();

/** All rows of a section, the gap before the first turn among them. */
function column(section: Section, {lineWidth, ruler, convert}: Column): readonly Row[] {
	const known = columns.get(section) ?? [];
	const same = known.find(other => other.lineWidth === lineWidth && other.ruler === ruler && other.convert === convert);
	if (same) return same.rows;
	const rows = section.turns.flatMap(turn => rowsOf(turn, section, {lineWidth, ruler, convert}));
	columns.set(section, [{lineWidth, ruler, convert, rows}, ...known.slice(0, kept - 1)]);
	return rows;
}

function rowsOf(turn: Turn, section: Section, {lineWidth, ruler, convert}: Column): readonly Row[] {
	const rows: Row[] = [];
	for (const [i, block] of turn.blocks.entries()) {
		const start = textAt(block.id);
		if (i === 0 && !asksUnderHeading(turn, section)) {
			rows.push({kind: 'gap', spot: {...start, above: 2}}, {kind: 'heading', spot: {...start, above: 1}, turn});
		} else rows.push({kind: 'gap', spot: {...start, above: 1}});
		const shown = convert(block.text);
		for (const {start, end} of wrap(shown.text, lineWidth, ruler)) {
			rows.push({kind: 'text', spot: textAt(block.id, shown.toOriginal(start)), turn, block, shown, start, end});
		}
	}
	return rows;
}

/** The heading that stays in sight, or the rule, names who asks; the first question needs no second name. */
const asksUnderHeading = (turn: Turn, section: Section): boolean =>
	turn.kind === 'question' && section.exchange?.question[0] === turn.id;

const withoutFirstGap = (rows: readonly Row[]): readonly Row[] => (rows[0]?.kind === 'gap' ? rows.slice(1) : rows);

/**
 * The row that is a spot. One of a text that is not here is in the nearest row before it; where a row that leads up to a
 * block is not here, it is the next. The first row for a spot before all that is shown; null where nothing is shown.
 */
export function rowAt(flow: Flow, spot: Spot): RowIndex | null {
	const {outline, sections} = flow;
	const index = outline.sectionAt(spot.block)?.index ?? -1;
	const section = Math.max(0, countHolding(sections.length, n => sections[n]!.index <= index) - 1);
	if (sections.length === 0) return null;
	const rows = flow.rowsOf(section);
	const row =
		spot.above > 0
			? countHolding(rows.length, n => compareSpots(outline, rows[n]!.spot, spot) < 0)
			: countHolding(rows.length, n => compareSpots(outline, rows[n]!.spot, spot) <= 0) - 1;
	return {section, row: Math.max(0, Math.min(row, rows.length - 1))};
}

/** So many rows further on, or back where negative, as far as there are any. */
export function stepped(flow: Flow, from: RowIndex, rows: number): RowIndex {
	const lastSection = flow.sections.length - 1;
	let {section} = from;
	let row = from.row + rows;
	while (row < 0 && section > 0) row += flow.rowsOf(--section).length;
	while (section < lastSection && row >= flow.rowsOf(section).length) row -= flow.rowsOf(section++).length;
	return {section, row: Math.max(0, Math.min(row, flow.rowsOf(section).length - 1))};
}

/** The furthest first row with which the pane is full. */
export function lastTop(flow: Flow, textRows: number): RowIndex {
	const section = flow.sections.length - 1;
	return stepped(flow, {section, row: flow.rowsOf(section).length - 1}, 1 - textRows);
}

/** So many rows from one on, as far as there are any. */
export function rowsFrom(flow: Flow, {section, row}: RowIndex, count: number): readonly Row[] {
	const rows = flow.rowsOf(section).slice(row, row + count);
	for (let next = section + 1; rows.length < count && next < flow.sections.length; next++) {
		rows.push(...flow.rowsOf(next).slice(0, count - rows.length));
	}
	return rows;
}

/** Before, at or after: negative, 0 or positive. */
export const compareRows = (a: RowIndex, b: RowIndex): number => a.section - b.section || a.row - b.row;

/** The one of two that comes first. */
export const earlier = (a: RowIndex, b: RowIndex): RowIndex => (compareRows(a, b) <= 0 ? a : b);

/** Breaks what is not broken yet, some hundred rows at a time, so that they are counted. */
export function* breakAll(flow: Flow): Generator<void> {
	let rows = 0;
	for (const section of flow.sections.keys()) {
		rows += flow.rowsOf(section).length;
		if (rows < 200 || flow.counted() !== null) continue;
		rows = 0;
		yield;
	}
}
