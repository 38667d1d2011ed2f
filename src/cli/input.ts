import {constants, createReadStream, existsSync, openSync, type Stats} from 'node:fs';
import {stat} from 'node:fs/promises';
import {Socket} from 'node:net';
import {basename, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sanitizeLine} from '../text/sanitize.ts';
import type {Wording} from '../wording/wording.ts';
import {Failure} from './failure.ts';
import {fetchPage, isAddress} from './fetch.ts';
import {gather, type Input, longest, tooLong} from './gather.ts';
import {showProgress} from './progress.ts';
import {unreadable} from './unreadable.ts';

/** A pipe with a name that is silent for so long is not going to speak. */
const patience = 15_000;

/** Whoever waits so long for standard input should be told what for: milliseconds. */
const noticeablySilent = 1000;

/** What a source holds; progress is told in the words given. @throws Failure in one line for anything that cannot be read */
export async function readInput(source: string, wording: Wording): Promise<Input> {
	if (source === '-') return {bytes: await readStandardInput(wording), name: '-', path: null};
	if (isAddress(source) && !existsSync(source)) return fetchPage(source);
	return readFile(pathOf(source));
}

/** A path, or one that is written as an address of a file. @throws Failure */
function pathOf(source: string): string {
	if (!/^file:/iu.test(source)) return source;
	try {
		return fileURLToPath(source);
	} catch {
		throw new Failure(({failures}) => `${sanitizeLine(source)}: ${failures.noAddress}`);
	}
}

async function readStandardInput({commandLine}: Wording): Promise<Uint8Array> {
	if (process.stdin.isTTY)
		throw new Failure(({failures}) =>
			process.env['TERM'] === 'dumb' ? failures.terminalIsDumb : failures.inputIsTerminal,
		);
	const progress = showProgress();
	const silent = setTimeout(() => progress.tell(commandLine.waiting, 'now'), noticeablySilent);
	const heard = (): void => {
		clearTimeout(silent);
		progress.done();
	};
	try {
		return await gather(telling(process.stdin, heard), commandLine.standardInput);
	} catch (error) {
		throw error instanceof Failure ? error : unreadable(commandLine.standardInput, error);
	} finally {
		heard();
	}
}

/** A stream that tells when it begins. */
async function* telling<Chunk>(stream: AsyncIterable<Chunk>, begun: () => void): AsyncGenerator<Chunk> {
	let told = false;
	for await (const chunk of stream) {
		if (!told) begun();
		told = true;
		yield chunk;
	}
}

async function readFile(source: string): Promise<Input> {
	const path = resolve(source);
	const [name, shown] = [sanitizeLine(basename(path)), sanitizeLine(source)];
	let facts: Stats;
	try {
		// An empty name would be the folder that one is in.
		facts = await stat(source && path);
	} catch (error) {
		throw unreadable(source, error);
	}
	if (facts.isDirectory()) throw new Failure(({failures}) => failures.folder(shown));
	if (facts.size > longest) throw tooLong(shown);
	try {
		if (facts.isFIFO()) return {bytes: await readPipe(path, shown), name, path: null};
		return {bytes: await gather(createReadStream(path, {highWaterMark: 2 ** 20}), shown), name, path};
	} catch (error) {
		throw error instanceof Failure ? error : unreadable(source, error);
	}
}

/** Opened without waiting for a writer: that would block a thread that nothing can interrupt. */
async function readPipe(path: string, name: string): Promise<Uint8Array> {
	// The socket alone holds the descriptor, and closes it: a `FileHandle` would close it too once it is collected.
	const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	const socket = new Socket({fd, readable: true, writable: false});
	socket.setTimeout(patience, () => {
		socket.destroy(new Failure(({failures}) => `${name}: ${failures.silentPipe(patience / 1000)}`));
	});
	return gather(socket, name);
}
