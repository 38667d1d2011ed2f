/** Quotations of one paragraph and of so many letters, a Han character as three, stand whole in a link. */
const whole = 80;
/** The words that a longer one is found by at either end: at least so many letters. */
const fewest = 18;
/** In UTF-16 units. */
const most = 120;

/**
 * An address that opens a page at quoted words (WICG, URL Fragment Text Directives): all of them, or those that begin and end
 * them. The beginning is as long as it takes to stand only once in what is said.
 * @param paragraphs the quoted words; at least one
 * @param said all that is said on the page
 * @param language BCP 47; for the borders of words, at which a browser looks
 */
export function linkTo(url: string, paragraphs: readonly string[], said: string, language: string): string {
	const first = paragraphs[0]?.trim() ?? '';
	const last = paragraphs.at(-1)?.trim() ?? '';
	if (first === '') return url;
	const short = paragraphs.length === 1 && lettersIn(first) <= whole;
	const text = short ? [first] : [beginningOf(first, said, language), endOf(last, language)];
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${text.map(encoded).join(',')}`;
}

/** What a text directive takes for marks of its own is encoded too. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

function beginningOf(text: string, said: string, language: string): string {
	const ends = wordsOf(text, language).map(({index, segment}) => index + segment.length);
	const enough = ends.filter(end => lettersIn(text.slice(0, end)) >= fewest);
	const once = enough.find(end => said.indexOf(text.slice(0, end)) === said.lastIndexOf(text.slice(0, end)));
	return text.slice(0, once !== undefined && once <= most ? once : (enough[0] ?? text.length)).trim();
}

function endOf(text: string, language: string): string {
	const starts = wordsOf(text, language).map(({index}) => index);
	return text.slice(starts.findLast(start => lettersIn(text.slice(start)) >= fewest) ?? 0).trim();
}

const wordsOf = (text: string, language: string): readonly Intl.SegmentData[] =>
	[...new Intl.Segmenter(language, {granularity: 'word'}).segment(text)].filter(({isWordLike}) => isWordLike);

const lettersIn = (text: string): number =>
	(text.match(/\p{L}|\p{N}/gu) ?? []).reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 3 : 1), 0);
