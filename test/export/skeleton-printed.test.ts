import {expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {skeletonListed, skeletonText} from '../../src/export/skeleton-printed.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {blank, ferry} from './ferry.ts';

const english = wordingIn('en');
const traditional = wordingIn('zh-Hant');

const answer = '謝謝提問。渡輪的事我講兩點：一是增加船班；二是降低票價。';
const counted: Briefing = {
	...ferry,
	turns: ferry.turns.map(turn =>
		turn.id === 'q1-a1' ? {...turn, blocks: [{...turn.blocks[0]!, text: answer}, ...turn.blocks.slice(1)]} : turn,
	),
};

test('a line for each question, answer and point, behind its anchor', () => {
	expect(skeletonText(createOutline(counted), traditional).split('\n')).toEqual([
		'渡輪復航記者會',
		'2024-05-06 10:30 碼頭大廳',
		'',
		'statement1     開場',
		'statement1-p1    林望潮  渡輪下週復航，票價由3元降到2.5元。',
		'',
		'q1             Ida Berg  有多少艘渡輪',
		'q1-a1-p1         林望潮  渡輪的事我講兩點',
		'q1-a1-p1           一是增加船班',
		'q1-a1-p1           二是降低票價。',
		'',
		'closing1       結束',
		'closing1-p1      （未署名）  渡輪上見。',
		'',
	]);
});

test('the same for programs: each piece of text with its place', () => {
	const [, question] = skeletonListed(createOutline(counted));
	const point = {anchor: 'q1-a1-p1', lists: []};
	expect(question).toEqual({
		kind: 'exchange',
		anchor: 'q1',
		n: 1,
		gist: '有多少艘渡輪',
		askedBy: [{id: 's2', name: 'Ida Berg'}],
		turns: [
			{
				anchor: 'q1-a1',
				kind: 'answer',
				speaker: {id: 's1', name: '林望潮'},
				first: {anchor: 'q1-a1-p1', range: [5, 13], text: '渡輪的事我講兩點'},
				lists: [
					{
						lead: null,
						points: [
							{...point, range: [14, 20], text: '一是增加船班', number: 1},
							{...point, range: [21, 28], text: '二是降低票價。', number: 2},
						],
					},
				],
			},
		],
	});
});

test('where nothing is known', () => {
	expect(skeletonText(createOutline(blank), english)).toBe(
		'statement1     Opening\nstatement1-p1    (no speaker)  Hello.\n',
	);
});
