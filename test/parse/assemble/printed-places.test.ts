import {describe, expect, test} from 'vitest';
import {parseBriefing} from '../../../src/parse/parse.ts';

/** The blocks of a text, each with the place that is told of it. */
function placesIn(text: string, name = 'x.txt'): readonly (readonly (string | undefined)[])[] {
	const reading = parseBriefing(new TextEncoder().encode(text), {name});
	if ('failure' in reading) throw new Error(reading.failure);
	return reading.briefing.turns.flatMap(turn =>
		turn.blocks.map(block => [block.text.split(' ')[0], block.time, block.page, block.line]),
	);
}

const says = (word: string) => `${word} is what we have to say about the harbour this morning, and no more than that.`;
const talk = (...words: readonly string[]) =>
	words.map((word, i) => `${i % 2 === 0 ? 'MR. MILLS:' : 'Q:'} ${says(word)}`).join('\n\n');

describe('pages', () => {
	test('that end at form feeds are counted where they print no number', () => {
		const text = [talk('One', 'Two'), talk('Three', 'Four'), talk('Five', 'Six')].join('\n\f');
		expect(placesIn(text)).toEqual([
			['One', undefined, '1', undefined],
			['Two', undefined, '1', undefined],
			['Three', undefined, '2', undefined],
			['Four', undefined, '2', undefined],
			['Five', undefined, '3', undefined],
			['Six', undefined, '3', undefined],
		]);
	});

	test('that end at form feeds are called as they print it, those too that print nothing', () => {
		const pages = [`${talk('One', 'Two')}\n\n157`, `${talk('Three', 'Four')}\n\n158`, talk('Five', 'Six')];
		expect(placesIn(pages.join('\n\f')).map(([word, , page]) => [word, page])).toEqual([
			['One', '157'],
			['Two', '157'],
			['Three', '158'],
			['Four', '158'],
			['Five', '159'],
			['Six', '159'],
		]);
	});

	test('with their number at the foot', () => {
		const text = `${talk('One', 'Two')}\n\nPage 1 of 3\n\n${talk('Three', 'Four')}\n\nPage 2 of 3\n\n${talk('Five', 'Six')}\n\nPage 3 of 3\n`;
		expect(placesIn(text).map(([, , page]) => page)).toEqual(['1', '1', '2', '2', '3', '3']);
	});

	test('with their number at the head, which the first does not print', () => {
		const text = `${talk('One', 'Two')}\n\nPage 2 of 3\n\n${talk('Three', 'Four')}\n\nPage 3 of 3\n\n${talk('Five', 'Six')}\n`;
		expect(placesIn(text).map(([, , page]) => page)).toEqual([undefined, undefined, '2', '2', '3', '3']);
	});

	test('are none where a number is said', () => {
		expect(placesIn(talk('One', 'Two', 'Three')).map(([, , page]) => page)).toEqual([undefined, undefined, undefined]);
	});
});

test('lines are called as they are numbered', () => {
	const lines = [
		'Q: When will the port open again, and',
		'who pays for it?',
		'MR. MILLS: In September, I think. The',
		'fund pays, and if it is empty by then',
		'the board meets and we shall see who',
		'pays the rest of it in the end.',
		'Q: And the crew, who have waited for a',
		'year to be told?',
		'MR. MILLS: They are paid.',
	];
	const text = lines.map((line, i) => `${String(i + 1).padStart(2)}  ${line}`).join('\n');
	expect(placesIn(text).map(([word, , , line]) => [word, line])).toEqual([
		['When', '1'],
		['In', '3'],
		['And', '7'],
		['They', '9'],
	]);
});

describe('times', () => {
	test('of captions', () => {
		const text =
			'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ida Berg>Good morning.\n\n00:04.500 --> 00:06.000\n<v Tom Beck>Who pays?\n\n01:00:00.250 --> 01:00:02.000\n<v Ida Berg>The fund.\n';
		expect(placesIn(text, 'x.vtt').map(([, time]) => time)).toEqual(['00:00:01.000', '00:00:04.500', '01:00:00.250']);
	});

	test('that stand before or behind labels', () => {
		const text = `Ida Berg: (00:12)\n${says('One')}\n\nTom Beck: (01:41)\nWho pays for the harbour?\n\nIda Berg: (1:02:03)\n${says('Two')}\n${says('Three')}\n`;
		expect(placesIn(text).map(([word, time]) => [word, time])).toEqual([
			['One', '00:00:12.000'],
			['Who', '00:01:41.000'],
			['Two', '01:02:03.000'],
			['Three', undefined],
		]);
	});

	test('are hours and minutes where nobody could say so much in minutes and seconds', () => {
		const much = (word: string) => `${word} ${says('and').repeat(30)}`;
		const text = `[10:05] Ida Berg: ${much('One')}\n\n[10:06] Tom Beck: Who pays for the harbour?\n\n[10:09] Ida Berg: ${much('Two')}\n`;
		expect(placesIn(text).map(([, time]) => time)).toEqual(['10:05:00.000', '10:06:00.000', '10:09:00.000']);
	});
});
