/**
 * What a piece of text on the screen is, not which colour it has: a theme gives each its paint. `text` has none.
 */
export const roles = [
	'title',
	'official',
	'host',
	/** Reporters' names and the mark of a question. */
	'reporter',
	'question',
	'text',
	/** Titles, captions, counts: what may be overlooked. */
	'muted',
	'rule',
	'bar',
	'hit',
	/** The hit one is at. */
	'hitHere',
	/** The sentence one is at. */
	'lit',
	/** The item a list's cursor is on, in the pane that has the keyboard. */
	'chosen',
	/** A hit in that item. */
	'chosenHit',
	/** The item that is shown, in a pane that has not. */
	'current',
	'heading',
	'key',
	'message',
] as const;

export type TextRole = (typeof roles)[number];

/** A stretch of a line in one role. */
export type Segment = readonly [text: string, role?: TextRole | undefined];
