import {expect, test} from 'vitest';
import {attributionIn, attributions} from '../../../src/parse/words/attribution.ts';
import {testEveryRow} from '../../rows.ts';

const told = [
	'港口何時開放？（晨報沈青小姐）',
	'港口何時開放？（海岸電視李明記者）',
	'항구는 언제 열립니까? (북부일보 김도현 기자)',
];

test.each([
	[told[0], {name: '沈青', outlet: '晨報'}],
	[told[1], {name: '李明', outlet: '海岸電視'}],
	[told[2], {name: '김도현', outlet: '북부일보'}],
	['港口何時開放？（掌聲）', null],
	['他是這樣說的（我想是沈青小姐）', null],
	['（晨報沈青小姐）港口何時開放？', null],
])('%s', (text = '', attribution) => {
	expect(attributionIn(text)).toEqual(attribution);
});

testEveryRow(attributions, told, (text, ways) => attributionIn(text, ways));
