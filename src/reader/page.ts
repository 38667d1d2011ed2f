import type {Block, Turn} from '../briefing/briefing.ts';
import type {Section} from '../briefing/outline.ts';
import {lead, type Place} from '../briefing/place.ts';
import type {Converted, Converter} from '../text/script.ts';
import {wrap} from '../text/wrap.ts';

/** One row of the reading pane. Rows of a page are in the order of their places, and no two share one. */
export type Row =
	| {readonly kind: 'gap'; readonly place: Place}
	| {readonly kind: 'heading'; readonly place: Place; readonly turn: Turn}
	| {
			readonly kind: 'text';
			readonly place: Place;
			readonly turn: Turn;
			readonly block: Block;
			/** The block's text in the script that is shown. */
			readonly shown: Converted;
			/** UTF-16 offsets into the text shown. */
			readonly start: number;
			readonly end: number;
	  };

/** A section broken into rows for one width. */
export interface Page {
	readonly section: Section;
	readonly rows: readonly Row[];
}

/** What the rows of a section depend on besides its text. */
export interface Setting {
	/** Cells a line may fill. */
	readonly lineWidth: number;
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
	return {section, rows: withoutFirstGap(whole.rows.filter(row => shown.has(row.place.block)))};
}

/** The index of the row that a place stands on, or of the nearest before it; 0 for a place that is not here. */
export function rowAt(page: Page, place: Place, orderOf: (anchor: string) => number | undefined): number {
	const order = orderOf(place.block) ?? -1;
	let low = 0;
	let high = page.rows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const row = page.rows[middle]!.place;
		const before = (orderOf(row.block) ?? -1) - order || row.offset - place.offset;
		if (before <= 0) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}

/** The last setting of each section is kept; a resize lays out anew. */
const pages = new WeakMap<Section, {readonly setting: Setting; readonly page: Page}>();

function kept(section: Section, setting: Setting): Page {
	const found = pages.get(section);
	if (found?.setting.lineWidth === setting.lineWidth && found.setting.convert === setting.convert) return found.page;
	const page = {section, rows: withoutFirstGap(section.turns.flatMap(turn => rowsOf(turn, section, setting)))};
	pages.set(section, {setting, page});
	return page;
}

function rowsOf(turn: Turn, section: Section, {lineWidth, convert}: Setting): readonly Row[] {
	const rows: Row[] = [];
	for (const [i, block] of turn.blocks.entries()) {
		const at = (offset: number): Place => ({block: block.id, offset});
		if (i > 0) rows.push({kind: 'gap', place: at(lead.blockGap)});
		else {
			rows.push({kind: 'gap', place: at(lead.turnGap)});
			if (!asksUnderHeading(turn, section)) rows.push({kind: 'heading', place: at(lead.heading), turn});
		}
		const shown = convert(block.text);
		for (const {start, end} of wrap(shown.text, lineWidth)) {
			rows.push({kind: 'text', place: at(shown.toOriginal(start)), turn, block, shown, start, end});
		}
	}
	return rows;
}

/** The heading that stays in sight names who asks; the first question needs no second one. */
const asksUnderHeading = (turn: Turn, section: Section): boolean =>
	turn.kind === 'question' && section.exchange?.question[0] === turn.id;

const withoutFirstGap = (rows: readonly Row[]): readonly Row[] => (rows[0]?.kind === 'gap' ? rows.slice(1) : rows);
