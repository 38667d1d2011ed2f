import {eastAsianWidth} from 'get-east-asian-width';

/**
 * Cuts text into extended grapheme clusters (UAX #29). Lone surrogates come back as U+FFFD; no length changes.
 * The segmenter costs 15 ms to make: it is made for the first text that needs it.
 */
export function segments(text: string): Iterable<Intl.SegmentData> {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return segmenter.segment(text.toWellFormed());
}

/**
 * The cells of one grapheme, by the rules of string-width 9 (that package makes its segmenter on import).
 * `ambiguousAsWide`: East Asian Ambiguous characters take two cells.
 */
export function graphemeCells(grapheme: string, ambiguousAsWide: boolean): number {
	const signs = numberSigns.exec(grapheme)?.[0] ?? '';
	if (signs !== '') return signCells(signs, grapheme.slice(signs.length), ambiguousAsWide);

	const seenFrom = grapheme.search(seenSign);
	if (seenFrom === -1) return 0;
	if (hangul.test(grapheme)) return codeCells(grapheme, ambiguousAsWide) + 2 * swatches(grapheme, 1);

	const seen = grapheme.slice(seenFrom);
	if (textStyle.test(seen)) return 1;
	const emoji = emojiStart.exec(seen) ?? joined.exec(seen);
	if (emoji) return 2 + 2 * swatches(seen, emoji.index + emoji[0].length);

	const [beforeJoiner = ''] = seen.split('\u200D', 1);
	return [...beforeJoiner]
		.filter(character => seenSign.test(character))
		.reduce((sum, character) => sum + codeCells(character, ambiguousAsWide), 0);
}

let segmenter: Intl.Segmenter | undefined;

/** Signs such as U+0600 that stand under the digits after them. */
const numberSigns = /^[\u0600-\u0605\u06DD\u0890\u0891\u08E2\u{110BD}\u{110CD}]+/v;
const seenSign =
	/[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Enclosing_Mark}\p{Nonspacing_Mark}[\p{Format}--[\u0600-\u0605\u06DD\u0890\u0891\u08E2\u{110BD}\u{110CD}]]]/v;
const hangul = /^[\u1100-\u11FF\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB]/;
const textStyle = /^[\p{Emoji_Presentation}--[\u{10000}-\u{10FFFF}]]\uFE0E/v;
/** How every RGI emoji begins; the property itself takes V8 20 ms to compile. */
const emojiStart =
	/^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Regional_Indicator}{1,2})/v;
const joined = /\u200D\p{Extended_Pictographic}/v;
/** A skin tone that no emoji takes up is drawn as a patch of its own. */
const swatch = /(?<![\p{Emoji_Modifier_Base}\u200D])\p{Emoji_Modifier}/gv;

/** A wide glyph takes number signs into its own cells; else each sign is a column. */
function signCells(signs: string, rest: string, ambiguousAsWide: boolean): number {
	const cells = graphemeCells(rest, ambiguousAsWide);
	const seen = rest.slice(Math.max(0, rest.search(seenSign)));
	const wide = cells >= 2 && (codeCells(seen, ambiguousAsWide) === 2 || emojiStart.test(seen) || joined.test(seen));
	return wide ? cells : [...signs].length + cells;
}

function swatches(text: string, from: number): number {
	let count = 0;
	for (const {index} of text.matchAll(swatch)) if (index >= from) count++;
	return count;
}

function codeCells(text: string, ambiguousAsWide: boolean): number {
	return eastAsianWidth(text.codePointAt(0) ?? 0, {ambiguousAsWide});
}
