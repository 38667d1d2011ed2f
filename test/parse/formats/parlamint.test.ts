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
	['<u><seg>When?</seg></u>', [['plain', 'When?', '']]],
	['<u who="#lin"><note>laughs</note></u>', [['scene', '(laughs)', undefined]]],
	[
		'<note type="speaker">Ms Berg:</note><u who=""><seg>Yes.</seg></u>',
		[
			['label', 'Ms Berg:', 'Ms Berg'],
			['plain', 'Yes.', 'Ms Berg'],
		],
	],
	[
		'<note type="speaker">Ms Berg:</note><u who="#b"><seg>Yes.</seg></u><u who="#b"><seg>No.</seg></u>',
		[
			['label', 'Ms Berg:', 'Ms Berg'],
			['plain', 'Yes.', 'Ms Berg'],
			['plain', 'No.', 'Ms Berg'],
		],
	],
	[
		'<u who="#lin"><seg>Please <note>rings</note> take <gap><desc>a word</desc></gap> your <pb/>seats.</seg></u>',
		[
			['plain', 'Please take your seats.', 'Lin Wang'],
			['scene', '(rings)', undefined],
			['scene', '(a word)', undefined],
		],
	],
	[
		'<u who="#lin"><seg>Yes.</seg></u><p>They rose.</p><note type="speaker">Mr Roe:</note>',
		[
			['plain', 'Yes.', 'Lin Wang'],
			['scene', 'They rose.', undefined],
			['scene', 'Mr Roe:', undefined],
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
		id: 'lin',
		part: 'host',
	});
});

test('the header tells title and day', () => {
	expect(read('').facts).toEqual({title: 'A quay is opened', eventDate: '2024-05-06'});
});

const words = [
	['<w>In</w><w>New</w><w join="right">York</w><pc>,</pc><w>yes</w><pc>.</pc>', 'In New York, yes.'],
	['<w>In</w> <w>June</w>\n<pc>?</pc>', 'In June?'],
	['<w join="right">l\'</w><w>or</w> <pc>!</pc>', "l'or !"],
	['<pc>(</pc><w>He</w><pc>)</pc>', '(He)'],
	['<w>don\'t<w norm="do"/><w norm="not"/></w><w>go</w>', "don't go"],
	['<w>港口</w><w>开放</w>', '港口开放'],
] as const;

test.each(words)('%s: blanks where they belong', (inside, text) => {
	expect(shown(`<u who="#lin"><seg>${inside}</seg></u>`)).toEqual([['plain', text, 'Lin Wang']]);
});

test('two voices of which nothing is known are two', () => {
	const ids = read('<u><seg>No!</seg></u><u><seg>Yes!</seg></u>').lines.map(({voice}) => voice?.id);
	expect(new Set(ids).size).toBe(2);
});

testEveryRow(teiRules, [...lines, ...scenes, ...words.map(([inside]) => inside)], read);
