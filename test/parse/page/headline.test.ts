import {describe, expect, test} from 'vitest';
import {parseBriefing} from '../../../src/parse/parse.ts';

/** The title and the day of a text whose turns do not matter. */
function eventOf(head: string, pageBreak = '') {
	const source = `${head}\n\n林小川：大家好，请提问。\n\n北州日报记者：何时开工？\n\n${pageBreak}林小川：下月开工。\n`;
	const reading = parseBriefing(new TextEncoder().encode(source), {name: 'made-up.txt'});
	if ('failure' in reading) throw new Error(reading.failure);
	return [reading.briefing.event.title, reading.briefing.event.date];
}

describe('the title and the day of an event', () => {
	test.each([
		[
			'返回列表 打印本页\n港务局：二月份例行记者会实录\n时间：2019年2月28日15:00',
			'港务局：二月份例行记者会实录',
			'2019-02-28',
		],
		[
			'港务局新闻办公室\n港务局召开例行新闻发布会（2023年4月20日）\n来源：港务局 2023-04-21 16:55',
			'港务局召开例行新闻发布会（2023年4月20日）',
			'2023-04-20',
		],
		[
			'北州市“渡轮规划”新闻发布会\n发布时间：2023-11-09 09:15\n时  间：2023年11月8日上午10:00',
			'北州市“渡轮规划”新闻发布会',
			'2023-11-08',
		],
		[
			'Home  News  Search\nHarbor press conference: 27 January 2021\nPublished 28 January 2021',
			'Harbor press conference: 27 January 2021',
			'2021-01-27',
		],
		['港务局院会后记者会\n日期：113-09-12　资料来源：新闻处', '港务局院会后记者会', '2024-09-12'],
		[
			'Главная » Брифинги\nБрифинг начальника порта, 14 марта 2019 года',
			'Брифинг начальника порта, 14 марта 2019 года',
			'2019-03-14',
		],
	])('%j', (head, title, date) => {
		expect(eventOf(head)).toEqual([title, date]);
	});
});

test.each([
	['港务局新闻发布会文字实录', '港务局渡轮情况新闻发布会'],
	['港务局文字版', '渡轮情况'],
])('the headline, and not the head of the pages above it: %s', (head, title) => {
	expect(eventOf(`${head}\n\n${title}`, `第1页\n\n${head}\n\n`)[0]).toBe(title);
});

test('the head of the pages, where there is no headline', () => {
	expect(eventOf('渡轮情况', '第1页\n\n渡轮情况\n\n')[0]).toBe('渡轮情况');
});
