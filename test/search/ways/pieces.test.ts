import {describe, expect, test} from 'vitest';
import {cutsOf, wordsOf} from '../../../src/search/ways/pieces.ts';

describe('cutsOf', () => {
	const held = ['先导区', '济南', '青岛', '5g', '基站', '上海', '下降全', 'eleph', 'ant'];
	test.each([
		['先导区济南青岛', [['先导区', '济南', '青岛']]],
		['5g基站', [['5g', '基站']]],
		['上海shangfei', [['上海', 'shangfei']]],
		['下降全年', [['下降', '全年']]],
		['先导区为什么跟济南', [['先导区', '济南']]],
		['会不会向济南的先导区', [['济南', '先导区']]],
		['先导区了', []],
		['沙漠百分之四点二', [['沙漠', '百分之四点二']]],
		['elephant', []],
		['沙漠', []],
		['', []],
	])('%s: %j', (key, cuts) => {
		const found = cutsOf(key, piece => held.some(text => text.includes(piece)));
		expect(found.filter((cut, n) => found.findIndex(other => `${other}` === `${cut}`) === n)).toEqual(cuts);
	});
});

test('what is longer than a sentence is not cut', () => {
	const cuts = (length: number) => cutsOf('新'.repeat(length), piece => piece.length <= 40);
	expect(cuts(80)[0]).toEqual(['新'.repeat(40), '新'.repeat(40)]);
	expect(cuts(82)).toEqual([]);
	expect(wordsOf(`${'稀土'.repeat(40)}沙漠`)).not.toContain('沙漠');
});

describe('wordsOf', () => {
	test.each([
		['稀土价格上涨', ['稀土', '价格', '上涨']],
		['elephants', []],
		['', []],
	])('%s: %j', (key, words) => {
		expect(wordsOf(key)).toEqual(words);
	});
});
