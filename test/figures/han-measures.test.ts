import {expect, test} from 'vitest';
import {measuredInHan, measureRules} from '../../src/figures/han-measures.ts';
import {hanQuantities} from '../../src/figures/han-quantities.ts';
import {testEveryRow} from '../rows.ts';

/** What each number of a folded text measures. */
function read(text: string, rules = measureRules): readonly string[] {
	const all = hanQuantities(text, text);
	return all.map((_, nth) => text.slice(...(measuredInHan(text, all, nth, rules) ?? [0, 0])));
}

const cases = [
	['港口吞吐量上升至3%', ['港口吞吐量']],
	['港口吞吐量累计3亿元', ['港口吞吐量']],
	['港口吞吐量为3亿元', ['港口吞吐量']],
	['港口吞吐量大概3亿元', ['港口吞吐量']],
	['港口吞吐量比上个季度3%', ['港口吞吐量']],
	['港口吞吐量花费了3亿元', ['港口吞吐量']],
	['港口吞吐量每gb4.4元', ['港口吞吐量']],
	['培育港口吞吐量3亿元', ['港口吞吐量']],
	['有的人说港口吞吐量3亿元', ['']],
	['接近30%,超过40%', ['', '']],
	['我看港口吞吐量3亿元', ['']],
	['港口吞吐量是同期航班数的3倍', ['港口吞吐量']],
	['3个国外的站点', ['国外的站点']],
	['3家企业成立', ['企业']],
	['第一批疫苗3剂抵台', ['']],
	['对美国港口吞吐量3亿元', ['对美国港口吞吐量']],
	['此次港口吞吐量3亿元', ['港口吞吐量']],
	['3个工作的人,3个人支持', ['工作的人', '']],
	['4千元的经验,3亿元的补助', ['', '补助']],
	['平均寿命为3年居首,平均寿命为3年', ['', '平均寿命']],
	['3000名医生、护士和志愿者,', ['医生、护士和志愿者']],
	['200名警察和路人冲突', ['']],
	['3个省和5个市', ['', '']],
	['50家企业和机构', ['企业和机构']],
	['透过补助的建设3台', ['']],
	['实现港口吞吐量3亿元', ['港口吞吐量']],
	['首先港口吞吐量3亿元', ['港口吞吐量']],
	['去年全年港口吞吐量3亿元', ['港口吞吐量']],
	['"十四五"时期港口吞吐量3亿元', ['港口吞吐量']],
	['我们的港口吞吐量3亿元', ['港口吞吐量']],
	['将港口吞吐量3亿元', ['港口吞吐量']],
	['接待3人企业团体', ['']],
	['接待3人次企业团体', ['']],
	['演出3次企业团体', ['']],
	['演出3场次企业团体', ['']],
	['检测3个次企业团体', ['']],
	['获得3票企业团体', ['']],
	['获得3席企业团体', ['']],
] as const;

test.each(cases)('%s: %j', (text, measures) => {
	expect(read(text)).toEqual(measures);
});

testEveryRow(measureRules, cases, ([text], rules) => read(text, rules));
