import type {Block} from './briefing.ts';
import type {BlockOffset, SourceOffset} from './place.ts';

/**
 * Where a character of a block stands in the source: both hold the same characters but for blanks, line ends and what
 * cannot be shown.
 */
export function offsetInSource({text, start, end}: Block, offset: BlockOffset, source: string): SourceOffset {
	if (offset >= text.length) return end;
	let at: number = start;
	for (let i = 0; i < offset && at < end; i++) {
		if (/\s/u.test(text[i] ?? '')) continue;
		while (at < end && source[at] !== text[i]) at++;
		at++;
	}
	while (at < end && source[at] !== text[offset]) at++;
	return Math.min(at, end);
}
