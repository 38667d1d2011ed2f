import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {corrected} from '../../src/corrections/corrected.ts';
import type {Correction} from '../../src/corrections/correction.ts';
import {briefingOf, draftOf} from '../../src/corrections/draft.ts';
import {parseBriefing} from '../../src/parse/parse.ts';

const page = `Press conference of the Harbour Office

20 May 2021

MODERATOR: Good morning. We begin with questions.

Q: Is the quay open?

MS. LIND: It is. It opened in May.

Forty ships came. Who paid for it? That is what I ask.

MR. BERG: The town did.

Note well: it was cheap.

Q: Are there fees?

MS. LIND: None this year.

MODERATOR: Thank you all.
`;

function parsed(text: string): {readonly briefing: Briefing; readonly text: string} {
	const result = parseBriefing(Buffer.from(text), {name: 'page.txt'});
	if ('failure' in result) throw new Error('unreadable');
	return result;
}

const {briefing, text} = parsed(page);

/** The start of the block that begins with these words. */
const at = (words: string, of: Briefing = briefing): number => {
	const block = of.turns.flatMap(({blocks}) => blocks).find(block => block.text.startsWith(words));
	if (!block) throw new Error(`no block begins with ${words}`);
	return block.start;
};

function put(...corrections: readonly Correction[]): Briefing {
	const made = corrections.map((correction, i) => ({
		id: String(i),
		made: '2026-03-01T10:00:00Z',
		about: '',
		correction,
	}));
	const {briefing: mended, unfit} = corrected(briefing, made, text);
	expect(unfit).toEqual([]);
	return mended;
}

/** Who says what: a line a turn. */
const told = ({turns, speakers}: Briefing): readonly string[] =>
	turns.map(({id, speaker, blocks}) => {
		const name = speakers.find(other => other.id === speaker)?.name ?? '—';
		return `${id} ${name}: ${blocks.map(block => block.text).join(' / ')}`;
	});

const speaker = (of: Briefing, name: string) => of.speakers.find(other => other.name === name);

/** Everything that holds of a briefing, put right or not. */
function expectSound(of: Briefing): void {
	const ids = of.turns.flatMap(({id, blocks}) => [id, ...blocks.map(block => block.id)]);
	expect(new Set(ids).size).toBe(ids.length);
	const people = new Set(of.speakers.map(({id}) => id));
	for (const turn of of.turns) expect(turn.speaker === null || people.has(turn.speaker)).toBe(true);
	const starts = of.turns.flatMap(({blocks}) => blocks.map(({start}) => start));
	expect(starts).toEqual(starts.toSorted((a, b) => a - b));
	for (const {question, answers} of of.exchanges) for (const id of [...question, ...answers]) expect(ids).toContain(id);
	for (const [i, span] of of.spans.entries()) expect(span.start).toBeGreaterThanOrEqual(of.spans[i - 1]?.end ?? 0);
	const letters = (from: number, to: number) => text.slice(from, to).trim();
	for (const [i, span] of of.spans.entries()) expect(letters(of.spans[i - 1]?.end ?? 0, span.start)).toBe('');
}

test('the page is read as it is meant here', () => {
	expect(told(briefing)).toEqual([
		'opening1 MODERATOR: Good morning. We begin with questions.',
		'q1-q1 Q: Is the quay open?',
		'q1-a1 Lind: It is. It opened in May. / Forty ships came. Who paid for it? That is what I ask.',
		'q1-a2 Berg: The town did. / Note well: it was cheap.',
		'q2-q1 Q: Are there fees?',
		'q2-a1 Lind: None this year.',
		'closing1 MODERATOR: Thank you all.',
	]);
});

describe('put right', () => {
	test('words in the middle of a paragraph are another’s: a question of their own here, with the answer that follows', () => {
		const start = at('Forty ships');
		const mended = put({
			fix: 'words',
			from: {start, offset: 18},
			to: {start, offset: 54},
			who: {as: at('Is the quay')},
		});
		expect(told(mended).slice(2)).toEqual([
			'q1-a1 Lind: It is. It opened in May. / Forty ships came.',
			'q2-q1 Q: Who paid for it? That is what I ask.',
			'q2-a1 Berg: The town did. / Note well: it was cheap.',
			'q3-q1 Q: Are there fees?',
			'q3-a1 Lind: None this year.',
			'closing1 MODERATOR: Thank you all.',
		]);
		const [, own] = mended.turns.find(({id}) => id === 'q2-q1')!.blocks[0]!.text.split('Who paid');
		expect(own).toBe(' for it? That is what I ask.');
		const block = mended.turns.find(({id}) => id === 'q2-q1')!.blocks[0]!;
		expect(text.slice(block.start, block.end)).toBe(block.text);
		expect(mended.exchanges.map(({n, question, answers}) => [n, question, answers])).toEqual([
			[1, ['q1-q1'], ['q1-a1']],
			[2, ['q2-q1'], ['q2-a1']],
			[3, ['q3-q1'], ['q3-a1']],
		]);
		expectSound(mended);
	});

	test('a sentence in the middle is another’s, and the rest goes on', () => {
		const start = at('Forty ships');
		const mended = put({fix: 'words', from: {start, offset: 18}, to: {start, offset: 34}, who: {name: 'Ann Rowe'}});
		expect(told(mended).slice(2, 5)).toEqual([
			'q1-a1 Lind: It is. It opened in May. / Forty ships came.',
			'q1-a2 Ann Rowe: Who paid for it?',
			'q1-a3 Lind: That is what I ask.',
		]);
		expect(speaker(mended, 'Ann Rowe')).toMatchObject({role: 'unknown', corrected: true});
		expectSound(mended);
	});

	test('a whole turn is another’s', () => {
		const start = at('None this year');
		const mended = put({fix: 'words', from: {start, offset: 0}, to: {start, offset: 15}, who: {as: at('The town')}});
		expect(told(mended)[5]).toBe('q2-a1 Berg: None this year.');
		expect(mended.turns[5]?.label).toBe('MS. LIND:');
		expectSound(mended);
	});

	test('a label stands where none was seen', () => {
		const start = at('Note well');
		const mended = put({fix: 'label', at: start, length: 10, who: {name: 'Note Well'}});
		expect(told(mended).slice(3, 5)).toEqual(['q1-a2 Berg: The town did.', 'q1-a3 Note Well: it was cheap.']);
		expect(mended.turns[4]).toMatchObject({label: 'Note well:', corrected: true});
		expect(mended.spans.find(span => span.start === start)).toMatchObject({as: 'label', end: start + 11});
		expectSound(mended);
	});

	test('what was taken for a label is none', () => {
		const wrong = put({fix: 'label', at: at('Note well'), length: 10, who: {name: 'Note Well'}});
		const mended = put(
			{fix: 'label', at: at('Note well'), length: 10, who: {name: 'Note Well'}},
			{fix: 'no label', turn: at('it was cheap', wrong)},
		);
		expect(told(mended)).toEqual(told(briefing));
		expect(speaker(mended, 'Note Well')).toBeUndefined();
		expectSound(mended);
	});

	test('what was taken for the first label is none: nobody is named', () => {
		const mended = put({fix: 'no label', turn: at('Good morning')});
		expect(told(mended)[0]).toBe('opening1 —: MODERATOR: Good morning. We begin with questions.');
		expectSound(mended);
	});

	test('two are one person, under the name of the second', () => {
		const mended = put({fix: 'same person', turn: at('The town'), as: at('None this year')});
		expect(mended.speakers.map(({name}) => name)).toEqual(['MODERATOR', 'Q', 'Lind']);
		expect(speaker(mended, 'Lind')?.aliases).toContain('Berg');
		expectSound(mended);
	});

	test('one is two people, by label', () => {
		const one = put({fix: 'same person', turn: at('The town'), as: at('None this year')});
		const mended = put(
			{fix: 'same person', turn: at('The town'), as: at('None this year')},
			{fix: 'other person', turn: at('The town', one)},
		);
		expect(told(mended)[3]).toBe('q1-a2 MR. BERG: The town did. / Note well: it was cheap.');
		expect(told(mended)[5]).toBe('q2-a1 Lind: None this year.');
		expectSound(mended);
	});

	test('a person has another name, titles, outlet, role', () => {
		const change = {name: 'Ida Lind', titles: ['harbour master'], outlet: null, role: 'official'} as const;
		const mended = put({fix: 'person', turn: at('None this year'), change});
		expect(speaker(mended, 'Ida Lind')).toMatchObject({...change, corrected: true});
		expect(speaker(mended, 'Ida Lind')?.aliases).toContain('Lind');
		expectSound(mended);
	});

	test('an answer is a question, and what follows answers it', () => {
		const mended = put({fix: 'kind', turn: at('The town'), kind: 'question'});
		expect(mended.turns.map(({id}) => id)).toEqual([
			'opening1',
			'q1-q1',
			'q1-a1',
			'q2-q1',
			'q2-q2',
			'q2-a1',
			'closing1',
		]);
		expectSound(mended);
	});

	test('a question is an answer: its exchange goes on the one before', () => {
		const mended = put({fix: 'kind', turn: at('Are there'), kind: 'answer'});
		expect(mended.turns.map(({id}) => id)).toEqual([
			'opening1',
			'q1-q1',
			'q1-a1',
			'q1-a2',
			'q1-a3',
			'q1-a4',
			'closing1',
		]);
		expect(mended.exchanges).toHaveLength(1);
		expect(mended.exchanges[0]?.gist).toBe(briefing.exchanges[0]?.gist);
		expectSound(mended);
	});

	test('the event has another title and day', () => {
		const mended = put({fix: 'event', change: {title: 'The quay', date: '2021-05-21'}});
		expect(mended.event).toEqual({...briefing.event, title: 'The quay', date: '2021-05-21', corrected: true});
	});
});

test('what was put right is marked in the JSON, and in what is read of it again', () => {
	const mended = put(
		{fix: 'kind', turn: at('The town'), kind: 'question'},
		{fix: 'person', turn: at('None this year'), change: {name: 'Ida Lind'}},
		{fix: 'event', change: {date: '2021-05-21'}},
	);
	const again = parsed(JSON.stringify(mended)).briefing;
	expect(again.event).toEqual(mended.event);
	expect(again.speakers).toEqual(mended.speakers);
	expect(again.turns.map(({id, corrected}) => [id, corrected])).toEqual(
		mended.turns.map(({id, corrected}) => [id, corrected]),
	);
	expect(again.turns.filter(turn => turn.corrected).length).toBeGreaterThan(0);
});

test('what no longer fits is told, and changes nothing', () => {
	const gone: Correction = {fix: 'kind', turn: 100_000, kind: 'answer'};
	const made = {id: 'x', made: '', about: '', correction: gone};
	expect(corrected(briefing, [made], text)).toEqual({briefing, unfit: [made]});
});

/** Where nothing is put right, everything stays. */
test.each(readdirSync(new URL('../fixtures/', import.meta.url)))('numbered anew, %s is what it was', name => {
	const folder = new URL(`../fixtures/${name}/`, import.meta.url);
	const [file = ''] = readdirSync(folder).filter(file => file.startsWith('source.'));
	const result = parseBriefing(readFileSync(new URL(file, folder)), {name: file});
	if ('failure' in result) return;
	expect(briefingOf(draftOf(result.briefing), result.briefing)).toEqual(result.briefing);
});
