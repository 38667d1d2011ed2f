import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {corpusOf} from '../../../src/search/corpus/corpus.ts';
import {placesOf} from '../../../src/search/ways/moved.ts';
import {nearFinds} from '../../../src/search/ways/slip.ts';
import {squeeze} from '../../../src/text/squeeze.ts';

describe('nearFinds', () => {
	const corpus = corpusOf(['解決卡脖子的問題', '稀土管理條例', '按照最小可用的原則', '31.3萬億']);
	test.each([
		['卡勃子', '卡脖子', 0.5],
		['卡车子', '卡脖子', 1],
		['稀土管里条列', '稀土管理条例', 1.5],
		['西土管理条列', '稀土管理条例', 1.5],
		['西土管里条例', '稀土管理条例', 1],
		['最小可用原则', '最小可用的原则', 0.8],
		['最小可以用的原则', '最小可用的原则', 1],
		['31.4万亿', null, 0],
		['卡孩', null, 0],
		['稀图', '稀土', 0.5],
		['西土', '稀土', 0.5],
		['西图', null, 0],
		['沙漠里', null, 0],
		['', null, 0],
		['新'.repeat(31), null, 0],
	])('%s: %s', (key, text, cost) => {
		const [best] = nearFinds(corpus, key).toSorted((a, b) => a.cost - b.cost);
		expect(best && corpus.text.slice(best.start, best.end)).toBe(text ?? undefined);
		if (best) expect(best.cost).toBeCloseTo(cost);
	});

	test('takes a key of thirty characters', () => {
		const key = [...'天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏閏餘成歲律呂'].slice(0, 30).join('');
		const long = corpusOf([`${key}調陽`]);
		const typed = squeeze(key.replace('盈', '稀'));
		expect(nearFinds(long, typed).map(({cost}) => cost)).toEqual([1]);
		expect(nearFinds(long, `${typed}调`)).toEqual([]);
	});

	test('measures so many places, and no more', () => {
		expect(nearFinds(corpusOf(['卡車子。'.repeat(2100)]), '卡脖子')).toHaveLength(2000);
		expect(placesOf(corpusOf(['的'.repeat(20_100)]), '的')).toHaveLength(20_000);
	});

	test('finds whatever one slip made of a stretch', () => {
		const text = corpus.text.slice(0, 7);
		const stretch = fc.tuple(fc.nat(2), fc.integer({min: 4, max: 5}));
		fc.assert(
			fc.property(stretch, fc.nat(3), fc.constantFrom('wrong', 'missing', 'extra'), ([from, length], at, slip) => {
				const whole = text.slice(from, from + length);
				const tail = slip === 'extra' ? whole.slice(at) : whole.slice(at + 1);
				const typed = whole.slice(0, at) + (slip === 'missing' ? '' : '鑫') + tail;
				if (typed.length < 3) return;
				expect(nearFinds(corpus, typed).map(({cost}) => cost <= 1)).toContain(true);
			}),
		);
	});
});
