import {describe, expect, test} from 'vitest';
import type {Turn} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {type PartName, partNamed} from '../../src/export/part-named.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {ferry} from './ferry.ts';

const english = wordingIn('en');

const turn = (id: string, kind: Turn['kind'], speaker: string | null, blocks: number): Turn => ({
	id,
	kind,
	speaker,
	label: '',
	exchange: id.startsWith('q') ? Number(/\d+/.exec(id)![0]) : null,
	blocks: Array.from({length: blocks}, (_, i) => ({
		id: `${id}-p${i + 1}`,
		kind: 'paragraph' as const,
		text: `${id} ${i + 1}`,
		start: 0,
		end: 0,
	})),
});

const outline = createOutline({
	...ferry,
	speakers: [
		{id: 's1', name: '林望潮', role: 'official', titles: ['航務處處長'], outlet: null, aliases: ['林處長']},
		{id: 's2', name: 'Ida Berg', role: 'reporter', titles: [], outlet: 'Quay Post', aliases: []},
		{id: 's3', name: 'Ida Bergman', role: 'reporter', titles: [], outlet: 'Ferry News', aliases: []},
		{id: 's4', name: '鄭海', role: 'official', titles: [], outlet: null, aliases: []},
	],
	turns: [
		turn('opening1', 'opening', 's4', 1),
		turn('q1-q1', 'question', 's2', 1),
		turn('q1-a1', 'handoff', 's4', 1),
		turn('moderation1', 'moderation', null, 1),
		turn('q1-a2', 'answer', 's1', 4),
		turn('q2-q1', 'question', 's3', 1),
		turn('q2-a1', 'answer', 's1', 2),
	],
	exchanges: [
		{n: 1, gist: '', question: ['q1-q1'], answers: ['q1-a1', 'q1-a2']},
		{n: 2, gist: '', question: ['q2-q1'], answers: ['q2-a1']},
	],
	notes: [],
});

const blocksOf = (name: PartName): readonly string[] | string => {
	const named = partNamed(outline, name);
	return 'trouble' in named
		? named.trouble(english.failures)
		: named.part.flatMap(({blocks}) => blocks.map(block => block.id));
};

describe('an anchor', () => {
	test.each<[anchor: string, blocks: string]>([
		['q1-a2-p2', 'q1-a2-p2'],
		['q2-a1', 'q2-a1-p1 q2-a1-p2'],
		['q1', 'q1-q1-p1 q1-a1-p1 q1-a2-p1 q1-a2-p2 q1-a2-p3 q1-a2-p4'],
		['opening1', 'opening1-p1'],
		['q1-a2-p1..p3', 'q1-a2-p1 q1-a2-p2 q1-a2-p3'],
		['q1-a2-p1–p3', 'q1-a2-p1 q1-a2-p2 q1-a2-p3'],
		['q1-a2-p3..p1', 'q1-a2-p1 q1-a2-p2 q1-a2-p3'],
		['q1-q1..a1', 'q1-q1-p1 q1-a1-p1'],
		['q1-a1..q1-a2', 'q1-a1-p1 moderation1-p1 q1-a2-p1 q1-a2-p2 q1-a2-p3 q1-a2-p4'],
		['q1-a2-p4..q2-a1-p1', 'q1-a2-p4 q2-q1-p1 q2-a1-p1'],
		['q1-a2-p4..q2', 'q1-a2-p4 q2-q1-p1 q2-a1-p1 q2-a1-p2'],
	])('%s', (anchor, blocks) => {
		expect(blocksOf({anchor})).toEqual(blocks.split(' '));
	});

	test('none is all', () => {
		expect(blocksOf({})).toHaveLength(11);
	});

	test.each([
		['q1-a9', 'q1-a9: there is no such anchor; near it are q1-a2, q1-a1, q1-q1; the questions are q1 to q2'],
		['q1-a2-p9', 'q1-a2-p9: there is no such anchor; near it are q1-a2-p4, q1-a2-p3, q1-a2-p2, q1-a2-p1;'],
		['q1-a2-p2..p9', 'q1-a2-p2..p9: there is no such anchor; near it are q1-a2-p4'],
		['q7', 'q7: there is no such anchor; the questions are q1 to q2'],
		['openning1', 'openning1: there is no such anchor; near it are opening1;'],
		['q1..q2..q3', 'q1..q2..q3: there is no such anchor;'],
		['', ': there is no such anchor;'],
	])('%j is told of, with what stands near', (anchor, told) => {
		expect(blocksOf({anchor})).toContain(told);
	});
});

describe('a speaker', () => {
	const first = ['q1-a2-p1', 'q1-a2-p2', 'q1-a2-p3', 'q1-a2-p4'];
	test.each(['林望潮', 's1', '林處長', '林处长', '望潮', '航务处'])('%s', speaker => {
		expect(blocksOf({speaker})).toEqual([...first, 'q2-a1-p1', 'q2-a1-p2']);
	});

	test('in an anchor', () => {
		expect(blocksOf({speaker: '林', anchor: 'q2'})).toEqual(['q2-a1-p1', 'q2-a1-p2']);
		expect(blocksOf({speaker: '鄭海', anchor: 'q2'})).toBe('鄭海 says nothing in q2');
	});

	test('a whole name is meant before a part of another; a part of two is none', () => {
		expect(blocksOf({speaker: 'ida berg'})).toEqual(['q1-q1-p1']);
		expect(blocksOf({speaker: 'Ida'})).toBe(
			'Ida may be Quay Post (s2), Ferry News (s3): say more of the name, or the id',
		);
		expect(blocksOf({speaker: '?'})).toMatch(/^\?: there is no such speaker; there are 林望潮, Ida Berg,/);
	});
});

describe('what stands around', () => {
	test.each<[name: PartName, blocks: string]>([
		[{anchor: 'q1-a2-p1', context: 1}, 'moderation1-p1 q1-a2-p1 q1-a2-p2'],
		[{anchor: 'q2-a1', context: 2}, 'q1-a2-p4 q2-q1-p1 q2-a1-p1 q2-a1-p2'],
		[{anchor: 'opening1', context: 1}, 'opening1-p1 q1-q1-p1'],
		[{anchor: 'q1-a2-p3', context: 'question'}, 'q1-q1-p1 q1-a2-p3'],
		[{anchor: 'opening1', context: 'question'}, 'opening1-p1'],
		[{speaker: '鄭海', context: 'question'}, 'opening1-p1 q1-q1-p1 q1-a1-p1'],
	])('%j', (name, blocks) => {
		expect(blocksOf(name)).toEqual(blocks.split(' '));
	});
});
