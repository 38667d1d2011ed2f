import {expect, test} from 'vitest';
import {manuscriptOf, turnKeys} from '../../../src/parse/formats/json.ts';
import {testEveryRow} from '../../rows.ts';

const read = (value: unknown, keys = turnKeys) =>
	manuscriptOf(value, keys).lines.map(({form, text, voice, why}) => [form, text, voice?.label ?? why]);

const turns = [
	...['speaker', 'name', 'who', 'label', 'role'].map(key => [
		{[key]: 'Q', text: 'When?'},
		{[key]: 'Lin', text: 'In May.'},
	]),
	...['text', 'content', 'utterance', 'speech', 'transcript', 'body', 'value', 'words'].map(key => [
		{speaker: 'Q', [key]: 'When?'},
		{speaker: 'Lin', [key]: 'In May.'},
	]),
];

test.each(turns)('%j, %j: who says what', (...value) => {
	expect(read({turns: value})).toEqual([
		['plain', 'When?', 'Q'],
		['plain', 'In May.', 'Lin'],
	]);
});

test('who speaks may be an object with a name', () => {
	const value = [
		{speaker: {name: 'Q'}, text: 'When?'},
		{speaker: {name: 'Lin'}, text: 'In May.'},
	];
	expect(read(value).filter(([form]) => form === 'plain')).toEqual([
		['plain', 'When?', 'Q'],
		['plain', 'In May.', 'Lin'],
	]);
});

test('the longest text is the transcript, the others are fields', () => {
	expect(read({headline: 'A quay', id: 'x1', content: 'Q: When?\n\nLin: In May.'})).toEqual([
		['heading', 'A quay', 'field:headline'],
		['furniture', 'x1', 'field:id'],
		['plain', 'Q: When?', undefined],
		['plain', 'Lin: In May.', undefined],
	]);
});

test('the transcript may be HTML', () => {
	expect(read({content: '<p>Q: When?</p><p>Lin: In May.</p>'}).map(([, text]) => text)).toEqual([
		'Q: When?',
		'Lin: In May.',
	]);
});

testEveryRow(turnKeys, turns, read);
