import {expect, test} from 'vitest';
import {createIndex, search} from '../../../src/search/search.ts';
import {paragraphs} from '../made-up.ts';

const far = ' We talk about other things for a while.'.repeat(5);

/** A query, a passage, and what stands from the densest mark on. */
test.each([
	['harbour bank', `The harbour was closed.${far} The bank pays for the harbour.`, 'bank pays'],
	['harbour bank', `The bank of the harbour.${far} The harbour and then, later, the bank.`, 'bank of'],
	['the harbour', `The end of it all, the long one.${far} In the harbour.`, 'the harbour'],
	[`"${'long words '.repeat(9)}" harbour`, `A harbour. ${far} ${'Long words '.repeat(9)}`, 'harbour'],
	['harbour', `A harbourmaster.${far} The harbour.`, 'harbour.'],
	['harbour', `The harbour. ${far} The harbour again`, 'harbour. '],
	['/h.rbour/', `The harbour. ${far} The harbour again`, 'harbour. '],
])('%s in %s', async (query, text, words) => {
	const {loadPatterns} = await import('../../../src/search/ways/pattern.ts');
	const [hit] = search(createIndex(paragraphs(text)), query, {patterns: await loadPatterns()});
	expect(hit?.text.slice(hit.densest?.[0])).toMatch(new RegExp(`^${words}`));
	expect(hit?.ranges).toContainEqual(hit?.densest);
});
