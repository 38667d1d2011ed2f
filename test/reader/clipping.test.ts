import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import type {Clip} from '../../src/export/clip.ts';
import type {State} from '../../src/reader/state.ts';
import {update} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {clipFrom} from './clip-from.ts';
import {harbour} from './harbour.ts';
import {after, line, open, play, press} from './session.ts';

const outline = createOutline(harbour);

const withClips = (state: State, ...clips: readonly Clip[]): State => update(state, {type: 'clips read', clips}).state;

const listed = (state: State): readonly string[] => {
	const {body} = viewOf(state);
	return body.kind === 'list' ? body.lines.map(({segments}) => segments.map(([text]) => text).join('')) : [];
};

/** The words that are selected. */
const selected = (state: State): string => {
	const [effect] = play(state, 'Y').effects;
	return effect?.do === 'copy'
		? effect.stretches.map(({block, range}) => state.front.outline.blockAt(block)?.text.slice(...range)).join('\n')
		: '';
};

const answer = clipFrom('q1-a1-p1');
const question = clipFrom('q2-q1-p1', {made: '2026-03-02T10:00:00.000Z', note: '查證'});

/** Another version of the briefing, in which an answer begins otherwise. */
const changed = (text: string): Briefing => ({
	...harbour,
	source: {...harbour.source, sha256: 'other'},
	turns: harbour.turns.map(turn =>
		turn.id === 'q1-a1' ? {...turn, blocks: turn.blocks.map((block, i) => (i === 0 ? {...block, text} : block))} : turn,
	),
});

describe('the basket', () => {
	test('takes the sentence one is at, or what is selected', () => {
		expect(play(after('Ja'), '*').effects).toMatchObject([{do: 'clip', stretches: [{block: 'q1-a1-p1'}]}]);
		const {state, effects} = play(after('Jav'), '*');
		expect(effects).toMatchObject([{do: 'clip'}]);
		expect(state.mode.kind).toBe('read');
	});

	test('asks for a note when the same words are put there again', () => {
		const noted = play(withClips(after('Ja'), answer), '*記下<enter>');
		expect(noted.effects).toEqual([{do: 'keep', change: {noted: answer.id, note: '記下'}}]);
		expect(noted.state.mode.kind).toBe('read');
	});

	test('shows the latest first, and sorts by speaker and by briefing', () => {
		const basket = press(withClips(open(), answer, question), 'B');
		expect(listed(basket)).toHaveLength(2);
		expect(listed(basket)[0]).toMatch(/查證/);
		expect(listed(press(basket, '<tab><tab>'))[0]).not.toMatch(/查證/);
		expect(listed(press(basket, '查證'))).toHaveLength(1);
	});

	test('opens the words of a clip, selected', () => {
		const there = press(withClips(after('G'), answer), 'B<enter>');
		expect(selected(there)).toBe(answer.quotation.words.join('\n'));
	});

	test('opens the briefing of a clip that is another one, unless it came from standard input', () => {
		const quotation = {...answer.quotation, event: {...answer.quotation.event, title: '另一場'}};
		const elsewhere = {...answer, sha256: 'b2', quotation};
		expect(play(withClips(open(), elsewhere), 'B<enter>').effects.at(-1)).toEqual({
			do: 'open',
			source: answer.from,
			clip: answer.id,
		});
		expect(press(withClips(open(), {...elsewhere, from: null}), 'B<enter>').message).toBe('notOpen');
	});

	test('gives a clip a note, copies it, takes it out and puts it back, and is written', () => {
		const basket = press(withClips(open(), answer), 'B');
		const noted = press(basket, '<ctrl-t>要緊');
		expect(line(noted)).toBe('要緊');
		expect(play(noted, '<enter>')).toMatchObject({
			state: {mode: {kind: 'list'}},
			effects: [{do: 'keep', change: {noted: answer.id, note: '要緊'}}],
		});
		expect(play(basket, '<ctrl-y>').effects).toEqual([{do: 'copy clip', id: answer.id}]);
		expect(press(basket, '<ctrl-r>').message).toBe('nothingTaken');
		const out = play(basket, '<ctrl-x>');
		expect(out.effects).toEqual([{do: 'keep', change: {taken: answer.id}}]);
		expect(play(out.state, '<ctrl-r>').effects).toEqual([{do: 'keep', change: {back: answer.id}}]);
		expect(line(press(basket, '<ctrl-s>'))).toBe('clips.md');
		expect(play(basket, '<ctrl-s><enter>').effects).toEqual([{do: 'write clips', path: 'clips.md'}]);
	});

	test('says so where there is nothing to be done anything with', () => {
		for (const key of ['<ctrl-t>', '<ctrl-y>', '<ctrl-x>', '<enter>'])
			expect(press(open(), `B${key}`).message, key).toBe('notThere');
		expect(press(open(), '#<ctrl-x>').message).toBe('notInThisList');
	});
});

describe('in another version of its briefing a clip', () => {
	const text = outline.blockAt('q1-a1-p1')?.text ?? '';

	test('is found by its words, wherever they stand', () => {
		const moved = withClips(open({briefing: changed(`另加一句。${text}`)}), answer);
		expect(moved.message).toBeNull();
		const there = press(moved, 'B<enter>');
		expect(selected(there)).toBe(answer.quotation.words.join('\n'));
	});

	test('is told of and marked where its words are others now, and the nearest are offered', () => {
		const other = withClips(open({briefing: changed(text.replace(/^./u, '日前'))}), answer);
		expect(other.message).toEqual({id: 'clipsChanged', about: '1'});
		const basket = press(other, 'B');
		expect(listed(basket)[0]).toMatch(/^≠/);
		const there = press(basket, '<enter>');
		expect(there.message).toBe('changedSince');
		expect(selected(there)).toBe(text.replace(/^./u, '日前').slice(0, text.indexOf('。') + 2));
	});
});
