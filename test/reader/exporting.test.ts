import {describe, expect, test} from 'vitest';
import {chosenHere} from '../../src/reader/selection.ts';
import {after, line, play} from './session.ts';

/** What is exported by these keys. */
const exported = (keys: string) => play(after(''), keys).effects.filter(({do: does}) => does === 'export');

describe('x exports', () => {
	test('the whole, to a file that is named after the day and the format', () => {
		expect(line(after('xmarkdown<enter>'))).toBe('briefing-2021-05-20.md');
		expect(exported('xmarkdown<enter><enter>')).toEqual([
			{do: 'export', to: 'markdown', path: 'briefing-2021-05-20.md', part: null},
		]);
		expect(line(after('xconvokit<enter>'))).toBe('briefing-2021-05-20');
		expect(line(after('x<enter>'))).toBe('briefing-2021-05-20.txt');
	});

	test('only who is shown, what was found, or what is selected', () => {
		expect(exported('JaSxtsv<enter><enter>')).toMatchObject([{part: {speakers: new Set(['s2'])}}]);
		expect(exported('/岸電<enter>&xtsv<enter><enter>')).toMatchObject([
			{part: {turns: new Set(['statement1', 'q2-a2'])}},
		]);
		const selected = after('Jav');
		expect(exported('Javxtsv<enter><enter>')).toMatchObject([
			{part: {words: new Map(chosenHere(selected, 1).map(({block, range}) => [block, range]))}},
		]);
	});

	test('nothing after Escape or to no name', () => {
		expect(exported('xtsv<enter><esc>')).toEqual([]);
		expect(exported('xtsv<enter><ctrl-u><enter>')).toEqual([]);
	});
});
