import type {Cells} from '../text/cells.ts';

/** Rows of a terminal. Never taken for cells. */
export type Rows = number & {readonly of?: 'rows'};

/** The size of the terminal. */
export interface Size {
	readonly columns: Cells;
	readonly rows: Rows;
}

export type Pane = 'speakers' | 'questions' | 'text';

/** What the arrangement depends on besides the size. */
export interface Arrangement {
	/** Han characters in a full line. */
	readonly measure: number;
	/** The reading pane alone. */
	readonly zoomed: boolean;
	/** A list of hits stands where speakers and questions do. */
	readonly searching: boolean;
	/** Which pane a narrow terminal shows. */
	readonly pane: Pane;
}

/** Where everything goes; columns are cells. */
export interface Layout extends Size {
	readonly titleRows: 0 | 1;
	/** Rows between the title and the status line. */
	readonly bodyRows: Rows;
	/** Zero where no list is shown. */
	readonly listColumns: Cells;
	readonly listRows: Rows;
	/** A rule between list and text, one column. */
	readonly ruleColumns: 0 | 1;
	/** Zero where the text is not shown. */
	readonly textColumns: Cells;
	/** Rows for text, the heading not counted. */
	readonly textRows: Rows;
	readonly headingRows: Rows;
	/** Rows below the text for a note on what is lit, the rule above it among them. */
	readonly noteRows: Rows;
	/** Blank columns left of all that: one, or more where the pane is wider than its text, which stands in the middle then. */
	readonly air: Cells;
	/** Zero where the text stands alone: what is taken from the screen by mouse is text then. */
	readonly barColumns: 0 | 1;
	/** Columns left of the text, for the question's mark and the indent. */
	readonly gutter: Cells;
	/** Columns a line of text may fill: never less than 2. */
	readonly lineWidth: Cells;
}

/** Measures, in Han characters. */
export const usualMeasure = 40;
export const leastMeasure = 10;
export const mostMeasure = 100;

/** The nearest measure that is still one. */
export const boundedMeasure = (measure: number): number => Math.max(leastMeasure, Math.min(mostMeasure, measure));

const narrowBelow = 60;
const wideFrom = 100;
/** More is no use to a list. */
const widestList = 64;
/** A column of air at either side of the text, and one for the scroll bar. */
const margins = 3;

/** Never throws: the smallest terminal gets one row of text in at least 2 columns. */
export function arrange(size: Size, {measure, zoomed, searching, pane}: Arrangement): Layout {
	const {columns, rows} = size;
	const titleRows = rows >= 10 ? 1 : 0;
	const bodyRows = Math.max(1, rows - titleRows - 1);
	const narrow = columns < narrowBelow;
	const gutter = columns < 40 ? 2 : 4;
	const beside = (listColumns: Cells): Layout => {
		const ruleColumns = listColumns > 0 && !narrow ? 1 : 0;
		const textColumns = narrow && listColumns > 0 ? 0 : columns - listColumns - ruleColumns;
		return textAt(textColumns, bodyRows, {listColumns, listRows: listColumns > 0 ? bodyRows : 0, ruleColumns});
	};
	const textAt = (
		textColumns: Cells,
		rowsForText: Rows,
		list: Pick<Layout, 'listColumns' | 'listRows' | 'ruleColumns'>,
	): Layout => {
		const headingRows = rowsForText >= 14 ? 2 : rowsForText >= 3 ? 1 : 0;
		const lineWidth = Math.max(2, Math.min(measure * 2, textColumns - gutter - margins));
		return {
			columns,
			rows,
			titleRows,
			bodyRows,
			...list,
			textColumns,
			textRows: textColumns > 0 ? Math.max(1, rowsForText - headingRows) : 0,
			headingRows,
			noteRows: 0,
			air: 1 + Math.max(0, Math.floor((textColumns - gutter - lineWidth - margins) / 2)),
			barColumns: zoomed && !searching ? 0 : 1,
			gutter,
			lineWidth,
		};
	};
	if (narrow) {
		if (searching) {
			const listRows = bodyRows < 9 ? bodyRows : Math.floor(bodyRows / 2);
			const shown = listRows < bodyRows ? columns : 0;
			return textAt(shown, bodyRows - listRows, {listColumns: columns, listRows, ruleColumns: 0});
		}
		return beside(pane === 'text' || zoomed ? 0 : columns);
	}
	if (searching) return beside(Math.round(columns * 0.4));
	if (zoomed) return beside(0);
	// What shorter lines leave is the text's own margin.
	const spare = columns - (gutter + Math.max(measure, usualMeasure) * 2 + margins) - 1;
	const share = Math.round(columns * (columns >= wideFrom ? 0.24 : 0.26));
	return beside(Math.min(widestList, Math.max(16, share, spare)));
}

/** Of lines that have only so much room the first one that is seen: that `at` an index stands in the middle, as far as the ends let it. */
export const firstAround = (at: number, room: number, lines: number): number =>
	Math.max(0, Math.min(at - (room >> 1), lines - room));
