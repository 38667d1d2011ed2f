import {expect, test} from 'vitest';
import {explain} from '../../src/parse/explain.ts';
import {parseBriefing, weighLines} from '../../src/parse/parse.ts';
import {wordingIn} from '../../src/wording/languages.ts';

const english = wordingIn('en');
const simplified = wordingIn('zh-Hans');

test('says of every line what it was taken for', () => {
	const text = '分享到:\n部長答問\n\n記者：何時通車？\n王部長：明年。\n\n責任編輯:龐博\n';
	const reading = parseBriefing(new TextEncoder().encode(text), {name: 'x.txt'});
	if ('failure' in reading) throw new Error(reading.failure);
	expect(
		explain(reading, [], english).map(({line, text: words, parts}) => [
			line,
			words,
			parts.map(part => part.as).join(' '),
		]),
	).toEqual([
		[1, '分享到:', 'furniture'],
		[2, '部長答問', 'title'],
		[4, '記者：何時通車？', 'label paragraph'],
		[5, '王部長：明年。', 'label paragraph'],
		[7, '責任編輯:龐博', 'editor'],
	]);
	expect(explain(reading, [], english)[2]?.parts[1]?.what).toBe('q1-q1-p1 · question · 記者');
});

test('puts a doubt beside its line', () => {
	const reading = parseBriefing(new TextEncoder().encode('no speaker\n\nhere at all.'), {name: 'x.txt'});
	if ('failure' in reading) throw new Error(reading.failure);
	expect(explain(reading, [], english).flatMap(line => line.doubts)).toEqual([
		'No speakers were found: the text stands as it came.',
	]);
});

test('speaks the language of the reader', () => {
	const text = '分享到:\n\n記者：何時通車？\n';
	const reading = parseBriefing(new TextEncoder().encode(text), {name: 'x.txt'});
	if ('failure' in reading) throw new Error(reading.failure);
	const lines = explain(reading, [], simplified);
	expect(lines.map(({parts}) => parts.map(({what}) => what))).toEqual([
		['分享链接'],
		['写明问方、答方或主持', 'q1-q1-p1 · 提问 · 記者'],
	]);
	expect(lines.flatMap(({doubts}) => doubts)).toEqual(['这个问题没有人回答。']);
});

test('puts beside each line how it was weighed against the next best reading', () => {
	const bytes = new TextEncoder().encode('記者：何時通車？ 答：明年。\n\n責任編輯:龐博\n');
	const reading = parseBriefing(bytes, {name: 'x.txt'});
	if ('failure' in reading) throw new Error(reading.failure);
	const lines = explain(reading, weighLines(bytes, {name: 'x.txt'}), english);
	expect(
		lines.map(({weighings}) => weighings.map(({taken, rival}) => [taken.state, taken.label, rival === null])),
	).toEqual([
		[
			['asker', '記者：', false],
			['answerer', '答：', false],
		],
		[['foot', null, false]],
	]);
});

test('weighs nothing in a briefing of our own', () => {
	const json = JSON.stringify({schema: 'briefing-tui/1', turns: [{label: 'Q:', blocks: [{text: 'When?'}]}]});
	expect(weighLines(new TextEncoder().encode(json), {name: 'x.json'})).toEqual([]);
});
