import {describe, expect, test} from 'vitest';
import {createOutline} from '../../src/briefing/outline.ts';
import {corrected} from '../../src/corrections/corrected.ts';
import type {Correction} from '../../src/corrections/correction.ts';
import type {State} from '../../src/reader/state.ts';
import {update} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {harbour, harbourText} from './harbour.ts';
import {after, line, play, press} from './session.ts';

/** What is put right by these keys. */
function put(keys: string): Correction | null {
	const [effect] = play(after(''), keys).effects.filter(({do: does}) => does === 'correct');
	return effect?.do === 'correct' && 'put' in effect.change ? effect.change.put.correction : null;
}

/** The reader once the program has put right what these keys ask for. */
function mended(keys: string, state: State = after('')): State {
	const {state: asked, effects} = play(state, keys);
	return effects.reduce((now, effect) => {
		if (effect.do !== 'correct' || !('put' in effect.change)) return now;
		const made = [...now.front.mended, {id: keys, made: '2026-03-01T10:00:00Z', ...effect.change.put}];
		const {briefing, unfit} = corrected(harbour, made, harbourText);
		expect(unfit).toEqual([]);
		return update(now, {type: 'corrected', outline: createOutline(briefing), mended: made}).state;
	}, asked);
}

const startOf = (block: string): number => createOutline(harbour).blockAt(block)!.start;
const answer = startOf('q1-a1-p1');

/** Typed into the list of what can be put right, this chooses one of it. */
const choose = {
	words: '別人',
	noLabel: '不是標籤',
	label: '這裡有標籤',
	same: '同一個人',
	other: '另一個人',
	kind: '提問、回答',
	name: '姓名',
	titles: '職銜',
	outlet: '媒體',
	role: '身分',
	title: '的標題',
	day: '的日期',
	made: '已更正的',
} as const;

describe('what is wrong is put right by keys', () => {
	test.each<[keys: string, correction: Correction]>([
		[`C${choose.noLabel}<enter>`, {fix: 'no label', turn: answer}],
		[
			`C${choose.words}<enter>邱以安<enter>`,
			{
				fix: 'words',
				from: {start: answer, offset: 0},
				to: {start: startOf('q1-a1-p2'), offset: createOutline(harbour).blockAt('q1-a1-p2')!.text.length},
				who: {as: startOf('q2-a2-p1')},
			},
		],
		[
			`vC${choose.words}<enter>新的<enter>何小曼<enter>`,
			{fix: 'words', from: {start: answer, offset: 0}, to: {start: answer, offset: 10}, who: {name: '何小曼'}},
		],
		[`C${choose.label}<enter><ctrl-u>這個問題<enter>`, {fix: 'label', at: answer, length: 4, who: {name: '這個問題'}}],
		[`C${choose.same}<enter>沈若蘭<enter>`, {fix: 'same person', turn: answer, as: startOf('opening1-p1')}],
		[`C${choose.kind}<enter>提問<enter>`, {fix: 'kind', turn: answer, kind: 'question'}],
		[`C${choose.name}<enter>陶明<enter>`, {fix: 'person', turn: answer, change: {name: '陶明'}}],
		[
			`C${choose.titles}<enter>局長；發言人<enter>`,
			{fix: 'person', turn: answer, change: {titles: ['局長', '發言人']}},
		],
		[`C${choose.outlet}<enter><ctrl-u><enter>`, {fix: 'person', turn: answer, change: {outlet: null}}],
		[`C${choose.role}<enter>記者<enter>`, {fix: 'person', turn: answer, change: {role: 'reporter'}}],
		[`C${choose.title}<enter>新碼頭<enter>`, {fix: 'event', change: {title: '新碼頭'}}],
		[`C${choose.day}<enter>2021-05-21<enter>`, {fix: 'event', change: {date: '2021-05-21'}}],
	])('%s', (keys, correction) => {
		expect(put(`Ja${keys}`)).toEqual(correction);
	});

	test('and the reader is where it was, with the words in sight', () => {
		const before = after('2Ga}');
		const now = mended(`C${choose.kind}<enter>提問<enter>`, before);
		expect(now.front.outline.blockAt(now.front.top.block)?.text).toBe(
			before.front.outline.blockAt(before.front.top.block)?.text,
		);
		expect(now.front.outline.turnAt(now.front.top.block)?.kind).toBe('question');
		expect(now.mode.kind).toBe('read');
	});
});

describe('what cannot be is told', () => {
	test('a label that the paragraph does not begin with', () => {
		expect(press(after('Ja'), `C${choose.label}<enter><ctrl-u>別的<enter>`).message).toBe('notItsBeginning');
	});

	test.each(['2021-02-30', 'yesterday', '2021-5-1'])('%s is no day', day => {
		expect(press(after('Ja'), `C${choose.day}<enter><ctrl-u>${day}<enter>`).message).toBe('noDay');
	});

	test('that one label is another person is offered only where there are several', () => {
		const offered = (state: State) => {
			const {body} = viewOf(press(state, 'C'));
			return (
				body.kind === 'list' && body.lines.some(({segments}) => segments.some(([text]) => text.includes(choose.other)))
			);
		};
		expect(offered(after('J'))).toBe(false);
		expect(offered(mended(`C${choose.same}<enter>陶景明<enter>`, after('JJa}')))).toBe(true);
	});

	test('nothing is put right by an empty name, nor after Escape, which leaves the selection', () => {
		expect(put(`JaC${choose.name}<enter><ctrl-u><enter>`)).toBeNull();
		expect(press(after('Jav'), 'C<esc>').mode.kind).toBe('select');
	});
});

describe('what was put right', () => {
	const changed = mended(`C${choose.title}<enter>新碼頭<enter>`);

	test('is seen, and is undone and done again in its list', () => {
		expect(changed.front.outline.briefing.event.title).toBe('新碼頭');
		expect(viewOf(changed).title.facts.join()).toMatch(/1 處更正/);
		const list = press(changed, `C${choose.made}<enter>`);
		const {body} = viewOf(list);
		expect(body.kind === 'list' && body.lines[0]?.segments.map(([text]) => text).join('')).toMatch(
			/^2026-03-01 +新碼頭/,
		);
		const [made] = changed.front.mended;
		expect(play(list, '<ctrl-x>').effects).toEqual([{do: 'correct', change: {undone: made?.id}}]);
		expect(play(press(list, '<ctrl-x>'), '<ctrl-r>').effects).toEqual([{do: 'correct', change: {redone: made?.id}}]);
		expect(play(list, '<ctrl-y>').effects).toEqual([{do: 'report corrections'}]);
		expect(play(list, '<ctrl-s>').effects).toEqual([{do: 'correct', change: {beside: true}}]);
	});

	test('line by line is asked for with what is there', () => {
		expect(line(press(changed, `C${choose.title}<enter>`))).toBe('新碼頭');
	});
});
