import {expect, test} from 'vitest';
import type {Briefing, Turn} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {figuresOf, figuresOfTurn} from '../../src/figures/figures.ts';
import {skeletonOf} from '../../src/points/skeleton.ts';
import {readAhead} from '../../src/reader/ahead.ts';
import {seed} from './session.ts';

test('what was read ahead is what is shown: nothing of it is read again', () => {
	const outline = createOutline(seed);
	const ahead = [...readAhead(outline)].length;
	expect(ahead).toBeGreaterThan(outline.sections.length + seed.turns.length);
	const [section] = outline.sections;
	expect(skeletonOf(outline, outline.sections)[0]).toBe(skeletonOf(outline, [section!])[0]);
	const figures = figuresOf(seed);
	expect(figures.length).toBeGreaterThan(50);
	expect(figures).toEqual(seed.turns.flatMap(turn => figuresOfTurn(turn, seed)));
	expect(figures[0]).toBe(figuresOf(seed)[0]);
});

test('of a long briefing only the beginning is read ahead', () => {
	const [turn] = seed.turns;
	const turns = Array.from({length: 2000}, (_, i): Turn => ({...turn!, id: `t${i}`, blocks: []}));
	const long: Briefing = {...seed, turns, exchanges: []};
	expect([...readAhead(createOutline(long))].length).toBeLessThan(300);
});
