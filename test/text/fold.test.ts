import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../src/text/fold.ts';

describe('fold', () => {
	test.each([
		['新能源汽車', '新能源汽车'],
		['復雜 覆雜 複雜', '复杂 复杂 复杂'],
		['徵求 征求', '征求 征求'],
		['什麼 甚麼 什么', '什么 什么 什么'],
		['著力 着力', '着力 着力'],
		['乾淨 幹部 干擾', '干净 干部 干扰'],
		['佔比 占比', '占比 占比'],
		['裡 裏 里', '里 里 里'],
		['后 後', '后 后'],
		['発展 駅 広島', '发展 驿 广岛'],
		['５Ｇ＋ＡＲ／ＶＲ', '5g+ar/vr'],
		['「十四五」，“十四五”', '"十四五","十四五"'],
		['Ñandú café Łódź Việt', 'nandu cafe lodz viet'],
		['İ ŉ ﬁ', 'i ŉ ﬁ'],
		['2021—2035年', '2021-2035年'],
		['𠮷野家', '𠮷野家'],
		['', ''],
	])('%s → %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('keeps the length, and folding twice changes nothing', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				const folded = fold(text);
				expect(folded.length).toBe(text.length);
				expect(fold(folded)).toBe(folded);
			}),
		);
	});

	test('leaves no unit that a second folding would change', () => {
		const all = Array.from({length: 0x10000}, (_, unit) => String.fromCharCode(unit)).join('');
		expect(fold(fold(all))).toBe(fold(all));
	});
});
