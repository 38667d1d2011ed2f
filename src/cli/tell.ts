import {sanitizeLine} from '../text/sanitize.ts';

/** A message beside the data: one line on standard error. */
export function tell(message: string): void {
	process.stderr.write(`briefing-tui: ${sanitizeLine(message)}\n`);
}
