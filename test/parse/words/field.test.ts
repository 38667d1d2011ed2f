import {expect, test} from 'vitest';
import {isField} from '../../../src/parse/words/field.ts';

test.each([
	['时间:5月6日', true],
	['责任编辑 :李明', true],
	['date: 6 may', true],
	['fuente: efe', true],
	['王部长:您好', false],
	['时间不早了', false],
	[':', false],
	['', false],
])('%j: %j', (folded, field) => {
	expect(isField(folded)).toBe(field);
});
