import {expect, test} from 'vitest';
import {manuscriptOf} from '../../../src/parse/formats/json.ts';
import {turnKeys} from '../../../src/parse/formats/spoken-item.ts';
import {testEveryRow} from '../../rows.ts';

const read = (value: unknown, keys = turnKeys) =>
	manuscriptOf(value, keys).lines.map(({form, text, voice, why}) => [form, text, voice?.label ?? why]);

/** As files write the keys: the plain names in small letters, as camels, or with a mark between the words. */
const speakers = [
	'speaker_name',
	'speaker',
	'section_speaker',
	'attribution_text',
	'username',
	'name',
	'who',
	'label',
	'role',
	'speakerLabel',
	'Speaker Tag',
	'speakerId',
	'spk',
];

const turns = [
	...speakers.map(key => [
		{[key]: 'Q', text: 'When?'},
		{[key]: 'Lin', text: 'In May.'},
	]),
	[
		{speaker_info: {username: 'Q'}, text: 'When?'},
		{speaker_info: {username: 'Lin'}, text: 'In May.'},
	],
	...turnKeys.said.map(key => [
		{speaker: 'Q', [key]: 'When?'},
		{speaker: 'Lin', [key]: 'In May.'},
	]),
	...turnKeys.pieces.map(key => [
		{speaker: 'Q', [key]: [{text: 'When?'}]},
		{speaker: 'Lin', [key]: [{text: 'In May.'}]},
	]),
	...turnKeys.ways.map(key => [
		{speaker: 'Q', [key]: [{text: 'When?'}, {text: 'Then?'}]},
		{speaker: 'Lin', [key]: [{text: 'In May.'}, {text: 'In me.'}]},
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

const inUnits = [
	['startMs', 61_000],
	['offsetMilliseconds', 61_000],
	['offsetInTicks', 610_000_000],
	['start_time', '61.0'],
	['offset', 'PT1M1S'],
	['startTime', '61s'],
	['timestamp', [61, 62]],
	['timestamps', {from: '00:01:01,000'}],
	['data_start', 61],
].map(([key, time]) => [
	{text: 'Good day.', [key as string]: time},
	{text: 'All.', [key as string]: time},
]);

const timesOf = (value: unknown, keys = turnKeys) =>
	manuscriptOf(value, keys).lines.flatMap(({times = []}) => times.map(({time}) => time));

test.each(inUnits)('%j, %j: when', (...value) => {
	expect(timesOf(value)[0]).toBe('00:01:01.000');
});

test.each<[what: string, value: unknown, said: readonly string[]]>([
	[
		'segments of which some lack times',
		{transcription: [{timestamps: {from: '00:00:00,000'}, text: ' Good day.'}, {text: ' We open now.'}]},
		['Good day. We open now.'],
	],
	['sentences alone', {text: 'Good day. Yes.', parts: [{text: 'Good day.'}, {text: 'Yes.'}]}, ['Good day.', 'Yes.']],
	[
		'sections of HTML, one of nobody',
		{
			speech: [
				{section_speaker: null, section_content: '<p>(Bells.)</p>'},
				{section_speaker: 'Lin', section_content: '<p>We <em>open</em>.</p><p>Now.</p>'},
				{section_speaker: 'Q', section_content: '<p>When?</p>'},
			],
		},
		['scene (Bells.)', 'Lin: We open.', 'Lin: Now.', 'Q: When?'],
	],
	[
		'words with their speakers inside of what is said',
		{
			results: [
				{
					alternatives: [
						{
							transcript: 'When? In May.',
							words: [
								{startOffset: '1s', word: 'When?', speakerLabel: '1'},
								{startOffset: '2s', word: 'In', speakerLabel: '2'},
								{startOffset: '3s', word: 'May.', speakerLabel: '2'},
							],
						},
					],
				},
			],
		},
		['Speaker 1: When?', 'Speaker 2: In May.'],
	],
	[
		'a last item that says all again, with speakers',
		{
			results: [
				{alternatives: [{transcript: 'When?', words: [{startTime: '1s', word: 'When?'}]}]},
				{
					alternatives: [
						{
							transcript: 'In May.',
							words: [
								{startTime: '2s', word: 'In'},
								{startTime: '3s', word: 'May.'},
							],
						},
					],
				},
				{
					alternatives: [
						{
							words: [
								{startTime: '1s', word: 'When?', speakerTag: 1},
								{startTime: '2s', word: 'In', speakerTag: 2},
								{startTime: '3s', word: 'May.', speakerTag: 2},
							],
						},
					],
				},
			],
		},
		['Speaker 1: When?', 'Speaker 2: In May.'],
	],
	[
		'names of speakers by their ids',
		{
			speakers: [
				{id: 's1', name: 'Lin'},
				{id: 's2', name: 'Bo'},
			],
			paragraphs: [
				{
					speaker: 's1',
					words: [
						{start: 0, value: 'We'},
						{start: 400, value: 'open.'},
					],
				},
				{speaker: 's2', words: [{start: 9000, value: 'When?'}]},
			],
		},
		['Lin: We open.', 'Bo: When?'],
	],
	[
		'a list in the only item of another',
		[
			{
				text: 'When? May.',
				timestamp: [[10, 20]],
				sentence_info: [
					{text: 'When?', start: 10, spk: 0},
					{text: 'May.', start: 2000, spk: 1},
				],
			},
		],
		['Speaker 0: When?', 'Speaker 1: May.'],
	],
	[
		'somebody whom nothing names',
		[
			{start: 0, text: 'When?', speaker: 'SPEAKER_00'},
			{start: 1, text: 'May.'},
			{start: 2, text: 'I see.', speaker: 'SPEAKER_00'},
		],
		['SPEAKER_00: When?', ': May.', 'SPEAKER_00: I see.'],
	],
	[
		'events of captions',
		{
			events: [
				{tStartMs: 0, wpWinPosId: 1},
				{tStartMs: 10, segs: [{utf8: 'we'}, {utf8: ' open'}]},
				{tStartMs: 1990, segs: [{utf8: '\n'}]},
				{tStartMs: 2000, segs: [{utf8: '>> why'}]},
			],
		},
		['we open', ': why'],
	],
])('%s', (_, value, said) => {
	const lines = manuscriptOf(value).lines.filter(({form}) => form !== 'furniture' && form !== 'heading');
	expect(
		lines.map(({form, text, voice}) => (form === 'scene' ? `scene ${text}` : voice ? `${voice.label}: ${text}` : text)),
	).toEqual(said);
});

testEveryRow(turnKeys, [...turns, ...inUnits], (value, keys) => [read(value, keys), timesOf(value, keys)]);
