import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {loadStem} from '../../src/search/corpus/stem.ts';
import {createIndex, type Hit, markText, search, warmUp} from '../../src/search/search.ts';
import {loadPatterns} from '../../src/search/ways/pattern.ts';
import {squeeze} from '../../src/text/squeeze.ts';
import {madeUp, paragraphs} from './made-up.ts';

const marked = (hit: Hit | undefined) => hit?.ranges.map(([start, end]) => hit.text.slice(start, end)) ?? [];
const seed: Briefing = JSON.parse(readFileSync(new URL('../../data/seed-scio-2021.json', import.meta.url), 'utf8'));

const briefing = madeUp(
	[
		['山谷日報', 'reporter', undefined, '山谷日報'],
		['林遠山', 'official', '水務局局長'],
		['河口時報周刊', 'reporter', undefined, '河口時報周刊'],
		['方小雨', 'official', '水務局總工程師'],
	],
	[
		['q1-q1', 1, '請問水庫的復雜情況如何?'],
		['q1-a1', 2, '水庫目前蓄水31.3萬噸。', '我們與 AR/VR 企業合作,軟件由本地開發。'],
		['q2-q1', 3, '據報道,輸水管網的老化很嚴重,會更換嗎?'],
		['q2-a1', 4, '山谷日報也問過。管網明年更換,先換老舊小區的,水庫的也換。', '感測器也換。'],
	],
	['水庫的復雜情況', '輸水管網的老化'],
);

describe('a query finds', () => {
	const index = createIndex(briefing);
	test.each([
		['exact', '蓄水', 'q1-a1-p1', ['蓄水'], 'exact'],
		['the other script', '复杂情况', 'q1-q1-p1', ['復雜情況'], 'folded'],
		['variants', '複雜', 'q1-q1-p1', ['復雜'], 'folded'],
		['full width', '３１．３万', 'q1-a1-p1', ['31.3萬'], 'folded'],
		['over blanks and marks', '与arvr', 'q1-a1-p2', ['與 AR/VR'], 'fuzzy'],
		['a question with particles', '企业为什么会不会与本地', 'q1-a1-p2', ['企業', '本地'], 'fuzzy'],
		['words of Taiwan', '軟體', 'q1-a1-p2', ['軟件'], 'folded'],
		['words of the mainland', '传感器', 'q2-a1-p2', ['感測器'], 'folded'],
		['pinyin', 'guanwang', 'q2-q1-p1', ['管網'], 'pinyin'],
		['pinyin half typed', 'laohuahenyanz', 'q2-q1-p1', ['老化很嚴重'], 'pinyin'],
		['initials', 'lhhyz', 'q2-q1-p1', ['老化很嚴重'], 'pinyin'],
		['characters and pinyin', '老jiu小区', 'q2-a1-p1', ['老舊小區'], 'pinyin'],
		['a wrong character', '老久小区', 'q2-a1-p1', ['老舊小區'], 'fuzzy'],
		['swapped characters', '老小旧区', 'q2-a1-p1', ['老舊小區'], 'fuzzy'],
		['mistyped pinyin', 'laojiuxioqu', 'q2-a1-p1', ['老舊小區'], 'fuzzy'],
		['words without a blank between', '水库更换', 'q2-a1-p1', ['更換', '水庫'], 'fuzzy'],
		['an outlet: what it asked', '山谷日报', 'q1-q1-p1', [], 'folded'],
		['an outlet by some of its characters', '河时', 'q2-q1-p1', [], 'folded'],
		['a speaker and a word', '林远山 企业', 'q1-a1-p2', ['企業'], 'folded'],
		['a speaker in pinyin', 'fangxiaoyu 水库', 'q2-a1-p1', ['水庫'], 'pinyin'],
		['most of an outlet: what it asked', '山谷日', 'q1-q1-p1', [], 'exact'],
		['an outlet mistyped: what it asked', '山古日报', 'q1-q1-p1', [], 'fuzzy'],
		['a speaker mistyped', '方小鱼 水庫', 'q2-a1-p1', ['水庫'], 'fuzzy'],
		['a title', '总工程师 换', 'q2-a1-p1', ['換', '換', '換'], 'folded'],
	])('%s: %s', (_what, query, anchor, words, why) => {
		const [first] = search(index, query);
		expect([first?.anchor, marked(first), first?.why]).toEqual([anchor, words, why]);
	});

	test.each(['沙漠', '', '——', '“”', 'qqqq', '@无名氏 水库', 'q: 蓄水', '!水', '/['])(
		'%j: nothing, or not it',
		query => {
			expect(search(index, query).map(hit => hit.anchor)).not.toContain('q1-a1-p1');
		},
	);
});

test('an outlet in two parts is found, though others say one of them', () => {
	const index = createIndex(
		madeUp(
			[
				['紅石新聞', 'reporter', undefined, '紅石新聞'],
				['林遠山', 'official'],
			],
			[
				['q1-q1', 1, '水庫呢?'],
				['q1-a1', 2, '請看新聞。'],
			],
		),
	);
	expect(search(index, 'hongshi xinwen').map(({anchor}) => anchor)).toContain('q1-q1-p1');
});

describe('the syntax', async () => {
	const patterns = await loadPatterns();
	const index = createIndex(briefing);
	test.each([
		['水庫 !老舊', ['q1-q1-p1', 'q1-a1-p1']],
		['^水库', ['q1-a1-p1']],
		['吨$', ['q1-a1-p1']],
		["'shuiku", []],
		['蓄水 | 软件', ['q1-a1-p2', 'q1-a1-p1']],
		['/蓄水/ | /软件/', ['q1-a1-p2', 'q1-a1-p1']],
		['/水庫.*如何/ | 水庫 情况', ['q1-a1-p1', 'q1-q1-p1']],
		['^林远山', []],
		['a:水库', ['q1-a1-p1', 'q2-a1-p1']],
		['问：水库', ['q1-q1-p1']],
		['@林 水库', ['q1-a1-p1']],
		['@lys 水库', ['q1-a1-p1']],
		['@林 | @山谷日报 水庫', ['q1-q1-p1', 'q1-a1-p1']],
		['@水务局', ['q1-a1-p1', 'q2-a1-p1']],
		['"管网明年"', ['q2-a1-p1']],
		['"明年管网"', []],
	])('%s → %j', (query, anchors) => {
		expect(
			search(index, query, {patterns})
				.map(hit => hit.anchor)
				.toSorted(),
		).toEqual(anchors.toSorted());
	});

	test('a scope narrows it, a limit shortens it', () => {
		expect(search(index, '水庫', {scope: {in: 'questions'}}).map(hit => hit.turn)).toEqual(['q1-q1']);
		expect(search(index, '水庫', {scope: {in: 'all', speaker: 's4'}}).map(hit => hit.turn)).toEqual(['q2-a1']);
		expect(search(index, '水庫', {limit: 1})).toHaveLength(1);
	});
});

describe('the order', () => {
	test('what is near comes before what is far apart', () => {
		const far = `鋼鐵很重要。${'我們談別的。'.repeat(30)}產量也是。`;
		expect(search(createIndex(paragraphs(far, '鋼鐵的產量')), '钢铁 产量').map(hit => hit.anchor)).toEqual([
			'statement1-p2',
			'statement1-p1',
		]);
	});

	test('all of it comes before a part of it, and a part is said to be one', () => {
		const index = createIndex(paragraphs('只談鋼鐵', '只談產量'));
		expect(search(index, '钢铁 产量').map(({missing}) => missing)).toEqual([1, 1]);
		expect(search(createIndex(paragraphs('只談鋼鐵', '鋼鐵產量')), '钢铁 产量').map(({missing}) => missing)).toEqual([
			0,
		]);
	});

	test('a whole word comes before the beginning of one; the inside of one is found where nothing else is', () => {
		const found = search(createIndex(paragraphs('They restarted it.', 'It starts.', 'The start.')), 'start');
		expect(found.map(hit => hit.anchor)).toEqual(['statement1-p3', 'statement1-p2']);
	});
});

describe('English', async () => {
	const stem = await loadStem('en');
	const index = createIndex(
		paragraphs(
			'The committee’s reports were published yesterday in São Tomé.',
			'Vaccines went to 1,200 children; more than $1.2 billion.',
			'The World Health Organization and the U.N. agreed on a follow-up.',
			'We are interested in reopening.',
			'They met at the heart of it.',
		),
		{stem},
	);
	test.each([
		['report', 1, ['report']],
		['publishing', 1, ['published']],
		['sao tome', 1, ['São', 'Tomé']],
		['vacc', 2, ['Vacc']],
		['child', 2, ['child']],
		['go', 2, ['went']],
		['1200', 2, ['1,200']],
		['$1.2 billion', 2, ['$1.2', 'billion']],
		['vacines', 2, ['Vaccines']],
		['comittee', 1, ['committee’s']],
		['who', 3, ['World Health Organization']],
		['UN', 3, ['U.N']],
		['"follow up"', 3, ['follow-up']],
		['reinter', 4, []],
		['eart', 5, ['eart']],
		['hea', 5, ['hea']],
	])('%s', (query, n, words) => {
		const [first] = search(index, query);
		if (words.length === 0) expect(first).toBeUndefined();
		else expect([first?.anchor, marked(first)]).toEqual([`statement1-p${n}`, words]);
	});
});

describe('properties', () => {
	const index = createIndex(seed);
	const texts = seed.turns.flatMap(turn => turn.blocks);
	const block = fc.constantFrom(...texts);
	const piece = fc
		.tuple(block, fc.nat(), fc.integer({min: 2, max: 9}))
		.map(([from, at, length]) => {
			const start = at % Math.max(1, from.text.length - length);
			return {anchor: from.id, text: from.text.slice(start, start + length)};
		})
		.filter(({text}) => /^[\p{L}\p{N}]{2,}$/u.test(text) && !/^[a-z]+$/i.test(text));

	test('every piece of a paragraph finds it, marked where it stands', () => {
		fc.assert(
			fc.property(piece, ({anchor, text}) => {
				const hit = search(index, text).find(found => found.anchor === anchor);
				expect(marked(hit).map(squeeze), `${text} in ${anchor}`).toContain(squeeze(text));
			}),
			{numRuns: 200},
		);
	});

	test('a whole paragraph that is pasted finds itself', () => {
		fc.assert(
			fc.property(
				block.filter(({text}) => text.length > 20),
				({id, text}) => {
					expect(search(index, text)[0]).toMatchObject({anchor: id, why: 'exact'});
				},
			),
			{numRuns: 30},
		);
	});

	test('any query is taken; ranges are in order and inside; the same query finds the same', () => {
		const signs = fc.constantFrom(...'芯片產業xinnyA5 　\'"!^$|@/\\：:qa(“.*+');
		fc.assert(
			fc.property(fc.string({unit: signs, maxLength: 12}), query => {
				const hits = search(index, query);
				for (const {text, ranges} of hits) {
					let before = 0;
					for (const [start, end] of ranges) {
						expect(start).toBeGreaterThanOrEqual(before);
						expect(end).toBeGreaterThan(start);
						before = end;
					}
					expect(before).toBeLessThanOrEqual(text.length);
				}
				expect(search(createIndex(seed), query)).toEqual(hits);
			}),
			{numRuns: 60},
		);
	});

	test('one more word never finds more paragraphs that hold all of them, where nothing stands over the text', () => {
		const bare = createIndex({...seed, speakers: [], exchanges: []});
		const whole = (query: string) => search(bare, query).filter(({missing}) => missing === 0).length;
		fc.assert(
			fc.property(piece, piece, (one, other) => {
				expect(whole(`${one.text} ${other.text}`)).toBeLessThanOrEqual(whole(one.text));
			}),
			{numRuns: 100},
		);
	});

	test('what is too long to have been typed is looked for as it stands, else its beginning', () => {
		const {id, text} = texts.find(({text}) => text.length > 300)!;
		expect(search(index, text).map(({anchor}) => anchor)).toEqual([id]);
		expect(search(index, '芯片'.repeat(5000))).toEqual(search(index, '芯片'.repeat(100)));
	});

	test('a paragraph as long as a book is taken', {timeout: 60_000}, () => {
		const book = createIndex(paragraphs('芯片 app '.repeat(130_000)));
		for (const query of ['芯片', 'xinpian', 'app']) expect(search(book, query)).toHaveLength(1);
	});

	test('warming up changes nothing that is found', () => {
		const warm = createIndex(seed);
		expect([...warmUp(warm)].length).toBeGreaterThan(1);
		expect(search(warm, '芯片')).toEqual(search(index, '芯片'));
	});
});

describe('markText', () => {
	test.each([
		['水库 情况', '水庫的復雜情況', ['水庫', '情況']],
		['shuiku', '水庫的復雜情況', ['水庫']],
		['河报', '河口時報', ['河', '報']],
		['沙漠', '水庫的復雜情況', []],
		['', '水庫', []],
	])('%s in %s', (query, text, words) => {
		expect(markText(query, text).map(([start, end]) => text.slice(start, end))).toEqual(words);
	});
});
