import {expect, test} from 'vitest';
import {plainText} from '../../../src/parse/formats/plain-text.ts';
import {settle} from '../../../src/parse/layout/settle.ts';
import {sourceOffset} from '../../../src/parse/manuscript.ts';

const settled = (text: string) =>
	settle(text, plainText.read(text).lines, line => ({
		begins: /^(?:[A-Z. ]+:|Page \d)/u.test(line.text),
		whole: /^[A-Z. ]+:$/u.test(line.text),
		ofPage: /^Page \d+$/u.test(line.text),
	}));

const wrapped = `MR. LEE: We met today and we decided that the board
will pay for the bridge and that the city will pay
for the road.
REPORTER: And when will the bridge be open to all
of the traffic?
MR. LEE: In the spring of the coming year, if the
winter is as mild as it was in the year before and
the steel arrives.
`;

test('a hard-wrapped page: what goes on with a sentence is joined, what may begin a turn is not', () => {
	expect(settled(wrapped).map(line => line.text)).toEqual([
		'MR. LEE: We met today and we decided that the board will pay for the bridge and that the city will pay for the road.',
		'REPORTER: And when will the bridge be open to all of the traffic?',
		'MR. LEE: In the spring of the coming year, if the winter is as mild as it was in the year before and the steel arrives.',
	]);
});

test('double spacing: a blank line inside a sentence is none', () => {
	const double = wrapped.replaceAll('\n', '\n\n').repeat(4);
	expect(settled(double)).toHaveLength(12);
});

test('nothing goes on with the foot of a page, in double spacing too, and feet alone make none', () => {
	const double = wrapped.replaceAll('\n', '\n\n').repeat(4);
	const paged = double.replaceAll(/(?<=will pay\n)/gu, '\nPage 1\n');
	const texts = settled(paged).map(line => line.text);
	expect(texts.filter(text => /^Page \d$/u.test(text))).toHaveLength(4);
	const single = `${'MR. LEE: It rains.\n\nPage 1\n\nand it rains on.\n\n'.repeat(12)}`;
	expect(settled(single)).toHaveLength(36);
});

test('a page of short paragraphs is left as it is', () => {
	const text = 'One thing.\nAnother thing.\nA third thing.\nAnd a fourth.\n';
	expect(settled(text)).toHaveLength(4);
});

test('every character keeps its place in the source', () => {
	for (const line of settled(wrapped))
		for (let i = 0; i < line.text.length; i++)
			if (line.text[i] !== ' ') expect(wrapped[sourceOffset(line, i)]).toBe(line.text[i]);
});

test.each([
	['a line that breaks off in mid-sentence', 'We left the rate where it was at the last of our\nmeetings.', 1],
	['a short one that breaks a word', 'Who has a ques-\ntion?', 1],
	['a short one, as in a poem', 'The sea,\nthe harbour,\nthe rain.', 3],
	['one before a capital', 'The board met on the last Friday of this long month\nNobody spoke.', 2],
])('%s, on a page too short to tell its width', (_, text, count) => {
	expect(settled(text)).toHaveLength(count);
});
