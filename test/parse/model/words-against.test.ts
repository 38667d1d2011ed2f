import {describe, expect, test} from 'vitest';
import {parseBriefing} from '../../../src/parse/parse.ts';

/** The labels of a text of two questions that somebody answers under these words. */
function labelsFor(label: string): readonly string[] {
	const source = `Question: When will the port open?\n\n${label}: In September.\n\nQuestion: And the crew?\n\n${label}: Nobody has to go.\n`;
	const reading = parseBriefing(new TextEncoder().encode(source), {name: '-'});
	if ('failure' in reading) throw new Error(reading.failure);
	return [...new Set(reading.briefing.turns.map(turn => turn.label))];
}

describe('words that names end in or hold are no words against a label', () => {
	test.each([
		'Davis',
		'Harris',
		'Paris',
		'Ware',
		'Theodorakis',
		'Edward Said',
		'He Yadong',
		'So',
		'You',
		'那日松',
		'李了然',
	])('%s', name => {
		expect(labelsFor(name)).toEqual(['Question:', `${name}:`]);
	});
});

describe('words of a sentence are', () => {
	test.each([
		'My answer to you is',
		'He said',
		'So what we know',
		'那么',
		'他说',
		'我们了解到',
		'谈了谈',
		'He so added',
	])('%s', words => {
		expect(labelsFor(words)).toEqual(['Question:']);
	});
});
