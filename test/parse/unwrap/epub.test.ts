import {describe, expect, test} from 'vitest';
import {unwrapEpub} from '../../../src/parse/unwrap/epub.ts';

const container = '<container><rootfiles><rootfile full-path="O/book.opf"/></rootfiles></container>';
const item = (id: string, more = '') => `<item id="${id}" href="${id}.xhtml" ${more}/>`;
const book = (metadata: string, items: string, spine: string, more = '') =>
	`<package><metadata>${metadata}</metadata><manifest>${items}</manifest><spine>${spine}</spine>${more}</package>`;
const spineOf = (...ids: readonly string[]) => ids.map(id => `<itemref idref="${id}"/>`).join('');
const chapter = (body: string, head = '') =>
	`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>a.xhtml</title>${head}</head><body>${body}</body></html>`;

const one = book('', item('a'), spineOf('a'));
function unwrapped(parts: Readonly<Record<string, string>>) {
	return unwrapEpub(new Map(Object.entries({'META-INF/container.xml': container, 'O/book.opf': one, ...parts})));
}
function shown(parts: Readonly<Record<string, string>>): string {
	const result = unwrapped(parts);
	return 'failure' in result ? result.failure : result.text.replace(/^.*<body>|<\/body>.*$|<\/?div>|\n/gsu, '');
}

describe('what a chapter shows', () => {
	test.each([
		['paragraphs', '<p>one</p><p/><p>two</p>', '<p>one</p><p></p><p>two</p>'],
		['signs of HTML', '<p>a &lt;b&gt; &amp;amp; c</p>', '<p>a &lt;b&gt; &amp;amp; c</p>'],
		['places of links', '<p><a id="p1"/>one <a href="b.xhtml">two</a></p>', '<p>one two</p>'],
		['line breaks', '<p>one<br/>two</p>', '<p>one<br>two</p>'],
		[
			'a class that is bold',
			'<p><span class="x b">A:</span> one</p>',
			'<p><span class="x b" style="font-weight:bold">A:</span> one</p>',
		],
		[
			'a class that is not shown',
			'<p><span class="h">two</span>one</p>',
			'<p><span class="h" style="display:none">two</span>one</p>',
		],
		[
			'marks of notes',
			'<p>one<a epub:type="noteref" href="#n">1</a> two<a role="doc-noteref">i</a></p>',
			'<p>one<sup>1</sup> two<sup>[i]</sup></p>',
		],
		['notes', '<aside epub:type="footnote"><p>below</p></aside>', '<aside role="doc-footnote"><p>below</p></aside>'],
		['a mark of a page', '<p>one <span epub:type="pagebreak">12</span>two</p>', '<p>one two</p>'],
		['a program', '<p>one</p><script>two()</script>', '<p>one</p>'],
	])('%s', (_, body, html) => {
		const sheet = 'p { margin: 0 }\n.b, i.c { color: red; font-weight:bold; }\n.h{display:none}';
		const head = '<link rel="stylesheet" href="../s/x.css"/>';
		expect(shown({'O/a.xhtml': chapter(body, head), 's/x.css': sheet})).toBe(html);
	});
});

describe('which chapters are read', () => {
	const parts = {
		'O/a.xhtml': chapter('<p>one</p>'),
		'O/b.xhtml': chapter('<p>two</p>'),
		'O/c d.xhtml': chapter('<p>three</p>'),
	};
	test.each([
		['those of the spine, in its order', book('', item('a') + item('b'), spineOf('b', 'a')), '<p>two</p><p>one</p>'],
		['no table of contents', book('', item('a') + item('b', 'properties="nav"'), spineOf('b', 'a')), '<p>one</p>'],
		[
			'none of an older book',
			book('', item('a') + item('b'), spineOf('b', 'a'), '<guide><reference type="toc" href="b.xhtml#x"/></guide>'),
			'<p>one</p>',
		],
		[
			'what is beside them as such',
			book('', item('a') + item('b'), `${spineOf('a')}<itemref idref="b" linear="no"/>`),
			'<p>one</p><aside><p>two</p></aside>',
		],
		['names with blanks', book('', '<item id="c" href="c%20d.xhtml"/>', spineOf('c')), '<p>three</p>'],
		['those that are there', book('', item('a') + item('x'), spineOf('x', 'y', 'a')), '<p>one</p>'],
		['none', book('', item('x'), spineOf('x')), 'damaged'],
	])('%s', (_, opf, html) => expect(shown({...parts, 'O/book.opf': opf})).toBe(html));
});

test.each([
	['without what tells of it', {'META-INF/container.xml': '', 'O/a.xhtml': chapter('<p>one</p>')}, '<p>one</p>'],
	['without its package', {'O/book.opf': undefined}, 'damaged'],
	['without words', {'O/a.xhtml': chapter('<p> </p>')}, 'empty'],
	[
		'that is locked',
		{
			'O/a.xhtml': '\u0000',
			'META-INF/encryption.xml':
				'<EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><CipherReference URI="O/a.xhtml"/></EncryptedData>',
		},
		'drm',
	],
	[
		'whose fonts are scrambled',
		{
			'O/a.xhtml': chapter('<p>one</p>'),
			'META-INF/encryption.xml':
				'<EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/><CipherReference URI="O/a.xhtml"/></EncryptedData>',
		},
		'<p>one</p>',
	],
])('a book %s', (_, parts, html) => {
	const all = Object.entries({'META-INF/container.xml': container, 'O/book.opf': one, ...parts});
	const result = unwrapEpub(new Map(all.filter((part): part is [string, string] => part[1] !== undefined)));
	expect('failure' in result ? result.failure : result.text).toContain(html);
});

test.each([
	[
		'the day that it states',
		'<dc:date>2021-03-04</dc:date><meta property="dcterms:modified">2021-05-05T10:00:00Z</meta>',
		'<meta name="date" content="2021-03-04">',
	],
	[
		'no day on which it was made',
		'<dc:date>2021-05-05T10:00:00Z</dc:date><meta property="dcterms:modified">2021-05-05T10:00:00Z</meta>',
		'',
	],
	[
		'who made it',
		'<dc:creator>Ada &amp; Co</dc:creator><dc:publisher>Brae</dc:publisher>',
		'<meta name="author" content="Ada &amp; Co"><meta name="source" content="Brae">',
	],
])('a book says %s', (_, metadata, metas) => {
	const title = '<dc:title>The lamps of Brae</dc:title>';
	const result = unwrapped({
		'O/book.opf': book(title + metadata, item('a'), spineOf('a')),
		'O/a.xhtml': chapter('<h1>The lamps of Brae</h1>'),
	});
	expect('text' in result && /^.*(?=<body>)/su.exec(result.text)?.[0]).toBe(
		`<!DOCTYPE html><html><head><title>The lamps of Brae</title>${metas}</head>`,
	);
});
