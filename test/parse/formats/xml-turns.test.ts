import {expect, test} from 'vitest';
import {record} from '../../../src/parse/formats/xml-record.ts';
import {treeOf} from '../../../src/parse/formats/xml-tree.ts';
import {turnFields, turnLines, turnsIn} from '../../../src/parse/formats/xml-turns.ts';
import {testEveryRow} from '../../rows.ts';

const told = (xml: string, fields = turnFields) =>
	[...turnsIn(treeOf(xml), 0, fields)].flatMap(turn =>
		turnLines(turn, fields).map(({text, form, voice, times}) => [
			text,
			form ?? 'plain',
			voice?.label,
			times?.[0]?.time,
		]),
	);
const twice = (turn: string) => `<all>${turn}${turn}</all>`;

const speakers = ['speaker', 'speakername', 'Speaker_Name', 'who', 'spoken-by', 'person', 'personname'].flatMap(
	name => [
		twice(`<turn ${name}="Lin Roe"><p>Yes.</p></turn>`),
		twice(`<turn><${name}>Lin Roe:</${name}><said>Yes.</said></turn>`),
	],
);

test.each(speakers)('%s tells who speaks', xml => {
	expect(told(xml).filter(([, form]) => form === 'plain')).toEqual([
		['Yes.', 'plain', 'Lin Roe', undefined],
		['Yes.', 'plain', 'Lin Roe', undefined],
	]);
});

const times = [
	['time="00:10"', '00:00:10.000'],
	['start="12.5s"', '00:00:12.500'],
	['begin="01:00:10.250"', '01:00:10.250'],
	['start-time="2024-05-06T10:05"', '10:05:00.000'],
	['start="2024-05-06T10:05:30Z"', '10:05:30.000'],
	['time="soon"', undefined],
] as const;
const timed = (attribute: string) => twice(`<turn who="Lin" ${attribute}><p>Yes.</p><p>No.</p></turn>`);

test.each(times)('%s: the first paragraph is said at %s', (attribute, time) => {
	expect(told(timed(attribute)).slice(0, 2)).toEqual([
		['Yes.', 'plain', 'Lin', time],
		['No.', 'plain', 'Lin', undefined],
	]);
});

test('the lines of a turn, with words beside elements, and one that names nobody', () => {
	const xml =
		'<all><t><speaker>Lin:</speaker>It <i>is</i> open.\n\nWe hope.</t><t><p>Hear, hear!</p></t><t who="Roe"><p>Is <b>it</b>?</p></t></all>';
	expect(told(xml)).toEqual([
		['Lin:', 'label', 'Lin', undefined],
		['It is open.', 'plain', 'Lin', undefined],
		['We hope.', 'plain', 'Lin', undefined],
		['Hear, hear!', 'plain', '', undefined],
		['Is it?', 'plain', 'Roe', undefined],
	]);
});

test('a record whose people are few words is no list of turns', () => {
	const people = '<people><p who="Lin">Minister</p><p who="Roe">Mayor</p></people>';
	const {lines} = record.read(
		`<?xml version="1.0"?><r>${people}<body>Q: When does it open? Lin: In May, on the sixth, as we said before.</body></r>`,
	);
	expect(lines.some(({voice}) => voice)).toBe(false);
});

test('what stands around the turns is kept', () => {
	const turns = twice('<t who="Lin"><p>It opens in May.</p></t>');
	const {text} = record.read(`<?xml version="1.0"?><r day="x">Before <id>7</id>${turns} after</r>`);
	expect(text.split('\n\n')).toEqual(['Before', '7', 'It opens in May.', 'It opens in May.', 'after']);
});

testEveryRow(turnFields, [...speakers, ...times.map(([attribute]) => timed(attribute))], told);
