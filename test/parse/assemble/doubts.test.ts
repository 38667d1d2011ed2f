import {describe, expect, test} from 'vitest';
import {parseBriefing} from '../../../src/parse/parse.ts';

/** The doubts about a text, with the words that each stands beside. */
function doubts(text: string, name = 'x.txt'): readonly (readonly [code: string | undefined, beside: string])[] {
	const reading = parseBriefing(new TextEncoder().encode(text), {name});
	if ('failure' in reading) throw new Error(reading.failure);
	return reading.briefing.notes.map(({code, start, end}) => [code, reading.text.slice(start, end)]);
}

describe('a control string in the text', () => {
	const before = 'Q: When will the port open?\n\nMR. MILLS: In September.\n\n';

	test.each(['\u009D', '\u0090', '\u001B]', '\u001BP', '\u001B_', '\u001B]0;title\u0007'])(
		'%j is a doubt where it stood, and hides no words',
		control => {
			const line = `Q: He said ${control} then the budget was cut. Was it?`;
			const text = `${before}${line}\n\nMR. MILLS: Yes.\n`;
			expect(doubts(text)).toEqual([['control-strings', line]]);
			const reading = parseBriefing(new TextEncoder().encode(text), {name: 'x.txt'});
			const said = 'failure' in reading ? '' : reading.briefing.turns.at(-2)?.blocks[0]?.text;
			expect(said).toMatch(/^He said +then the budget was cut\. Was it\?$/);
		},
	);

	test('several in one paragraph are one doubt', () => {
		expect(doubts(`${before}Q: A \u009D B \u009D C?\n\nMR. MILLS: \u001BPYes.\n`)).toEqual([
			['control-strings', 'Q: A \u009D B \u009D C?'],
			['control-strings', 'MR. MILLS: \u001BPYes.'],
		]);
	});

	test('of a web page is a doubt about the page', () => {
		const page = `<p>Q: When?</p><p>MR. MILLS: \u009D In September.</p>`;
		expect(doubts(page, 'x.html')).toEqual([['control-strings', 'Q: When?']]);
	});

	test('colours and invisible characters are none', () => {
		expect(doubts(`${before}Q: \u001B[1mWhy\u001B[0m now\u200B?\n\nMR. MILLS: Yes.\n`)).toEqual([]);
	});
});

describe('a turn that may be wrong', () => {
	const plain = 'Q: When will the port open?\n\nMR. MILLS: In September, when the work is done.\n\n';

	test('is in doubt where words inside it look like a label and it breaks off', () => {
		const odd =
			'MR. MILLS: It will. What about the road; Tom Beck:, I ask you, and when will the train, the old one, be back on the';
		expect(doubts(`${plain}Q: And the road?\n\n${odd}\n`)).toEqual([['doubtful-turn', odd]]);
	});

	test('is in no doubt where all is plain', () => {
		expect(doubts(`${plain}Q: And the road?\n\nMR. MILLS: In May.\n\nQ: Thank you.\n`)).toEqual([]);
	});
});

describe('the day of the event', () => {
	const talk = '\n\nQ: When will the port open?\n\nMR. MILLS: In September.\n';
	const dayOf = (head: string) => {
		const reading = parseBriefing(new TextEncoder().encode(head + talk), {name: 'x.txt'});
		return 'failure' in reading ? null : reading.briefing.event.date;
	};

	test('is in doubt where month and day may stand either way round', () => {
		expect(doubts(`Press briefing 03/04/2022${talk}`)[0]).toEqual(['day-reads-two-ways', 'Press briefing 03/04/2022']);
		expect(doubts(`Press briefing 23/04/2022${talk}`)).toEqual([]);
	});

	test.each([
		['Press briefing\n\nPosted on May 9, 2022\n\nHeld in Varne on 3 May 2022', '2022-05-03'],
		[
			'Press briefing\n\nLast updated: 14 June 2019, 08:15\n\nThe minister met the press in Varne on 10 June 2019.',
			'2019-06-10',
		],
		[
			'北州市新闻发布会\n\n发布时间：2022-05-05 09:00\n\n北州市于5月3日上午举行新闻发布会，介绍有关情况。',
			'2022-05-03',
		],
	])('is the day on which it was held, not that of the page: %j', (head, date) => {
		expect(dayOf(head)).toBe(date);
	});
});
