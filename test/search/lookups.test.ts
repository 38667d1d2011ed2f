import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {createIndex, search} from '../../src/search/search.ts';

/** Query, kind, and a piece of each paragraph that may come first. */
type Lookup = readonly [query: string, kind: string, ...pieces: string[]];

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const briefing: Briefing = read('../../data/seed-scio-2021.json');
const lookups: readonly Lookup[] = read('lookups.json');

describe('look-ups in the briefing that ships', () => {
	const index = createIndex(briefing);
	test.each(lookups)('%s (%s)', (query, _kind, ...pieces) => {
		const [first] = search(index, query);
		expect(
			pieces.some(piece => first?.text.includes(piece)),
			first?.text ?? 'nothing found',
		).toBe(true);
	});
});
