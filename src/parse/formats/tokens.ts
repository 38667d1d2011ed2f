/** What TEI says of a word that stands in an element of its own: `left`, `right`, `both` or `no`. */
type Join = string | undefined;

/** Marks that no blank ever stands before, those that none does where nothing says so, and those that none stands behind. */
const closing = /^[.,)\]}…%、。，！？；：」』）》]/u;
const maybeClosing = /^[;:!?»”’]/u;
const opening = /[([{¿¡「『（《]$/u;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The blank between two words that stand in elements of their own: none where one joins the other (`join`), beside marks
 * as they are printed, and between Chinese or Japanese words.
 * @param joins whether the file says so of its words at all: then French `mot !` keeps its blank
 */
export function blankBetween(
	before: string,
	after: string,
	[left, right]: readonly [Join, Join],
	joins: boolean,
): string {
	if (before === '' || left === 'right' || left === 'both' || right === 'left' || right === 'both') return '';
	if (closing.test(after) || opening.test(before)) return '';
	if (!joins && maybeClosing.test(after)) return '';
	return cjk.test(before.slice(-1)) && cjk.test(after.charAt(0)) ? '' : ' ';
}
