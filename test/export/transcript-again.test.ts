import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {transcript} from '../../src/export/transcript.ts';
import {parsed} from './told.ts';

// What is printed for people is a transcript again: who says what, in whole lines and wrapped.

const fixtures = new URL('../fixtures/', import.meta.url);
const sources = readdirSync(fixtures)
	.filter(name => !name.includes('.'))
	.map(name => {
		const source = readdirSync(new URL(`${name}/`, fixtures)).find(file => file.startsWith('source.')) ?? '';
		return {name, briefing: parsed(readFileSync(new URL(`${name}/${source}`, fixtures)), source).briefing};
	});

/** Who speaks without a name in the middle of the talk is not told apart, nor one who goes on after something else. */
const otherwise = ['akoma-ntoso-unnamed', 'captions-rolling', 'parlamint-words', 'un-noon'];
/** What only their mark-up tells: who leads, who asks; `Q` where a name is printed now. */
const otherKinds = [...otherwise, 'akoma-ntoso', 'akoma-ntoso-grouped', 'india-mea', 'time-stamps', 'us-state'];

const again = (briefing: Briefing, width: number | null): Briefing =>
	parsed(transcript(briefing, {width, heading: line => line}), 'printed.txt').briefing;

/** A blank beside a Han character may be lost where a line ends. */
const whoSaysWhat = ({speakers, turns}: Briefing): object[] =>
	turns
		.filter(({blocks}) => blocks.length > 0)
		.map(({speaker, blocks}) => ({
			name: speakers.find(({id}) => id === speaker)?.name ?? null,
			blocks: blocks.map(({kind, text}) => [kind, text.replace(/\s/gu, '')]),
		}));

const kinds = ({turns}: Briefing): object[] => turns.map(({kind, exchange}) => ({kind, exchange}));

describe.each(sources)('$name', ({name, briefing}) => {
	test.skipIf(otherwise.includes(name)).each([null, 40, 76])('%s cells wide', width => {
		expect(whoSaysWhat(again(briefing, width))).toEqual(whoSaysWhat(briefing));
	});

	test.skipIf(otherKinds.includes(name))('questions and answers', () => {
		expect(kinds(again(briefing, null))).toEqual(kinds(briefing));
	});
});

test('signs that Markdown would take for marks are escaped, the others are not', () => {
	const said = [
		'# no heading',
		'- no list',
		'> no quotation',
		'a*b* and **c**, snake_case, _d_',
		'`code` <b> 2 < 3 &amp; AT&T',
		'[laughter] [a](b) \\* \\o/',
		'-- and so on',
	];
	const {briefing} = parsed('### Ida Berg:\n\nHello.\n', 'x.md');
	const [turn] = briefing.turns;
	const hostile = {
		...briefing,
		turns: turn ? [{...turn, blocks: turn.blocks.flatMap(block => said.map(text => ({...block, text})))}] : [],
	};
	const printed = transcript(hostile);
	expect(printed.trimEnd().split('\n\n').slice(1)).toEqual([
		'\\# no heading',
		'\\- no list',
		'\\> no quotation',
		'a\\*b\\* and \\*\\*c\\*\\*, snake_case, \\_d\\_',
		'\\`code\\` \\<b> 2 < 3 \\&amp; AT&T',
		'[laughter] [a\\](b) \\\\\\* \\o/',
		'-- and so on',
	]);
	expect(parsed(printed, 'x.md').briefing.turns.flatMap(({blocks}) => blocks.map(({text}) => text))).toEqual(said);
});
