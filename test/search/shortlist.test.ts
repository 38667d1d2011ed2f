import {expect, test} from 'vitest';
import {shortlist} from '../../src/search/shortlist.ts';

const items = [
	['escape', 'back one step; never quits'],
	['next-question', 'next question', '下一問'],
	['quit', 'quit', '離開'],
	['theme', 'dark or light theme', '深色/淺色'],
	['answer', 'from a question to its answer'],
];

const first = (typed: string): readonly string[] =>
	shortlist(items, typed, texts => texts.join(' ')).map(([id = '']) => id);

test.each([
	['', ['escape', 'next-question', 'quit', 'theme', 'answer']],
	['  ', ['escape', 'next-question', 'quit', 'theme', 'answer']],
	['quit', ['quit', 'escape']],
	['QUIT', ['quit', 'escape']],
	['qu', ['escape', 'next-question', 'quit', 'answer']],
	['es', ['escape', 'next-question', 'answer']],
	['ｑｕｉｔ', ['quit', 'escape']],
	['题', []],
	['问', ['next-question']],
	['浅色', ['theme']],
	['question next', ['next-question']],
	['light dark', ['theme']],
	['xiayiwen', ['next-question']],
	['likai', ['quit']],
])('%s', (typed, ids) => {
	const found = first(typed);
	expect(found.slice(0, ids.length)).toEqual(ids);
	if (typed.trim().length < 3) expect(found).toEqual(ids);
});

test('a slip of the finger is forgiven in three letters and more', () => {
	expect(first('quesiton')).toContain('next-question');
	expect(first('thme')).toContain('theme');
});
