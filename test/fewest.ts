/**
 * The fewest of some things, in their order, with which something still fails: stretches of them are left out, shorter and shorter ones.
 * All of them where it does not fail with all, or when the time is over. @param until as performance.now tells it
 */
export async function fewest<Thing>(
	things: readonly Thing[],
	fails: (some: readonly Thing[]) => Promise<boolean>,
	until: number,
): Promise<readonly Thing[]> {
	let few = things;
	for (let size = Math.ceil(few.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2))
		for (let at = 0; at < few.length && performance.now() < until; ) {
			const fewer = few.toSpliced(at, size);
			if (await fails(fewer)) few = fewer;
			else at += size;
		}
	return few;
}
