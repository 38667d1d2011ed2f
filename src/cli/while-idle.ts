/**
 * Goes on with work of which nobody waits for the end, a step at a time, so that keys come first. Works take turns: between any
 * two steps of all of them lies a pause.
 */
export async function whileIdle(work: Generator<void>, isWanted = () => true): Promise<void> {
	do {
		const pause = last.then(() => new Promise<void>(resolve => setTimeout(resolve, 20).unref()));
		last = pause;
		await pause;
	} while (isWanted() && !work.next().done);
}

let last: Promise<void> = Promise.resolve();
