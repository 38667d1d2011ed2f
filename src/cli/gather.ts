import {Failure} from './failure.ts';
import {showProgress} from './progress.ts';

/** Bytes from outside, with the name they go by. */
export interface Input {
	readonly bytes: Uint8Array;
	/** The base name of a file, the address, or `-`. */
	readonly name: string;
	/** Of the file on disk; null where there is none. */
	readonly path: string | null;
	/** The address it was fetched from in the end. */
	readonly url?: string;
	/** The character set that the server names: a hint. */
	readonly declared?: string | undefined;
}

/** In bytes. No transcript is longer; more than this is a mistake or an attack. */
export const longest = 256 * 2 ** 20;

/** All that a stream gives, with word of how far it is. @throws Failure where it gives too much */
export async function gather(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
	const progress = showProgress();
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of stream) {
			length += chunk.length;
			if (length > longest) throw tooLong(name);
			chunks.push(chunk);
			progress.tell(`${name}: ${(length / 2 ** 20).toFixed(1)} MB`);
		}
	} finally {
		progress.done();
	}
	return Buffer.concat(chunks, length);
}

export const tooLong = (name: string): Failure =>
	new Failure(({failures}) => failures.tooLong(name, longest / 2 ** 20));
