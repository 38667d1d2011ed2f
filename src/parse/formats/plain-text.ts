import {type Line, literalLine} from '../manuscript.ts';
import type {Format} from './format.ts';

/** Plain text. A blank line ends a paragraph; whether a line break alone does is told later, from the shape of the page. */
export const plainText: Format = {
	name: 'text',
	accepts: () => true,
	read: text => ({format: 'text', text, lines: linesOf(text), facts: {}}),
};

/** The lines of a text that are not blank, without the blanks around them. */
function linesOf(text: string): readonly Line[] {
	const lines: Line[] = [];
	let blank = true;
	for (let start = 0; start < text.length; ) {
		const found = text.indexOf('\n', start);
		const end = found < 0 ? text.length : found;
		const printed = text.slice(start, end);
		const words = printed.trim();
		if (words !== '') lines.push(literalLine(words, start + printed.indexOf(words), blank ? 'break' : 'line'));
		blank = words === '';
		start = end + 1;
	}
	return lines;
}
