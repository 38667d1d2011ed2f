import {describe, expect, test} from 'vitest';
import {plainText} from '../../../src/parse/formats/plain-text.ts';
import {bestPath} from '../../../src/parse/model/best-path.ts';
import {latticeOf} from '../../../src/parse/talk/lattice.ts';

const read = (text: string) => bestPath(latticeOf(plainText.read(text)).lattice);

/** What each line of a page is taken for: `Q` and `A` begin a turn, `.` goes on with it, `-` is page text. */
const outline = (text: string): string =>
	read(text)
		.map(({state, how}) => (how === 'begins' ? state.charAt(0) : how === 'goes-on' ? '.' : '-'))
		.join('');

describe('a page is read as a whole', () => {
	test.each([
		[
			'two turns explain one another',
			'Reporter: Will you close the border?\n\nJohn Smith: We will close it in June.\n',
			'aa',
		],
		[
			'a label printed once among others',
			'Anna Weber: Good morning.\n\nTom Beck: Is the port open?\n\nAnna Weber: It is.\n\nTom Beck: And the road?\n\nPeter Lind: Not yet.\n',
			'aaaaa',
		],
		[
			'a debate: the chair speaks between the members',
			'Mr. HALE of Fen. Madam Speaker, I yield two minutes to the gentleman.\n\nThe SPEAKER pro tempore. The gentleman is recognized.\n\nMr. LIND. I thank the gentleman. The bill is a good one.\n\nMr. HALE of Fen. I ask unanimous consent.\n\nThe SPEAKER pro tempore. Without objection, it is so ordered.\n\nMr. LIND. I have no further words.\n',
			'aaaaaa',
		],
		[
			'a sentence that introduces a list is no label',
			'Q: What will you do?\n\nA: We will do the following:\n\nMore trains.\n\nQ: When?\n\nA: In May.\n',
			'aa.aa',
		],
		[
			'a heading between the turns',
			'# Talk\n\nQ: What will you do?\n\nA: We will build.\n\n## Money\n\nQ: Who pays?\n\nA: The city pays.\n',
			'-aa-aa',
		],
	])('%s', (_, text, expected) => {
		expect(outline(text).length).toBe(expected.length);
		expect(outline(text)).toBe(expected);
	});

	test('told questions and answers', () => {
		expect(outline('会上，有记者问：港口何时开放？\n对此，周志明表示，港口九月开放。\n')).toBe('aa');
	});

	test('a story about an event is none of its talk', () => {
		expect(outline('周志明表示，港口九月开放。\n李明认为，工程进展顺利。\n')).toBe('--');
	});
});

describe('the margin', () => {
	test('is wide where the page is plain, and narrow where a label stands alone', () => {
		const plain = read('Q: When?\n\nA: In May, when the work is done.\n\nQ: And then?\n\nA: Then we open it.\n');
		const odd = read('We met today.\n\nHarbour: it opens in May.\n\nThat is all.\n');
		expect(Math.min(...plain.map(step => step.margin))).toBeGreaterThan(0);
		expect(odd[1]?.margin ?? 0).toBeLessThan(plain[1]?.margin ?? 0);
	});
});
