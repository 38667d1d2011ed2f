import {gunzipSync} from 'node:zlib';
import type {Unreadable} from '../../wording/remarks.ts';
import {charsetOf, knownCharset, latin1} from './charset.ts';

export interface Decoded {
	readonly text: string;
	/** The WHATWG name of the character set. */
	readonly encoding: string;
	/** Places where the bytes fit no character; each stands as U+FFFD in the text. */
	readonly broken: number;
}

/** Files that are no text, by their first bytes. */
export const fileKinds: readonly (readonly [RegExp, Exclude<Unreadable['failure'], 'encoding'>])[] = [
	[/^PK(?:\u0003\u0004|\u0005\u0006)/u, 'archive'],
	[/^\s*\{\\rtf/u, 'rtf'],
	[/^\u00FD7zXZ\u0000/u, 'packed'],
	[/^BZh[1-9]/u, 'packed'],
	[/^\u0028\u00B5\u002F\u00FD/u, 'packed'],
	[/^7z\u00BC\u00AF/u, 'packed'],
	[/^Rar!\u001A/u, 'packed'],
	[/^\u0004\u0022\u004D\u0018/u, 'packed'],
	[/^LZIP/u, 'packed'],
	[/^\u001F\u009D/u, 'packed'],
	[/^.{257}ustar/su, 'packed'],
	[/^\u00D0\u00CF\u0011\u00E0/u, 'office'],
	[/^bplist00/u, 'webarchive'],
	[/^\u0089PNG/u, 'picture'],
	[/^\u00FF\u00D8\u00FF/u, 'picture'],
	[/^GIF8/u, 'picture'],
	[/^RIFF....WEBP/su, 'picture'],
	[/^\u007FELF/u, 'program'],
	[/^MZ.{0,8}\u0000/su, 'program'],
	[/^\u00CA\u00FE\u00BA\u00BE/u, 'program'],
	[/^\u00CF\u00FA\u00ED\u00FE/u, 'program'],
	[/^ID3/u, 'media'],
	[/^OggS/u, 'media'],
	[/^fLaC/u, 'media'],
	[/^....ftyp/su, 'media'],
	[/^\u001A\u0045\u00DF\u00A3/u, 'media'],
];
/** So many bytes tell what a file is. */
const telling = 272;
const emptyFile: Unreadable = {failure: 'empty'};
/** The most that a gzip may hold, in bytes. */
const unpacked = 256 * 1024 * 1024;

/**
 * Bytes to text without its byte order mark. The character set is the given one; else what the byte order mark, the bytes
 * themselves or the file say; a declaration that the bytes contradict is passed over.
 * @param encoding the character set that the user names; always obeyed
 * @param declared the one that a server names; a hint
 */
export function decode(
	packed: Uint8Array,
	encoding?: string,
	declared?: string,
	kinds = fileKinds,
): Decoded | Unreadable {
	const bytes = unpack(packed);
	if ('failure' in bytes) return bytes;
	if (bytes.length === 0) return emptyFile;
	const kind = kinds.find(([start]) => start.test(latin1(bytes.subarray(0, telling))));
	if (kind) return {failure: kind[1]};
	const charset = encoding === undefined ? charsetOf(bytes, declared) : knownCharset(encoding);
	if (charset === null) return encoding === undefined ? {failure: 'binary'} : {failure: 'encoding', encoding};
	const text = new TextDecoder(charset).decode(bytes);
	return text.trim() === '' ? emptyFile : {text, encoding: charset, broken: text.split('\uFFFD').length - 1};
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Bytes as they were before gzip packed them; others as they are. */
export function unpack(bytes: Uint8Array): Uint8Array | Unreadable {
	if (!isGzip(bytes)) return bytes;
	try {
		return gunzipSync(bytes, {maxOutputLength: unpacked});
	} catch {
		return {failure: 'gzip'};
	}
}
