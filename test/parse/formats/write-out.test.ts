import {expect, test} from 'vitest';
import {writeOut} from '../../../src/parse/formats/write-out.ts';

test('lines stand one under the other, paragraphs apart', () => {
	const {text, lines} = writeOut(
		'x',
		[
			{text: 'One\u0007', form: 'heading'},
			{text: ' '},
			{text: 'two', joint: 'line', strong: 9},
			{text: 'three', voice: {label: 'Ida\nBerg'}, why: 'navigation'},
		],
		{},
	);
	expect(text).toBe('One\ntwo\n\nthree');
	expect(lines.map(line => [line.start, line.end, line.form, line.joint, line.strong])).toEqual([
		[0, 3, 'heading', 'break', 0],
		[4, 7, 'plain', 'line', 3],
		[9, 14, 'plain', 'break', 0],
	]);
	expect([lines[2]?.voice, lines[2]?.why]).toEqual([{label: 'Ida Berg'}, 'navigation']);
});
