/**
 * Signs that the parser of Markdown looks for a partner of, and blanks, of which it looks for the end of the line: its time
 * grows with the square of those in reach of one another.
 */
const sign = /\n\s*\n|[ \t]+|\s|[[\]()*_<]/gu;
/** So many in a word, in a paragraph, and blanks in a row nobody writes. */
const inWord = 500;
const inParagraph = 8000;
const blanks = 500;

/**
 * A text for the parser of Markdown, of the same length: signs and blanks beyond what people write are letters
 * in it, so that any text is parsed in linear time.
 */
export function withinLimits(text: string): string {
	let word = 0;
	let paragraph = 0;
	return text.replace(sign, found => {
		if (/\s/u.test(found)) {
			word = 0;
			if (found.startsWith('\n') && found.length > 1) paragraph = 0;
			return found.length > blanks && /^[ \t]/u.test(found) ? 'x'.repeat(found.length) : found;
		}
		return ++word > inWord || ++paragraph > inParagraph ? 'x' : found;
	});
}
