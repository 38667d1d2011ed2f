import {appendFileSync} from 'node:fs';
import {sanitizeLine} from '../text/sanitize.ts';
import type {Wording} from '../wording/wording.ts';

/**
 * What is said of an error that nobody was meant to meet, on one line: what it was, where it came from, and how to report it. Where a trace is
 * written, it takes down the whole way there. Never throws.
 * @param trace the path of the trace; undefined or empty for none
 */
export function faultTold(error: unknown, trace: string | undefined, {failures}: Wording): string {
	const {name, message, stack} = error instanceof Error ? error : new Error(String(error));
	const said = sanitizeLine(`${name}: ${message}`).slice(0, mostSaid) + placeIn(stack);
	if (!trace) return failures.ownFault(said, '');
	try {
		appendFileSync(trace, `${JSON.stringify({fault: stack ?? said})}\n`, {mode: 0o600});
		return failures.ownFault(said, trace);
	} catch {
		return failures.ownFault(said, '');
	}
}

/** So much of a message: 160 UTF-16 units. */
const mostSaid = 160;

/**
 * The innermost of our own functions on a stack, and its place in the bundle, whose name tells the build: `, viewOf shared-DokxQwbS.js:1:2345`.
 * Empty where none is there.
 */
function placeIn(stack = ''): string {
	const [, called = '', at] = /^\s+at (?:(.+) \()?file:\S*\/(?:dist|src)\/(\S+:\d+:\d+)\)?$/m.exec(stack) ?? [];
	return at === undefined ? '' : sanitizeLine(`, ${called} ${at}`.replace('  ', ' '));
}
