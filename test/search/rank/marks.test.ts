import {describe, expect, test} from 'vitest';
import {createIndex, search} from '../../../src/search/search.ts';
import {paragraphs} from '../made-up.ts';

describe('marked is what was looked for, not every small word', () => {
	const index = createIndex(
		paragraphs(
			'The office of the mayor is open today to the public; of all offers the mayor took one.',
			'The mayor, who is not here, said that the office moves to Oak Street.',
			'綠色的制造業:綠色制造不等于制造綠色。',
			'制造商說要綠色。',
			'We used it in the U.S. to help us.',
		),
	);
	test.each([
		['office of the mayor', 1, ['office', 'of', 'the', 'mayor']],
		['to the public', 1, ['to', 'the', 'public']],
		['to', 1, ['to']],
		['of', 1, ['of', 'of']],
		['the mayor street', 2, ['The', 'mayor', 'Street']],
		['lvse zhizao', 3, ['綠色制造']],
		['綠色 制造 等于', 3, ['綠色', '制造', '綠色', '制造', '等于', '制造', '綠色']],
		['U.S.', 5, ['U.S']],
	])('%s', (query, n, words) => {
		const hit = search(index, query).find(({anchor}) => anchor === `statement1-p${n}`);
		expect(hit?.ranges.map(([start, end]) => hit.text.slice(start, end))).toEqual(words);
	});
});
