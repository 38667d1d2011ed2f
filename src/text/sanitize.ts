import {countHolding} from './halving.ts';

/** Text that is safe to draw, and the way back to the text as it came. */
export interface Sanitised {
	readonly text: string;
	/**
	 * From a UTF-16 offset into `text` to the offset into the text as it came. What was taken out counts with the
	 * character before it (at the start: with the first one), so stretches that touch still touch.
	 */
	readonly original: (offset: number) => number;
	/** Where a control string began, with an end or without: UTF-16 offsets into the text as it came. */
	readonly controlStrings: readonly number[];
}

/**
 * The text without anything that could move the cursor, reorder, hide or pile up other text: escape sequences with
 * what they carry, control characters, invisible characters. Lines stay lines and end in `\n`; a tab is a blank.
 * Never throws, whatever the text; doing it twice changes nothing more; linear.
 */
export function sanitize(text: string): Sanitised {
	return passes.reduce<Sanitised>(strip, {text, original: offset => offset, controlStrings: []});
}

/** The same for what must stand on one line: a file name, a message, a query, a title. */
export function sanitizeLine(text: string): string {
	return sanitize(text).text.replace(/\s+/g, ' ').trim();
}

/**
 * Escape sequences and control characters by ECMA-48, 7- and 8-bit: strings (OSC, DCS, SOS, PM, APC) with their
 * payload, if they end within 4096 characters of it on the same line: else only what introduces them goes, and the words
 * after it stay; CSI; ESC and what belongs to it. Line ends of all kinds and tabs are put plainly. (Without the u flag: V8
 * then needs no stack for what is long.)
 */
const mostControls =
	/\r\n?|[\v\f\x85\u2028\u2029]|\t|(?:(?:\x1B[P\]X^_]|[\x90\x98\x9D-\x9F])(?:[^\x00-\x1F\x7F-\x9F\u2028\u2029]{0,4096}(?:\x07|\x1B\\|\x9C))?|(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]?|\x1B[ -/]*[0-~]?|[\x00-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]){1,100}/g;

/** What introduces a control string. */
const string = /\x1B[P\]X^_]|[\x90\x98\x9D-\x9F]/g;

/** Bidi controls, zero-width characters, soft hyphens, tags, fillers; noncharacters; lone surrogates. */
const invisible =
	/(?:[\p{Default_Ignorable_Code_Point}--[\u200D\p{Variation_Selector}]]|[\uFFF9-\uFFFB\p{Noncharacter_Code_Point}\p{Surrogate}]){1,100}/gv;

/** Joiners outside emoji, selectors without a base, and every mark after the fourth on one base; looked behind only where one is. */
const loose =
	/(?=[\p{Mark}\u200D])(?:(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})|(?<=^|[\s\p{Mark}\u200D])\p{Variation_Selector}|(?<=[\p{Nonspacing_Mark}\p{Enclosing_Mark}\u200D]{4})[\p{Nonspacing_Mark}\p{Enclosing_Mark}]{1,100})/gv;

const passes: readonly RegExp[] = [mostControls, invisible, loose];

function strip(before: Sanitised, unsafe: RegExp): Sanitised {
	if (before.text.search(unsafe) === -1) return before;

	/** For each cut: the offset right after it in the stripped text, and how much has gone up to there. */
	const ends: number[] = [];
	const shifts: number[] = [];
	const controlStrings = [...before.controlStrings];
	let shift = 0;
	const text = before.text.replace(unsafe, (match: string, at: number) => {
		const put = plainly(match);
		if (unsafe === mostControls) for (const {index} of match.matchAll(string)) controlStrings.push(at + index);
		shift += match.length - put.length;
		if (put.length < match.length) {
			ends.push(at + match.length - shift);
			shifts.push(shift);
		}
		return put;
	});

	const original = (offset: number): number => {
		if (offset <= 0) return before.original(offset);
		if (offset >= text.length) return before.original(before.text.length + offset - text.length);
		return before.original(offset + (shifts[countHolding(ends.length, i => ends[i]! <= offset) - 1] ?? 0));
	};
	return {text, original, controlStrings};
}

function plainly(match: string): string {
	if (match === '\t') return ' ';
	return /^(?:\r\n?|[\v\f\x85\u2028\u2029])$/.test(match) ? '\n' : '';
}
