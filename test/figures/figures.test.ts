import fs from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import type {Figure, Value} from '../../src/figures/figure.ts';
import {figuresOf, sameQuantities} from '../../src/figures/figures.ts';

const shipped: Briefing = JSON.parse(
	fs.readFileSync(new URL('../../data/seed-scio-2021.json', import.meta.url), 'utf8'),
);

/** The shipped briefing with other words in it. */
function saying(texts: readonly string[], language: string): Briefing {
	const blocks = texts.map((text, at) => ({id: `t-p${at + 1}`, kind: 'paragraph', text, start: 0, end: 0}) as const);
	const turn = {id: 't', speaker: 's1', label: '', kind: 'statement', exchange: null, blocks} as const;
	return {...shipped, language, turns: [turn]};
}

const figuresIn = (text: string, language = 'zh-Hant'): readonly Figure[] => figuresOf(saying([text], language));
const shown = ({printed, value, unit, kind}: Figure) => [printed, value, unit, kind];

describe('Chinese', () => {
	test.each<[string, string, Value | null, string, string]>([
		['增加到31.3萬億，', '31.3萬億', 3.13e13, '', 'number'],
		['達到了31.31万亿元人民币', '31.31万亿元人民币', 3.131e13, '元', 'money'],
		['只占 2 兆 7,000 多億元', '2 兆 7,000 多億元', 2.7e12, '元', 'money'],
		['人均1萬美元', '1萬美元', 1e4, '美元', 'money'],
		['每GB4.4元', '4.4元', 4.4, '元', 'money'],
		['達到10.4％。', '10.4％', 10.4, '%', 'share'],
		['高出4.9個百分點', '4.9個百分點', 4.9, '個百分點', 'share'],
		['約三分之一的企業', '三分之一', 0.333333333333333, '', 'share'],
		['百分之二十的人', '百分之二十', 20, '%', 'share'],
		['七成五', '七成五', 75, '%', 'share'],
		['近一半企業', '一半', 0.5, '', 'share'],
		['利率下跌-4%至-7%，', '-4%至-7%', [-7, -4], '%', 'share'],
		['是它的3倍', '3倍', 3, '倍', 'ratio'],
		['有200多萬個APP', '200多萬個', 2e6, '個', 'count'],
		['近1萬家企業', '1萬家', 1e4, '家', 'count'],
		['百萬家企業', '百萬家', 1e6, '家', 'count'],
		['２０１家', '２０１家', 201, '家', 'count'],
		['裝機容量為300兆瓦', '300兆瓦', 300, 'MW', 'measure'],
		['用電1500千瓦時', '1500千瓦時', 1500, 'kWh', 'measure'],
		['新增3萬千瓦', '3萬千瓦', 3e4, 'kW', 'measure'],
		['來了七八百人', '七八百人', [700, 800], '人', 'count'],
		['二三十家企業', '二三十家', [20, 30], '家', 'count'],
		['三千五百萬人', '三千五百萬人', 3.5e7, '人', 'count'],
		['兩三個城市', '兩三個', [2, 3], '個', 'count'],
		['十幾個城市', '十幾個', [12, 19], '個', 'count'],
		['超過了幾千億，', '幾千億', [2e11, 9e11], '', 'number'],
		['3—5年時間', '3—5年', [3, 5], '年', 'duration'],
		['1—2萬家', '1—2萬家', [1e4, 2e4], '家', 'count'],
		['過去五年', '五年', 5, '年', 'duration'],
		['不到半年', '半年', 0.5, '年', 'duration'],
		['超11億噸，', '11億噸', 1.1e9, '噸', 'measure'],
		['是575kg標準煤', '575kg', 575, 'kg', 'measure'],
		['由2.5提升', '2.5', 2.5, '', 'number'],
		['規劃（2021—2035年）', '2021—2035年', [2021, 2035], '', 'date'],
		['民國110年', '民國110年', 2021, '', 'date'],
	])('%s', (text, printed, value, unit, kind) => {
		expect(figuresIn(text).map(shown)).toEqual([[printed, value, unit, kind]]);
	});

	test.each([
		['2021年3月1日上午10時', ['2021-03-01', 'T10:00']],
		['下午3點30分', ['T15:30']],
		['今年1月份', ['--01']],
		['二〇二一年', ['2021']],
		['90年代', ['']],
	])('%s', (text, iso) => {
		expect(figuresIn(text).map(found => found.iso)).toEqual(iso);
	});

	test.each([
		'第一，5G和6G，G20，COVID-19',
		'“十四五”規劃、“三道減法”、“一帶一路”',
		'一項工作，一個方面，三個方面，兩會',
		'黨的十九屆五中全會，第12條，第100架飛機',
		'波音707飛機，12321舉報中心',
		'百年未遇，千方百計，四川，三亞',
		'二是要加強',
	])('no figures: %s', text => {
		expect(figuresIn(text).map(shown)).toEqual([]);
	});

	test.each([
		['我國鋼鐵產量由2.5億噸增加到3.1億噸。', ['鋼鐵產量', '鋼鐵產量']],
		['去年手機出貨量達到1.6億部，同比增長3%。', ['手機出貨量', '手機出貨量']],
		['服務業的增加值，也有明顯的提升，由約1.8萬億增加到3.8萬億。', ['服務業的增加值', '服務業的增加值']],
		['已經布局了17個國家制造業創新中心，', ['國家制造業創新中心']],
		['我們是一個14億人口的大國', ['人口']],
		['市場主體有1.3億，其中8000多萬是個體工商戶', ['市場主體', '個體工商戶']],
		['用戶流量較去年高出約50%', ['用戶流量']],
		['占GDP比重由2.5提升到3.7。', ['占GDP比重', '占GDP比重']],
		['实现了10.5%的增速', ['增速']],
		['在2035年', ['']],
	])('measures: %s', (text, measures) => {
		expect(figuresIn(text).map(found => found.measures)).toEqual(measures);
	});

	test.each([
		['約30萬人', true],
		['大概是3家', true],
		['超過了3家', true],
		['3家左右', true],
		['95%以上', true],
		['3家', false],
		['最近3年', false],
	])('about: %s', (text, approximate) => {
		expect(figuresIn(text)[0]?.approximate).toBe(approximate);
	});
});

describe('English', () => {
	test.each<[string, string, Value | null, string, string, string]>([
		['We spent $1.2 billion in emergency funding.', '$1.2 billion', 1.2e9, '$', 'money', 'emergency funding'],
		['There are 1,200 cases of flu.', '1,200', 1200, '', 'count', 'cases of flu'],
		['Output rose by 3.5 percent.', '3.5 percent', 3.5, '%', 'share', 'Output'],
		['about 3.5 per cent of households', '3.5 per cent', 3.5, '%', 'share', 'households'],
		['up 2 percentage points', '2 percentage points', 2, 'percentage points', 'share', ''],
		['from 5 to 10 million people', '5 to 10 million', [5e6, 1e7], '', 'count', 'people'],
		['two million, three hundred thousand tests', 'two million, three hundred thousand', 2.3e6, '', 'count', 'tests'],
		['a third of the country', 'a third', 0.333333333333333, '', 'share', ''],
		['over half of the total', 'half', 0.5, '', 'share', ''],
		['three to five times', 'three to five times', [3, 5], 'times', 'ratio', ''],
		['for the last 72 hours.', '72 hours', 72, 'hours', 'duration', ''],
		['on March 1st, 2021,', 'March 1st, 2021', 2021, '', 'date', ''],
		['by 1 March 2021', '1 March 2021', 2021, '', 'date', ''],
		['in 2020.', '2020', 2020, '', 'date', ''],
		['at 10:30 a.m.', '10:30 a.m.', null, '', 'date', ''],
	])('%s', (text, printed, value, unit, kind, measures) => {
		const found = figuresIn(text, 'en');
		expect(found.map(shown)).toEqual([[printed, value, unit, kind]]);
		if (measures !== '') expect(found[0]?.measures).toBe(measures);
	});

	test.each([
		'COVID-19, G20, H1N1, 9/11, the 5G network, Resolution 1973',
		'one of them, two of us, a question, the 15th floor',
		'Call 202-456-1111.',
		'1. First of all',
	])('no figures: %s', text => {
		expect(figuresIn(text, 'en').map(shown)).toEqual([]);
	});
});

test.each<[string, string, Value | null, string]>([
	['dos millones 534 mil 682 casos', 'dos millones 534 mil 682', 2534682, 'casos'],
	['18 millones 80 mil cinco dosis', '18 millones 80 mil cinco', 18080005, 'dosis'],
	['Ochenta por ciento de las camas', 'Ochenta por ciento', 80, 'camas'],
	['el 1º de mayo de 2021', '1º de mayo de 2021', 2021, ''],
	['unas 600 mil dosis', '600 mil', 6e5, 'dosis'],
	['2.300 millones de euros, un 1,5 %', '2.300 millones de euros', 2.3e9, ''],
	['2,300 camas, un 1.5 %', '2,300', 2300, 'camas'],
])('Spanish: %s', (text, printed, value, measures) => {
	const [found] = figuresIn(text, 'es');
	expect([found?.printed, found?.value, found?.measures]).toEqual([printed, value, measures]);
});

describe('the language of the text', () => {
	test.each<[language: string, text: string, values: readonly (Value | null)[]]>([
		['de', 'Der Hafen kostet 1,5 Milliarden Euro.', [1.5e9]],
		['und', 'Der Hafen kostet 1,5 Milliarden Euro. Dort arbeiten 12.500 Menschen.', [1.5e9, 12_500]],
		['und', 'Sales rose 3.4%.', [3.4]],
		['und', 'Port 3,4%', [3.4]],
		['es', 'Subió 3.5 %, y 1.234 camas; 2,25 y 1,75', [3.5, 1234, 2.25, 1.75]],
		['nl', 'De haven kost 1,5 miljard euro.', []],
		['und', 'Koszt 1,5 mld złotych.', []],
		['ja', '12 月に 3 万人、5 % でした。', []],
		['ko', '3만 명, 5%', []],
		['zh-Hans', 'Output rose 3.4%.', [3.4]],
		['pt', 'custa 1,5 milhão', [1.5e6]],
	])('%s: %s', (language, text, values) => {
		expect(figuresIn(text, language).map(({value}) => value)).toEqual(values);
	});
});

test.each([
	[
		'it',
		'Nel 2024 le esportazioni sono cresciute del 12 per cento, a 3,4 miliardi di euro. Una parte del porto costa 25 milioni di euro.',
	],
	['nl', 'In 2024 is het verkeer met 12 procent gestegen tot 3,4 miljoen schepen. Het is een van de havens.'],
	['ca', 'El 2024 els vaixells van créixer un 12 per cent amb les obres dels ports, fins als 3.400 milions.'],
	['ro', 'În 2024 exporturile au crescut cu 12 la sută. Dintre cei 1.500 de oameni, 320 sunt din port.'],
	['sv', 'Under 2024 ökade trafiken med 12 procent till 3,4 miljoner och det är inte allt.'],
	['da', 'I 2024 er trafikken steget med 12 procent til 3,4 millioner og det er ikke alt.'],
	['pl', 'W 2024 roku ruch nie wzrósł o 12 procent, do 3,4 miliona, i to jest dla portu oraz miasta.'],
	['cs', 'V roce 2024 se provoz zvýšil na 3,4 milionu a je to pro město.'],
	['hu', 'Az export 12 százalék, és nem ezer hajó van egy kikötőben.'],
	['fi', 'Vuonna 2024 liikenne oli 12 prosenttia ja se on hyvä, mutta ei kaikki.'],
	['tr', '2024 yılında trafik yüzde 12 arttı ve bu liman için 1.500 gemi ile bir rekor.'],
	['id', 'Pada tahun 2024 ekspor naik 12 persen dan 1.500 orang dari kota ini.'],
	['vi', 'Trong năm 2024 xuất khẩu của cảng là 12 phần trăm và khoảng 1.500 người.'],
	['tl', 'Noong 2024 tumaas ng 12 porsyento ang export sa mga daungan.'],
	['sw', 'Mwaka 2024 mauzo ya nje ni asilimia 12 na watu 1,500 wa mji.'],
	['ru', 'Экспорт вырос на 12 процентов, это 3,4 млрд, около 1500 человек.'],
	['ar', 'بلغت الصادرات 3.4 مليار دولار في عام 2024 بزيادة 12 بالمئة.'],
])('a text that is in %s has none, whatever language it is taken for', (_, text) => {
	for (const taken of ['und', 'es', 'en']) expect(figuresIn(text, taken)).toEqual([]);
});

test('what is no speech has no figures', () => {
	const text =
		'(00:12) We have [inaudible 00:41:56] and [crosstalk 01:15:20] 730 more, see https://example.org/12/345678 or a1@b2.org, call (202) 555-0143.';
	expect(figuresIn(text, 'en').map(({value}) => value)).toEqual([730]);
});

test('a number in a name is no figure', () => {
	expect(figuresIn('We saw the Three Gorges and two ships.', 'en').map(({value}) => value)).toEqual([2]);
	expect(figuresIn('La refinería de Dos Bocas y dos barcos.', 'es').map(({value}) => value)).toEqual([2]);
});

test('a figure is as it was said, in its sentence', () => {
	const [, found] = figuresIn('One 12 ships. Prices fell by nearly 12 percent. Thanks.', 'en');
	expect(found).toMatchObject({
		printed: '12 percent',
		said: 'fell by nearly 12 percent',
		qualifier: 'near',
		direction: 'fall',
		sentence: 'Prices fell by nearly 12 percent.',
		inSentence: [7, 32],
		approximate: true,
	});
	const listed = figuresIn('產量分別增長46.1%、26.8%、8.2、5.0個百分點。', 'zh-Hant');
	expect(listed.map(({direction}) => direction)).toEqual(['rise', 'rise', null, null]);
	expect(listed.map(({measures}) => measures)).toEqual(['', '', '', '']);
	expect(figuresIn('兩、三年', 'zh-Hant').map(({value}) => value)).toEqual([[2, 3]]);
});

test('the same quantity given with two values stands together', () => {
	const groups = sameQuantities(
		figuresOf(
			saying(
				[
					'我國煤炭產量增加到31.3億噸。',
					'2020年中國的煤炭產量達到了31.31億噸，',
					'煤炭產量由23.5億噸',
					'有49個省',
					'有50個省',
				],
				'zh-Hant',
			),
		),
	);
	expect(groups.map(group => group.map(({printed, block}) => [block, printed]))).toEqual([
		[
			['t-p1', '31.3億噸'],
			['t-p2', '31.31億噸'],
		],
	]);
});

test('the briefing that ships: counted by eye', () => {
	const figures = figuresOf(shipped);
	expect(figures.length).toBe(93);
	expect(sameQuantities(figures).map(group => group.map(({printed}) => printed))).toContainEqual([
		'31.3萬億',
		'31.31萬億元人民幣',
	]);
});

test('whatever is said, figures lie in the text, in order, and what they measure is there', () => {
	const words = fc.constantFrom(
		...'工業增加到由約萬億个個百分點年月日第一二三十百千幾的是，。、“”（）—-~$%.,',
		...[
			'31.3',
			'2021',
			'5',
			'G',
			' ',
			'million',
			'percent',
			'of cases',
			'mil',
			'March',
			'half',
			'\u{20BB7}',
			'\uD800',
			'３',
		],
	);
	fc.assert(
		fc.property(fc.array(words, {maxLength: 60}), fc.constantFrom('zh-Hant', 'en', 'es'), (all, language) => {
			const text = all.join('');
			let last = 0;
			for (const {range, printed, measures, value} of figuresIn(text, language)) {
				expect(range[0]).toBeGreaterThanOrEqual(last);
				expect(range[1]).toBeGreaterThan(range[0]);
				last = range[1];
				expect(text.slice(...range)).toBe(printed);
				expect(text).toContain(measures);
				for (const end of [value].flat()) if (end !== null) expect(Number.isFinite(end)).toBe(true);
			}
		}),
		{numRuns: 500},
	);
});

test('a raised figure is no digit of the number before it', () => {
	const printed = figuresIn('In 2021³ it grew by 5.3¹ percent.', 'en').map(found => found.value);
	expect(printed).toContain(5.3);
});
