import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {type PartWanted, partAsBriefing} from '../../src/briefing/part-as-briefing.ts';

const seed = JSON.parse(readFileSync(new URL('../../data/seed-scio-2021.json', import.meta.url), 'utf8')) as Briefing;
const part = (wanted: PartWanted) => partAsBriefing(createOutline(seed), wanted);
const idsOf = ({turns}: Briefing) => turns.map(({id}) => id);

describe('a part of a briefing', () => {
	test('what one speaker says', () => {
		const own = part({speakers: new Set(['s6'])});
		expect(idsOf(own)).toEqual(seed.turns.filter(({speaker}) => speaker === 's6').map(({id}) => id));
		expect(own.speakers.map(({name}) => name)).toEqual(['田玉龍']);
		expect(own.exchanges.every(({question, answers}) => question.length === 0 && answers.length > 0)).toBe(true);
	});

	test('some questions, with their numbers', () => {
		const own = part({
			questions: [
				[3, 3],
				[5, 6],
			],
		});
		expect(own.exchanges).toEqual(seed.exchanges.filter(({n}) => [3, 5, 6].includes(n)));
		expect(own.turns).toEqual(seed.turns.filter(({exchange}) => [3, 5, 6].includes(exchange ?? 0)));
	});

	test('turns, with the question that each answers', () => {
		expect(idsOf(part({turns: new Set(['q3-a2', 'opening1'])}))).toEqual(['opening1', 'q3-q1', 'q3-a2']);
	});

	test('of several wishes, what fits all', () => {
		expect(idsOf(part({speakers: new Set(['s6']), questions: [[3, 3]]}))).toEqual(['q3-a2']);
		expect(part({speakers: new Set(['s6']), questions: [[1, 1]]}).turns).toEqual([]);
	});

	test('some words, and nothing around them', () => {
		const own = part({
			words: new Map([
				['q3-a2-p1', [3, 8]],
				['q3-a2-p3', [0, 2]],
			]),
		});
		const [turn] = seed.turns.filter(({id}) => id === 'q3-a2');
		expect(own.turns.map(({id, blocks}) => [id, ...blocks.map(({text}) => text)])).toEqual([
			['q3-a2', turn!.blocks[0]!.text.slice(3, 8), turn!.blocks[2]!.text.slice(0, 2)],
		]);
		expect(own.exchanges).toMatchObject([{n: 3, question: [], answers: ['q3-a2']}]);
	});

	test('keeps the notes that speak of it, and no others', () => {
		const [first, second] = seed.turns.map(({blocks}) => blocks[0]!);
		const noted = {
			...seed,
			notes: [first!, second!].map(({start, end}, i) => ({start, end, message: String(i), code: 'doubtful-turn'})),
		};
		const own = partAsBriefing(createOutline(noted), {turns: new Set([seed.turns[1]!.id])});
		expect(own.notes.map(({message}) => message)).toEqual(['1']);
	});
});
