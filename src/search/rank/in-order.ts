import type {Find} from '../corpus/finds.ts';
import {distances, most} from '../grades.ts';

/**
 * How near to each other the parts of a query follow in the order in which they were typed: 1 where one stands right behind the
 * other, less the more stands in between, 0 where they never do. Of two parts the order tells nothing.
 * @param parts the finds of each part, in the order of the text
 */
export function orderliness(parts: readonly (readonly Find[])[]): number {
	const [first, ...others] = parts;
	if (first === undefined || others.length < 2) return 0;
	const gaps = first.slice(0, most.compared).map(find => gapsBehind(find, others));
	return 1 / (1 + Math.min(...gaps) / others.length / distances.halfNear);
}

/** UTF-16 units between a find and the nearest of each further part behind it, one after the other; Infinity where one is lacking. */
function gapsBehind({end}: Find, others: readonly (readonly Find[])[]): number {
	let gaps = 0;
	let at = end;
	for (const finds of others) {
		const next = finds.find(({start}) => start >= at);
		if (next === undefined) return Number.POSITIVE_INFINITY;
		gaps += next.start - at;
		at = next.end;
	}
	return gaps;
}
