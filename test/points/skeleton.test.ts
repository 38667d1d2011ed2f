import {describe, expect, test} from 'vitest';
import type {Block, Briefing, Turn} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {headWritten} from '../../src/points/heads.ts';
import {type PointList, skeletonOf} from '../../src/points/skeleton.ts';
import {blank} from '../export/ferry.ts';

/** One answer of these paragraphs, as lines: its first words, then each point, `»` before what announces a list. */
function told(language: string, ...texts: readonly string[]): readonly string[] {
	const blocks = texts.map((text, at): Block => ({id: `a-p${at + 1}`, kind: 'paragraph', text, start: 0, end: 0}));
	const turn: Turn = {id: 'a', speaker: 's1', label: '', kind: 'statement', exchange: null, blocks};
	const speakers: Briefing['speakers'] = [
		{id: 's1', name: 'Ana Lund', role: 'official', titles: [], outlet: null, aliases: []},
		{id: 's2', name: 'Tom Berg', role: 'official', titles: [], outlet: null, aliases: []},
	];
	const outline = createOutline({...blank, language, speakers, exchanges: [], turns: [turn]});
	const words = ({block, range}: {block: string; range: readonly [number, number]}): string =>
		headWritten(outline.blockAt(block)!.text, range);
	const lines = ({lead, points}: PointList, depth: string): readonly string[] => [
		...(lead ? [`${depth}» ${words(lead)}`] : []),
		...points.flatMap(({head, number, lists}) => [
			`${depth}${number ?? '·'} ${words(head)}`,
			...lists.flatMap(list => lines(list, `${depth}  `)),
		]),
	];
	const [section] = skeletonOf(outline, outline.sections);
	return section!.turns.flatMap(({first, lists}) => [
		first ? words(first) : '—',
		...lists.flatMap(list => lines(list, '')),
	]);
}

describe('lists', () => {
	test('run over paragraphs', () => {
		expect(
			told(
				'zh-Hans',
				'谢谢你的提问。港口的情况是好的。下面我讲三点：',
				'一是修路。路已经修了两年，还要再修一年。',
				'二是架桥，桥有三座。',
				'三是疏浚航道。',
				'我就讲这么多。',
			),
		).toEqual(['港口的情况是好的。', '» 下面我讲三点：', '1 一是修路。', '2 二是架桥，桥有三座。', '3 三是疏浚航道。']);
	});

	test('stand under what announces them', () => {
		expect(told('zh-Hans', '大桥通车了。', '通车以后有几项工作：', '一是收费。', '二是养护。')).toEqual([
			'大桥通车了。',
			'» 通车以后有几项工作：',
			'1 一是收费。',
			'2 二是养护。',
		]);
	});

	test('in traditional characters, within one paragraph', () => {
		expect(told('zh-Hant', '碼頭今年完工，主要靠兩個方面：一是加快工期；二是增加人手。最後，感謝各位。')).toEqual([
			'碼頭今年完工，主要靠兩個方面',
			'1 一是加快工期',
			'2 二是增加人手。',
		]);
	});

	test('stand in one another', () => {
		expect(
			told(
				'zh-Hans',
				'第一，加强管理。一是管人，二是管钱。',
				'第二，扩大开放。首先是港口，其次是机场。',
				'第三，改善服务。',
			),
		).toEqual([
			'—',
			'1 第一，加强管理。',
			'  1 一是管人',
			'  2 二是管钱。',
			'2 第二，扩大开放。',
			'  1 首先是港口',
			'  2 其次是机场。',
			'3 第三，改善服务。',
		]);
	});

	test('one behind another is none of its last point', () => {
		expect(told('zh-Hans', '一是修路。', '二是架桥。', '现在说明年。', '第一，通航。', '第二，通车。')).toEqual([
			'—',
			'1 一是修路。',
			'2 二是架桥。',
			'1 第一，通航。',
			'2 第二，通车。',
		]);
	});

	test('begun again, they are two', () => {
		expect(told('en', 'First, the roads. Second, the bridges.', 'First, the ports. Second, the ships.')).toEqual([
			'—',
			'1 First, the roads.',
			'2 Second, the bridges.',
			'1 First, the ports.',
			'2 Second, the ships.',
		]);
	});

	test('of words that go on one another', () => {
		expect(told('zh-Hans', '首先，修路。第二，架桥。最后，疏浚航道。')).toEqual([
			'—',
			'1 首先，修路。',
			'2 第二，架桥。',
			'· 最后，疏浚航道。',
		]);
	});

	test('of which the first is not numbered', () => {
		expect(told('zh-Hans', '我们的港口已经开放。第二，机场下个月也要开放。')).toEqual([
			'我们的港口已经开放。',
			'2 第二，机场下个月也要开放。',
		]);
	});

	test('whose numbers do not run are none', () => {
		expect(told('en', 'We will see. First, the roads are old. Third, the bridges are new.')).toEqual([
			'We will see. First, the roads are old.',
		]);
	});

	test('marked by bullets', () => {
		expect(told('en', 'We agreed on this:', '• more ferries', '• cheaper tickets', 'That is all.')).toEqual([
			'We agreed on this',
			'· • more ferries',
			'· • cheaper tickets',
		]);
	});

	test('in Spanish, French and Japanese', () => {
		expect(
			told(
				'es',
				'Gracias, Tom. Hay dos razones. En primer lugar, la lluvia retrasó las obras. Y en segundo lugar, faltó dinero.',
			),
		).toEqual([
			'Hay dos razones.',
			'1 En primer lugar, la lluvia retrasó las obras.',
			'2 Y en segundo lugar, faltó dinero.',
		]);
		expect(told('fr', "D'abord, les routes sont réparées. Ensuite, les ponts rouvrent lundi.")).toEqual([
			'—',
			"1 D'abord, les routes sont réparées.",
			'2 Ensuite, les ponts rouvrent lundi.',
		]);
		expect(told('ja', '二点申し上げます。一点目は道路の復旧です。二点目は橋の再開です。')).toEqual([
			'二点申し上げます。',
			'1 一点目は道路の復旧です。',
			'2 二点目は橋の再開です。',
		]);
	});
});

describe('heads', () => {
	const long =
		'the bridge over the river was closed for repairs in the winter, and it will be opened again in the spring, we hope';

	test('are cut at a clause where the sentence is long', () => {
		expect(told('en', `Number one, ${long}. Number two, the ferry.`)).toEqual([
			'—',
			'1 Number one, the bridge over the river was closed for repairs in the winter',
			'2 Number two, the ferry.',
		]);
	});

	test('are cut neither behind an abbreviation nor behind a clause that only leads on', () => {
		const closed = 'the bridge over the river was closed for repairs by Dr. Vale and her people';
		expect(
			told('en', `Number one, ${closed} from the other side of the river, we hope. Number two, the ferry.`)[1],
		).toBe(`1 Number one, ${closed} from the other side of the river`);
		expect(
			told(
				'zh-Hant',
				'一是把港口的大橋修好並且把道路也一起修好,大家都知道,修路要花很多時間也要花很多錢。',
				'二是架橋。',
			)[1],
		).toBe('1 一是把港口的大橋修好並且把道路也一起修好');
	});

	test('that people break off say so', () => {
		const first =
			'Well, again, that’s -- I wouldn’t -- the bridge over the river of which you ask is closed, as we said.';
		expect(told('en', first)).toEqual(['Well, again, that’s -- I wouldn’t…']);
	});

	test('hold words even where the number is a sentence of its own', () => {
		expect(told('en', 'Number one. The bridge opens. Number two. The ferry stops.')).toEqual([
			'—',
			'1 Number one. The bridge opens.',
			'2 Number two. The ferry stops.',
		]);
	});
});

describe('first words', () => {
	test.each([
		['en', 'Well, the bridge is open. It was closed for long.', 'Well, the bridge is open.'],
		['en', 'Well, thank you, Tom. Look, the bridge is open.', 'Look, the bridge is open.'],
		['en', 'Thank you, Secretary. First, the bridge is open.', 'First, the bridge is open.'],
		[
			'en',
			'Thank you very much, Tom. Good morning, everyone. The bridge is open to everybody again.',
			'The bridge is open to everybody again.',
		],
		['en', 'Hey, everybody. The bridge is open again.', 'The bridge is open again.'],
		['en', 'We will tell everyone. The bridge is open.', 'We will tell everyone.'],
		['en', 'Yes. It opens on Monday, early in the morning.', 'Yes. It opens on Monday, early in the morning.'],
		['en', 'Thanks to the rain the bridge is closed.', 'Thanks to the rain the bridge is closed.'],
		['zh-Hans', '各位记者朋友，女士们、先生们，大家上午好。大桥今天通车了。', '大桥今天通车了。'],
		['es', 'Buenas tardes a todas y a todos. El puente está abierto.', 'El puente está abierto.'],
		['en', 'Thank you.', 'Thank you.'],
	])('%s: %s', (language, text, first) => {
		expect(told(language, text)).toEqual([first]);
	});
});
