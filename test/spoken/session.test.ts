import {expect, test} from 'vitest';
import type {State} from '../../src/reader/state.ts';
import {told, toldAgain, toldFirst} from '../../src/spoken/told.ts';
import {spokenLine} from '../../src/spoken/typed-line.ts';
import {languages} from '../../src/wording/languages.ts';
import {keysIn, open, press, type Setting, seed, written} from '../reader/session.ts';
import {expectGolden} from '../ui/golden.ts';

/** What is heard from the start on: what is pressed in brackets, and what is asked where a line is typed. */
function heard(keys: string, setting: Setting = {}): readonly string[] {
	let state: State = open({aloud: true, ...setting});
	const lines = [...toldFirst(state)];
	for (const key of keysIn(keys)) {
		const before: State = {...state, message: null};
		state = press(state, written([key]));
		const typed = spokenLine(state);
		lines.push(`[${key}]${typed ? ` ${typed.asked} ${typed.before}` : ''}`, ...told(before, state));
	}
	return lines;
}

/** What a key is answered by, over the made-up briefing in English. */
function answer(keys: string, setting: Setting = {}): readonly string[] {
	const lines = heard(keys, {language: 'en', ...setting});
	return lines.slice(lines.findLastIndex(line => /^\[.+?\]/.test(line)) + 1);
}

/** Most of what one does: reads on, goes to questions and answers, chooses by number, searches, filters, selects, asks for help. */
const session = [
	'jj k',
	'J}}K',
	'<tab>2<enter>a',
	's<enter><esc>',
	'/芯片<enter>nN<esc>',
	':export<enter>1<enter><esc>',
	'S}S',
	'v)V<esc>',
	'i<down><enter>',
	'?<down><esc>',
	't',
	"mx'x",
	'G<enter>qQ',
].join('');

test.each(languages)('a whole session in %s', language => {
	expectGolden(
		`session-${language}.txt`,
		`${heard(session, {briefing: seed, language}).join('\n')}\n`,
		import.meta.url,
	);
});

test('nothing is told in signs, nor anything that moves a cursor', () => {
	const drawn = /[\u2500-\u259F▸◆◇┃→⇢\u0000-\u001F\u007F]/u;
	const lines = [
		session,
		'#<enter><esc>',
		'w<enter><esc>',
		'/芯片<enter>c<tab><esc>',
		'x<esc>',
		'C<esc>',
		'=<down><down>',
	]
		.flatMap(keys => heard(keys, {briefing: seed}))
		.filter(line => drawn.test(line));
	expect(lines).toEqual([]);
});

test('a list tells what an item is, its words once and every number with what it counts', () => {
	const inSeed: Setting = {briefing: seed};
	expect(answer('/稀土<enter>c', inSeed)[1]).toMatch(/^2: question 6, 肖亞慶, 今年1月份[^。]*。$/);
	expect(answer('/稀土<enter>c<shift-tab>', inSeed)[1]).toMatch(
		/^1: \S+, near \d+, before \d+, after \d+, in all \d+, likelihood [\d.]+/,
	);
	expect(answer('#', inSeed)[1]).toMatch(/^1: 五年, 肖亞慶, 回顧過去的五年/);
	expect(answer(':terms<enter>', inSeed)[1]).toBe('1: 產業鏈, 42 times, phrase, 肖亞慶');
	expect(answer('B', inSeed)).toEqual(['Basket, the latest first: nothing of this here.', 'Escape leaves.']);
});

test('where one is, told again, tells what narrows it', () => {
	expect(
		toldAgain(press(open({aloud: true, language: 'en', briefing: seed}), written(keysIn('/稀土<enter>S')))),
	).toEqual(
		expect.arrayContaining(['only 肖亞慶', '2 passages, 13 hits.', expect.stringMatching(/^Question 6 of 12/)]),
	);
});

test('a sheet says once what it is', () => {
	expect(answer('=').filter(line => line.startsWith('Information.'))).toHaveLength(1);
});

test('the same key in the same place is answered again', () => {
	expect(answer('g')).toEqual(answer('gg'));
	expect(answer('GG')).not.toEqual([]);
});

test('what stands still is told no more than once', () => {
	const state = open({aloud: true});
	expect(told(state, {...state})).toEqual([]);
	expect(told(state, {...state, message: 'theEnd'})).toHaveLength(1);
	expect(told({...state, message: 'theEnd'}, {...state, message: 'theEnd'})).toEqual([]);
});

test('what lies over the text is told again as a whole', () => {
	expect(toldAgain(press(open({aloud: true, language: 'en'}), '<tab>'))[0]).toMatch(/^Questions: /);
	expect(toldAgain(press(open({aloud: true, language: 'en'}), '?'))[0]).toMatch(/^Help\./);
	expect(toldAgain(press(open({aloud: true, language: 'en'}), 'J'))[0]).toMatch(/^Question 1 of /);
});

test('in what script the text is told, and what is left out, is said at the start and again', () => {
	const state = press(open({aloud: true, language: 'en', briefing: seed}), '2GatS');
	for (const lines of [toldFirst(state), toldAgain(state)]) {
		expect(lines).toContainEqual(expect.stringMatching(/^text shown: Simplified/));
		expect(lines).toContainEqual(expect.stringMatching(/^only 肖亞慶/));
	}
});
