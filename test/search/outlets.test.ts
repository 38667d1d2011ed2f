import {expect, test} from 'vitest';
import {outletNames} from '../../src/lexicon/outlet-names.ts';
import {wellKnownNames} from '../../src/lexicon/well-known-names.ts';
import {createIndex, search} from '../../src/search/search.ts';
import {squeeze} from '../../src/text/squeeze.ts';
import {madeUp, paragraphs} from './made-up.ts';

const index = createIndex(
	madeUp(
		[
			['香港大公報', 'reporter', undefined, '香港大公報'],
			['林遠山', 'official'],
			['Ann', 'reporter', undefined, 'The New York Times'],
			['中央廣播電視總臺央視', 'reporter'],
			['河口商報', 'reporter'],
		],
		[
			['q1-q1', 1, '水庫呢?'],
			['q1-a1', 2, '蓄水很多。'],
			['q2-q1', 3, '管網呢?'],
			['q3-q1', 4, '道路呢?'],
			['q4-q1', 5, '橋呢?'],
		],
		['水庫', '管網', '道路', '橋'],
	),
);

test.each([
	['Ta Kung Pao', 'q1-q1'],
	['takungpao', 'q1-q1'],
	['纽约时报', 'q2-q1'],
	['NYT', 'q2-q1'],
	['CCTV', 'q3-q1'],
	['CNR', undefined],
	['Handelsblatt', undefined],
	['Ta Kung Pao 水库', 'q1-q1'],
	['第三问', 'q3-q1'],
	['问题3', 'q3-q1'],
	['q2 管网', 'q2-q1'],
])('%s: %s', (query, turn) => {
	expect(search(index, query)[0]?.turn).toBe(turn);
});

test('no name is that of two outlets, unless it is a name only by itself', () => {
	const names = outletNames()
		.flat()
		.flatMap(({name, alone}) => (alone ? [] : [squeeze(name)]));
	expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
	expect(names).not.toContain('');
});

test('each of what is well known has several names, and none that is that of another', () => {
	expect(wellKnownNames().filter(row => row.length < 2)).toEqual([]);
	const names = wellKnownNames().flat().map(squeeze);
	expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
	expect(names).not.toContain('');
});

test.each([
	['AP', 'She writes for the Associated Press.'],
	['Associated', 'She writes for the Associated Press.'],
	['美联社', 'She writes for the Associated Press.'],
	['ap', 'apples'],
	['央视', '他看央視。'],
	['CCTV', '他看央視。'],
	['CNR', undefined],
	['Ukraine', '烏克蘭的事'],
	['South Korea', '韓國的事'],
	['UK', 'the United Kingdom'],
	['Hong Kong', '香港的事'],
	['Siemens', '西門子的軟體'],
	['博世', 'we use BOSCH'],
	['Donald Trump', '川普的事'],
	['特朗普', '川普的事'],
	['Gaddafi', 'Qaddafi’s air defenses'],
	['WTO', '世貿組織的事'],
	['wto', '世貿組織的事'],
	['COP', 'the Council of Parliaments'],
	['cpl', undefined],
	['oop', undefined],
])('in what is said, %s: %s', (query, text) => {
	const others = [
		'the Council of Parliaments',
		'韓國的事',
		'香港的事',
		'川普的事',
		'世貿組織的事',
		'西門子的軟體',
		'we use BOSCH',
		'Qaddafi’s air defenses',
		'the United Kingdom',
		'中央廣播電視總臺',
		'apples',
		'烏克蘭的事',
		'他看央視。',
		'She writes for the Associated Press.',
	];
	expect(search(createIndex(paragraphs(...others)), query)[0]?.text).toBe(text);
});

test('a question by the number that its label prints, else as it is counted', () => {
	const briefing = madeUp(
		[['Ann', 'reporter']],
		[
			['q1-q1', 1, '水庫呢?'],
			['q2-q1', 1, '管網呢?'],
			['q3-q1', 1, '道路呢?'],
		],
		['水庫', '管網', '道路'],
	);
	const labels = ['1、Ann：', 'Ann：', '2、Ann：'];
	const numbered = createIndex({...briefing, turns: briefing.turns.map((turn, n) => ({...turn, label: labels[n]!}))});
	expect(['第二问', '问题2', 'q2', '第三问'].map(query => search(numbered, query)[0]?.turn)).toEqual([
		'q3-q1',
		'q3-q1',
		'q2-q1',
		'q3-q1',
	]);
});

test('who says it comes before who tells that somebody said it', () => {
	const named = createIndex(
		madeUp(
			[
				['Ann Lee', 'reporter'],
				['林遠山', 'official'],
			],
			[
				['q1-q1', 1, '人說林遠山昨天打瞌睡?'],
				['q1-a1', 2, '有提到打瞌睡,這個要澄清。'],
			],
			['瞌睡'],
		),
	);
	expect(search(named, '林远山 打瞌睡')[0]?.turn).toBe('q1-a1');
});

test('who is called so comes before who only says the name, also by a part of it', () => {
	const named = createIndex(
		madeUp(
			[
				['Host', 'host'],
				['Ann Littlewood', 'reporter'],
			],
			[
				['statement1', 1, 'Next is Littlewood.'],
				['q1-q1', 2, 'The water?'],
			],
			['water'],
		),
	);
	expect(search(named, 'Littlewood')[0]?.turn).toBe('q1-q1');
});
