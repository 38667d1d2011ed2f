import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseQuery, scopeSigns, type Term} from '../../src/search/query.ts';
import {testEveryRow} from '../rows.ts';

function shown({kind, text, key, atStart, atEnd}: Term): string {
	return `${kind} ${atStart ? '^' : ''}${kind === 'pattern' ? text : key}${atEnd ? '$' : ''}`;
}

describe('parseQuery', () => {
	test.each([
		['芯片 人才', ['loose 芯片', 'loose 人才']],
		['芯片　人才', ['loose 芯片', 'loose 人才']],
		["'白菜心", ['strict 白菜心']],
		['＇白菜心', ['strict 白菜心']],
		['^一是 谢谢$', ['strict ^一是', 'strict 谢谢$']],
		['＾一是 谢谢￥', ['strict ^一是', 'strict 谢谢$']],
		['^谢谢$', ['strict ^谢谢$']],
		['a | b c', ['loose a / loose b', 'loose c']],
		['a ｜ b', ['loose a / loose b']],
		['"no-fly zone" x', ['strict no fly zone', 'loose x']],
		['“十四五”规划', ['strict 十四五', 'loose 规划']],
		['/稀土.*日/ x', ['pattern 稀土.*日', 'loose x']],
		['/a b/', ['pattern a b']],
		['/5G/i x', ['pattern 5G', 'loose x']],
		['波音｜稀土管理 x', ['loose 波音 / loose 稀土管理', 'loose x']],
		['a|b', ['loose a / loose b']],
		['@肖 | @田 x', ['loose x']],
		['芯片 | @田 x', ['loose 芯片', 'loose x']],
		['/half (typed', ['pattern half (typed']],
		['AR/VR', ['loose ar vr']],
		["don't", ['loose dont']],
		['$500', ['loose $500']],
		['钢铁 OR 稀土 x', ['loose 钢铁 / loose 稀土', 'loose x']],
		['OR 稀土', ['loose 稀土']],
		['ore or', ['loose ore', 'loose or']],
		['-5%', ['loose 5%']],
		['／（稀｜土）＋／', ['pattern (稀|土)+']],
		['/（稀｜土）＋/', ['pattern （稀｜土）＋']],
	])('%s', (query, groups) => {
		expect(parseQuery(query).groups.map(terms => terms.map(shown).join(' / '))).toEqual(groups);
	});

	test.each(['', ' ', '　', "'", '!', '！', '^', '$', '|', '@', '＠', '"', '“', '/', '——', "'^", '!^$', '@"', '| |'])(
		'%j is nothing yet',
		query => {
			expect(parseQuery(query)).toEqual({groups: [], without: [], speakers: [], side: 'all'});
		},
	);

	test.each(['芯片 ', "芯片 '", '芯片 !', '芯片 |', '| 芯片', '芯片 @', '芯片 "', '芯片 ^', '芯片 $', '芯片 ——'])(
		'%j is 芯片',
		query => {
			expect(parseQuery(query)).toEqual(parseQuery('芯片'));
		},
	);

	test.each([
		['!价格', ['strict 价格'], [], 'all'],
		['！^一是', ['strict ^一是'], [], 'all'],
		['-价格', ['strict 价格'], [], 'all'],
		['－价格', ['strict 价格'], [], 'all'],
		['@肖', [], ['肖'], 'all'],
		['q: a:', [], [], 'all'],
		['q: q:', [], [], 'questions'],
		['＠"Ann Marsh"', [], ['Ann Marsh'], 'all'],
		['q:', [], [], 'questions'],
		['問：', [], [], 'questions'],
		['A:', [], [], 'answers'],
		['ｑ：', [], [], 'questions'],
		['答:', [], [], 'answers'],
	] as const)('%s', (query, without, speakers, side) => {
		const parsed = parseQuery(`${query} x`);
		expect(parsed.groups.map(terms => terms.map(shown))).toEqual([['loose x']]);
		expect([parsed.without.map(term => shown({...term, kind: 'strict'})), parsed.speakers, parsed.side]).toEqual([
			without,
			speakers,
			side,
		]);
	});

	test('of what is too long to have been typed reads the beginning', () => {
		expect(parseQuery('x'.repeat(300)).groups.flat()[0]?.key).toHaveLength(200);
	});

	test('takes any text, and no term is empty', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...'ab芯 　\'"!^$|@/\\：:q(“”')}), query => {
				const {groups, without} = parseQuery(query);
				for (const {kind, key, text} of [...groups.flat(), ...without]) {
					expect(kind === 'pattern' ? text : key).not.toBe('');
				}
			}),
		);
	});

	testEveryRow(scopeSigns, ['q: x', 'a: x'], (query, scopes) => parseQuery(query, null, scopes));
});
