import {describe, expect, test} from 'vitest';
import {debateRules, readDebate} from '../../../src/parse/formats/akoma-ntoso.ts';
import {testEveryRow} from '../../rows.ts';

const debate = (inside: string) =>
	`<akomaNtoso><debate><meta><TLCPerson eId="lin" showAs="Lin Wang"/><TLCRole eId="chair" showAs="Chair"/></meta><debateBody>${inside}</debateBody></debate></akomaNtoso>`;
const read = (inside: string, rules = debateRules) => readDebate(debate(inside), rules);
const shown = (inside: string) => read(inside).lines.map(({text, form, voice}) => [form, text, voice]);

const lines =
	'p heading subheading from docTitle docDate docProponent num scene narrative summary rollCall block recordedTime li td th session listIntroduction listConclusion container blockList item toc tr'
		.split(' ')
		.map(name => `one<${name}>two</${name}>three`);

const forms = [
	['heading', 'heading'],
	['subheading', 'heading'],
	['docTitle', 'heading'],
	['scene', 'scene'],
	['narrative', 'scene'],
	['recordedTime', 'scene'],
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

test('a row of a table is one line, a raised figure is no digit of the number before it', () => {
	const row = '<tr><td><p>Upper</p></td><td><p>10<sup>6</sup></p></td></tr>';
	expect(shown(`<speech by="#lin"><table>${row}</table></speech>`)).toEqual([['plain', 'Upper\t10⁶', lin]]);
});

describe('facts', () => {
	test.each([
		['<p>On <docDate date="2024-05-06">the sixth</docDate></p>', {eventDate: '2024-05-06'}],
		['<docDate>6 May 2024</docDate>', {eventDate: '2024-05-06'}],
		['<docDate>today</docDate>', {}],
	])('%s', (inside, facts) => {
		expect(read(inside).facts).toEqual(facts);
	});
});

const cases = [
	...lines,
	...forms.map(([name]) => `<speech by="#lin"><${name}>one</${name}></speech>`),
	...spoken.map(([inside]) => inside),
];

testEveryRow(debateRules, cases, read);
