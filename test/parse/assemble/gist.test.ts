import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../../src/briefing/briefing.ts';
import {gistsOf} from '../../../src/parse/assemble/gist.ts';

const seed = JSON.parse(
	readFileSync(new URL('../../../data/seed-scio-2021.json', import.meta.url), 'utf8'),
) as Briefing;

/** What an editor would call the twelve questions, and the words that a gist must share with that. */
const byAnEditor: readonly (readonly [title: string, words: RegExp])[] = [
	['新發展格局中的工業和信息化', /新發展格局/u],
	['新能源汽車產業的發展', /^新能源汽車產業/u],
	['芯片行業的目標', /^芯片行業/u],
	['產業鏈、供應鏈的穩定', /^產業鏈.?供應鏈|^產業鏈和供應鏈/u],
	['數據隱私的保護', /數據隱私|個人信息/u],
	['稀土管理條例', /^稀土管理條例/u],
	['今年工業經濟走勢', /工業經濟走勢/u],
	['科技自立自強', /^科技自立自強/u],
	['5G 的建設', /^5G的建設/u],
	['人工智能先導區', /人工智能.*先導區/u],
	['中小企業', /中小企業/u],
	['鋼鐵產量', /鋼/u],
];

describe('the gists of the briefing that ships', () => {
	test.each(byAnEditor.map(([title, words], i) => [i + 1, title, words] as const))(
		'%d names the subject: %s',
		(n, _, words) => {
			const {gist} = seed.exchanges[n - 1] ?? {gist: ''};
			expect(gist).toMatch(words);
			expect(gist.length).toBeLessThanOrEqual(25);
		},
	);

	test.each(seed.exchanges.map(e => [e.gist]))('“%s” stands in its question and opens with no courtesy', gist => {
		const questions = seed.turns.filter(t => t.kind === 'question').flatMap(t => t.blocks.map(b => b.text));
		expect(questions.some(text => text.includes(gist))).toBe(true);
		expect(gist).not.toMatch(/^(?:我們|請問|想問|謝謝|近日|目前)/u);
	});
});

describe('gistsOf', () => {
	test.each([
		[
			'Thank you. Can you tell us about the new ferry terminal?',
			'The ferry terminal opens in May. The terminal is paid for.',
			'Can you tell us about the new ferry terminal?',
		],
		['Mr. Ward said the dam is safe. Is it?', 'The dam is safe.', 'Mr. Ward said the dam is safe'],
		['(Inaudible) the bridge?', 'The bridge is closed.', 'the bridge?'],
		[
			'What will the port charge for the storage of grain on the eastern quay in the summer of next year?',
			'Nothing for the storage of grain.',
			'What will the port charge for the storage of grain on the…',
		],
		[
			'Mr. Secretary, has there been any talk, sir, of any sort of closure of the ferries at all?',
			'No talk of a closure of the ferries.',
			'has there been any talk, sir, of any sort of closure of the…',
		],
		['Ida, hunter? Hunted?', 'Neither.', 'Ida, hunter?'],
		['…the dam is old though, so what is the plan?', 'We mend the dam.', 'the dam is old though, so what is the plan?'],
		[
			'Ms. Ward following on from the report of yesterday on grain do you think it is now time for a new quay?',
			'The report on grain says so.',
			'do you think it is now time for a new quay?',
		],
		['[crosstalk 00:30:30].', 'Yes.', '[crosstalk 00:30:30]'],
		['这几年外国游客来得少吗？', '外国游客多了。', '这几年外国游客来得少'],
		['有議員質疑隧道的風機從未檢查，請問是否屬實？', '風機每年檢查。', '隧道的風機從未檢查'],
		['碼頭工程會否提交予立法會？', '會提交。', '碼頭工程會否提交予立法會'],
		['前三季度客运量增长近25%，这是怎么做到的？', '客运量还会增长。', '前三季度客运量增长近25%'],
		['港务局三月印发了渡船管理办法，为什么是现在？', '渡船管理办法早就该有了。', '渡船管理办法'],
		['怎么说服他们坐船？', '票价会降。', '说服他们坐船'],
		['第三届渡船大会在哪里开？', '渡船大会在海口开。', '第三届渡船大会在哪里开'],
		['想問一下，您覺得什麼是「慢渡」？', '慢渡就是不趕。', '什麼是「慢渡」'],
		['你的祖父修過這座橋，你知道嗎？', '祖父修過。', '你的祖父修過這座橋'],
		['记者昨天说，渡船要停。是这样吗？', '渡船不停。', '渡船要停'],
		[
			'市政府正在针对是否应该允许外国船只停靠东岸的新码头进行讨论。',
			'新码头允许外国船只停靠。',
			'是否应该允许外国船只停靠东岸的新码头进行讨论',
		],
		['有越来越多的居民认为东岸渡船的班次比西岸的少。你怎么看？', '东岸的班次今年会增加。', '东岸渡船的班次比西岸的少'],
		[
			'东岸的新码头和第二期扩建工程将由三个国家的五家公司共同承担。',
			'扩建工程明年完工。',
			'第二期扩建工程将由三个国家的五家公司共同承担',
		],
		[
			'来年度の予算要求について、現在の検討状況をお聞かせください。',
			'検討状況は公表します。',
			'来年度の予算要求について、現在の検討状況…',
		],
		['謝謝。請問（笑）海底隧道何時通車？', '海底隧道明年通車。', '海底隧道何時通車'],
		['Why?', 'Because.', 'Why?'],
		['', '', ''],
	])('%j', (question, answers, gist) => expect(gistsOf([{question, answers}])).toEqual([gist]));
});
