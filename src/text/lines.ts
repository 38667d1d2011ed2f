import type {UnitRange} from './units.ts';

/**
 * The lines of a text in their order, each without the line feed that ends it. What a last line feed ends is followed by no
 * other line.
 * @param from the UTF-16 offset that the first line begins at
 * @param to the offset that the last one ends at, at the latest
 */
export function* linesOf(text: string, from = 0, to = text.length): Generator<UnitRange> {
	for (let start = from; start < to; ) {
		const feed = text.indexOf('\n', start);
		const end = feed < 0 ? to : Math.min(feed, to);
		yield [start, end];
		start = end + 1;
	}
}
