import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {regionalForms, wordsElsewhere} from '../../src/text/regional.ts';

test('what another region calls what is spelled so', () => {
	expect(wordsElsewhere('wangluo')).toContain('网路');
	expect(wordsElsewhere('tianqi')).toEqual([]);
});

describe('regionalForms', () => {
	test.each([
		['晶片', ['芯片']],
		['芯片', ['晶片']],
		['软体', ['软件']],
		['网路安全', ['网络安全']],
		['数字转型', ['数位转型', '数码转型']],
		['易利信', ['爱立信']],
		['软体资讯', ['软件资讯', '软体信息', '软件信息']],
		['矽谷', ['硅谷']],
		['飞弹', ['导弹']],
		['14号', ['14日']],
		['周四14日', ['周四14号']],
		['日内', []],
		['经济增长', ['经济成长']],
		['开发中国家', ['发展中国家']],
		['天气', []],
		['', []],
	])('%s: %j', (text, forms) => {
		expect(regionalForms(text)).toEqual(forms);
	});

	test('never the text itself, never more than eight', () => {
		const words = fc.string({unit: fc.constantFrom('晶片', '软体', '资料', '网路', '信息', '的'), maxLength: 9});
		fc.assert(
			fc.property(words, text => {
				const forms = regionalForms(text);
				expect(forms).not.toContain(text);
				expect(forms.length).toBeLessThanOrEqual(8);
				expect(new Set(forms).size).toBe(forms.length);
			}),
		);
	});
});
