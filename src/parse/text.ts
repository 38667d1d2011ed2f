import type {Format} from './format.ts';
import type {Paragraph} from './manuscript.ts';

/** Plain text: each line that is not blank is a paragraph. */
export const plainText: Format = {
	name: 'text',
	accepts: () => true,
	read: text => ({format: 'text', text, paragraphs: lines(text), facts: {}}),
};

function lines(text: string): readonly Paragraph[] {
	const paragraphs: Paragraph[] = [];
	for (let start = 0; start < text.length; ) {
		const found = text.indexOf('\n', start);
		const end = found < 0 ? text.length : found;
		const line = text.slice(start, end);
		const trimmed = line.trim();
		if (trimmed) {
			const from = start + line.indexOf(trimmed);
			paragraphs.push({
				text: trimmed,
				offsets: from,
				start: from,
				end: from + trimmed.length,
				form: 'plain',
				strong: 0,
			});
		}
		start = end + 1;
	}
	return paragraphs;
}
