import type {Note} from '../briefing/briefing.ts';
import type {CitationStyle} from './citation-styles.ts';
import type {Quotation} from './quotation.ts';
import {type Citing, html, markdown, plain} from './quotation-text.ts';
import {bibtex, cslJson, ris} from './reference-records.ts';
import {apa, chicago, gbt7714, mla} from './reference-styles.ts';

/** A style of citation: one quotation, or several together. */
type Style = (quotations: readonly Quotation[], citing: Citing) => string;

const each =
	(one: (quotation: Quotation, citing: Citing) => string): Style =>
	(quotations, citing) =>
		`${quotations.map(quotation => one(quotation, citing)).join('\n\n')}\n`;

const styles = {
	plain: each(plain),
	markdown: each(markdown),
	html: each(html),
	gbt7714: each(gbt7714),
	apa: each(apa),
	chicago: each(chicago),
	mla: each(mla),
	bibtex: each(bibtex),
	ris: each(ris),
	'csl-json': (quotations, citing) =>
		`${JSON.stringify(
			quotations.map(quotation => cslJson(quotation, citing)),
			null,
			2,
		)}\n`,
} as const satisfies Record<CitationStyle, Style>;

/** Quotations with their source in a style; ends with a line break. */
export const cite = (quotations: readonly Quotation[], style: CitationStyle, citing: Citing): string =>
	styles[style](quotations, citing);

/** A quotation as other programs read it: with its citation, and as the source prints it where it is in another script. */
export interface ListedCitation extends Omit<Quotation, 'doubts'> {
	readonly printed?: readonly string[];
	readonly doubts: readonly Pick<Note, 'code' | 'message'>[];
	readonly citation: string;
}

/** @param printed the same quotations as the source prints them, where these are in another script */
export const citationsListed = (
	quotations: readonly Quotation[],
	style: CitationStyle,
	citing: Citing,
	printed?: readonly Quotation[],
): readonly ListedCitation[] =>
	quotations.map(({doubts, ...quotation}, i) => ({
		...quotation,
		...(printed && {printed: printed[i]?.words ?? []}),
		doubts: doubts.map(({code, message}) => ({...(code !== undefined && {code}), message})),
		citation: cite([{doubts, ...quotation}], style, citing),
	}));
