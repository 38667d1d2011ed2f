import {describe, expect, test} from 'vitest';
import {debateRules, readDebate} from '../../../src/parse/formats/akoma-ntoso.ts';
import {testEveryRow} from '../../rows.ts';

const debate = (inside: string) =>
	`<akomaNtoso><debate><meta><TLCPerson eId="lin" showAs="Lin Wang"/><TLCRole eId="chair" showAs="Chair"/></meta><debateBody>${inside}</debateBody></debate></akomaNtoso>`;
const read = (inside: string, rules = debateRules) => readDebate(debate(inside), rules);
const shown = (inside: string) => read(inside).lines.map(({text, form, voice}) => [form, text, voice]);

const lines =
	'p heading subheading from docTitle docDate docProponent scene narrative summary rollCall block li td th session listIntroduction listConclusion container blockList item toc tr'
		.split(' ')
		.map(name => `one<${name}>two</${name}>three`);

const forms = [
	['heading', 'heading'],
	['subheading', 'heading'],
	['docTitle', 'heading'],
	['scene', 'scene'],
	['narrative', 'scene'],
	['summary', 'scene'],
	['other', 'scene'],
	['p', 'plain'],
] as const;

const lin = {label: 'Lin Wang', id: 'lin', name: 'Lin Wang'};

const spoken = [
	['<speech by="#lin"><from>The Member:</from></speech>', {...lin, label: 'The Member'}],
	['<speech><p>Yes.</p></speech>', {label: '', id: 'unknown 0'}],
	['<speech><from>Ms Berg:</from></speech>', {label: 'Ms Berg'}],
	['<speech by="#lin"><p>Yes.</p></speech>', lin],
	['<question by="#lin"><p>When?</p></question>', {...lin, part: 'asker'}],
	['<question><p>When?</p></question>', {label: '', id: 'unknown 0', part: 'asker'}],
	['<answer by="#lin"><p>In May.</p></answer>', {...lin, part: 'answerer'}],
	['<speech by="/ontology/person/people.lin"><p>Yes.</p></speech>', {label: 'people lin', id: 'people.lin'}],
	['<speechGroup by="#ida-berg"><p>Yes.</p></speechGroup>', {label: 'ida berg', id: 'ida-berg'}],
	['<other by="#lin"><p>Yes.</p></other>', lin],
	['<speech by="#lin" as="#chair"><p>Yes.</p></speech>', {...lin, part: 'host'}],
	['<other><p>(applause)</p></other>', undefined],
] as const;

test.each(lines)('%s: three lines', inside => {
	expect(shown(inside).map(([, text]) => text)).toEqual(['one', 'two', 'three']);
});

test.each(forms)('<%s> is %s, and nobody says what is none', (name, form) => {
	const [line] = shown(`<speech by="#lin"><${name}>one</${name}></speech>`);
	expect(line).toEqual([form, 'one', form === 'plain' ? lin : undefined]);
});

test.each(spoken)('%s', (inside, voice) => {
	expect(shown(inside)[0]?.[2]).toEqual(voice);
});

test('what stands in no speech is a remark once somebody has spoken', () => {
	const read = shown(
		'<p>The sitting.</p><speech by="#lin"><p>Yes.</p></speech><p>They rose.</p><other><p>Printed.</p></other>',
	);
	expect(read.map(([form, text]) => [form, text])).toEqual([
		['plain', 'The sitting.'],
		['plain', 'Yes.'],
		['scene', 'They rose.'],
		['scene', 'Printed.'],
	]);
});

test('a number belongs to what it stands before', () => {
	expect(
		shown('<question by="#lin"><num>(4)</num><p>When?</p></question><num>5</num>').map(([, text]) => text),
	).toEqual(['(4) When?', '5']);
	expect(shown('one<num>2</num>three').map(([, text]) => text)).toEqual(['one', '2 three']);
});

const broken = ['eol', 'br'].map(name => `<p>Why?<${name}/>And when?</p>`);

test.each(broken)('%s parts words', inside => {
	expect(shown(inside).map(([, text]) => text)).toEqual(['Why? And when?']);
});

test('a note follows the paragraph that it stands in, and nobody says it', () => {
	const note = '<authorialNote marker="1"><p>Built in 1901.</p><p>Or so.</p></authorialNote>';
	expect(shown(`<speech by="#lin"><p>The quay${note} opens.</p><p>Soon.</p></speech>`)).toEqual([
		['plain', 'The quay opens.', lin],
		['furniture', 'Built in 1901.', undefined],
		['furniture', 'Or so.', undefined],
		['plain', 'Soon.', lin],
	]);
});

test('a remark of the record is told from speech', () => {
	const remarks = '<p>I say <remark>Applause</remark> yes <remark>[Noise]</remark>.</p>';
	expect(shown(`<speech by="#lin">${remarks}</speech>`)[0]?.[1]).toBe('I say (Applause) yes [Noise].');
});

test('the first line after a time is said then', () => {
	const times = (inside: string) =>
		read(inside)
			.lines.flatMap(({times}) => times ?? [])
			.map(({time}) => time);
	expect(times('<speech by="#lin" startTime="2024-05-06T10:01:30"><p>Yes.</p><p>No.</p></speech>')).toEqual([
		'10:01:30.000',
	]);
	const recorded = '<p>Yes.</p><p><recordedTime time="10:05">(five past ten)</recordedTime> No.</p>';
	expect(times(`<speech by="#lin">${recorded}</speech>`)).toEqual(['10:05:00.000']);
	expect(times('<speech by="#lin" startTime="soon"><p>Yes.</p></speech>')).toEqual([]);
});

test('the lines of a speech are one turn; where they begin in the file is kept', () => {
	const {lines} = read('<speech><from>Ms Berg:</from><p>Yes.</p><p>\n No.</p></speech>');
	expect(new Set(lines.map(({voice}) => voice)).size).toBe(1);
	const source = debate('<speech><from>Ms Berg:</from><p>Yes.</p><p>\n No.</p></speech>');
	expect(lines.map(({origin, text}) => source.startsWith(text ?? '', origin))).toEqual([true, true, true]);
});

test('a row of a table is one line, a raised figure is no digit of the number before it', () => {
	const row = '<tr><td><p>Upper</p></td><td><p>10<sup>6</sup></p></td></tr>';
	expect(shown(`<speech by="#lin"><table>${row}</table></speech>`)).toEqual([['plain', 'Upper\t10⁶', lin]]);
});

describe('facts', () => {
	test.each([
		['<p>On <docDate date="2024-05-06">the sixth</docDate></p>', {eventDate: '2024-05-06'}],
		['<docDate>6 May 2024</docDate>', {eventDate: '2024-05-06'}],
		['<docDate>today</docDate>', {}],
		['<docTitle>On quays</docTitle><docTitle>On lamps</docTitle>', {title: 'On quays'}],
	])('%s', (inside, facts) => {
		expect(read(inside).facts).toEqual(facts);
	});
});

test('the head names persons by their address too, and the debate', () => {
	const head =
		'<identification><FRBRWork><FRBRalias name="title" value="Sitting 4"/></FRBRWork></identification><TLCPerson eId="p" href="/ontology/person/lin" showAs="Lin Wang"/>';
	const {lines, facts} = readDebate(
		`<debate><meta>${head}</meta><speech by="/ontology/person/lin"><p>Yes.</p></speech></debate>`,
	);
	expect(facts).toEqual({title: 'Sitting 4'});
	expect(lines[0]?.voice?.name).toBe('Lin Wang');
});

const cases = [
	...lines,
	...forms.map(([name]) => `<speech by="#lin"><${name}>one</${name}></speech>`),
	...spoken.map(([inside]) => inside),
	...broken,
	'one<num>2</num>three',
];

testEveryRow(debateRules, cases, read);
