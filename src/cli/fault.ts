import {appendFileSync} from 'node:fs';
import {sanitizeLine} from '../text/sanitize.ts';
import type {Wording} from '../wording/wording.ts';

/**
 * What is said of an error that nobody was meant to meet, on one line: what it was, and how to report it. Where a trace is
 * written, it takes down where the error came from. Never throws.
 * @param trace the path of the trace; undefined or empty for none
 */
export function faultTold(error: unknown, trace: string | undefined, {failures}: Wording): string {
	const {name, message, stack} = error instanceof Error ? error : new Error(String(error));
	const said = sanitizeLine(`${name}: ${message}`).slice(0, mostSaid);
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
