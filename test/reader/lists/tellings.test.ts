import {describe, expect, test} from 'vitest';
import {viewOf} from '../../../src/reader/view.ts';
import {after, press, seed, where} from '../session.ts';
import {listing, listRows, look} from './listed.ts';

const chips = after('/芯片<enter>c', {briefing: seed});

describe('what is told of the hits of a query', () => {
	test('Shift-Tab goes through it, and around', () => {
		const titles = [0, 1, 2, 3, 4, 5, 6].map(times => look(press(chips, '<shift-tab>'.repeat(times))).title);
		expect(titles).toEqual(['concordance', 'collocates', 'clusters', 'forms', 'saidBy', 'askedIn', 'concordance']);
		expect(after('#<shift-tab>').message).toBe('notThere');
	});

	test('with the query, and what it was looked for in', () => {
		const about = (keys: string) => {
			const {body} = viewOf(after(keys, {briefing: seed}));
			return body.kind === 'list' && body.about;
		};
		expect(about('/芯片<enter>c')).toEqual(['芯片']);
		expect(about('/芯片<tab><tab><enter>c')).toEqual(['芯片 · 回答']);
		expect(about('3GaaS/芯片<enter>c')).toEqual(['芯片', '只看 田玉龍']);
	});

	test('Escape leaves it at once', () => {
		expect(press(chips, '<shift-tab><shift-tab><esc>').mode.kind).toBe('read');
	});

	test('each is left as it was', () => {
		const state = press(chips, `<shift-tab><tab><down>${'<shift-tab>'.repeat(6)}`);
		expect(look(state)).toMatchObject({title: 'collocates', order: 'byDice', row: 1});
	});
});

describe('words near', () => {
	const near = press(chips, '<shift-tab>');

	test('have their measures under heads', () => {
		const {body} = viewOf(near);
		expect(body.kind === 'list' && body.head?.map(([text]) => text.trim())).toEqual([
			...['詞', '鄰近', '在前', '在後', '共', '對數似然', 'logDice'],
		]);
		expect(listRows(near)[0]?.[0]).toBe('產業');
	});

	test('Enter shows the lines in which one is near, Escape returns, Enter there opens the place', () => {
		const lines = press(near, '<enter>');
		expect(look(lines).title).toBe('concordance');
		const {body} = viewOf(lines);
		expect(body.kind === 'list' && body.about[0]).toBe('芯片 · 產業');
		expect(listing(lines).size).toBeLessThan(listing(chips).size);
		expect(look(press(lines, '<down><esc>'))).toEqual(look(near));
		expect(where(press(lines, '<enter>'))).toMatchObject({
			mode: {kind: 'read'},
			query: {text: '芯片'},
			lit: {as: 'hit'},
		});
	});

	test('the lines of the whole are as they were left meanwhile', () => {
		const state = press(chips, '<down><down><shift-tab><enter><down><esc><esc>c');
		expect(look(state)).toMatchObject({title: 'concordance', row: look(press(chips, '<down><down>')).row});
	});
});

test('clusters, and their lines', () => {
	const clusters = press(chips, '<shift-tab><shift-tab>');
	const [[text = '', count] = []] = listRows(clusters);
	expect(text).toContain('芯片');
	expect(listing(press(clusters, '<enter>')).size).toBe(Number(count));
});

test('what it was found as', () => {
	const state = after('/chanye<enter>c<shift-tab><shift-tab><shift-tab>', {briefing: seed});
	expect(listRows(state)[0]?.[0]).toBe('產業');
	expect(listing(press(state, '<enter>')).size).toBe(Number(listRows(state)[0]?.[1]));
});

describe('who says it, and in which question', () => {
	const said = press(chips, '<shift-tab>'.repeat(4));

	test('with where in the briefing, and how evenly', () => {
		const [first] = listRows(said);
		expect(first?.slice(0, 2)).toEqual(['田玉龍', '12']);
		expect(first?.slice(6).join('')).toMatch(/^[·┃]+$/);
		const {body} = viewOf(said);
		expect(body.kind === 'list' && body.about[0]).toMatch(/^芯片 · 見於 15 份中的 3 份 · DPnorm 0\.\d\d$/);
	});

	test('of one speaker only their own', () => {
		const only = press(press(chips, '<esc>'), `3GaaSc${'<shift-tab>'.repeat(4)}`);
		expect(listRows(only).map(([name]) => name)).toEqual(['田玉龍']);
	});

	test('a question by its number and what it is about', () => {
		const asked = press(said, '<shift-tab>');
		expect(listRows(asked)[0]?.[0]).toMatch(/^3 {2}芯片/);
		expect(listing(press(asked, '<enter>')).size).toBe(Number(listRows(asked)[0]?.[1]));
	});
});
