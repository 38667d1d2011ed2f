import {expect, test} from 'vitest';
import {
	besideNumbers,
	browserHeads,
	firstLineAgain,
	pageNumbers,
	recurring,
} from '../../../src/parse/layout/running-heads.ts';
import {literalLine} from '../../../src/parse/manuscript.ts';

test('finds the lines that only differ in numbers and blanks', () => {
	const lines = [
		'March 3, 2021  Press Conference  FINAL 1',
		'Good evening.',
		'March 3, 2021   Press Conference   FINAL 2',
		'Thank you.',
		'March 3, 2021  Press Conference  FINAL 3',
		'Thank you.',
		'Thank you.',
	].map((text, i) => literalLine(text, i * 100, 'break'));
	expect([...recurring(lines)]).toEqual([0, 200, 400]);
});

test.each([
	[['One.', '2', 'Two.', '3', 'Three.'], 2],
	[['They won:', '17', 'And then:', '40', 'All of them.'], 0],
])('%j: numbers alone on their lines are those of pages where they count up', (texts, count) => {
	const lines = texts.map((text, i) => literalLine(text, i * 100, 'break'));
	expect(pageNumbers(lines).size).toBe(count);
});

test.each([
	[['Harbour Office  Page 1 of 2', 'Good evening.', 'Harbour Office  Page 2 of 2'], 2],
	[['Harbour Office  1', 'Good evening.', 'Harbour Office  2'], 0],
])('%j: a head printed twice is one where it tells its page', (texts, count) => {
	const lines = texts.map((text, i) => literalLine(text, i * 100, 'break'));
	expect(recurring(lines).size).toBe(count);
});

test.each([
	['Harbour Office', 1],
	['3/4/21, 11:26 AM  Harbour Office', 2],
	['2021/3/4 上午11:26', 2],
])('%s: the first head of a page may be its title, but not when a browser printed it', (head, count) => {
	const lines = [head, 'Good evening.', 'Page 1', head, 'Thank you.', 'Page 2'].map((text, i) =>
		literalLine(text, i * 100, 'break'),
	);
	const heads = new Set([0, 300]);
	expect(besideNumbers(lines, heads, ({text}) => text.startsWith('Page')).size).toBe(count);
});

const foot = 'https://www.harbour.example/wells 1/2';
test.each([
	['one page', ['11/29/26, 1:05 PM  Harbour Office', 'Good evening.', foot], 1],
	['two pages', ['29.11.26, 13:05  Harbour', 'Good evening.', foot, '29.11.26, 13:05  Harbour', 'Thank you.', foot], 2],
	['what is said at an hour', ['11/29/26, 1:05 PM  Harbour', 'Good evening.', '11/29/26, 1:06 PM Yes.', foot], 1],
	['messages, as a telephone writes them out', ['11/29/26, 1:05 PM - Ida: Hello.', 'Hello.'], 0],
])('heads that a browser printed: %s', (_, texts, count) => {
	const lines = texts.map((text, i) => literalLine(text, i * 100, 'break'));
	expect(browserHeads(lines).size).toBe(count);
});

test.each([
	['behind the number of a page', ['Harbour Office', 'Good evening.', 'Page 1', 'Harbour Office', 'Thank you.'], [300]],
	['behind what is said', ['Harbour Office', 'Good evening.', 'Harbour Office', 'Page 1'], []],
	['a sentence', ['Good evening.', 'Page 1', 'Good evening.'], []],
])('the first line again: %s', (_, texts, starts) => {
	const lines = texts.map((text, i) => literalLine(text, i * 100, 'break'));
	expect([...firstLineAgain(lines, ({text}) => text.startsWith('Page'))]).toEqual(starts);
});
