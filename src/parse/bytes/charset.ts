import {Buffer} from 'node:buffer';
import chardet from 'chardet';

/** So many bytes are looked at to tell a character set; valid UTF-8 is checked to the end. */
const sampleBytes = 65_536;
/** More control characters than these few, and than this share, are no text. */
const fewControls = 16;
const mostControls = 0.05;

/** Bytes as characters of the same numbers, so that patterns can look at them. */
export const latin1 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/**
 * The character set of bytes, by its WHATWG name: what a byte order mark, the zeros of UTF-16 or valid UTF-8 show; else the
 * first of the declared and the detected ones in which the bytes read like text.
 * @param declared what a server says
 * @returns null where the bytes are no text
 */
export function charsetOf(bytes: Uint8Array, declared?: string): string | null {
	const sample = bytes.subarray(0, sampleBytes);
	const head = latin1(sample);
	const sure = byMark(head) ?? byZeros(sample);
	if (sure) return sure;
	const utf8 = isUtf8(bytes, sample);
	const wide = utf8 ? undefined : ['utf-16le', 'utf-16be'].find(name => readsWide(read(sample, name)));
	if (wide) return wide;
	const controls = count(head, /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/gu);
	if (controls > fewControls && controls > head.length * mostControls) return null;
	if (/\u001B(?:\$[@B]|\([BJI])/u.test(head) && !/[\u0080-\u00FF]/u.test(head)) return 'iso-2022-jp';
	if (utf8) return 'utf-8';
	const inside = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(head.slice(0, 4096))?.[1];
	const names = [declared, inside, ...chardet.analyse(sample).map(match => match.name), 'gb18030', 'big5'];
	const readings = names.flatMap(name => {
		const charset = knownCharset(name ?? '');
		return charset ? [{charset, text: read(sample, charset)}] : [];
	});
	const eastern = readings
		.filter(r => isEastern(r.text))
		.reduce<(typeof readings)[number] | null>(
			(a, b) => (a === null || commonness(b.text) > commonness(a.text) ? b : a),
			null,
		);
	return (eastern ?? readings.find(r => isReadable(r.text)))?.charset ?? 'windows-1252';
}

/** The WHATWG name of a character set, or null for one that is not known. GBK and GB2312 are read as the GB18030 that holds them. */
export function knownCharset(name: string): string | null {
	if (name.trim() === '') return null;
	try {
		const {encoding} = new TextDecoder(name.trim());
		return encoding === 'gbk' ? 'gb18030' : encoding;
	} catch {
		return null;
	}
}

function byMark(head: string): string | null {
	if (head.startsWith('\u00EF\u00BB\u00BF')) return 'utf-8';
	if (head.startsWith('\u00FF\u00FE')) return 'utf-16le';
	return head.startsWith('\u00FE\u00FF') ? 'utf-16be' : null;
}

/** Every other byte of Latin text in UTF-16 is zero. */
function byZeros(sample: Uint8Array): string | null {
	const zeros = [0, 0];
	for (let i = sample.indexOf(0); i >= 0; i = sample.indexOf(0, i + 1)) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (odd > sample.length / 6 && even < odd / 8) return 'utf-16le';
	return even > sample.length / 6 && odd < even / 8 ? 'utf-16be' : null;
}

/** Valid UTF-8; or, where a few places are broken, text that is far more UTF-8 than not. */
function isUtf8(bytes: Uint8Array, sample: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return true;
	} catch {
		const text = read(sample, 'utf-8');
		const broken = count(text, /\uFFFD/gu);
		return broken * 50 < count(text, /[^\u0000-\u007F\uFFFD]/gu);
	}
}

/** Characters that texts in Chinese, Japanese or Korean are full of, and texts read in a wrong character set are not. */
const common =
	/[的一是不了在有人我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着着下自之年发發后後作里用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實记者記者問问题題答政府\u3041-\u3096\u30A1-\u30FA、。「」，：？이가는을를에의다고하지도로서기사한해대정으니습]/gu;
const east = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/gu;

/** Whether text read as UTF-16 is full of such characters, which other bytes never are by chance. */
function readsWide(text: string): boolean {
	return share(text, common) > 0.15 && share(text, /[\u0000-\u0008\uAC00-\uD7A3]/gu) < 0.01;
}

/** Whether a text is mostly Chinese, Japanese or Korean, and full of the characters that such text is full of. */
function isEastern(text: string): boolean {
	return (
		share(text, brokenSign) <= fewBroken && count(text, east) > count(text, beyondAscii) / 2 && commonness(text) > 1 / 8
	);
}

function commonness(text: string): number {
	return count(text, common) / Math.max(count(text, east), 1);
}

/** Whether a text is mostly letters of one script; in Latin script, with accents here and there. */
function isReadable(text: string): boolean {
	const accented = count(text, /[\u0080-\u00FF]/gu);
	if (share(text, brokenSign) > fewBroken) return false;
	if (accented > count(text, beyondAscii) / 2)
		return accented < count(text, /[A-Za-z]/gu) / 3 && !/[\u0080-\u009F]/u.test(text);
	return count(text, east) < count(text, beyondAscii) / 2;
}

const beyondAscii = /[^\u0000-\u007F]/gu;
const brokenSign = /\uFFFD/gu;
const fewBroken = 0.002;

/** The text of a sample, whose last character may be cut. */
function read(sample: Uint8Array, charset: string): string {
	return new TextDecoder(charset).decode(sample, {stream: true});
}

function share(text: string, pattern: RegExp): number {
	return count(text, pattern) / Math.max(text.length, 1);
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
