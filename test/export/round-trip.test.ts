import {existsSync, readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Briefing, Note, Speaker, Turn} from '../../src/briefing/briefing.ts';
import {sanitize} from '../../src/text/sanitize.ts';
import {webAddress} from '../../src/text/web-address.ts';
import {checkReading} from '../parse/invariants.ts';
import {again, parsed, readAgain, told} from './told.ts';

// What goes out as JSON, Akoma Ntoso, TEI or Markdown is the same briefing when it comes back.
const formats = Object.keys(readAgain) as readonly (keyof typeof readAgain)[];
const fixtures = new URL('../fixtures/', import.meta.url);
const sources = readdirSync(fixtures)
	.filter(name => !name.includes('.'))
	.map(name => {
		const source = readdirSync(new URL(`${name}/`, fixtures)).find(file => file.startsWith('source.')) ?? '';
		return {name, source, url: new URL(`${name}/${source}`, fixtures)};
	});

describe.each(sources)('$name', ({source, url}) => {
	const {briefing} = parsed(readFileSync(url), source);

	test.each(formats)('%s', async format => {
		const back = await again(briefing, format);
		expect(told(back.briefing)).toEqual(told(briefing));
		checkReading(back);
	});
});

/** What is mark-up somewhere, at the beginning, in the middle and at the end of a text; and what no XML can hold. */
const hostile = [
	'# a ## #b #',
	'- ',
	'+ -',
	'1. ',
	'2) x',
	'> ',
	'>> <v Bob>',
	'***',
	'---',
	'===',
	'~~~',
	'```js',
	'    four',
	'| a | b |',
	'*a* **b** _c_ __d__ ~e~ ~~f~~ ==g== %%h%% $i$ `j`',
	'[a](b) ![c](d) [^1] [[e]] [f]: g',
	'<b>&amp;&lt;&#35;&nbsp;&c; &</b><!-- x --> <?y ?>',
	']]>',
	'<![CDATA[',
	'\\',
	'\\*',
	'"\'“”«»',
	' ^q1-a1-p1',
	'^q1',
	'\u3000',
	'  ',
	'\u00A0',
	'\u0000\u0008\uFFFE\uFFFF\uD800\u202E\u0085\u2028',
	'https://example.org/a_b?c=d&e=f#g',
	'مرحبا بالعالم',
	'שלום',
	'👩🏽‍🚀🇨🇭',
	'新能源汽车',
	'Ida · Berg — ',
	'{"a": [1]}',
	'key: value # no',
	'@x !y %z',
	'null',
	'2024-05-06',
	'10:30',
	'WEBVTT',
	'00:00:01.000 --> 00:00:02.000',
];
/** As the parser gives texts: sanitised, on one line. */
const words = fc
	.array(fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'grapheme', maxLength: 8})), {
		minLength: 1,
		maxLength: 5,
	})
	.map(parts => sanitize(parts.join('')).text.replaceAll('\n', ' '))
	.filter(text => text !== '');
const maybe = fc.option(words);

const speakerNamed = (n: number): fc.Arbitrary<Speaker> =>
	fc.record({
		id: fc.constant(`s${n}`),
		name: words,
		role: fc.constantFrom('host', 'official', 'reporter', 'unknown'),
		titles: fc.array(words, {maxLength: 2}),
		outlet: maybe,
		aliases: fc.array(words, {maxLength: 2}),
	});

/** Turns as they come from a conversation: what stands in an exchange has its number in its id. */
const turnWith = (id: string, exchange: number | null, kinds: readonly Turn['kind'][]): fc.Arbitrary<Turn> =>
	fc.record({
		id: fc.constant(id),
		speaker: fc.constantFrom('s1', 's2', null),
		label: fc.oneof(fc.constant(''), words),
		kind: fc.constantFrom(...kinds),
		exchange: fc.constant(exchange),
		blocks: fc
			.array(
				fc.record(
					{
						kind: fc.constantFrom('paragraph', 'caption', 'scene'),
						text: words,
						time: fc.constantFrom('00:00:01.500', '12:34:56.000'),
						page: fc.constantFrom('7', 'xii', '3-4'),
						line: fc.constantFrom('1', '25'),
					},
					{requiredKeys: ['kind', 'text']},
				),
				{
					minLength: 1,
					maxLength: 3,
				},
			)
			.map(blocks => blocks.map((block, i) => ({id: `${id}-p${i + 1}`, ...block, start: 0, end: 0}))),
	});

const notes = (turns: readonly Turn[]): fc.Arbitrary<readonly Note[]> => {
	const blocks = turns.flatMap(turn => turn.blocks);
	return fc.array(
		fc.record({
			start: fc.integer({min: 0, max: blocks.length - 1}).map(i => blocks[i]?.start ?? 0),
			end: fc.integer({min: 0, max: blocks.length - 1}).map(i => blocks[i]?.end ?? 0),
			message: words,
			code: fc.constantFrom('doubtful-label', 'unanswered-question', 'new-one'),
			about: fc.record({places: fc.nat(9), label: words, reasons: fc.constant(['bold', 'own-line'])}),
		}),
		{maxLength: 3},
	);
};

/** Offsets that rise, as those of a source do. */
function placed(turns: readonly Turn[]): readonly Turn[] {
	let at = 0;
	return turns.map(turn => {
		at += turn.label.length + 2;
		return {
			...turn,
			blocks: turn.blocks.map(block => {
				const start = at;
				at += block.text.length + 2;
				return {...block, start, end: start + block.text.length};
			}),
		};
	});
}

const briefings: fc.Arbitrary<Briefing> = fc
	.tuple(
		fc.tuple(speakerNamed(1), speakerNamed(2)),
		fc
			.tuple(
				turnWith('opening1', null, ['opening']),
				turnWith('q1-q1', 1, ['question']),
				turnWith('q1-a1', 1, ['answer', 'handoff']),
				turnWith('moderation1', null, ['moderation']),
				turnWith('q1-a2', 1, ['answer', 'closing']),
				turnWith('q2-q1', 2, ['question']),
				turnWith('closing1', null, ['closing', 'statement']),
			)
			.map(placed),
		fc.tuple(fc.oneof(fc.constant(''), words), words),
		fc.record({
			title: maybe,
			date: fc.option(fc.constant('2024-05-06')),
			time: fc.option(fc.constant('10:30')),
			place: maybe,
		}),
		fc.record({
			date: maybe,
			time: maybe,
			source: maybe,
			url: fc.option(fc.webUrl()).map(known => webAddress(known)),
			editor: maybe,
		}),
		maybe,
	)
	.chain(([speakers, turns, gists, event, publication, summary]) =>
		notes(turns).map(notes => ({
			schema: 'briefing-tui/1',
			event,
			publication,
			source: {name: 'x.txt', sha256: '0'.repeat(64), encoding: 'utf-8', format: 'text'},
			language: 'en',
			summary,
			speakers,
			turns,
			exchanges: gists.map((gist, i) => ({
				n: i + 1,
				gist,
				question: [`q${i + 1}-q1`],
				answers: i === 0 ? ['q1-a1', 'q1-a2'] : [],
			})),
			spans: [],
			notes,
		})),
	);

test.each(formats)('whatever is said comes back from %s', async format => {
	await fc.assert(
		fc.asyncProperty(briefings, async briefing => {
			expect(told((await again(briefing, format)).briefing)).toEqual(told(briefing));
		}),
		{numRuns: 200},
	);
});

// Real transcripts lie beside a clone only where they were put there.
const raw = new URL('../../../shared/transcripts/raw/', import.meta.url);
const transcripts = existsSync(raw) ? readdirSync(raw) : [];

describe.skipIf(transcripts.length === 0)('real transcripts', () => {
	test.each(transcripts)('%s', async name => {
		const {briefing} = parsed(readFileSync(new URL(name, raw)), name);
		for (const format of formats) {
			const back = await again(briefing, format);
			expect(told(back.briefing), format).toEqual(told(briefing));
		}
	});
});
