import {linesOf} from '../../text/lines.ts';
import {type Line, literalLine} from '../manuscript.ts';
import type {Format} from './format.ts';
import {withoutStamps} from './stamps.ts';

/** Plain text. A blank line ends a paragraph; whether a line break alone does is told later, from the shape of the page. */
export const plainText: Format = {
	name: 'text',
	accepts: () => true,
	read: text => ({format: 'text', text, lines: withoutStamps(printedLines(text)), facts: {}}),
};

/** The lines of a text that are not blank, without the blanks around them. */
function printedLines(text: string): readonly Line[] {
	const lines: Line[] = [];
	let blank = true;
	for (const [start, end] of linesOf(text)) {
		const printed = text.slice(start, end);
		const words = printed.trim();
		if (words !== '') lines.push(literalLine(words, start + printed.indexOf(words), blank ? 'break' : 'line'));
		blank = words === '';
	}
	return lines;
}
