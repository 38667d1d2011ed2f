import {expect, test} from 'vitest';
import {blockAtTime, readTime, secondsIn} from '../../src/briefing/block-time.ts';
import type {Block} from '../../src/briefing/briefing.ts';

test.each([
	['12:05', 725],
	['1:02:03', 3723],
	['00:12:05.500', 725.5],
	['100:00:01', 360_001],
	['12:65', null],
	['12', null],
	['q3', null],
])('%s is %j seconds', (text, seconds) => {
	expect(secondsIn(text)).toBe(seconds);
});

test.each([
	['00:12:05.500', '12:05'],
	['00:00:05.000', '0:05'],
	['01:02:03.000', '1:02:03'],
	['100:00:01.000', '100:00:01'],
])('%s is read as %s', (time, read) => {
	expect(readTime(time)).toBe(read);
});

const block = (id: string, time?: string): Block => ({
	id,
	kind: 'paragraph',
	text: id,
	start: 0,
	end: 1,
	...(time && {time}),
});
const blocks = [
	block('a'),
	block('b', '00:00:05.000'),
	block('c'),
	block('d', '00:01:00.700'),
	block('e', '00:02:00.000'),
];

test.each([
	[0, 'b'],
	[5, 'b'],
	[59, 'b'],
	[60, 'd'],
	[119, 'd'],
	[5000, 'e'],
])('at second %d one is in %s', (seconds, id) => {
	expect(blockAtTime(blocks, seconds)?.id).toBe(id);
});

test('where no block tells when, one is nowhere', () => {
	expect(blockAtTime([block('a')], 5)).toBeUndefined();
});
