/**
 * How many of the indexes from 0 hold, where those that hold come before all others: found by halving. So minus one it is
 * the last that holds, and itself the first that does not.
 * @param count how many indexes there are; those are asked about, and no others
 */
export function countHolding(count: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
