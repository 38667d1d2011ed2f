import {sanitize} from '../../text/sanitize.ts';

/** Nested deeper than this, a value is left out. */
const deepest = 12;

/**
 * The object or list that a text is as JSON, or the list of objects that its lines are (JSON Lines), its strings sanitised (line ends stay), or null.
 * @param text as it came: what sanitising makes of U+2028, a line end, may not stand in a string of JSON
 */
export function jsonIn(text: string): object | null {
	if (!/^\s*[[{]/u.test(text)) return null;
	// A tab or an escape sequence in a string is no JSON; without them it may be.
	const value = parsed(text) ?? parsed(sanitize(text).text) ?? objectsOf(text);
	return typeof value === 'object' && value !== null ? (cleaned(value, 0) as object) : null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The objects that the lines of a text are, one each. */
function objectsOf(text: string): readonly object[] | undefined {
	const objects: object[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '') continue;
		const value = /^\s*\{/u.test(line) ? parsed(line) : undefined;
		if (typeof value !== 'object' || value === null) return undefined;
		objects.push(value);
	}
	return objects;
}

function cleaned(value: unknown, depth: number): unknown {
	if (typeof value === 'string') return sanitize(value).text;
	if (typeof value !== 'object' || value === null) return value;
	if (depth > deepest) return null;
	if (Array.isArray(value)) return value.map(item => cleaned(item, depth + 1));
	return Object.fromEntries(
		Object.entries(value).map(([key, child]) => [sanitize(key).text, cleaned(child, depth + 1)]),
	);
}
