import {expect, test} from 'vitest';
import type {Block} from '../../src/briefing/briefing.ts';
import {offsetInSource} from '../../src/briefing/in-source.ts';

const source = '  Dear friends,\n  this is\u00A0 a text.\u200B Done.\nNext.';
const block: Block = {
	id: 'q1-a1-p1',
	kind: 'paragraph',
	text: 'Dear friends, this is a text. Done.',
	start: 2,
	end: source.indexOf('\nNext'),
};

test.each(['Dear', 'friends', 'this', 'a text', 'text', 'Done'])('%s is found where the source has it', word => {
	expect(offsetInSource(block, block.text.indexOf(word), source)).toBe(source.indexOf(word));
});

test('behind the last character is the end of the block', () => {
	expect(offsetInSource(block, block.text.length, source)).toBe(block.end);
});
