import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {createIndex, search} from '../../src/search/search.ts';
import {inOrder, isAnswered, searchUnspoken} from '../../src/search/unspoken.ts';
import {madeUp} from './made-up.ts';

const notes = ['周四（14日）水務局記者會', '烏克蘭的輸水管網', '新的必答題', '山谷日報 Associated Press'];
const source = notes.join('\n');
const spoken = madeUp([['林遠山', 'official']], [['statement1', 1, '水庫很好。', '道路也很好。']]);
const briefing: Briefing = {
	...spoken,
	spans: notes.map(note => {
		const start = source.indexOf(note);
		return {start, end: start + note.length, as: 'summary'};
	}),
};
const index = createIndex(briefing, {source});
const found = (query: string) => searchUnspoken(index, query).map(({text}) => text);

describe('what nobody said is found', () => {
	test.each([
		['in the other script', '水务局', [0]],
		['by another notation of a day', '14号', [0]],
		['in pinyin', 'shuiguanwang', []],
		['in whole pinyin', 'shushuiguanwang', [1]],
		['by what a country is called elsewhere', 'Ukraine', [1]],
		['by initials', 'AP', [3]],
		['by words that stand apart', '必答题 管网', [1, 2]],
		['never where one of two words stands nowhere', '必答题 沙漠', []],
		['never by a slip', '必打题', []],
	])('%s: %s', (_what, query, those) => {
		expect(found(query).toSorted()).toEqual(those.map(n => notes[n]!).toSorted());
	});
});

test('what holds all of the query stands before what was said, what holds some of it after that', () => {
	const ordered = (query: string) => {
		const hits = search(index, query);
		expect(isAnswered(hits)).toBe(false);
		return inOrder(hits, searchUnspoken(index, query)).map(({text}) => text);
	};
	expect(ordered('必答题 新的')[0]).toBe(notes[2]);
	expect(ordered('道路 必答题')).toEqual(['道路也很好。']);
	expect(ordered('管网 道路 必答题 水务局')).toEqual([]);
});
