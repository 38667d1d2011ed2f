/** Signs that the parser of Markdown looks for a partner of: its time grows with the square of those in reach of one another. */
const sign = /\n\s*\n|\s|[[\]()*_<]/gu;
/** So many in a word, and in a paragraph, nobody writes. */
const inWord = 500;
const inParagraph = 8000;

/**
 * A text for the parser of Markdown, of the same length: signs beyond what people write in a word or a paragraph are letters
 * in it, so that any text is parsed in linear time.
 */
export function withinLimits(text: string): string {
	let word = 0;
	let paragraph = 0;
	return text.replace(sign, found => {
		if (/\s/u.test(found)) {
			word = 0;
			if (found.length > 1) paragraph = 0;
			return found;
		}
		return ++word > inWord || ++paragraph > inParagraph ? 'x' : found;
	});
}
