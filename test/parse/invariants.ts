import {expect} from 'vitest';
import type {Parsed} from '../../src/parse/parse.ts';

/** What moves a cursor, hides or reorders text. */
const unsafe = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** What holds of every reading, whatever the input was. */
export function checkReading(reading: Parsed): void {
	expect([...problems(reading)].slice(0, 3)).toEqual([]);
}

function* problems({briefing, text}: Parsed): Iterable<string> {
	let last = 0;
	for (const {start, end, as} of [...briefing.spans, {start: text.length, end: text.length, as: 'end'}]) {
		if (start < last || end < start || end > text.length || (start === end && as !== 'end'))
			yield `span ${as} ${start}–${end} after ${last}`;
		const gap = text.slice(last, start);
		if (gap.trim() !== '') yield `lost ${JSON.stringify(gap.slice(0, 40))} at ${last}`;
		last = end;
	}
	const turns = new Set(briefing.turns.map(turn => turn.id));
	const blocks = briefing.turns.flatMap(turn => turn.blocks);
	const speakers = new Set(briefing.speakers.map(speaker => speaker.id));
	if (turns.size < briefing.turns.length) yield 'two turns of one name';
	if (new Set(blocks.map(block => block.id)).size < blocks.length) yield 'two blocks of one name';
	for (const {id, text: words, start, end} of blocks)
		if (words === '' || start >= end || end > text.length) yield `block ${id} ${start}–${end} ${JSON.stringify(words)}`;
	for (const {id, speaker} of briefing.turns)
		if (speaker !== null && !speakers.has(speaker)) yield `${id} is said by nobody`;
	for (const {n, question, answers} of briefing.exchanges)
		for (const id of [...question, ...answers]) if (!turns.has(id)) yield `exchange ${n} names ${id}`;
	for (const {code, about} of briefing.notes) if (about?.label === '') yield `${code} is about no label`;
	for (const value of stringsIn(briefing)) if (unsafe.test(value)) yield `unsafe ${JSON.stringify(value.slice(0, 80))}`;
}

function* stringsIn(value: unknown): Iterable<string> {
	if (typeof value === 'string') yield value;
	else if (typeof value === 'object' && value !== null)
		for (const child of Object.values(value)) yield* stringsIn(child);
}
