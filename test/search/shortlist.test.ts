import {describe, expect, test} from 'vitest';
import {loadStem} from '../../src/search/corpus/stem.ts';
import {shortlistOf} from '../../src/search/shortlist.ts';

const items = [
	['escape', 'back one step; never quits'],
	['next-question', 'next question', '下一問'],
	['quit', 'quit', '離開'],
	['theme', 'dark or light theme', '深色/淺色'],
	['answer', 'from a question to its answer'],
];

const shortlist = shortlistOf(items, texts => texts.join(' '));

const first = (typed: string): readonly string[] => shortlist(typed).items.map(([id = '']) => id);

test.each([
	['', ['escape', 'next-question', 'quit', 'theme', 'answer']],
	['  ', ['escape', 'next-question', 'quit', 'theme', 'answer']],
	['quit', ['quit', 'escape']],
	['QUIT', ['quit']],
	['qu', ['escape', 'next-question', 'quit', 'answer']],
	['esca', ['escape']],
	['uest', ['next-question', 'answer']],
	['ｑｕｉｔ', ['quit', 'escape']],
	['题', []],
	['问', ['next-question']],
	['浅色', ['theme']],
	['question next', ['next-question']],
	['light dark', ['theme']],
	['xiayiwen', ['next-question']],
	['likai', ['quit']],
	['!question', ['escape', 'quit', 'theme']],
	['question !answer', ['next-question']],
	["'answer", ['answer']],
	['"dark or"', ['theme']],
	['"or dark"', []],
	['light | 離開', ['quit', 'theme']],
	['/', ['theme']],
	['!', ['escape', 'next-question', 'quit', 'theme', 'answer']],
	['@dark', ['theme']],
])('%s', (typed, ids) => {
	expect(first(typed)).toEqual(ids);
	expect(shortlist(typed).alike).toBe(false);
});

describe('what is only like what was typed', () => {
	test.each([
		['quesiton', 'next-question'],
		['thme', 'theme'],
		['light drak', 'theme'],
	])('%s finds %s, and says so', (typed, id) => {
		expect(first(typed)).toContain(id);
		expect(shortlist(typed).alike).toBe(true);
	});

	test.each(["'thme", '"thme"', 'qz'])('%s finds nothing', typed => {
		expect(shortlist(typed)).toEqual({items: [], alike: false, sure: false});
	});

	test('is not found beside what stands there', () => {
		const sums = shortlistOf(['2,000 beds', '$200 billion', '2,900 tests', 'two weeks', '40,000'], text => text);
		expect(sums('2000')).toEqual({items: ['2,000 beds'], alike: false, sure: true});
		expect(sums('beds')).toEqual({items: ['2,000 beds'], alike: false, sure: true});
	});
});

test('words are found in other forms where the rules of the language are known', async () => {
	const texts = ['a test', 'many tests'];
	expect(shortlistOf(texts, text => text, await loadStem('en'))('tests').items).toEqual(['many tests', 'a test']);
	expect(shortlistOf(texts, text => text)('tests').items).toEqual(['many tests']);
});
