import {describe, expect, test} from 'vitest';
import {unwrapOdt} from '../../../src/parse/unwrap/odt.ts';

const styles = `<office:document-styles><office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_2" style:family="paragraph" style:default-outline-level="2"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="X" style:family="text" style:parent-style-name="Y"/><style:style style:name="Y" style:family="text" style:parent-style-name="X"/>
</office:styles></office:document-styles>`;
const automatic = [
	['P1', 'paragraph', 'style:parent-style-name="Heading_20_2"', ''],
	['P2', 'paragraph', '', 'fo:font-weight="bold"'],
	['P3', 'paragraph', 'style:parent-style-name="Title"', ''],
	['T1', 'text', 'style:parent-style-name="Strong"', ''],
	['T2', 'text', '', 'style:font-weight-asian="bold"'],
	['T3', 'text', '', 'style:text-line-through-style="solid"'],
	['T4', 'text', '', 'style:text-position="super 58%"'],
	['T5', 'text', '', 'style:text-position="-33% 58%"'],
	['T6', 'text', '', 'text:display="none"'],
	['T7', 'text', '', 'fo:font-weight="normal"'],
].map(
	([name, family, more, set]) =>
		`<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${set}/></style:style>`,
);

const content = (body: string, kind = 'text') =>
	`<?xml version="1.0"?><office:document-content><office:automatic-styles>${automatic.join('')}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;

function shown(parts: Readonly<Record<string, string>>): string {
	const result = unwrapOdt(new Map(Object.entries({'styles.xml': styles, ...parts})));
	return 'failure' in result ? result.failure : result.text.replace(/^.*<body>|<\/body>.*$|\n/gsu, '');
}

const p = (words: string, style = 'Standard') => `<text:p text:style-name="${style}">${words}</text:p>`;
const span = (style: string, words: string) => `<text:span text:style-name="${style}">${words}</text:span>`;
const note = (mark: string, words: string) =>
	`<text:note><text:note-citation>${mark}</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;

describe('what a text of OpenDocument shows', () => {
	test.each([
		['a paragraph', p('one'), '<p>one</p>'],
		['a heading', '<text:h text:outline-level="3">one</text:h>', '<h3>one</h3>'],
		['a paragraph set as a heading', p('one', 'P1'), '<h2>one</h2>'],
		['a title', p('one', 'Title'), '<h1>one</h1>'],
		['a style based on the title', p('one', 'P3'), '<h1>one</h1>'],
		['bold by a style', p(`${span('T1', 'A:')} one`), '<p><b>A:</b> one</p>'],
		['bold of Chinese letters', p(`${span('T2', '甲：')}一`), '<p><b>甲：</b>一</p>'],
		['a bold paragraph', p(`A:${span('T7', ' one')}`, 'P2'), '<p><b>A:</b> one</p>'],
		['a span in a span', p(span('T1', `A${span('T4', '2')}`)), '<p><b>A</b><b><sup>2</sup></b></p>'],
		['styles based on each other', p(span('X', 'one')), '<p>one</p>'],
		['struck out', p(`${span('T3', 'two')}three`), '<p><del>two</del>three</p>'],
		['raised and lowered', p(`a${span('T4', '1')}b${span('T5', '2')}`), '<p>a<sup>1</sup>b<sub>2</sub></p>'],
		['hidden', p(`${span('T6', 'two')}three`), '<p>three</p>'],
		['blanks, tabs and breaks', p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), '<p>a b c<br>d</p>'],
		[
			'fields',
			p('<text:date>4 March</text:date> <text:title>Lamps</text:title> <text:page-number>3</text:page-number>'),
			'<p>4 March Lamps </p>',
		],
		[
			'a list',
			`<text:list><text:list-item><text:number>1.</text:number>${p('one')}</text:list-item></text:list>`,
			'<p>one</p>',
		],
		[
			'a table',
			`<table:table><table:table-row><table:table-cell>${p('a')}</table:table-cell><table:covered-table-cell/></table:table-row></table:table>`,
			'<table><tr><td><p>a</p></td><td></td></tr></table>',
		],
		[
			'notes',
			p(`one${note('1', 'below')} two${note('i', 'behind')}`),
			'<p>one<sup>1</sup> two<sup>[i]</sup></p><div role="doc-footnote"><p><sup>1</sup>below</p></div><div role="doc-footnote"><p><sup>[i]</sup>behind</p></div>',
		],
		[
			'a comment',
			p(
				`one<office:annotation><dc:creator>Ada</dc:creator><dc:date>2021-05-05</dc:date>${p('sure?')}</office:annotation> two`,
			),
			'<p>one two</p><div role="comment"><p>sure?</p></div>',
		],
		[
			'a frame',
			p(
				`one<draw:frame><draw:text-box>${p('two')}</draw:text-box><svg:title>Frame</svg:title><svg:desc>of two</svg:desc></draw:frame> three`,
			),
			'<p>one three</p><p>two</p>',
		],
		[
			'changes',
			`<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ada</dc:creator></office:change-info>${p('two')}</text:deletion></text:changed-region></text:tracked-changes>${p('one <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>three<text:change-end text:change-id="c2"/>')}`,
			'<p>one <del>two</del>three</p>',
		],
		[
			'how characters are read',
			p('<text:ruby><text:ruby-base>何</text:ruby-base><text:ruby-text>hé</text:ruby-text></text:ruby>'),
			'<p>何</p>',
		],
		[
			'a table of contents',
			`<text:table-of-content><text:index-body>${p('one 3')}</text:index-body></text:table-of-content>${p('one')}`,
			'<p>one</p><div role="doc-toc"><p>one 3</p></div>',
		],
		[
			'a formula',
			p('one<draw:frame><draw:object><math:math><math:mi>x</math:mi></math:math></draw:object></draw:frame>'),
			'<p>one</p>',
		],
		['names like those of objects', p('one<text:constructor/><text:__proto__/>'), '<p>one</p>'],
	])('%s', (_, body, html) => expect(shown({'content.xml': content(body)})).toBe(html));
});

test.each([
	['a spreadsheet', {'content.xml': content('', 'spreadsheet')}, 'spreadsheet'],
	['slides', {'content.xml': content('', 'presentation')}, 'slides'],
	['nothing', {'content.xml': content('')}, 'empty'],
	['no body', {'content.xml': '<office:document-content/>'}, 'damaged'],
	['no text', {}, 'damaged'],
	[
		'a password',
		{
			'content.xml': '\u0000',
			'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
		},
		'locked',
	],
	['a text that breaks off', {'content.xml': content(p('one')).replace(/<\/text:p>.*$/u, '')}, '<p>one</p>'],
	['no styles', {'content.xml': content(p('one')), 'styles.xml': ''}, '<p>one</p>'],
])('with %s', (_, parts, html) => expect(shown(parts)).toBe(html));

test('what is printed on every page stands behind the text', () => {
	const header = `<office:master-styles><style:master-page><style:header>${p('Brae <text:page-number>3</text:page-number>')}</style:header></style:master-page></office:master-styles>`;
	expect(
		shown({'content.xml': content(p('one')), 'styles.xml': styles.replace('</office:document-styles>', header)}),
	).toBe('<p>one</p><div role="doc-pageheader"><p>Brae </p></div>');
});
