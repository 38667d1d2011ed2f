/** Goes on with work of which nobody waits for the end, a step at a time, so that keys come first. */
export async function whileIdle(work: Generator<void>, isWanted = () => true): Promise<void> {
	do await new Promise(resolve => setTimeout(resolve, 20).unref());
	while (isWanted() && !work.next().done);
}
