import {expect, test} from 'vitest';
import {readTei, teiRules} from '../../../src/parse/formats/parlamint.ts';
import {testEveryRow} from '../../rows.ts';

const tei = (inside: string) =>
	`<TEI><teiHeader><title>A quay is opened</title><title type="sub">again</title><setting><date when="2024-05-06">6 May</date></setting><person xml:id="lin"><persName><surname>Wang</surname><forename>Lin</forename></persName></person></teiHeader><text>${inside}</text></TEI>`;
const read = (inside: string, rules = teiRules) => readTei(tei(inside), rules);
const shown = (inside: string) => read(inside).lines.map(({text, form, voice}) => [form, text, voice?.label]);

const lines = 'seg u note head p desc ab div kinesic vocal incident gap title pb sp speaker stage l'
	.split(' ')
	.map(name => `one<${name}>two</${name}>three`);
const scenes = 'kinesic vocal incident gap desc stage'.split(' ').map(name => `<${name}>applause</${name}>`);

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
	['<u who="#lin #b.roe"><seg>Yes.</seg></u>', [['plain', 'Yes.', 'Lin Wang, b roe']]],
	['<u who="list.xml#RoeBea.1970"><seg>Yes.</seg></u>', [['plain', 'Yes.', 'Roe Bea']]],
	[
		'<sp who="#lin"><speaker>The Minister</speaker><p>Yes <stage>laughs</stage> of course.</p><l>Soon.</l></sp>',
		[
			['label', 'The Minister', 'Lin Wang'],
			['plain', 'Yes of course.', 'Lin Wang'],
			['scene', '(laughs)', undefined],
			['plain', 'Soon.', 'Lin Wang'],
		],
	],
	[
		'<sp><speaker>Reporter:</speaker><ab>When <note>rings</note> is that?</ab><l>In <note>rings</note> May?</l></sp>',
		[
			['label', 'Reporter:', 'Reporter'],
			['plain', 'When is that?', 'Reporter'],
			['scene', '(rings)', undefined],
			['plain', 'In May?', 'Reporter'],
			['scene', '(rings)', undefined],
		],
	],
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

test('the lines of an utterance are one turn; where they begin in the file is kept', () => {
	const source = tei('<sp><speaker>Reporter</speaker><p>When?</p><p>\n And where?</p></sp>');
	const {lines} = readTei(source);
	expect(new Set(lines.map(({voice}) => voice)).size).toBe(1);
	expect(lines.map(({origin, text}) => source.startsWith(text, origin))).toEqual([true, true, true]);
});

const corpus =
	'<TEI><teiHeader><title>Quays [ParlaMint.ana]</title><publicationStmt><date when="2025-01-01"/></publicationStmt><sourceDesc><date when="2024-05-06">6 May</date></sourceDesc><person xml:id="lin"><persName><forename>Lin</forename><nameLink>van</nameLink><surname>Dam</surname></persName><persName><surname>Wang</surname></persName></person></teiHeader><u who="#lin"><seg>Yes.</seg></u></TEI>';

test('the first name of a person holds; a release of a corpus is not its day', () => {
	const {lines, facts} = readTei(corpus);
	expect(lines[0]?.voice?.label).toBe('Lin van Dam');
	expect(facts).toEqual({title: 'Quays', eventDate: '2024-05-06'});
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

testEveryRow(
	teiRules,
	[corpus, ...[...lines, ...scenes, ...spoken.map(([inside]) => inside), ...words.map(([inside]) => inside)].map(tei)],
	(source, rules) => {
		const {lines, facts} = readTei(source, rules);
		return {lines: lines.map(({origin: _, ...line}) => line), facts};
	},
);
