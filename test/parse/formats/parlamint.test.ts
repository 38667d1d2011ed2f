import {expect, test} from 'vitest';
import {readTei, teiRules} from '../../../src/parse/formats/parlamint.ts';
import {testEveryRow} from '../../rows.ts';

const tei = (inside: string) =>
	`<TEI><teiHeader><title>A quay is opened</title><title type="sub">again</title><setting><date when="2024-05-06">6 May</date></setting><person xml:id="lin"><persName><surname>Wang</surname><forename>Lin</forename></persName></person></teiHeader><text>${inside}</text></TEI>`;
const read = (inside: string, rules = teiRules) => readTei(tei(inside), rules);
const shown = (inside: string) => read(inside).lines.map(({text, form, voice}) => [form, text, voice?.label]);

const lines = 'seg u note head p desc ab div kinesic vocal incident gap title pb'
	.split(' ')
	.map(name => `one<${name}>two</${name}>three`);
const scenes = 'kinesic vocal incident gap desc'.split(' ').map(name => `<${name}>applause</${name}>`);

const spoken = [
	['<u who="#lin"><seg>Yes.</seg></u>', [['plain', 'Yes.', 'Lin Wang']]],
	['<u who="#idaBerg"><seg>Yes.</seg></u>', [['plain', 'Yes.', 'ida Berg']]],
	['<u><seg>When?</seg></u>', [['plain', 'When?', 'Q']]],
	['<u who="#lin"><note>laughs</note></u>', [['scene', '(laughs)', undefined]]],
	[
		'<note type="speaker">Ms Berg:</note><u who=""><seg>Yes.</seg></u>',
		[
			['label', 'Ms Berg:', 'Ms Berg'],
			['plain', 'Yes.', 'Ms Berg'],
		],
	],
	['<head>Quays</head>', [['heading', 'Quays', undefined]]],
] as const;

test.each(lines)('%s: three lines', inside => {
	expect(shown(inside).map(([, text]) => text?.replace(/[()]/g, ''))).toEqual(['one', 'two', 'three']);
});

test.each(scenes)('%s happens', inside => {
	expect(shown(inside)).toEqual([['scene', '(applause)', undefined]]);
});

test.each(spoken)('%s', (inside, told) => {
	expect(shown(inside)).toEqual(told);
});

test('the chair leads', () => {
	expect(read('<u who="#lin" ana="#chair"><seg>Yes.</seg></u>').lines[0]?.voice).toEqual({
		label: 'Lin Wang',
		part: 'host',
	});
});

test('the header tells title and day', () => {
	expect(read('').facts).toEqual({title: 'A quay is opened', eventDate: '2024-05-06'});
});

testEveryRow(teiRules, [...lines, ...scenes], read);
