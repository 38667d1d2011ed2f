import {expect, test} from 'vitest';
import {manuscriptOf} from '../../../src/parse/formats/json.ts';
import {turnKeys} from '../../../src/parse/formats/turn-list.ts';
import {testEveryRow} from '../../rows.ts';

const read = (value: unknown, keys = turnKeys) =>
	manuscriptOf(value, keys).lines.map(({form, text, voice, why}) => [form, text, voice?.label ?? why]);

const turns = [
	...['speaker', 'name', 'who', 'label', 'role', 'speaker_label', 'speaker_id', 'speakerId', 'spk'].map(key => [
		{[key]: 'Q', text: 'When?'},
		{[key]: 'Lin', text: 'In May.'},
	]),
	...turnKeys.said.map(key => [
		{speaker: 'Q', [key]: 'When?'},
		{speaker: 'Lin', [key]: 'In May.'},
	]),
	...turnKeys.pieces.map(key => [
		{speaker: 'Q', [key]: [{text: 'When?'}]},
		{speaker: 'Lin', [key]: [{text: 'In May.'}]},
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

test('remarks and questions kept apart are one talk, and who says nothing is passed over', () => {
	const turn = (speaker: string, speech: string) => ({speaker, speech});
	const call = {
		remarks: [
			turn('Operator', 'Welcome to the call of the harbour.'),
			turn('Ida Berg', 'The port earned more than ever.'),
		],
		questions: [
			turn('Tom Beck', 'Will you pay it out?'),
			turn('Ida Berg', ''),
			turn('Ida Berg', 'We will.'),
			turn('Tom Beck', 'When?'),
			turn('Ida Berg', 'In May.'),
			turn('Operator', 'Thank you.'),
		],
	};
	expect(read(call).map(([, text, voice]) => `${voice}: ${text}`)).toEqual([
		'Operator: Welcome to the call of the harbour.',
		'Ida Berg: The port earned more than ever.',
		'Tom Beck: Will you pay it out?',
		'Ida Berg: We will.',
		'Tom Beck: When?',
		'Ida Berg: In May.',
		'Operator: Thank you.',
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

const whole = 'Good day. When? In May.';
const said = (...turns: readonly (readonly [said: string, voice?: string])[]) =>
	turns.map(([text, voice]) => ['plain', text, voice]);

test.each([
	[
		'segments beside a copy of the whole text',
		{
			text: whole,
			segments: [
				{start: 0, end: 1, text: ' Good', words: [{word: ' Good', start: 0, end: 1}]},
				{start: 1, end: 2, text: ' day.'},
				{start: 5, end: 6, text: ' When? In May.'},
			],
		},
		[['furniture', whole, 'field:text'], ...said(['Good day.'], ['When? In May.'])],
	],
	[
		'segments with voices, and their words once more',
		{
			segments: [
				{start: 0, end: 1, text: 'When is it open?', speaker: 'SPEAKER_00'},
				{start: 1, end: 2, text: 'In May.', speaker: 'SPEAKER_01'},
			],
			word_segments: [
				{word: 'When', start: 0},
				{word: 'is', start: 1},
				{word: 'it open? In May.', start: 2},
			],
		},
		[...said(['When is it open?', 'SPEAKER_00'], ['In May.', 'SPEAKER_01'])],
	],
	[
		'words with numbers of speakers, beside sentences without',
		{
			utterances: [{start: 0, end: 2, text: 'When? In May.'}],
			words: [
				{start: 0, end: 1, speaker: 0, word: 'when', punctuated_word: 'When?'},
				{start: 1, end: 1.2, speaker: 1, punctuated_word: 'In'},
				{start: 1.2, end: 2, speaker: 1, punctuated_word: 'May'},
				{speaker: 1, word: '.'},
			],
		},
		[['furniture', 'When? In May.', 'field:utterances'], ...said(['When?', 'Speaker 0'], ['In May.', 'Speaker 1'])],
	],
	[
		'letters of speakers, times in milliseconds',
		{
			utterances: [
				{start: 0, end: 990, text: 'When', speaker: 'A'},
				{start: 1000, end: 1500, text: 'is it?', speaker: 'A'},
				{start: 1600, end: 1900, text: 'May.', speaker: 'B'},
			],
		},
		said(['When is it?', 'Speaker A'], ['May.', 'Speaker B']),
	],
	[
		'monologues of elements',
		{
			monologues: [
				{speaker: 0, elements: ['When', ' ', 'then', '?'].map(value => ({type: 'text', value}))},
				{speaker: 1, elements: ['May', '.'].map(value => ({type: 'text', value}))},
			],
		},
		said(['When then?', 'Speaker 0'], ['May.', 'Speaker 1']),
	],
	[
		'times as clocks and pairs',
		[
			{timestamps: {from: '00:00:00,000', to: '00:00:01,000'}, text: 'Good.'},
			{timestamps: {from: '00:00:04,000', to: '00:00:05,000'}, text: 'When?'},
			{timestamp: [9, 10.5], text: 'May.'},
		],
		said(['Good.'], ['When?'], ['May.']),
	],
	[
		'a list that is short beside the text',
		{content: 'Q: When will the port be open?', related: [{name: 'A', text: 'More', start: 1}]},
		[...said(['Q: When will the port be open?']), ['furniture', 'More', 'field:related']],
	],
])('machines: %s', (_, value, lines) => {
	expect(new Set(read(value).filter(([, text]) => text !== 'When is it open? In May.'))).toEqual(new Set(lines));
});

testEveryRow(turnKeys, turns, read);
