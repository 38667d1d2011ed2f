import {expect, test} from 'vitest';
import {createOutline} from '../../src/briefing/outline.ts';
import {questionsListed, questionsTable, questionsText} from '../../src/export/questions-listed.ts';
import {speakersListed, speakersTable, speakersText} from '../../src/export/speakers-listed.ts';
import {tsv} from '../../src/export/table.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {blank, ferry} from './ferry.ts';

const english = wordingIn('en');

const speakers = speakersListed(createOutline(ferry));
const questions = questionsListed(createOutline(ferry));

test('speakers, with how much of the talk is theirs and where they begin', () => {
	expect(speakers).toEqual([
		{...ferry.speakers[0], first: 'statement1', turns: 3, share: 0.4194},
		{...ferry.speakers[1], first: 'q1-q1', turns: 1, share: 0.4194},
	]);
	expect(speakersText(speakers, english).split('\n')).toEqual([
		'林望潮    official   41.9%    3  statement1  航務處處長 · 發言人',
		'Ida Berg  reporter   41.9%    1  q1-q1       Quay Post',
		'',
	]);
	const [head, official] = tsv(...speakersTable(speakers)).split('\n');
	expect(head).toBe('id\tname\trole\ttitles\toutlet\taliases\tturns\tshare\tfirst');
	expect(official).toBe('s1\t林望潮\tofficial\t航務處處長; 發言人\t\t\t3\t0.4194\tstatement1');
});

test('questions, with who asks and who answers', () => {
	expect(questions).toEqual([
		{
			n: 1,
			anchor: 'q1',
			gist: '有多少艘渡輪',
			askedBy: [{id: 's2', name: 'Ida Berg', outlet: 'Quay Post'}],
			answeredBy: [{id: 's1', name: '林望潮', outlet: null}],
		},
	]);
	expect(questionsText(questions)).toBe('q1  Ida Berg · Quay Post  → 林望潮  有多少艘渡輪\n');
	expect(tsv(...questionsTable(questions)).split('\n')).toEqual([
		'n\tanchor\tasked by\toutlet\tanswered by\tgist',
		'1\tq1\tIda Berg\tQuay Post\t林望潮\t有多少艘渡輪',
		'',
	]);
});

test('nobody named', () => {
	const outline = createOutline(blank);
	expect(speakersText(speakersListed(outline), english)).toBe('');
	expect(questionsText(questionsListed(outline))).toBe('q1    → —  hello\n');
});
