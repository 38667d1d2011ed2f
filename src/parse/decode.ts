import {gunzipSync} from 'node:zlib';
import chardet from 'chardet';

export interface Decoded {
	readonly text: string;
	/** The WHATWG name of the character set. */
	readonly encoding: string;
	/** Places where the bytes fit no character; each stands as U+FFFD in the text. */
	readonly broken: number;
}

export interface Failure {
	readonly failure: 'empty' | 'binary' | 'encoding';
	/** One line that says what is wrong and what to do. */
	readonly message: string;
}

/** Files that are no text, by their first bytes (in Latin-1), and what a reader may do about it. */
const KINDS: readonly (readonly [RegExp, string])[] = [
	[/^%PDF-/u, 'this is a PDF; save its text (pdftotext FILE) and open that'],
	[/^PK\u0003\u0004/u, 'this is a zip archive or an office document; save it as text or HTML and open that'],
	[/^\u00D0\u00CF\u0011\u00E0/u, 'this is an old office document; save it as text or HTML and open that'],
	[/^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|RIFF....WEBP)/u, 'this is a picture, not text'],
	[/^(?:\u007FELF|MZ.{0,8}\u0000|\u00CA\u00FE\u00BA\u00BE|\u00CF\u00FA\u00ED\u00FE)/u, 'this is a program, not text'],
	[/^(?:ID3|OggS|fLaC|....ftyp|\u001A\u0045\u00DF\u00A3)/u, 'this is sound or film, not text'],
];
const SAMPLE = 65_536;
/** A share of control characters above this is no text. */
const CONTROLS = 0.1;
/** The most that a gzip may hold. */
const UNPACKED = 256 * 1024 * 1024;

/**
 * Bytes to text without its byte order mark. The character set is the given one; else what the byte order mark, the bytes
 * themselves or the file say; a declaration that the bytes contradict is passed over.
 * @param encoding the character set that the user names; always obeyed
 * @param declared the one that a server names; a hint
 */
export function decode(packed: Uint8Array, encoding?: string, declared?: string): Decoded | Failure {
	const bytes = unpack(packed);
	if ('failure' in bytes) return bytes;
	if (bytes.length === 0) return {failure: 'empty', message: 'there is no text in it'};
	if (encoding !== undefined) {
		const name = known(encoding);
		if (!name)
			return {
				failure: 'encoding',
				message: `“${encoding}” is no character set that is known here; try utf-8, gb18030, big5, shift_jis or windows-1252`,
			};
		return finish(bytes, name);
	}
	const head = latin(bytes.subarray(0, SAMPLE));
	const kind = KINDS.find(([start]) => start.test(head));
	if (kind) return {failure: 'binary', message: kind[1]};
	const sure = byBytes(bytes, head);
	if (sure) return finish(bytes, sure);
	if (share(head, /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/gu) > CONTROLS)
		return {failure: 'binary', message: 'this is no text'};
	return finish(bytes, guess(bytes, head, declared));
}

function unpack(bytes: Uint8Array): Uint8Array | Failure {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		return gunzipSync(bytes, {maxOutputLength: UNPACKED});
	} catch {
		return {failure: 'binary', message: 'this is a gzip that is broken or holds more than 256 MB'};
	}
}

function finish(bytes: Uint8Array, encoding: string): Decoded | Failure {
	const text = new TextDecoder(encoding).decode(bytes);
	if (text.trim() === '') return {failure: 'empty', message: 'there is no text in it'};
	return {text, encoding, broken: text.match(/\uFFFD/gu)?.length ?? 0};
}

/** The character set that the bytes leave no doubt about: a byte order mark, valid UTF-8, every other byte zero, the escapes of ISO-2022-JP. */
function byBytes(bytes: Uint8Array, head: string): string | null {
	if (/^\u00EF\u00BB\u00BF/u.test(head)) return 'utf-8';
	if (/^\u00FF\u00FE/u.test(head)) return 'utf-16le';
	if (/^\u00FE\u00FF/u.test(head)) return 'utf-16be';
	const zeros = [0, 1].map(odd => [...head].filter((c, i) => c === '\0' && i % 2 === odd).length);
	const [even = 0, odd = 0] = zeros;
	if (odd > head.length / 6 && even < odd / 8) return 'utf-16le';
	if (even > head.length / 6 && odd < even / 8) return 'utf-16be';
	if (/\u001B(?:\$[@B]|\([BJI])/u.test(head) && !/[\u0080-\u00FF]/u.test(head)) return 'iso-2022-jp';
	const text = new TextDecoder('utf-8').decode(bytes);
	const broken = text.match(/\uFFFD/gu)?.length ?? 0;
	const fine = text.match(/[^\u0000-\u007F\uFFFD]/gu)?.length ?? 0;
	if (broken === 0 || broken * 50 < fine) return 'utf-8';
	return (
		['utf-16le', 'utf-16be'].find(name => readsWide(new TextDecoder(name).decode(bytes.subarray(0, SAMPLE)))) ?? null
	);
}

/** Characters that texts in Chinese, Japanese or Korean are full of, and texts decoded wrongly are not. */
const COMMON =
	/[的一是不了在有人我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着着下自之年发發后後作里用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實记者記者问問题題答政府\u3041-\u3096\u30A1-\u30FA、。「」，：？\uAC00-\uD7A3]/gu;

/** Whether text read as UTF-16 is mostly characters that such text is full of, which other bytes never are. */
function readsWide(text: string): boolean {
	return share(text, COMMON) > 0.15 && share(text, /[\u0000-\u0008\uAC00-\uD7A3]/gu) < 0.01;
}

/** The first of the declared and the detected character sets in which the bytes read like text. */
function guess(bytes: Uint8Array, head: string, server: string | undefined): string {
	const inside = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(head.slice(0, 4096))?.[1];
	const sample = bytes.subarray(0, SAMPLE);
	const detected = chardet.analyse(sample).map(match => match.name);
	const names = [server, inside, ...detected, 'gb18030', 'big5'].flatMap(name => (name ? (known(name) ?? []) : []));
	return names.find(name => readable(new TextDecoder(name).decode(sample, {stream: true}))) ?? 'windows-1252';
}

function readable(text: string): boolean {
	const wide = text.match(/[^\u0000-\u007F]/gu)?.length ?? 0;
	if (share(text, /\uFFFD/gu) > 0.002) return false;
	const accented = text.match(/[\u0080-\u00FF]/gu)?.length ?? 0;
	const letters = text.match(/[A-Za-z]/gu)?.length ?? 0;
	if (accented > wide / 2) return accented < letters / 3 && !/[\u0080-\u009F]/u.test(text);
	const han =
		text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/gu)
			?.length ?? 0;
	return han < wide / 2 || (text.match(COMMON)?.length ?? 0) > han / 8;
}

/** The WHATWG name of a character set, or null for one that is not known. GBK and GB2312 are read as the GB18030 that holds them. */
function known(name: string): string | null {
	try {
		const {encoding} = new TextDecoder(name.trim());
		return encoding === 'gbk' ? 'gb18030' : encoding;
	} catch {
		return null;
	}
}

function share(text: string, pattern: RegExp): number {
	return (text.match(pattern)?.length ?? 0) / Math.max(text.length, 1);
}

function latin(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
