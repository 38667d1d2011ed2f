import {constants, type Stats} from 'node:fs';
import {open, stat} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {Failure} from './failure.ts';

/** Bytes from outside, with the name they go by. */
export interface Input {
	readonly bytes: Uint8Array;
	/** The base name of a file, the address, or `-`. */
	readonly name: string;
	/** Of the file on disk; null where there is none. */
	readonly path: string | null;
}

/** No transcript is longer; more than this is a mistake or an attack. */
const limit = 256 * 2 ** 20;

/** @throws Failure in one line for anything that cannot be read */
export async function readInput(source: string): Promise<Input> {
	if (source === '-') return {bytes: await readStandardInput(), name: '-', path: null};
	return readFile(source);
}

async function readStandardInput(): Promise<Uint8Array> {
	if (process.stdin.isTTY) throw new Failure('standard input is the terminal: name a file, or pipe a transcript in');
	return gather(process.stdin, 'standard input');
}

async function readFile(source: string): Promise<Input> {
	const path = resolve(source);
	const name = basename(path);
	let facts: Stats;
	try {
		facts = await stat(path);
	} catch (error) {
		throw unreadable(name, error);
	}
	if (facts.isDirectory()) throw new Failure(`${name} is a folder: name a file in it`);
	if (facts.size > limit) throw tooLong(name);
	try {
		await using file = await open(path, constants.O_RDONLY);
		return {bytes: await gather(file.createReadStream({highWaterMark: 2 ** 20}), name), name, path};
	} catch (error) {
		throw error instanceof Failure ? error : unreadable(name, error);
	}
}

async function gather(stream: AsyncIterable<Buffer>, name: string): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > limit) throw tooLong(name);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length);
}

const tooLong = (name: string): Failure => new Failure(`${name} is longer than ${limit / 2 ** 20} MB: cut it first`);

function unreadable(name: string, error: unknown): Failure {
	const code = (error as NodeJS.ErrnoException).code ?? '';
	const reasons: Readonly<Record<string, string>> = {
		ENOENT: 'there is no such file: look at the spelling and the folder',
		EACCES: 'it may not be read: change its permissions',
		EPERM: 'it may not be read: change its permissions',
	};
	return new Failure(`${name}: ${reasons[code] ?? `it cannot be read (${code || String(error)})`}`);
}
