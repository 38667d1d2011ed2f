import {expect, test} from 'vitest';
import {readPage} from '../../../src/parse/page/page-parts.ts';
import type {Paragraph} from '../../../src/parse/page/paragraph.ts';

/** How often the words of a page's paragraphs are looked at while it is read. */
function looksAt(count: number): number {
	let looks = 0;
	const paragraph = (n: number): Paragraph => ({
		text: `The tide rose for the ${n}th time that autumn.`,
		get folded() {
			looks++;
			return `the tide rose for the ${n}th time that autumn.`;
		},
		offsets: 0,
		start: 0,
		end: 0,
		form: 'plain',
		strong: 0,
		lines: [n],
		cue: null,
		region: 'head',
		noise: false,
		maybe: null,
		why: null,
	});
	readPage(
		Array.from({length: count}, (_, n) => paragraph(n)),
		null,
	);
	return looks;
}

test('twice as long a page without labels is twice the work', () => {
	expect(looksAt(400)).toBe(2 * looksAt(200));
});
