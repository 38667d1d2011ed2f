import {expect, test} from 'vitest';
import type {Turn} from '../../src/briefing/briefing.ts';
import {briefingConvokit} from '../../src/export/briefing-convokit.ts';
import {ferry} from './ferry.ts';

const turn = (id: string, kind: Turn['kind']): Turn => ({
	id,
	kind,
	speaker: 's1',
	label: '',
	exchange: 1,
	blocks: [{id: `${id}-p1`, kind: 'paragraph', text: id, start: 0, end: 0}],
});
const {files, text} = briefingConvokit({
	...ferry,
	turns: [...ferry.turns.slice(0, 3), turn('q1-q2', 'question'), turn('q1-a2', 'answer'), ...ferry.turns.slice(3)],
});
const utterances = text
	.trim()
	.split('\n')
	.map(line => JSON.parse(line) as Readonly<Record<string, unknown>>);
const file = (name: string) => JSON.parse(files.get(name) ?? '') as Readonly<Record<string, unknown>>;

test('an answer replies to the question that was asked last, all else to what begins the conversation', () => {
	expect(utterances.map(of => [of['id'], of['conversation_id'], of['reply-to']])).toEqual([
		['statement1', 'statement1', null],
		['q1-q1', 'q1-q1', null],
		['q1-a1', 'q1-q1', 'q1-q1'],
		['q1-q2', 'q1-q1', 'q1-q1'],
		['q1-a2', 'q1-q1', 'q1-q2'],
		['closing1', 'closing1', null],
	]);
});

test('captions and scenes are no speech', () => {
	expect(utterances[0]).toMatchObject({
		text: '渡輪下週復航，票價由3元降到2.5元。',
		speaker: 's1',
		meta: {kind: 'statement', exchange: null, blocks: [{kind: 'paragraph'}, {id: 'statement1-p2', kind: 'caption'}]},
	});
});

test('every speaker and every conversation is in its file, what is known of it beside', () => {
	const speakers = file('speakers.json');
	const conversations = file('conversations.json');
	expect(speakers['s2']).toEqual({
		meta: {name: 'Ida Berg', role: 'reporter', titles: [], outlet: 'Quay Post', aliases: []},
		vectors: [],
	});
	expect(Object.keys(speakers)).toEqual(['s1', 's2', 'nobody']);
	expect(conversations['q1-q1']).toEqual({meta: {exchange: 1, gist: '有多少艘渡輪'}, vectors: []});
	for (const {speaker, conversation_id: id} of utterances) {
		expect(speakers).toHaveProperty(String(speaker));
		expect(conversations).toHaveProperty(String(id));
	}
});

test('the index names what the files hold', () => {
	const index = file('index.json') as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	expect(Object.keys(index['utterances-index'] ?? {})).toEqual(Object.keys((utterances[0]?.['meta'] ?? {}) as object));
	expect(Object.keys(index['overall-index'] ?? {})).toEqual(Object.keys(file('corpus.json')));
});
