import {expect, test} from 'vitest';
import type {GlossaryTerm} from '../../src/terms/glossary-term.ts';
import {termOrders} from '../../src/terms/term-order.ts';

const term = (kind: GlossaryTerm['kind'], printed: string, count: number): GlossaryTerm => ({
	kind,
	printed,
	variants: [],
	count,
	speakers: [],
	questions: 0,
	places: [],
});

const terms = [term('phrase', 'a', 2), term('name', 'b', 3), term('slogan', 'c', 1), term('name', 'd', 4)];

test.each([
	['count', 'dbac'],
	['place', 'abcd'],
	['kind', 'cdba'],
] as const)('by %s', (order, expected) => {
	expect(
		termOrders[order](terms)
			.map(({printed}) => printed)
			.join(''),
	).toBe(expected);
});
