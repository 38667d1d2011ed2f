import {graphemes} from '../text/cells.ts';
import {sanitizeLine} from '../text/sanitize.ts';

/** A line being typed, cut at the cursor. */
export interface Prompt {
	readonly before: string;
	readonly after: string;
	/** Counts the changes that did not come from typing at the cursor: the drawn input starts anew at each. */
	readonly revision: number;
}

export const emptyPrompt: Prompt = {before: '', after: '', revision: 0};

export const promptText = (prompt: Prompt): string => prompt.before + prompt.after;

/** Puts `text`, one line of it made clean, at the cursor. */
export function insert(prompt: Prompt, text: string): Prompt {
	return edited(prompt, inOneLine(prompt.before + text), prompt.after);
}

/** The text before the cursor as the drawn input now has it; a clean one counts as typing. */
export function write(prompt: Prompt, before: string): Prompt {
	const clean = inOneLine(before);
	return clean === before ? {...prompt, before} : edited(prompt, clean, prompt.after);
}

export const replaced = (prompt: Prompt, text: string): Prompt => edited(prompt, text, '');

/** A line as it was changed: what was typed behind the old one takes its place, and any other change is one of the old. */
export function typedAnew({before: old}: Prompt, changed: Prompt): Prompt {
	const grown = changed.before.length > old.length && changed.before.startsWith(old);
	return grown ? replaced(changed, changed.before.slice(old.length)) : changed;
}

/** What can be done to a line besides typing. */
export const edits = {
	deleteBefore: p => edited(p, withoutLast(p.before), p.after),
	deleteAfter: p => edited(p, p.before, p.after.slice(first(p.after).length)),
	deleteToStart: p => edited(p, '', p.after),
	deleteToEnd: p => edited(p, p.before, ''),
	deleteWord: p => edited(p, p.before.replace(/\S*\s*$/u, ''), p.after),
	goToStart: p => edited(p, '', promptText(p)),
	goToEnd: p => edited(p, promptText(p), ''),
	goLeft: p => edited(p, withoutLast(p.before), last(p.before) + p.after),
	goRight: p => edited(p, p.before + first(p.after), p.after.slice(first(p.after).length)),
} as const satisfies Readonly<Record<string, (prompt: Prompt) => Prompt>>;

const edited = (prompt: Prompt, before: string, after: string): Prompt => ({
	before,
	after,
	revision: prompt.revision + 1,
});

/**
 * Line breaks become blanks, several blanks one, and none leads. What ends the line may yet part words or join emoji, so
 * one blank or joiner stays there.
 */
function inOneLine(text: string): string {
	const clean = sanitizeLine(text);
	if (clean === '') return '';
	return clean + (/\s$/u.test(text) ? ' ' : text.endsWith('\u200D') ? '\u200D' : '');
}

const last = (text: string): string => [...graphemes(text)].at(-1) ?? '';
const first = (text: string): string => [...graphemes(text)][0] ?? '';
const withoutLast = (text: string): string => text.slice(0, text.length - last(text).length);
