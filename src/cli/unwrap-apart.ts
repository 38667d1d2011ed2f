import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import {unwrap} from '../parse/unwrap/unwrap.ts';
import type {Unwrapped} from '../parse/unwrap/unwrapped.ts';
import type {Unreadable} from '../wording/remarks.ts';

/** What reading one file may take up besides what the program has, in bytes, and how long it may take, in milliseconds. */
const most = 2 ** 30;
const longest = 120_000;
const watched = 50;

/** What a thread of this module is given to read. */
interface Task {
	readonly unwrap: Uint8Array;
}

const task = isMainThread ? undefined : (workerData as Partial<Task> | null)?.unwrap;
if (task) parentPort?.postMessage(await unwrap(task));

/**
 * Unwraps in a thread of its own, which is ended where a file made to do harm takes up all memory or never comes to an end.
 */
export async function unwrapApart(bytes: Uint8Array): Promise<Unwrapped | Unreadable | null> {
	const before = process.memoryUsage.rss();
	const thread = new Worker(new URL(import.meta.url), {
		workerData: {unwrap: bytes} satisfies Task,
		resourceLimits: {maxOldGenerationSizeMb: most / 2 ** 20},
	});
	const started = performance.now();
	const {promise, resolve} = Promise.withResolvers<Unwrapped | Unreadable | null>();
	const tooMuch = (): void => resolve({failure: 'exhausting'});
	const watch = setInterval(() => {
		if (process.memoryUsage.rss() - before > most || performance.now() - started > longest) tooMuch();
	}, watched);
	thread.once('message', resolve).once('error', tooMuch).once('exit', tooMuch);
	try {
		return await promise;
	} finally {
		clearInterval(watch);
		await thread.terminate();
	}
}
