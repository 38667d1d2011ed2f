import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {type Parsed, parseBriefing} from '../../src/parse/parse.ts';
import {checkReading} from './invariants.ts';

// One folder for each layout: a made-up source and what is read in it. `npm run update` rewrites what is
// read; reviewing the difference is the work.
const folder = new URL('../fixtures/', import.meta.url);

describe.each(readdirSync(folder).filter(name => !name.includes('.')))('%s', name => {
	const source = readdirSync(new URL(`${name}/`, folder)).find(file => file.startsWith('source.')) ?? '';
	const reading = parseBriefing(readFileSync(new URL(`${name}/${source}`, folder)), {name: source});
	if ('failure' in reading) throw new Error(reading.failure);
	const expected = new URL(`${name}/expected.json`, folder);
	if (process.env['UPDATE']) writeFileSync(expected, `${JSON.stringify(digest(reading), null, '\t')}\n`);

	test('is read as before', () => {
		expect(digest(reading)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
	});

	test('keeps every character in one span', () => checkReading(reading));
});

/** A reading without its offsets, in an order that a reviewer can follow. */
function digest({briefing, text}: Parsed): unknown {
	const {event, publication, source, language, summary, speakers, turns, exchanges, spans, notes} = briefing;
	const nameOf = new Map(speakers.map(s => [s.id, s.name]));
	return {
		event,
		publication,
		source: `${source.format} ${source.encoding} ${language}`,
		summary,
		speakers: speakers.map(
			s =>
				`${s.role}: ${[s.name, ...s.titles, s.outlet ?? '', s.aliases.join(' = ')].filter(part => part !== '').join(' | ')}`,
		),
		turns: turns.map(turn => ({
			[turn.id]: `${turn.kind}, ${nameOf.get(turn.speaker ?? '') ?? 'nobody'}, “${turn.label}”`,
			blocks: turn.blocks.map(block => `${block.kind === 'paragraph' ? '' : `${block.kind}: `}${block.text}`),
		})),
		gists: exchanges.map(exchange => exchange.gist),
		page: spans
			.filter(span => !['paragraph', 'label', 'scene'].includes(span.as))
			.map(span => `${span.as}: ${text.slice(span.start, span.end)} (${span.why})`),
		notes: notes.map(note => note.message),
	};
}
