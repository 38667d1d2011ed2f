import {hanWords} from '../../text/han-words.ts';

/**
 * How well a stretch of a text agrees with its words: 1 where it begins and ends where words do, 0.5 where only one of the
 * two is so. `Intl.Segmenter` cuts Simplified Chinese well, so give it folded text.
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 */
export function wordFit(text: string, start: number, end: number): number {
	const from = lineStart(text, start);
	const segments = hanWords(text.slice(from, lineEnd(text, end)));
	const isBound = (at: number) => (segments.containing(at - from)?.index ?? at - from) === at - from;
	return (isBound(start) ? 0.5 : 0) + (isBound(end) ? 0.5 : 0);
}

/** UTF-16 units on either side that are looked at: a cut that is wrong at the edge is right again after so many. */
const unitsAround = 12;

function lineStart(text: string, start: number): number {
	return Math.max(0, start - unitsAround, text.lastIndexOf('\n', start - 1) + 1);
}

function lineEnd(text: string, end: number): number {
	const feed = text.indexOf('\n', end);
	return Math.min(end + unitsAround, feed < 0 ? text.length : feed);
}
