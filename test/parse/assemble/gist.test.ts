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
		['謝謝。請問（笑）海底隧道何時通車？', '海底隧道明年通車。', '海底隧道何時通車'],
		['Why?', 'Because.', 'Why?'],
		['', '', ''],
	])('%j', (question, answers, gist) => expect(gistsOf([{question, answers}])).toEqual([gist]));
});
