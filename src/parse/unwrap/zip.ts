import {Buffer} from 'node:buffer';
import {crc32} from 'node:zlib';
import {type Entry, fromBufferPromise, type ZipFile} from 'yauzl';
import type {Unreadable} from '../../wording/remarks.ts';
import {charsetOf} from '../bytes/charset.ts';

/** Says why a zip cannot be read, from within its parts to `unwrapArchive`, which gives it back as a value. */
export class Unopened extends Error {
	readonly failure: Exclude<Unreadable['failure'], 'encoding'>;
	constructor(failure: Exclude<Unreadable['failure'], 'encoding'>) {
		super(failure);
		this.failure = failure;
	}
}

/** The texts of a zip, by the names of its parts. */
export type Parts = ReadonlyMap<string, string>;

/** A zip that is open. */
export interface Zip {
	/** In the order of its directory. */
	readonly names: readonly string[];
	/**
	 * The texts of the parts whose names a pattern fits.
	 * @throws Unopened where a part is damaged, locked, or together they hold too much
	 */
	readonly read: (wanted: RegExp) => Promise<Parts>;
}

/** The most that is read out of a zip, in bytes as they come out: what its directory says of them is not believed. */
const most = 32 * 1024 * 1024;
/** No document has more parts. */
const mostParts = 10_000;

/**
 * Opens a zip by the directory at its end. Zips inside it stay closed.
 * @throws Unopened
 */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const [zip, entries] = await opening(async () => {
		const zip = await fromBufferPromise(whole, {autoClose: false});
		return [zip, await entriesOf(zip)] as const;
	});
	let left = most;
	return {
		names: entries.map(({fileName}) => fileName),
		read: async wanted => {
			const parts = new Map<string, string>();
			for (const entry of entries) {
				if (!wanted.test(entry.fileName)) continue;
				const part = await opening(() => bytesOf(zip, entry, left));
				left -= part.length;
				parts.set(entry.fileName, textOf(part));
			}
			return parts;
		},
	};
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
	const entries: Entry[] = [];
	for await (const entry of zip.eachEntry()) {
		entries.push(entry);
		if (entries.length > mostParts) throw new Unopened('oversized');
	}
	return entries;
}

/** @param most in bytes */
async function bytesOf(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array> {
	if (entry.isEncrypted()) throw new Unopened('locked');
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		if (size > most) throw new Unopened('oversized');
		chunks.push(chunk);
	}
	const part = Buffer.concat(chunks);
	if (crc32(part) !== entry.crc32) throw new Unopened('damaged');
	return part;
}

/** The text of a part; none in bytes that are no text. */
function textOf(part: Uint8Array): string {
	const charset = charsetOf(part);
	return charset === null ? '' : new TextDecoder(charset).decode(part);
}

/** Whatever the library finds wrong with a zip is damage. */
async function opening<Found>(open: () => Promise<Found>): Promise<Found> {
	try {
		return await open();
	} catch (error) {
		throw error instanceof Unopened ? error : new Unopened('damaged');
	}
}
