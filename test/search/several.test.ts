import {expect, test} from 'vitest';
import {createIndex, search} from '../../src/search/search.ts';
import {amongAll} from '../../src/search/several.ts';
import {searchUnspoken} from '../../src/search/unspoken.ts';
import {paragraphs} from './made-up.ts';

/** The texts that are found, each briefing a list of paragraphs. */
function found(query: string, ...briefings: readonly (readonly string[])[]) {
	const answers = briefings.map(texts => {
		const index = createIndex(paragraphs(...texts));
		return {hits: search(index, query), unspoken: searchUnspoken(index, query)};
	});
	return amongAll(answers).map(([hit, briefing]) => [hit.text, briefing]);
}

test('the best first over all briefings, equal ones in the order of these', () => {
	expect(found('harbour wall', ['The wall is old.', 'One harbour.'], ['harbour wall'], ['harbour wall'])).toEqual([
		['harbour wall', 1],
		['harbour wall', 2],
	]);
	expect(found('wall', ['Behind the long old grey mossy wall.', 'A wall'], ['wall']).map(([, n]) => n)).toEqual([
		1, 0, 0,
	]);
});

test('what is only like the query has nothing to say where a briefing holds it', () => {
	expect(found('ferries', ['Two feries.'], ['Two ferries.'])).toEqual([['Two ferries.', 1]]);
	expect(found('ferries', ['Two feries.'], ['Nothing.'])).toEqual([['Two feries.', 0]]);
});

test('nor what holds a part of it', () => {
	expect(found('harbour storm', ['The harbour.', 'The storm.'], ['Storm in the harbour.'])).toEqual([
		['Storm in the harbour.', 1],
	]);
	expect(found('harbour storm', ['The harbour.'], ['A storm.'])).toHaveLength(2);
});

test('nothing in nothing', () => {
	expect(found('harbour')).toEqual([]);
	expect(found('harbour', ['Rain.'])).toEqual([]);
});
