import {describe, expect, test} from 'vitest';
import {unwrapDocx} from '../../../src/parse/unwrap/docx.ts';

const styles = `<w:styles xmlns:w="w">
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Frage"><w:name w:val="Frage"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="V10"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:rPr><w:b w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Sprecher"><w:name w:val="Sprecher"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Ref"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="X"><w:name w:val="X"/><w:basedOn w:val="Y"/></w:style>
<w:style w:type="paragraph" w:styleId="Y"><w:name w:val="Y"/><w:basedOn w:val="X"/></w:style>
</w:styles>`;

const reference = (id: string, type: string, target: string) =>
	`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

function unwrapped(body: string, parts: Readonly<Record<string, string>> = {}) {
	const types = Object.keys(parts).map(name => name.replace(/^word\/|\d*\.xml$/gu, ''));
	const references = Object.keys(parts).map((name, i) => reference(`r${i}`, types[i] ?? '', `/${name}`));
	return unwrapDocx(
		new Map(
			Object.entries({
				'_rels/.rels': `<Relationships>${reference('a', 'officeDocument', 'word/document.xml')}</Relationships>`,
				'word/_rels/document.xml.rels': `<Relationships>${reference('b', 'styles', 'styles.xml')}${references.join('')}</Relationships>`,
				'word/styles.xml': styles,
				'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
				...parts,
			}),
		),
	);
}

/** What is read, as HTML. */
function shown(body: string, parts: Readonly<Record<string, string>> = {}): string {
	const result = unwrapped(body, parts);
	if ('failure' in result) return result.failure;
	return result.text.replace(/^.*<body>|<\/body>.*$|\n/gsu, '');
}

const r = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
const field = (code: string, result: string) =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('what a document of Word shows', () => {
	test.each([
		['a paragraph', p(r('one')), '<p>one</p>'],
		['signs of HTML', p(r('a &lt;b&gt; &amp;amp; c')), '<p>a &lt;b&gt; &amp;amp; c</p>'],
		['nothing but blanks', p(r(' ')), 'empty'],
		['a heading in any language of Word', p(r('one'), styled('1')), '<h1>one</h1>'],
		['a title', p(r('one'), styled('T')), '<h1>one</h1>'],
		['a style based on a heading', p(r('one'), styled('Frage')), '<h1>one</h1>'],
		['a style with an outline level', p(r('one'), styled('Outlined')), '<h2>one</h2>'],
		['a style that is body text again', p(r('one'), styled('Body')), '<p>one</p>'],
		['an outline level of its own', p(r('one'), '<w:outlineLvl w:val="2"/>'), '<h3>one</h3>'],
		['an outline level of body text', p(r('one'), `${styled('1')}<w:outlineLvl w:val="9"/>`), '<p><b>one</b></p>'],
		['a heading as long as speech', p(r('one '.repeat(90)), styled('T')), `<p>${'one '.repeat(90)}</p>`],
		['styles based on each other', p(r('one'), styled('X')), '<p>one</p>'],
		['a style that is not there', p(r('one'), styled('no')), '<p>one</p>'],
		['bold', p(r('A:', '<w:b/>') + r(' one')), '<p><b>A:</b> one</p>'],
		['bold that is off', p(r('A:', '<w:b w:val="false"/>')), '<p>A:</p>'],
		['bold for other scripts alone', p(r('A:', '<w:bCs/>')), '<p>A:</p>'],
		['a bold style', p(r('A:', '<w:rStyle w:val="Strong"/>') + r(' one')), '<p><b>A:</b> one</p>'],
		['a bold paragraph', p(r('A:') + r(' one', '<w:b w:val="0"/>'), styled('Sprecher')), '<p><b>A:</b> one</p>'],
		['bold twice is none', p(r('A:', '<w:rStyle w:val="Strong"/>'), styled('Sprecher')), '<p>A:</p>'],
		[
			'bold words with plain blanks between',
			p(r('MS.', '<w:b/>') + r(' ') + r(' ') + r('A:', '<w:b/>')),
			'<p><b>MS.  A:</b></p>',
		],
		[
			'bold words with a plain blank between',
			p(r('MS.', '<w:b/>') + r(' ') + r('A:', '<w:b/>')),
			'<p><b>MS. A:</b></p>',
		],
		['how it was set before', p(r('one', '<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>')), '<p>one</p>'],
		['struck out', p(r('two', '<w:strike/>') + r('three')), '<p><del>two</del>three</p>'],
		['hidden', p(r('two', '<w:vanish/>') + r('three')), '<p>three</p>'],
		['raised and lowered', p(r('10') + r('6', '<w:vertAlign w:val="superscript"/>')), '<p>10<sup>6</sup></p>'],
		[
			'tabs and breaks',
			p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>'),
			'<p>a b<br>c<br>d</p>',
		],
		['hyphens', p('<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>'), '<p>a-bc</p>'],
		[
			'symbols',
			p(
				'<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="Arial" w:char="00B0"/></w:r>',
			),
			'<p>≥°</p>',
		],
		['stops of tabs', p(r('one'), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), '<p>one</p>'],
		['an insertion', p(`${r('one')}<w:ins>${r(' two')}</w:ins>`), '<p>one two</p>'],
		['a deletion', p(`${r('one')}<w:del><w:r><w:delText> two</w:delText></w:r></w:del>`), '<p>one<del> two</del></p>'],
		[
			'what was moved',
			p(`<w:moveFrom>${r('one')}</w:moveFrom>`) + p(`<w:moveTo>${r('one')}</w:moveTo>`),
			'<p><del>one</del></p><p>one</p>',
		],
		['a deleted end of a paragraph', p(r('one '), '<w:rPr><w:del/></w:rPr>') + p(r('two')), '<p>one two</p>'],
		['a letter set large', p(r('O'), '<w:framePr w:dropCap="drop"/>') + p(r('ne')), '<p>One</p>'],
		[
			'a table',
			`<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`,
			'<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>',
		],
		[
			'a text box, once',
			p(
				r('one') +
					`<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('two')}</mc:Choice><mc:Fallback>${box('two')}</mc:Fallback></mc:AlternateContent></w:r>` +
					r(' three'),
			),
			'<p>one three</p><p>two</p>',
		],
		[
			'a form for old programs alone',
			p(`<w:r><mc:AlternateContent><mc:Fallback>${box('two')}</mc:Fallback></mc:AlternateContent></w:r>`),
			'<p>two</p>',
		],
		['a link', p(`${r('see ')}<w:hyperlink r:id="r9">${r('this')}</w:hyperlink>`), '<p>see this</p>'],
		['a field', p(field('HYPERLINK "x"', 'this')), '<p>this</p>'],
		['a field in a field', p(field(`IF ${field('PAGE', '3')}`, 'this')), '<p>this</p>'],
		[
			'a page number',
			p(`${r('page ') + field(' PAGE \\* MERGEFORMAT', '3')}<w:fldSimple w:instr="NUMPAGES">${r('9')}</w:fldSimple>`),
			'<p>page </p>',
		],
		[
			'a content control',
			`<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${p(r('one'))}</w:sdtContent></w:sdt>`,
			'<p>one</p>',
		],
		[
			'a content control that waits for text',
			`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Click here'))}</w:sdtContent></w:sdt>${p(r('one'))}`,
			'<p>one</p>',
		],
		['a smart tag', p(`<w:smartTag>${r('Brae')}</w:smartTag>`), '<p>Brae</p>'],
		[
			'how characters are read',
			p(`<w:r><w:ruby><w:rt>${r('hé')}</w:rt><w:rubyBase>${r('何')}</w:rubyBase></w:ruby></w:r>`),
			'<p>何</p>',
		],
		['a formula', p('<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>'), '<p>x=2</p>'],
		['a table of contents', p(r('one 3'), styled('V10')), '<p role="doc-toc">one 3</p>'],
		['names like those of objects', p(`${r('one')}<w:constructor/><w:__proto__/>`, '<w:__proto__/>'), '<p>one</p>'],
		['another prefix', '<ns0:p><ns0:r><ns0:t>one</ns0:t></ns0:r></ns0:p>', '<p>one</p>'],
		[
			'an entity that a document defines',
			`<!DOCTYPE x [<!ENTITY a "aaaa">]>${p(r('&a;&a;'))}`,
			'<p>&amp;a;&amp;a;</p>',
		],
	])('%s', (_, body, html) => expect(shown(body)).toBe(html));
});

test('notes stand behind the text, each with its mark', () => {
	const body = p(
		`${r('one')}<w:r><w:footnoteReference w:id="7"/></w:r>${r(' two')}<w:r><w:endnoteReference w:id="7"/></w:r><w:r><w:footnoteReference w:id="9" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
	);
	const notes = (name: string, words: string) =>
		`<w:${name}s><w:${name} w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:${name}><w:${name} w:id="7">${p(`<w:r><w:${name}Ref/></w:r>${r(words)}`)}</w:${name}><w:${name} w:id="9">${p(r('star'))}</w:${name}></w:${name}s>`;
	expect(
		shown(body, {
			'word/footnotes.xml': notes('footnote', ' below'),
			'word/endnotes.xml': notes('endnote', ' behind'),
		}),
	).toBe(
		'<p>one<sup>1</sup> two<sup>[i]</sup>*</p><div role="doc-footnote"><p><sup>1</sup> below</p></div><div role="doc-footnote"><p>star</p></div><div role="doc-footnote"><p><sup>[i]</sup> behind</p></div>',
	);
});

test('comments and what is printed on every page stand behind the text, each once', () => {
	const header = `<w:hdr>${p(r('Brae'))}</w:hdr>`;
	expect(
		shown(p(r('one')), {
			'word/header1.xml': header,
			'word/header2.xml': header,
			'word/comments.xml': `<w:comments><w:comment w:id="0">${p(r('sure?'))}</w:comment></w:comments>`,
		}),
	).toBe('<p>one</p><div role="comment"><p>sure?</p></div><div role="doc-pageheader"><p>Brae</p></div>');
});

describe('what a document says of itself', () => {
	const core = (title: string) => ({
		'docProps/core.xml': `<cp:coreProperties><dc:title>${title}</dc:title><dc:creator>Ada Brook</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created></cp:coreProperties>`,
	});
	test.each([
		['the title that it prints', 'The lamps of Brae', 'The lamps of Brae'],
		['no title of another', 'Template of the office', ''],
	])('%s; never a day', (_, title, told) => {
		const result = unwrapped(p(r('The lamps of Brae')), core(title));
		expect('text' in result && /^.*(?=<body>)/su.exec(result.text)?.[0]).toBe(
			`<!DOCTYPE html><html><head><title>${told}</title><meta name="author" content="Ada Brook"></head>`,
		);
	});
});

test.each([
	['without styles', {'word/styles.xml': ''}, '<p>one</p>'],
	['without references', {'_rels/.rels': '', 'word/_rels/document.xml.rels': ''}, '<p>one</p>'],
	[
		'whose text has another name',
		{
			'_rels/.rels': reference('a', 'officeDocument', '/word/document2.xml'),
			'word/document2.xml': `<w:body>${p(r('two'))}</w:body>`,
		},
		'<p>two</p>',
	],
	['whose text is missing', {'_rels/.rels': reference('a', 'officeDocument', '/word/none.xml')}, 'damaged'],
	['whose text breaks off', {'word/document.xml': `<w:body>${p(r('one'))}<w:p><w:r><w:t>tw`}, '<p>one</p><p>tw</p>'],
	['whose text is no XML', {'word/document.xml': 'one'}, 'damaged'],
])('a document %s', (_, parts, html) => expect(shown(p(r('one')), parts)).toBe(html));
