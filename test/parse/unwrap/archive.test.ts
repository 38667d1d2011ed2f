import {Buffer} from 'node:buffer';
import {deflateRawSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {zipKindOf, zipKinds} from '../../../src/parse/unwrap/archive.ts';
import {unwrap} from '../../../src/parse/unwrap/unwrap.ts';
import {testEveryRow} from '../../rows.ts';
import {type ZipPart, zipOf, zipped} from './zipped.ts';

const read = async (bytes: Uint8Array) => {
	const result = await unwrap(bytes);
	return result && ('failure' in result ? result.failure : result.text.replace(/<[^>]*>/gu, ' ').trim());
};

const words = '<w:p><w:r><w:t>one</w:t></w:r></w:p>';
const word = (body = words) => `<w:document><w:body>${body}</w:body></w:document>`;
const odt = (body = '<text:p>one</text:p>', kind = 'text') =>
	`<office:document-content><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;
const epub = (body = '<p>one</p>') => ({
	'META-INF/container.xml': '<container><rootfile full-path="a.opf"/></container>',
	'a.opf': '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
	'a.xhtml': `<html><body>${body}</body></html>`,
});

describe('what a zip is', () => {
	const kinds = [
		['a document of Word', {'[Content_Types].xml': '', 'word/document.xml': word()}, 'one'],
		['one without its list of types', {'word/document.xml': word()}, 'one'],
		['a text of OpenDocument', {mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': odt()}, 'one'],
		['one that is called by another type', {mimetype: 'application/zip', 'content.xml': odt()}, 'one'],
		['a book', {mimetype: 'application/epub+zip', ...epub()}, 'one'],
		['a spreadsheet of Excel', {'[Content_Types].xml': '', 'xl/workbook.xml': ''}, 'spreadsheet'],
		['a spreadsheet of OpenDocument', {'content.xml': odt('', 'spreadsheet')}, 'spreadsheet'],
		['slides of PowerPoint', {'[Content_Types].xml': '', 'ppt/presentation.xml': ''}, 'slides'],
		['slides of OpenDocument', {'content.xml': odt('', 'presentation')}, 'slides'],
		['a document of Pages', {'Index/Document.iwa': ''}, 'iwork'],
		['one of the first Pages', {'index.xml': '', 'buildVersionHistory.plist': ''}, 'iwork'],
		['a text of OpenDocument in one locked part', {mimetype: '', 'encrypted-package': ''}, 'locked'],
		['files', {'talk.txt': 'one'}, 'archive'],
		['a drawing of Visio', {'[Content_Types].xml': '', 'visio/document.xml': ''}, 'archive'],
		['a zip in a zip', {'talk.docx': zipped({'word/document.xml': word()})}, 'archive'],
		['nothing', {}, null],
	] as const;
	test.each(kinds)('%s', async (_, parts, is) => expect(await read(zipped(parts))).toBe(is));
	testEveryRow(
		zipKinds,
		kinds.map(([, parts]) => Object.keys(parts)),
		zipKindOf,
	);
});

/** Documents whose text is one word, and the part that holds it. */
const documents = [
	['docx', 'word/document.xml', {'[Content_Types].xml': '', 'word/document.xml': word()}],
	['odt', 'content.xml', {'content.xml': odt()}],
	['epub', 'a.xhtml', epub()],
] as const;
const bombed = Buffer.alloc(70 * 2 ** 20, ' ');
const bomb = deflateRawSync(bombed);
const deep = (tag: string, words: string) => `${`<${tag}>`.repeat(5000)}${words}${`</${tag}>`.repeat(5000)}`;
const nested: Readonly<Record<string, string>> = {
	docx: word(deep('w:tbl><w:tr><w:tc', words).replaceAll('</w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')),
	odt: odt(deep('table:table', '<text:p>one</text:p>')),
	epub: epub(deep('table', '<p>one</p>'))['a.xhtml'],
};

describe.each(documents)('%s that is damaged or hostile', (kind, main, good) => {
	const parts: readonly ZipPart[] = Object.entries<string>(good).map(([name, data]) => ({name, data}));
	const changed = (change: (part: ZipPart) => ZipPart) =>
		zipOf(parts.map(part => (part.name === main ? change(part) : part)));
	const said = (about: ZipPart['said']) => changed(part => ({...part, ...(about && {said: about})}));
	const whole = zipOf(parts);
	const flipped = changed(({name, data}) => {
		const packed = Buffer.from(data);
		packed[packed.indexOf('one')] = 0x74;
		return {name, data, packed, said: {method: 0}};
	});
	const nothing = kind === 'epub' ? 'empty' : 'damaged';
	const many = Array.from({length: 100_000}, (_, i): ZipPart => ({name: `${i}`, data: '', packed: Buffer.alloc(0)}));
	test.each([
		['is whole', whole, 'one'],
		['is cut in the middle', whole.subarray(0, whole.length / 2), 'damaged'],
		['lacks its end', whole.subarray(0, -30), 'damaged'],
		['is its beginning alone', whole.subarray(0, 4), 'damaged'],
		['has a wrong letter', flipped, 'damaged'],
		['has a wrong sum', said({crc: 1}), 'damaged'],
		['says that it is smaller', said({size: 3}), 'damaged'],
		['says that it is bigger', said({size: 2 ** 32 - 2}), 'damaged'],
		['is packed in no known way', said({method: 99}), 'damaged'],
		['is locked', said({flags: 0x801}), 'locked'],
		['holds too much', changed(({name}) => ({name, data: bombed, packed: bomb})), 'oversized'],
		['holds too much, and denies it', changed(({name}) => ({name, data: '', packed: bomb})), 'damaged'],
		['has 100,000 parts', zipOf([...parts, ...many]), 'oversized'],
		['has a part outside of it', zipOf([...parts, {name: '../../etc/one', data: 'two'}]), 'damaged'],
		[
			'lacks its text',
			zipOf(parts.map(part => ({...part, name: part.name.replace(main, 'none.xml')}))),
			/damaged|archive/u,
		],
		['has a zip for its text', changed(({name}) => ({name, data: whole})), kind === 'epub' ? /empty|^PK/u : 'damaged'],
		['has bytes for its text', changed(({name}) => ({name, data: Buffer.alloc(5000)})), nothing],
		['has no text', changed(({name}) => ({name, data: ''})), nothing],
		['nests without end', changed(({name}) => ({name, data: nested[kind] ?? ''})), kind === 'epub' ? 'one' : 'empty'],
		[
			'never ends what it begins',
			changed(({name, data}) => ({name, data: `${data}`.replaceAll(/<\/[^>]*>/gu, '')})),
			'one',
		],
		['is in UTF-16', changed(({name, data}) => ({name, data: Buffer.from(`\uFEFF${data}`, 'utf16le')})), 'one'],
	])('%s', async (_, bytes, is) => expect(await read(bytes)).toMatch(is));
});

test('entities that a document defines are not put in', async () => {
	const bomb = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
	const body = word(words.replace('one', '&b;&b;'));
	expect(await read(zipped({'word/document.xml': bomb + body}))).toBe('&amp;b;&amp;b;');
});

test('a document under a password is told from an old one', async () => {
	const old = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(500)]);
	expect(await read(old)).toBe('office');
	expect(await read(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('locked');
});
