import stripAnsi from 'strip-ansi';
import {describe, expect, test} from 'vitest';
import type {State} from '../../src/reader/state.ts';
import {viewOf} from '../../src/reader/view.ts';
import {loadScript} from '../../src/text/load-script.ts';
import {body} from '../../src/ui/screen.ts';
import {createTheme} from '../../src/ui/theme.ts';
import {harbour} from '../reader/harbour.ts';
import {after, type Setting} from '../reader/session.ts';

/** The column beside the text, line by line. */
const beside = (keys: string, setting?: Setting): readonly string[] =>
	besideIn(after(keys, {language: 'en', ...setting}));

function besideIn(state: State): readonly string[] {
	const view = viewOf(state);
	const cells = view.layout.listColumns;
	return body(view, createTheme(view.look, 0)).map(line => view.ruler.take(stripAnsi(line), cells).trimEnd());
}

const unnamed = {
	...harbour,
	speakers: harbour.speakers
		.filter(({role, id}) => role !== 'reporter' || id === 's3')
		.map(speaker => (speaker.id === 's3' ? {...speaker, name: 'Q', outlet: null} : speaker)),
	turns: harbour.turns.map(turn => (turn.kind === 'question' ? {...turn, speaker: 's3'} : turn)),
};

const many = {
	...harbour,
	speakers: Array.from({length: 30}, (_, n) => ({...harbour.speakers[1]!, id: `s${n + 1}`, name: `Speaker ${n + 1}`})),
};

const cousins = {
	...harbour,
	speakers: harbour.speakers.map((speaker, n) =>
		n < 2 ? {...speaker, name: `Maximiliano Alejandro ${['Sandoval Ruiz', 'Santana Vera'][n]}`} : speaker,
	),
};

describe('the speakers', () => {
	test('who would be cut alike are told apart', () => {
		const lines = beside('', {briefing: cousins}).join('\n');
		expect(lines).toMatch(/…Sandoval R/);
		expect(lines).toMatch(/…Santana V/);
		expect(beside('', {briefing: cousins, columns: 200}).join('\n')).toMatch(/Maximiliano Alejandro Santana Vera/);
	});

	test('reporters share a line that says how many they are', () => {
		expect(beside('')[4]).toMatch(/^ Reporters 3 /);
	});

	test('a voice that nobody named says how many questions are asked under it', () => {
		expect(beside('', {briefing: unnamed})[4]).toMatch(/^ Reporters · 3 Q +27%/);
		expect(beside('', {briefing: unnamed, columns: 120})[4]).toMatch(/^ Reporters · 3 questions /);
	});

	test('those that have no room are told', () => {
		expect(beside('')[0]).toBe(' Speakers');
		const [head = '', ...lines] = beside('', {briefing: many});
		const shown = lines.indexOf('');
		expect(head).toMatch(new RegExp(` \\+${30 - shown}$`));
	});

	test('have the rows that the questions leave', () => {
		const lines = beside('', {rows: 36, briefing: many});
		expect(lines.at(-1)).toMatch(/Closing/);
		expect(lines.filter(line => line === '')).toHaveLength(1);
	});
});

describe('the questions', () => {
	const heads = (keys: string, setting?: Setting) => beside(keys, setting).find(line => line.startsWith(' Questions'));

	test('say which one is open, of how many', () => {
		expect(heads('2G')).toMatch(/ 2\/3$/);
		expect(heads('')).toMatch(/ ·\/3$/);
	});

	test('say what a filter leaves', () => {
		expect(heads('3GaS', {columns: 100})).toMatch(/ 2\/2 of 3$/);
	});

	test('have no column of askers where all are one', () => {
		const at = (lines: readonly string[]) => lines.findIndex(line => line.startsWith(' Questions'));
		const named = beside('', {columns: 120});
		expect(named[at(named) + 2]).toMatch(/^ 1 海岸日報 +新碼頭/);
		const lines = beside('', {columns: 120, briefing: unnamed});
		expect(lines[at(lines) + 2]).toMatch(/^ 1 新碼頭/);
	});
});

test('the hits are shown in the script of the text', async () => {
	const found = after('/岸電', {columns: 120});
	const printed = besideIn(found);
	const lines = besideIn({...found, convert: await loadScript('simplified')});
	expect(printed.join('\n')).toMatch(/岸電/);
	expect(lines.join('\n')).toMatch(/岸电/);
	expect(lines.join('\n')).not.toMatch(/岸電/);
});
