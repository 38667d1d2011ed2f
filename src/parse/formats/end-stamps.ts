import {cutLine, type Line} from '../manuscript.ts';
import {clockSeconds, clockTime} from '../words/clock-time.ts';

/** What f4transkript prints at the end of a paragraph: when it ended, to the tenth of a second. */
const stamp = /(?<!\s)\s*#(?<clock>\d{1,2}:\d{2}:\d{2}-\d{1,3})#$/u;
/** Fewest that are no chance. */
const fewest = 2;

/**
 * The lines without the times that stand at their ends (`#00:01:02-3#`). What follows such a time begins at it. Other texts
 * stay as they are.
 */
export function withoutEndStamps(lines: readonly Line[]): readonly Line[] {
	const stamps = lines.map(({text, form}) => (form === 'plain' ? stamp.exec(text) : null));
	if (stamps.filter(found => found).length < fewest) return lines;
	return lines.flatMap((line, n): readonly Line[] => {
		const said = stamps[n - 1] ? {...line, joint: 'break' as const} : line;
		const found = stamps[n];
		if (!found) return [said];
		const time = clockTime(clockSeconds((found.groups?.['clock'] ?? '').replace('-', '.')));
		const from = found.index + found[0].indexOf('#');
		const cut = cutLine(line, from, line.text.length, found.index > 0 ? 'break' : said.joint);
		const printed: Line = {...cut, form: 'furniture', why: 'time-stamp', times: [{at: 0, time}]};
		return found.index > 0 ? [cutLine(said, 0, found.index, said.joint), printed] : [printed];
	});
}
