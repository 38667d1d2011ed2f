import {raisedText} from '../../text/raised.ts';
import type {PageRegion} from './pdf-columns.ts';
import type {PrintedLine} from './pdf-paragraphs.ts';

/** The text that a note belongs to has letters so many times as large, at least. */
const larger = 1.05;
const numbered = /^(?<number>\d{1,3}|[⁰¹²³⁴-⁹]{1,3})(?:\s+|(?<=[⁰¹²³⁴-⁹]))(?<words>\P{N}.*)$/u;

/**
 * A page whose notes are each one line, `¹ The words.`: those in smaller letters that begin with a number which is raised
 * in the text above them.
 */
export function withNotesMarked(page: readonly PageRegion<PrintedLine>[]): readonly PageRegion<PrintedLine>[] {
	const above: PrintedLine[] = [];
	return page.map(({lines, isColumn}) => {
		const marked: PrintedLine[] = [];
		let inNote = false;
		for (const line of lines) {
			const text = noteIn(line, above);
			const note = inNote && text === null ? marked.at(-1) : undefined;
			if (note && Math.abs(line.size / note.size - 1) < larger - 1) {
				marked[marked.length - 1] = {...note, text: joined(note.text, line.text), base: line.base};
				continue;
			}
			inNote = text !== null;
			marked.push(text === null ? line : {...line, text});
			above.push(line);
		}
		return {lines: marked, isColumn};
	});
}

/** The text of a line that begins a note, its number raised; null of others. */
function noteIn({text, size}: PrintedLine, above: readonly PrintedLine[]): string | null {
	const {number, words} = numbered.exec(text)?.groups ?? {};
	if (number === undefined || words === undefined) return null;
	const mark = raisedText(number, 'sup');
	const isMarked = above.some(line => line.size > size * larger && line.text.match(/[⁰¹²³⁴-⁹]+/gu)?.includes(mark));
	return isMarked ? `${mark} ${words}` : null;
}

const joined = (text: string, more: string): string =>
	text + (/\p{Script=Han}$|[，。、；]$/u.test(text) && /^\p{Script=Han}/u.test(more) ? '' : ' ') + more;
