import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {decode, fileKinds} from '../../../src/parse/bytes/decode.ts';
import {testEveryRow} from '../../rows.ts';

const bytes = (...hex: readonly string[]) => Uint8Array.from(Buffer.from(hex.join(''), 'hex'));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 问：请介绍有关情况。 / 問：請介紹有關情況。 / （問）お答えください。 in their character sets. */
const gb = bytes('cecaa3bac7ebbde9c9dcd3d0b9d8c7e9bff6a1a3');
const big5 = bytes('b0dda147bdd0a4b6b2d0a6b3c3f6b1a1aa70a143');
const sjis = bytes('8169', '96e2', '816a', '82a8', '939a', '82a6', '82ad', '82be', '82b3', '82a2', '8142');

describe('decode', () => {
	test.each([
		['UTF-8', utf8('問：好'), undefined, 'utf-8', '問：好'],
		['UTF-8 with a mark', utf8('\uFEFF問：好'), undefined, 'utf-8', '問：好'],
		['UTF-16 with a mark', bytes('fffe', '4f55', '1aff'), undefined, 'utf-16le', '問：'],
		['GB18030', gb, undefined, 'gb18030', '问：请介绍有关情况。'],
		['GB18030 that a server calls UTF-8', gb, 'utf-8', 'gb18030', '问：请介绍有关情况。'],
		['GB18030 that a server calls Latin-1', gb, 'iso-8859-1', 'gb18030', '问：请介绍有关情况。'],
		['Big5', big5, undefined, 'big5', '問：請介紹有關情況。'],
		['Shift_JIS', sjis, 'shift_jis', 'shift_jis', '（問）お答えください。'],
		[
			'Windows-1252',
			bytes('49', '92', '6d', '20', '68', '65', '72', '65', '20', '6e', '6f', '77'),
			undefined,
			'windows-1252',
			'I’m here now',
		],
		['ISO-2022-JP', bytes('1b2442', '4c64', '1b2842', '3a'), undefined, 'iso-2022-jp', '問:'],
		['gzip', gzipSync(utf8('問：好')), undefined, 'utf-8', '問：好'],
	])('%s', (_, input, declared, encoding, text) => {
		expect(decode(input, undefined, declared)).toEqual({text, encoding, broken: 0});
	});

	test('obeys the user', () => {
		expect(decode(gb, 'gbk')).toMatchObject({encoding: 'gb18030', text: '问：请介绍有关情况。'});
		expect(decode(gb, 'big5')).toMatchObject({encoding: 'big5'});
		expect(decode(gb, 'klingon')).toMatchObject({failure: 'encoding', encoding: 'klingon'});
	});

	test('says how many places are broken', () => {
		expect(decode(Uint8Array.of(...utf8('我們的記者問了一個問題，'.repeat(20)), 0xff))).toMatchObject({
			encoding: 'utf-8',
			broken: 1,
		});
	});

	test.each([
		['nothing', new Uint8Array(), 'empty'],
		['blanks', utf8(' \n\t\n'), 'empty'],
		['zeros', new Uint8Array(5000), 'binary'],
		['a broken gzip', bytes('1f8b0800', 'ffff'), 'gzip'],
	])('%s is refused', (_, input, failure) => {
		expect(decode(input)).toEqual({failure});
	});
});

describe('files that are no text', () => {
	const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
	const files = [
		['a zip', 'PK\u0003\u0004', 'archive'],
		['an RTF', '{\\rtf1\\ansi', 'rtf'],
		['an xz', '\u00FD7zXZ\u0000\u0000', 'packed'],
		['a bzip2', 'BZh91AY&SY', 'packed'],
		['a zstd', '\u0028\u00B5\u002F\u00FD', 'packed'],
		['a 7z', '7z\u00BC\u00AF\u0027\u001C', 'packed'],
		['a RAR', 'Rar!\u001A\u0007', 'packed'],
		['an LZ4', '\u0004\u0022\u004D\u0018', 'packed'],
		['an lzip', 'LZIP\u0001', 'packed'],
		['a file of compress', '\u001F\u009D\u0090', 'packed'],
		['a tar', `talk.txt${'\u0000'.repeat(249)}ustar`, 'packed'],
		['an old office document', '\u00D0\u00CF\u0011\u00E0', 'office'],
		['a web archive', 'bplist00\u00DB\u0001', 'webarchive'],
		['a PNG', '\u0089PNG', 'picture'],
		['a JPEG', '\u00FF\u00D8\u00FF\u00E0', 'picture'],
		['a GIF', 'GIF89a', 'picture'],
		['a WebP', 'RIFF\u0010\n\u0001\u0001WEBP', 'picture'],
		['an ELF program', '\u007FELF', 'program'],
		['a Windows program', 'MZ\u0090\u0000', 'program'],
		['a Java class', '\u00CA\u00FE\u00BA\u00BE', 'program'],
		['a Mach-O program', '\u00CF\u00FA\u00ED\u00FE', 'program'],
		['an MP3', 'ID3', 'media'],
		['an Ogg', 'OggS', 'media'],
		['a FLAC', 'fLaC', 'media'],
		['an MP4', '\u0001\u0001\u0001 ftypisom', 'media'],
		['a Matroska', '\u001AE\u00DF\u00A3', 'media'],
	] as const;

	test.each(files)('%s', (_, first, failure) => {
		expect(decode(latin(`${first} and more`))).toEqual({failure});
	});

	testEveryRow(fileKinds, files, ([, first], kinds) => decode(latin(`${first} and more`), undefined, undefined, kinds));
});
