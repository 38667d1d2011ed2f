import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parseBriefing} from '../../../src/parse/parse.ts';
import {checkReading} from '../invariants.ts';

const seed = readFileSync(new URL('../../../data/seed-scio-2021.json', import.meta.url));

test('our own JSON is read back as it was, its offsets in the text written anew', () => {
	const reading = parseBriefing(seed, {name: 'seed.json'});
	if ('failure' in reading) throw new Error(reading.failure);
	const {briefing, text} = reading;
	const was = JSON.parse(seed.toString('utf8')) as typeof briefing;
	const words = (b: typeof briefing) =>
		b.turns.map(t => [
			t.id,
			t.speaker,
			t.kind,
			t.exchange,
			t.label,
			t.blocks.map(block => [block.id, block.kind, block.text]),
		]);
	expect(words(briefing)).toEqual(words(was));
	expect([briefing.event, briefing.publication, briefing.speakers, briefing.exchanges]).toEqual([
		was.event,
		was.publication,
		was.speakers,
		was.exchanges,
	]);
	expect(briefing.source.format).toBe('briefing-tui');
	for (const {start, end, text: said} of briefing.turns.flatMap(t => t.blocks))
		expect(text.slice(start, end)).toBe(said);
	checkReading(reading);
});

test.each([
	'{"schema": "briefing-tui/1"}',
	'{"schema": "briefing-tui/1", "turns": [{"blocks": [{"text": "\\u001b[31mred\\u0007"}], "speaker": 7}], "speakers": "x", "event": null}',
	'{"schema": "briefing-tui/1", "turns": {}, "exchanges": [{"question": ["nowhere"]}]}',
])('%s is read as far as it goes', json => {
	const reading = parseBriefing(new TextEncoder().encode(json), {name: 'x.json'});
	if (!('failure' in reading)) checkReading(reading);
	expect(reading).toMatchObject({briefing: {schema: 'briefing-tui/1'}});
});

test('its notes stay beside their paragraphs, with their codes', () => {
	const source =
		'Good morning to all of you.\n\nQ: When will the port open?\n\nMR. MILLS: In September.\n\nQ: And the crew \uFFFD?\n';
	const bytes = new TextEncoder().encode(source);
	const first = parseBriefing(bytes, {name: 'port.txt'});
	if ('failure' in first) throw new Error(first.failure);
	const again = (reading: typeof first): typeof first => {
		const back = parseBriefing(new TextEncoder().encode(JSON.stringify(reading.briefing)), {name: 'port.json'});
		if ('failure' in back) throw new Error(back.failure);
		return back;
	};
	const told = ({briefing, text}: typeof first) =>
		briefing.notes.map(({start, end, ...note}) => ({...note, beside: text.slice(start, end).replace(/\s+/g, ' ')}));
	expect(told(first).map(({code}) => code)).toEqual([
		'unreadable-characters',
		'told-before-first-label',
		'unanswered-question',
	]);
	expect(told(again(first))).toEqual(told(first));
	expect(again(again(first)).briefing.notes).toEqual(again(first).briefing.notes);
});
