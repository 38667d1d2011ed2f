/** Text that is safe to draw, and the way back to the text as it came. */
export interface Sanitised {
	readonly text: string;
	/** From a UTF-16 offset into `text` to the offset into the text as it came. Past either end: that end. */
	readonly original: (offset: number) => number;
}

/** The text without anything that could move the cursor or hide other text; lines stay lines, and end in `\n`. */
export function sanitize(text: string): Sanitised {
	const clean = text.replace(/\r\n?|[\u2028\u2029\f]/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '');
	return {text: clean, original: offset => offset};
}

/** The same for what must stand on one line: a file name, a message, a query, a title. */
export function sanitizeLine(text: string): string {
	return sanitize(text).text.replace(/\s+/g, ' ').trim();
}
