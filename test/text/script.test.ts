import fs from 'node:fs';
import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {type Converter, loadScript, type Script} from '../../src/text/script.ts';

const seed = fs.readFileSync(new URL('../../data/seed-scio-2021.txt', import.meta.url), 'utf8').split('\n');
const converters = new Map<Script, Converter>();
const to = (script: Script, text: string) => converters.get(script)?.(text);

beforeAll(async () => {
	for (const script of ['asPrinted', 'simplified', 'traditionalTaiwan', 'traditionalHongKong'] as const) {
		converters.set(script, await loadScript(script));
	}
});

test.each([
	['新能源汽車產業發展規劃', '新能源汽车产业发展规划'],
	['著力解決“卡脖子”的問題', '着力解决“卡脖子”的问题'],
	['這裏和這裡，衛生與衞生', '这里和这里，卫生与卫生'],
	['乾隆、幹部、乾淨', '乾隆、干部、干净'],
	['已经是简体了', '已经是简体了'],
])('%s in Simplified', (printed, simplified) => {
	expect(to('simplified', printed)?.text).toBe(simplified);
});

test.each([
	['from Simplified', '复杂的干部、头发和发展', '複雜的幹部、頭髮和發展', '複雜的幹部、頭髮和發展'],
	['naive Traditional mended', '嚴峻復雜的沖擊,征求意見', '嚴峻複雜的衝擊,徵求意見', '嚴峻複雜的衝擊,徵求意見'],
	['naive Traditional mended', '立足于當前,最后,這里,什么', '立足於當前,最後,這裡,什麼', '立足於當前,最後,這裏,什麼'],
	['not 髮展', '機構和人才來華發展', '機構和人才來華發展', '機構和人才來華發展'],
	['not 恢復併', '經濟穩定恢復并成為', '經濟穩定恢復並成為', '經濟穩定恢復並成為'],
	['not 指明瞭', '為我們指明了方向', '為我們指明了方向', '為我們指明了方向'],
	['not 總檯', '中央廣播電視總臺記者', '中央廣播電視總臺記者', '中央廣播電視總台記者'],
	['not 籤章', '电子签章法由双方签署', '電子簽章法由雙方簽署', '電子簽章法由雙方簽署'],
	['proper Traditional stays', '知道裡面只是儘快親簽', '知道裡面只是儘快親簽', '知道裏面只是儘快親簽'],
	['the region’s forms', '臺灣說著裏面', '臺灣說著裡面', '台灣説着裏面'],
])('Traditional, %s: %s', (_why, printed, taiwan, hongKong) => {
	expect(to('traditionalTaiwan', printed)?.text).toBe(taiwan);
	expect(to('traditionalHongKong', printed)?.text).toBe(hongKong);
});

describe('in every script', () => {
	test.each<Script>(['asPrinted', 'simplified', 'traditionalTaiwan', 'traditionalHongKong'])('%s', script => {
		expect(to(script, 'Is this so? “Yes”, he said: 5G, 31.3%, ２０２１ — ñ é.')?.text).toBe(
			'Is this so? “Yes”, he said: 5G, 31.3%, ２０２１ — ñ é.',
		);
		for (const paragraph of seed) {
			const {text, fromOriginal, toOriginal} = to(script, paragraph) ?? {};
			expect(text?.length).toBe(paragraph.length);
			expect([fromOriginal?.(3), toOriginal?.(3)]).toEqual([3, 3]);
		}
	});

	test('as printed is as printed', () => {
		const text = '復雜的这裡';
		expect(to('asPrinted', text)?.text).toBe(text);
	});
});

test('offsets lead there and back where a character takes more units than it did', () => {
	const converted = to('simplified', '甲㗲乙𠮷丙');
	expect(converted?.text).toBe('甲𠵾乙𠮷丙');
	expect([-3, 0, 1, 2, 3, 4, 5, 6, 9].map(offset => converted?.fromOriginal(offset))).toEqual([
		-3, 0, 1, 3, 4, 4, 6, 7, 10,
	]);
	expect([0, 1, 2, 3, 4, 6, 7].map(offset => converted?.toOriginal(offset))).toEqual([0, 1, 1, 2, 3, 5, 6]);
});

test('whatever comes, each character has its place', () => {
	const text = fc
		.array(fc.oneof(fc.constantFrom(...'国國发發髮㗲𠮷㓆里裡 a，'), fc.string({unit: 'binary'})))
		.map(all => all.join(''));
	fc.assert(
		fc.property(
			text,
			fc.constantFrom<Script>('simplified', 'traditionalTaiwan', 'traditionalHongKong'),
			(original, script) => {
				const {text: other = '', fromOriginal = Number, toOriginal = Number} = to(script, original) ?? {};
				expect([...other].length).toBe([...original].length);
				let at = 0;
				let there = 0;
				const others = [...other];
				[...original].forEach((character, nth) => {
					expect([fromOriginal(at), toOriginal(there)]).toEqual([there, at]);
					at += character.length;
					there += others[nth]?.length ?? 0;
				});
			},
		),
	);
});
