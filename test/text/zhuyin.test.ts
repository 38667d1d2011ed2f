import {expect, test} from 'vitest';
import {zhuyinInPinyin} from '../../src/text/zhuyin.ts';

test.each([
	['ㄎㄡˇㄓㄠˋ', 'kouzhao'],
	['ㄒㄧㄣㄆㄧㄢˋ', 'xinpian'],
	['ㄩㄢˊㄑㄩ', 'yuanqu'],
	['ㄌㄩˋㄙㄜˋ', 'lvse'],
	['ㄋㄩˇ', 'nv'],
	['ㄓㄨㄥㄍㄨㄛˊㄖˋㄅㄠˋ', 'zhongguoribao'],
	['ㄨㄤˇㄌㄨㄛˋ', 'wangluo'],
	['ㄦˋㄧㄥㄩㄥˋ', 'eryingyong'],
	['ㄓㄕ', 'zhishi'],
	['新ㄋㄥˊ', '新neng'],
	['ㄒㄧㄣ能源', 'xin能源'],
	['ㄍㄨㄥ 業', 'gong 業'],
	['ㄒㄋㄩ', 'xny'],
	['ㄍㄐ', 'gj'],
	['ㄓㄍㄖ', 'zhgr'],
	['ㄒㄧㄣㄋ', 'xinn'],
	['xin', 'xin'],
	['稀土', '稀土'],
])('%s: %s', (text, letters) => {
	expect(zhuyinInPinyin(text)).toBe(letters);
});
