import {describe, expect, test} from 'vitest';
import {createOutline} from '../../src/briefing/outline.ts';
import {tsv} from '../../src/export/table.ts';
import {termLanguages} from '../../src/export/term-languages.ts';
import {termsListed, termsTable, termsText} from '../../src/export/terms-listed.ts';
import {termsTbx} from '../../src/export/terms-tbx.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {saying} from '../terms/saying.ts';
import {ferry} from './ferry.ts';

const english = wordingIn('en');

const texts = ['How many “green ferries”? Ask the A&B Board (ABB).', 'None today. The ABB says so, of green ferries.'];
const briefing = {
	...saying(texts, 'en', {asked: true}),
	speakers: ferry.speakers,
	exchanges: [{n: 1, gist: 'How many', question: ['q1-q1'], answers: ['q1-a1']}],
};
const terms = termsListed(createOutline(briefing));

test('the commonest first, with who says it first, to which question, in which sentence', () => {
	expect(terms.map(({printed, count}) => [printed, count])).toEqual([
		['ABB', 3],
		['green ferries', 2],
	]);
	expect(terms[0]).toMatchObject({
		kind: 'name',
		variants: ['A&B Board'],
		first: {
			block: 'q1-q1-p1',
			range: [34, 43],
			turn: 'q1-q1',
			speaker: {id: 's1', name: '林望潮'},
			question: {n: 1, gist: 'How many'},
			sentence: 'Ask the A&B Board (ABB).',
		},
	});
});

test('as text', () => {
	expect(termsText(terms, english).split('\n')).toEqual([
		'   3  name    ABB (A&B Board)  林望潮  q1-q1-p1',
		'   2  slogan  green ferries    林望潮  q1-q1-p1',
		'',
	]);
});

test('as a table to fill in', () => {
	const [head, first] = tsv(...termsTable(terms)).split('\n');
	expect(head).toBe(
		'term\ttranslation\tnote\tkind\tvariants\tcount\tspeakers\tquestions\tfirst\tfirst said by\tquestion\tcontext\tplaces',
	);
	expect(first).toBe(
		'ABB\t\t\tname\tA&B Board\t3\t2\t1\tq1-q1-p1\t林望潮\tHow many\tAsk the A&B Board (ABB).\tq1-q1-p1:34-43 q1-q1-p1:45-48 q1-a1-p1:16-19',
	);
});

test('as TBX-Basic', () => {
	expect(termsTbx(terms, briefing).split('\n')).toEqual([
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
		'<tbxHeader><fileDesc>',
		'<titleStmt><title>ferry.txt</title></titleStmt>',
		'<sourceDesc><p>ferry.txt</p></sourceDesc>',
		'</fileDesc></tbxHeader>',
		'<text><body>',
		'<conceptEntry id="c1">',
		'<descrip type="subjectField">ferry.txt</descrip>',
		'<note>name; 3</note>',
		'<langSec xml:lang="en">',
		'<termSec>',
		'<term>ABB</term>',
		'<termNote type="termType">acronym</termNote>',
		'<descripGrp>',
		'<descrip type="context">Ask the A&amp;B Board (ABB).</descrip>',
		'<admin type="source">ferry.txt#q1-q1-p1; 林望潮; q1 How many</admin>',
		'</descripGrp>',
		'<note>q1-q1-p1:34-43 q1-q1-p1:45-48 q1-a1-p1:16-19</note>',
		'</termSec>',
		'<termSec>',
		'<term>A&amp;B Board</term>',
		'<termNote type="termType">fullForm</termNote>',
		'</termSec>',
		'</langSec>',
		'</conceptEntry>',
		'<conceptEntry id="c2">',
		'<descrip type="subjectField">ferry.txt</descrip>',
		'<note>slogan; 2</note>',
		'<langSec xml:lang="en">',
		'<termSec>',
		'<term>green ferries</term>',
		'<termNote type="termType">phrase</termNote>',
		'<descripGrp>',
		'<descrip type="context">How many “green ferries”?</descrip>',
		'<admin type="source">ferry.txt#q1-q1-p1; 林望潮; q1 How many</admin>',
		'</descripGrp>',
		'<note>q1-q1-p1:10-23 q1-a1-p1:32-45</note>',
		'</termSec>',
		'</langSec>',
		'</conceptEntry>',
		'</body></text>',
		'</tbx>',
		'',
	]);
});

describe('each form stands under its language', () => {
	test.each<[language: string, texts: readonly string[], form: string, told: string]>([
		['zh-Hans', ['渡轮今天停航。'], '渡轮', 'zh-Hans'],
		['zh-Hans', ['渡轮今天停航。', 'The ferry to Varne is not running, and that is all we have.'], 'Varne', 'en'],
		['zh-Hant', ['渡輪由 Ida Berg 負責。'], 'Ida Berg', 'en'],
		['zh-Hant', ['渡輪停航。', 'El puerto de la ciudad que no se abre por las obras.'], 'Puerto Berg', 'es'],
		['zh-Hans', ['5G渡轮今天开航。'], '5G渡轮', 'zh-Hans'],
		['en', ['They call it 绿色渡轮时代.'], '绿色渡轮时代', 'zh-Hans'],
		['en', ['They call it フェリー.'], 'フェリー', 'ja'],
		['en', ['They call it “паром”.'], 'паром', 'und-Cyrl'],
		['ja', ['渡船は東京湾フェリーです。'], '東京湾フェリー', 'ja'],
		['ja', ['渡船は東京湾フェリーです。'], '渡船', 'ja'],
		['ko', ['배는 Varne 항구에 있습니다.'], 'Varne', 'en'],
		['ru', ['Паром стоит.'], 'паром', 'ru'],
		['und', ['我們說渡輪會停航。'], '渡輪', 'zh-Hant'],
		['en', ['It is 2020.'], '2020', 'en'],
	])('in %s, %j: %s is %s', (language, said, form, told) => {
		expect(termLanguages(saying(said, language))(form)).toBe(told);
	});

	test('in sections of one concept', () => {
		const said = ['渡轮管理局（Ferry Board，FB）说话。FB 不答。'];
		const mixed = saying(said, 'zh-Hans');
		const [term] = termsListed(createOutline(mixed));
		const forms = {...term!, printed: 'FB', variants: ['渡轮管理局', 'Ferry Board']};
		const tbx = termsTbx([forms], mixed);
		expect(tbx.match(/<langSec [^>]*>|<term>[^<]*|acronym|fullForm|variant/g)).toEqual([
			'<langSec xml:lang="en">',
			'<term>FB',
			'acronym',
			'<term>Ferry Board',
			'fullForm',
			'<langSec xml:lang="zh-Hans">',
			'<term>渡轮管理局',
			'fullForm',
		]);
	});
});
