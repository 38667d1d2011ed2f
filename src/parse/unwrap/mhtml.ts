import {Buffer} from 'node:buffer';
import PostalMime from 'postal-mime';
import type {Unreadable} from '../../wording/remarks.ts';
import {latin1} from '../bytes/charset.ts';
import type {Unwrapped} from './unwrapped.ts';

/** So many bytes hold the headers of the file, or of a part. */
const headers = 16_384;

/**
 * A page as browsers save it in one file (RFC 2557). The page is the first part that is HTML; the others are what stands in its
 * frames, such as advertisements. Of a page that only sets out frames, the longest of them.
 */
export async function unwrapMhtml(bytes: Uint8Array): Promise<Unwrapped | Unreadable> {
	try {
		const head = latin1(bytes.subarray(0, headers));
		const parts = partsOf(bytes, /\bboundary\s*=\s*(?:"(?<quoted>[^"\n]+)"|(?<bare>[^\s;"]+))/iu.exec(head)?.groups);
		const pages = parts.filter(part => isPage.test(latin1(part.subarray(0, headers))));
		const [first, ...frames] = await Promise.all(pages.slice(0, mostFrames).map(part => PostalMime.parse(part)));
		const page = [first, ...(/<frameset\b/iu.test(first?.html ?? '') ? frames : [])].reduce((a, b) =>
			(b?.html?.length ?? 0) > (a?.html?.length ?? 0) ? b : a,
		);
		const html = page?.html ?? '';
		if (html.trim() === '') return {failure: 'empty'};
		const located = page?.headers.find(({key}) => key === 'content-location')?.value;
		const address = /^Snapshot-Content-Location:\s*(?<address>\S+)/imu.exec(head)?.groups?.['address'] ?? located ?? '';
		return {
			kind: 'mhtml',
			text: html,
			as: 'html',
			encoding: 'utf-8',
			...(/^https?:/iu.test(address) && {url: address}),
		};
	} catch {
		return {failure: 'mhtml'};
	}
}

/** No page sets out more frames. */
const mostFrames = 40;
const isPage = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*Content-Type:\s*(?:text\/html|application\/xhtml\+xml)\b/iu;

/** The parts of a file, each with its headers; the whole where it names no boundary. */
function partsOf(bytes: Uint8Array, boundary: Readonly<Record<string, string>> | undefined): readonly Uint8Array[] {
	const mark = boundary?.['quoted'] ?? boundary?.['bare'];
	if (mark === undefined) return [bytes];
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const line = Buffer.from(`\n--${mark}`, 'latin1');
	const parts: Uint8Array[] = [];
	for (let at = buffer.indexOf(line); at >= 0; ) {
		const from = buffer.indexOf('\n', at + line.length) + 1;
		at = from > 0 ? buffer.indexOf(line, from - 1) : -1;
		if (from > 0) parts.push(bytes.subarray(from, at < 0 ? bytes.length : at));
	}
	return parts;
}
