import {expect, test} from 'vitest';
import {explanation} from '../../src/export/explanation.ts';
import {wordingIn} from '../../src/wording/languages.ts';

const english = wordingIn('en');
const simplified = wordingIn('zh-Hans');

const lines = [
	{
		line: 3,
		start: 9,
		text: '記者：何時通車？',
		parts: [
			{as: 'label', what: 'names the part that asks'},
			{as: 'paragraph', what: 'q1-q1-p1'},
		],
		weighings: [
			{
				start: 9,
				taken: {
					state: 'asker',
					how: 'begins',
					label: '記者：',
					points: 6.1,
					of: [
						['says-asker', 7],
						['short', -0.9],
					],
				},
				rival: {state: 'head', how: 'page', label: null, points: 0, of: []},
				margin: 9.25,
			},
		],
		doubts: ['Nobody answers this question.', 'Who asks is not told.'],
	},
	{line: 12, start: 40, text: '2024-05-06', parts: [{as: 'date', what: ''}], weighings: [], doubts: []},
	{line: 1234, start: 60, text: '***', parts: [], weighings: [], doubts: []},
] as const;

test('each line, below it what it was taken for, how that was weighed, and its doubts', () => {
	expect(explanation(lines, english).split('\n')).toEqual([
		'    3  記者：何時通車？',
		'       → label: names the part that asks; paragraph: q1-q1-p1',
		'       + who asks · begins at “記者：” · 6.1 = says-asker 7, short -0.9',
		'       − 9.25 less: head of the page · 0 = 0',
		'       ? Nobody answers this question.',
		'       ? Who asks is not told.',
		'   12  2024-05-06',
		'       → date',
		' 1234  ***',
		'       → nothing',
		'',
	]);
});

test('in the words of a language', () => {
	expect(explanation(lines.slice(1, 2), simplified)).toBe('   12  2024-05-06\n       → 日期\n');
});
