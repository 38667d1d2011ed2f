import type {Block, Turn} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import type {Cells, Ruler} from '../text/cells.ts';
import {countHolding} from '../text/halving.ts';
import type {Converted, Converter, ShownOffset} from '../text/script.ts';
import {wrap} from '../text/wrap.ts';
import {compareSpots, type Spot, textAt} from './spot.ts';

/** One row of the reading pane. Rows of a page are in the order of their spots, and no two share one. */
export type Row =
	| {readonly kind: 'gap'; readonly spot: Spot}
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

/** A section broken into rows for one width. */
export interface Page {
	readonly section: Section;
	readonly rows: readonly Row[];
}

/** What the rows of a section depend on besides its text. */
export interface Setting {
	/** What a line may fill. */
	readonly lineWidth: Cells;
	readonly ruler: Ruler;
	readonly convert: Converter;
}

/**
 * The rows of a section, of those turns that `shows` lets through. Kept by section and setting, so nothing is wrapped
 * twice; a filter is a selection of rows already wrapped.
 */
export function layOut(section: Section, setting: Setting, shows?: (turn: Turn) => boolean): Page {
	const whole = kept(section, setting);
	if (!shows) return whole;
	const shown = new Set(section.turns.filter(shows).flatMap(turn => turn.blocks.map(block => block.id)));
	return {section, rows: withoutFirstGap(whole.rows.filter(row => shown.has(row.spot.block)))};
}

/** The index of the row that is a spot, or of the nearest before it; 0 for a spot that is not here. */
export function rowAt(page: Page, spot: Spot, outline: Outline): number {
	const upTo = countHolding(page.rows.length, n => compareSpots(outline, page.rows[n]!.spot, spot) <= 0);
	return Math.max(0, upTo - 1);
}

/** So many columns of one section, of different widths or scripts, are kept at a time. */
const columns = 4;
const pages = new WeakMap<Section, readonly (Setting & {readonly page: Page})[]>();

function kept(section: Section, setting: Setting): Page {
	const {lineWidth, ruler, convert} = setting;
	const known = pages.get(section) ?? [];
	const found = known.find(
		other => other.lineWidth === lineWidth && other.ruler === ruler && other.convert === convert,
	);
	if (found) return found.page;
	const page = {section, rows: withoutFirstGap(section.turns.flatMap(turn => rowsOf(turn, section, setting)))};
	pages.set(section, [{...setting, page}, ...known.slice(0, columns - 1)]);
	return page;
}

function rowsOf(turn: Turn, section: Section, {lineWidth, ruler, convert}: Setting): readonly Row[] {
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

/** The heading that stays in sight names who asks; the first question needs no second one. */
const asksUnderHeading = (turn: Turn, section: Section): boolean =>
	turn.kind === 'question' && section.exchange?.question[0] === turn.id;

const withoutFirstGap = (rows: readonly Row[]): readonly Row[] => (rows[0]?.kind === 'gap' ? rows.slice(1) : rows);
