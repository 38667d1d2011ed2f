import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../../src/briefing/briefing.ts';
import {parseBriefing} from '../../../src/parse/parse.ts';
import {unwrap, wrappingOf, wrappings} from '../../../src/parse/unwrap/unwrap.ts';
import {testEveryRow} from '../../rows.ts';
import {checkReading} from '../invariants.ts';

const bytesOf = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url));

async function briefingOf(bytes: Uint8Array, name: string): Promise<Briefing> {
	const unwrapped = await unwrap(bytes);
	if (unwrapped && 'failure' in unwrapped) throw new Error(unwrapped.failure);
	const reading = parseBriefing(bytes, {name, ...(unwrapped && {unwrapped})});
	if ('failure' in reading) throw new Error(reading.failure);
	checkReading(reading);
	return reading.briefing;
}

/** But for a narrow table: a PDF does not tell its cells from words. */
const speech = ({speakers, turns}: Briefing) => {
	const names = new Map(speakers.map(({id, name}) => [id, name]));
	return turns.map(({speaker, kind, blocks}) => [
		names.get(speaker ?? ''),
		kind,
		...blocks.flatMap(({text}) => (/^(?:North|South) +\d+$/u.test(text) ? [] : text)),
	]);
};

/**
 * Made by the programs that people have, from the pages of the same names: Chromium, LibreOffice, pandoc. `lamps.fodt` was
 * written by hand, with changes, comments, notes, frames and what else an office knows; LibreOffice made others of it.
 */
const files = [
	['wells.mhtml', 'mhtml'],
	['bridges.mhtml', 'mhtml'],
	['lamps.fodt', 'odt'],
	...['wells', 'bridges', 'lamps'].flatMap(page =>
		['docx', 'odt'].map(kind => [`${page}.libreoffice.${kind}`, kind] as const),
	),
	...['wells', 'bridges'].flatMap(page =>
		['docx', 'odt', 'epub'].map(kind => [`${page}.pandoc.${kind}`, kind] as const),
	),
	['wells.libreoffice.pdf', 'pdf'],
	['wells.chromium.pdf', 'pdf'],
	['bridges.libreoffice.pdf', 'pdf'],
	['wells.libreoffice.epub', 'epub'],
	['bridges.libreoffice.epub', 'epub'],
] as const;
const oldOffice = Buffer.from('D0CF11E0A1B11AE1', 'hex');

describe.each(files)('%s', (name, kind) => {
	test(`is read like its page, as ${kind}`, async () => {
		const page = `${name.replace(/\..*$/u, '')}.html`;
		const briefing = await briefingOf(bytesOf(name), name);
		const plain = await briefingOf(bytesOf(page), page);
		expect(briefing.source.format).toBe(kind);
		expect(speech(briefing)).toEqual(speech(plain));
		expect(briefing.exchanges).toEqual(plain.exchanges);
		expect(briefing.event).toEqual(plain.event);
	});
});

test('a saved page says where it comes from', async () => {
	const {publication} = await briefingOf(bytesOf('wells.mhtml'), 'wells.mhtml');
	expect(publication.url).toBe('https://www.orrin.example/wells.html');
});

/** A saved page of several parts, each with its headers, as Chromium or as Internet Explorer writes it. */
const saved = (...parts: readonly (readonly [headers: string, text: string])[]) =>
	Buffer.from(
		[
			'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="=_b"\r\n',
			...parts.map(([headers, text]) => `${headers}\r\n\r\n${text}\r\n`),
			'',
		].join('\r\n--=_b\r\n'),
		'latin1',
	);
const page = (text: string, headers = '') => [`Content-Type: text/html${headers}`, `<p>${text}</p>`] as const;

test.each([
	[
		'the first page is; what stands in its frames is not',
		saved(page('The quay.'), page('Buy now, and buy much more!')),
		'<p>The quay.</p>',
	],
	['parts before it are not', saved(['Content-Type: text/css', 'p {}'], page('The quay.')), '<p>The quay.</p>'],
	[
		'of frames alone the longest is',
		saved(
			['Content-Type: text/html', '<frameset><frame src="a"></frameset>'],
			page('Menu'),
			page('The quay is opened by the mayor.'),
		),
		'<p>The quay is opened by the mayor.</p>',
	],
	['in the character set of its part', saved(page('\xB8\xDB\xBF\xDA', ';\r\n\tcharset="gb2312"')), '<p>港口</p>'],
	[
		'one without parts is',
		Buffer.from(
			'From: <Saved by Windows Internet Explorer>\r\nMIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The =\r\nquay.</p>',
		),
		'<p>The quay.</p>',
	],
])('of a saved page %s', async (_, bytes, text) => {
	expect(await unwrap(bytes)).toMatchObject({kind: 'mhtml', text: expect.stringContaining(text)});
});

test('the address of a saved page is that of its part where the file tells none', async () => {
	const bytes = saved(page('The quay.', '\r\nContent-Location: https://quay.example/1'));
	expect(await unwrap(bytes)).toMatchObject({url: 'https://quay.example/1'});
});

test('what gzip packed is unwrapped too', async () =>
	expect(await unwrap(gzipSync(bytesOf('wells.mhtml')))).toEqual(await unwrap(bytesOf('wells.mhtml'))));

test('text is not wrapped', async () => expect(await unwrap(bytesOf('wells.html'))).toBeNull());

test.each([
	[
		'a saved page that ends with its headers',
		'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n',
		'empty',
	],
	['a broken gzip', '\u001F\u008B\u0008\u0000\u00FF\u00FF', 'gzip'],
	['an old document of an office', oldOffice.toString('latin1'), 'office'],
])('%s is refused', async (_, text, failure) => expect(await unwrap(Buffer.from(text, 'latin1'))).toEqual({failure}));

testEveryRow(wrappings, [...files.map(([name]) => bytesOf(name)), oldOffice], (bytes, kinds) =>
	wrappingOf(bytes, kinds),
);
