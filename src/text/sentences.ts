import type {UnitRange} from './units.ts';

/**
 * The sentences of a text, in order, without the blanks around them: by the rules of Unicode (UAX #29), but none ends
 * behind an initial, a short form of address or a number that only counts what it stands before (1. …).
 * @param language BCP 47
 */
export function sentencesIn(text: string, language: string): readonly UnitRange[] {
	const found: UnitRange[] = [];
	let from = 0;
	for (const {index, segment} of segmenterFor(language).segment(text)) {
		const end = index + segment.length;
		const ends = end >= text.length;
		const last = lastWord(text, from, index + segment.trimEnd().length, end);
		if (!ends && (abbreviated.test(last) || counting.test(last))) continue;
		const piece = text.slice(from, end);
		// A bracket that opens the next sentence is taken by the rules for one that closes this.
		const own = ends ? piece : piece.slice(0, opensNext.exec(piece)?.index);
		const start = from + own.length - own.trimStart().length;
		if (own.trim() !== '') found.push([start, start + own.trim().length]);
		from += own.length;
	}
	return found;
}

/**
 * Of what may be a sentence as much as an abbreviation or a number at its end takes: a text of initials is one sentence, that
 * grows with each of them.
 * @param blanks where those begin that it ends with
 */
function lastWord(text: string, from: number, blanks: number, end: number): string {
	const at = Math.max(from, blanks - longestAbbreviation);
	return `${at > from ? '.' : ''}${text.slice(at, blanks)}${end > blanks ? ' ' : ''}`;
}

/** One for each language: making one takes longer than cutting a paragraph. */
function segmenterFor(language: string): Intl.Segmenter {
	const known = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'sentence'});
	segmenters.set(language, known);
	return known;
}
const segmenters = new Map<string, Intl.Segmenter>();

const opensNext = /(?<=\S)[「『“‘（(《【[]{1,8}\s*$/u;
const counting = /(?:^\s*|[「『“‘"(（])\d{1,3}[.．]\s*$/u;
const abbreviated = /(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep|Prof|St|Jr|No|vs|Sr|Sra|Dra|Mme|Mlle)\.\s+$/u;

/** Whether a text ends with a stop that ends no sentence: behind an initial, or a short form of address. */
export const endsAbbreviated = (text: string): boolean => abbreviated.test(`${text.slice(-longestAbbreviation)} `);

/** With its stop and what stands before it, in UTF-16 units. */
const longestAbbreviation = 8;
