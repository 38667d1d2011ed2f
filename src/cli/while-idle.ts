/**
 * Goes on with work of which nobody waits for the end, a step at a time, so that keys come first: not at once, as who has just
 * opened something may press the next key. Works take turns: between any two steps of all of them lies a pause.
 */
export async function whileIdle(work: Generator<void>, isWanted = () => true): Promise<void> {
	await pause(100);
	do {
		const turn = last.then(() => pause(10));
		last = turn;
		await turn;
	} while (isWanted() && !work.next().done);
}

let last: Promise<void> = Promise.resolve();

/** In milliseconds; it keeps no program running. */
const pause = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time).unref());
