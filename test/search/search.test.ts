import {describe, expect, test} from 'vitest';
import type {Briefing, Turn} from '../../src/briefing/briefing.ts';
import {createIndex, markText, search} from '../../src/search/search.ts';

function turn(id: string, speaker: string, texts: readonly string[]): Turn {
	return {
		id,
		speaker,
		label: '',
		kind: id.includes('-q') ? 'question' : 'answer',
		exchange: 1,
		blocks: texts.map((text, n) => ({id: `${id}-p${n + 1}`, kind: 'paragraph', text, start: 0, end: 0})),
	};
}

const briefing: Briefing = {
	schema: 'briefing-tui/1',
	event: {title: null, date: null, time: null, place: null},
	publication: {date: null, time: null, source: null, url: null, editor: null},
	source: {name: 'made-up', sha256: '', encoding: 'utf-8', format: 'text'},
	language: 'zh-Hant',
	summary: null,
	speakers: [
		{id: 's1', name: '山谷日報', role: 'reporter', titles: [], outlet: '山谷日報', aliases: []},
		{id: 's2', name: '林遠山', role: 'official', titles: ['水務局局長'], outlet: null, aliases: []},
	],
	turns: [
		turn('q1-q1', 's1', ['請問水庫的復雜情況如何?']),
		turn('q1-a1', 's2', ['水庫目前蓄水31.3萬噸。', '我們與 AR/VR 企業合作。']),
	],
	exchanges: [{n: 1, gist: '水庫的復雜情況', question: ['q1-q1'], answers: ['q1-a1']}],
	spans: [],
	notes: [],
};

describe('search', () => {
	const index = createIndex(briefing);
	const anchors = (query: string) => search(index, query).map(hit => hit.anchor);

	test.each([
		['复杂', ['q1-q1-p1']],
		['複雜', ['q1-q1-p1']],
		['３１．３万', ['q1-a1-p1']],
		['ar/vr', ['q1-a1-p2']],
		['山谷日报', ['q1-q1-p1', 'q1-a1-p1']],
		['林远山 水库', ['q1-a1-p1']],
		['沙漠', []],
		['', []],
		['——', []],
	])('%s → %j', (query, found) => {
		expect(anchors(query)).toEqual(found);
	});

	test('marks what was found', () => {
		const [hit] = search(index, '蓄水 水库');
		expect(hit?.ranges.map(([start, end]) => hit.text.slice(start, end))).toEqual(['水庫', '蓄水']);
		expect(hit?.why).toBe('folded');
		expect(search(index, '水庫')[0]?.why).toBe('exact');
	});

	test('keeps to the scope', () => {
		const found = search(index, '水库', {scope: {in: 'answers'}, limit: 1});
		expect(found.map(hit => hit.anchor)).toEqual(['q1-a1-p1']);
	});
});

test('markText marks a query in a short text', () => {
	expect(markText('水库 情况', '水庫的復雜情況')).toEqual([
		[0, 2],
		[5, 7],
	]);
});
