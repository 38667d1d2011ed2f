import {describe, expect, test} from 'vitest';
import {speechBefore, spokenness, storyBefore} from '../../../src/parse/words/spokenness.ts';

describe('spokenness', () => {
	test.each([
		['we thank you', 1],
		['谢谢大家', 1],
		['he said the port is open', -1],
		['他表示港口开放', -1],
		['we know what he said', 0.3],
		['the port is open', 0.2],
		['he said: "we are open today"', -1],
		['', 0.2],
	])('%j: %d', (text, points) => {
		expect(spokenness(text)).toBe(points);
	});
});

describe('the border between story and speech', () => {
	test.each([
		[[-1, -1, 1, 1], 2],
		[[1, 1], 0],
		[[-1, 0.2, -1, 1], 3],
		[[], 0],
	])('%j: %d paragraphs of story first', (points, before) => {
		expect(storyBefore(points)).toBe(before);
	});

	test.each([
		[[1, 1, -1, -1], 2],
		[[1, 1, -0.5], 3],
		[[1, 1], 2],
		[[-1, -1], 0],
		[[], 0],
	])('%j: %d paragraphs of speech first', (points, before) => {
		expect(speechBefore(points)).toBe(before);
	});
});
