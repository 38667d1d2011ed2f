import {describe, expect, test} from 'vitest';
import {piecesOf, wordsOf} from '../../src/search/pieces.ts';

describe('piecesOf', () => {
	const held = ['先导区', '济南', '青岛', '5g', '基站', '上海', 'eleph', 'ant'];
	test.each([
		['先导区济南青岛', ['先导区', '济南', '青岛']],
		['5g基站', ['5g', '基站']],
		['上海shangfei', ['上海', 'shangfei']],
		['先导区了', ['先导区了']],
		['elephant', []],
		['沙漠', ['沙漠']],
		['', []],
	])('%s: %j', (key, pieces) => {
		expect(piecesOf(key, piece => held.some(text => text.includes(piece)))).toEqual(pieces);
	});
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
