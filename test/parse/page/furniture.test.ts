import {describe, expect, test} from 'vitest';
import {literalLine} from '../../../src/parse/manuscript.ts';
import {editor, furniture, isCaption, isScene} from '../../../src/parse/page/furniture.ts';

const line = (text: string) => literalLine(text, 0, 'break');

describe('furniture', () => {
	test.each([
		['分享到:', 'share-links'],
		['Share this page on Facebook', 'share-links'],
		['【字體: 打印', 'font-size-and-printing'],
		['掃一掃在手機打開當前頁', 'code-to-scan'],
		['回到 頂部', 'page-link'],
		['浏览量:{{pvCount}}', 'visit-counter'],
		['您的位置：首页 > 发布会', 'page-path'],
		['Page 2 of 25', 'page-number'],
		['2019-02-26 10:00:12', 'time-stamp'],
		['打印 大 中 小 关闭', 'font-size-and-printing'],
		['访问次数：1,024 次', 'visit-counter'],
		['第2页，共25页', 'page-number'],
		['https://www.orrin.example/wells 2/8', 'page-number'],
		['¹² Provisional figure of the harbour office.', 'notes'],
		['\\---', 'rule'],
		['">', 'mark-up-debris'],
		['{{< video src="x" >}}', 'mark-up-debris'],
		["Detected language 'English' with probability 0.98", 'about-the-transcript'],
		['Detecting language using up to the first 30 seconds. Use `--language` to say it.', 'about-the-transcript'],
	])('%s', (text, why) => expect(furniture(line(text), false)).toBe(why));

	test.each([
		['END', 'end-mark'],
		['ends', 'end-mark'],
		['[End of transcript]', 'end-mark'],
		['- end -', 'end-mark'],
		['For information media. Not an official record.', 'editors-note'],
		['（新華社電）', 'page-credit'],
		['（北州日報記者 沈青）', 'page-credit'],
		['版权所有 京ICP备0000号', 'page-rights'],
		['請加入成為月費訂戶。', 'call-to-subscribe'],
		['Note: The conference began at 8 p.m.', 'editors-note'],
		['相关新闻', 'related-pages'],
	])('%s, outside the transcript only', (text, why) => {
		expect(furniture(line(text), true)).toBe(why);
		expect(furniture(line(text), false)).toBeNull();
	});

	test.each([
		'謝謝。',
		'我們會在星期五公布。',
		'Thank you very much.',
		'On page 2 of the report we say so.',
		'分享經驗很重要。',
		'1 We begin with the wells.',
	])('%s is speech', text => expect(furniture(line(text), true)).toBeNull());
});

test.each([
	['圖為工業和信息化部部長肖亞慶。(徐想 攝)', true],
	['农业部副部长马春林（于波 摄）', true],
	['政府今日召開記者會。左二為李小明。鄭大文攝', true],
	['（資料圖片）', true],
	['圖源：港務局', true],
	['渡輪靠岸。港務局供圖', true],
	['渡輪靠岸。新華社記者 沈青 攝', true],
	['Photo by: Ida Berg', true],
	['The ferry at the quay (White House photo by Ida Berg)', true],
	['The quay (Photo: Ida Berg)', true],
	['Video still from the ferry', true],
	['Foto: Ida Berg', true],
	['I took a photo of the ferry.', false],
	['圖為什麼這樣畫？我來解釋。', false],
	['我們在會上（昨天）談過這件事。', false],
])('isCaption(%s) is %s', (text, expected) => expect(isCaption(line(text))).toBe(expected));

test.each([
	['(Laughter.)', true],
	['（笑）', true],
	['[crosstalk 00:10:16].', true],
	['【曾大文記者會】', false],
	['(Laughter.) Thank you.', false],
])('isScene(%s) is %s', (text, expected) => expect(isScene(line(text))).toBe(expected));

test.each([
	['【我要糾錯】 責任編輯:龐博', '龐博'],
	['来源：国防部网  作者：陈晓雨  责任编辑：林川  2018-03-29', '林川'],
	['Editor: Ann Lee', 'Ann Lee'],
	['編輯部的意見是這樣的', null],
])('editor(%s) is %s', (text, name) => expect(editor(line(text))).toBe(name));
