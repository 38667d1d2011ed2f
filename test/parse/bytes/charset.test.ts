import {describe, expect, test} from 'vitest';
import {charsetOf, knownCharset} from '../../../src/parse/bytes/charset.ts';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(bytes).swap16());

/** In Windows-1251. */
const cyrillic = (text: string) =>
	Uint8Array.from(text, sign => (sign.charCodeAt(0) < 128 ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x0350));

const chinese = '我们的记者问了一个问题，请大家说说这个时候有什么。';

describe('charsetOf', () => {
	test.each([
		['a mark of UTF-8', utf8('\uFEFFa'), undefined, 'utf-8'],
		['a mark of UTF-16', latin('\u00FF\u00FEa\u0000'), undefined, 'utf-16le'],
		['a mark of UTF-16, the other way round', latin('\u00FE\u00FF\u0000a'), undefined, 'utf-16be'],
		['UTF-16 of letters', wide('When does it open?'), undefined, 'utf-16le'],
		['the same the other way round', swapped(wide('When does it open?')), undefined, 'utf-16be'],
		['UTF-16 of Han characters', wide(chinese), undefined, 'utf-16le'],
		['the same the other way round', swapped(wide(chinese)), undefined, 'utf-16be'],
		['ASCII', latin('When?'), undefined, 'utf-8'],
		['UTF-8', utf8('什麼時候？'), undefined, 'utf-8'],
		['UTF-8 with one broken place', Uint8Array.of(...utf8(chinese.repeat(4)), 0xff), undefined, 'utf-8'],
		['ISO-2022-JP', latin('\u001B$BLd\u001B(B:'), undefined, 'iso-2022-jp'],
		[
			'accents, and nothing said',
			latin('Qui\u00E9n pregunta, se\u00F1or ministro de econom\u00EDa'),
			undefined,
			'windows-1252',
		],
		['accents, declared', latin('Qui\u00E9n pregunta'), 'iso-8859-15', 'iso-8859-15'],
		['accents, told inside', latin('<?xml encoding="iso-8859-15"?>Qui\u00E9n pregunta'), undefined, 'iso-8859-15'],
		['accents, told in a meta', latin('<meta charset=windows-1250>Qui\u00E9n pregunta'), undefined, 'windows-1250'],
		['Cyrillic, declared', cyrillic('Вопрос: когда откроется причал?'), 'windows-1251', 'windows-1251'],
		['zeros', new Uint8Array(400), undefined, null],
		['control characters', latin('\u0001\u0002\u0003\u0004'.repeat(20)), undefined, null],
	])('%s', (_, bytes, declared, charset) => {
		expect(charsetOf(bytes, declared)).toBe(charset);
	});
});

describe('knownCharset', () => {
	test.each([
		['GBK', 'gb18030'],
		['gb2312', 'gb18030'],
		[' utf8 ', 'utf-8'],
		['latin1', 'windows-1252'],
		['klingon', null],
		['', null],
	])('%j is %j', (name, charset) => {
		expect(knownCharset(name)).toBe(charset);
	});
});
