import {describe, expect, test} from 'vitest';
import {parseBriefing} from '../../../src/parse/parse.ts';

/** Who says what: the speaker's name and the first word. */
function said(...lines: readonly string[]): readonly string[] {
	const reading = parseBriefing(new TextEncoder().encode(lines.join('\n\n')), {name: 'x.txt'});
	if ('failure' in reading) throw new Error(reading.failure);
	const {turns, speakers} = reading.briefing;
	return turns.map(
		t => `${speakers.find(s => s.id === t.speaker)?.name ?? '-'}: ${t.blocks[0]?.text.split(/[ ，。]/u)[0]}`,
	);
}

describe('two people', () => {
	test('whose names are one letter apart and who answer one another', () => {
		expect(
			said(
				'Moderator: Good morning.',
				'Reporter: Who will pay?',
				'Maria Lopez: We pay for the walls.',
				'Mario Lopez: They pay for the gates.',
				'Reporter: And when?',
				'Maria Lopez: Soon enough.',
				'Mario Lopez: Never, I say.',
			).slice(2),
		).toEqual(['Maria Lopez: We', 'Mario Lopez: They', 'Reporter: And', 'Maria Lopez: Soon', 'Mario Lopez: Never,']);
	});

	test('with numbers', () => {
		expect(
			said(
				'COUNSEL: Where did you stand, Witness 14?',
				'WITNESS 14: On the deck.',
				'COUNSEL: And you, Witness 15?',
				'WITNESS 15: On the bridge.',
			),
		).toContain('Witness 15: On');
	});

	test('of one surname under two courtesy titles', () => {
		const turns = said(
			'Question: Is the clinic open?',
			'Mr. Okafor: The building is open.',
			'Dr. Okafor: But the wards are not.',
			'Question: Why not?',
			'Dr. Okafor: There are no nurses.',
			'Mr. Okafor: They come in June.',
		);
		expect(turns).toContain('Mr. Okafor: They');
		expect(turns).toContain('Dr. Okafor: There');
	});
});

describe('one person', () => {
	test('whose title a label has whole, and another only its first word', () => {
		const text =
			'Moderator: Welcome.\n\nHelen Marsh, Minister of Rivers and Coasts: Thank you.\n\nReporter: When does it open?\n\nHelen Marsh, Minister: In May.';
		const reading = parseBriefing(new TextEncoder().encode(text), {name: 'x.txt'});
		if ('failure' in reading) throw new Error(reading.failure);
		const helen = reading.briefing.speakers.find(({name}) => name === 'Helen Marsh');
		expect(helen?.titles).toEqual(['Minister of Rivers and Coasts']);
	});

	test('under two characters that are read alike, where the rarer never meets the other', () => {
		const talk = (rare: string) =>
			said('记者：何时通车？', '周銘宗：九月。', '记者：路呢？', '周銘宗：明年。', '记者：桥呢？', `${rare}：今年。`);
		expect(talk('周明宗').at(-1)).toBe('周銘宗: 今年');
		expect(talk('周大宗').at(-1)).toBe('周大宗: 今年');
	});

	test('under a full name and its initials', () => {
		const turns = said(
			'Q: How was the race?',
			'Christine HARPER: It was a long one for us.',
			'Q: And yours?',
			'Tom WELLER: We had more luck than we deserved.',
			'Q: What now?',
			'CH: We test on Monday.',
			'TW: We rest until then.',
		);
		expect(turns.filter(turn => turn.startsWith('Christine HARPER'))).toHaveLength(2);
	});

	test('whom a misprint names once', () => {
		const turns = said(
			'JOURNALIST: When does it open?',
			'DOWNING: It opens in June.',
			'JOURNALIST: And the road?',
			'DOWNING: So does the road.',
			'JOURNALIST: And the bridge?',
			'DOWMING: The bridge as well.',
			'JOURNALIST: And the mill?',
			'DOWNING: The mill is gone.',
		);
		expect(turns).toContain('Downing: The');
		expect(turns.some(turn => turn.startsWith('Dowming'))).toBe(false);
	});
});

test('an office is not given to whom its holder names', () => {
	expect(
		said(
			'THE PRESIDENT: Good afternoon. I read you the names. Harold Finch, President of Midland Grain, was with us.',
			'Q: Will there be rationing?',
			'THE PRESIDENT: No. There will be none.',
		)[2],
	).toBe('THE PRESIDENT: No.');
});

test('a name is not lengthened by the office behind it', () => {
	expect(said('记者：请问顾宁外长怎么看？', '顾宁：很好。', '记者：顾宁外长，还有补充吗？', '顾宁：没有。')[1]).toBe(
		'顾宁: 很好',
	);
});
