import type {Facts} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';

/** How the programs of WeChat’s pages hold when the page was put out: as seconds since 1970, or in China’s time. */
const seconds = /(?:\bvar\s+ct\s*=\s*|\b(?:ori_)?create_time\s*[:=]\s*)["'](?<value>\d{10})["']/u;
const printed =
	/\b(?:createTime|create_time)\s*[:=]\s*(?:JsDecode\()?["'](?<value>\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?)/u;
/** China is so many milliseconds ahead of the time that is counted from 1970. */
const ahead = 8 * 3_600_000;

/** The day and the hour that the programs of a page put it out on; nothing where none tells. */
export function scriptDay(programs: readonly string[]): Facts {
	const stated = (pattern: RegExp) =>
		programs.map(program => pattern.exec(program)?.groups?.['value']).find(value => value !== undefined);
	const day = stated(printed);
	const since = stated(seconds);
	const told = day ?? (since && new Date(Number(since) * 1000 + ahead).toISOString().slice(0, 16));
	const [found] = findDays(told ?? '');
	return found ? {date: found.date, ...(found.time && {time: found.time})} : {};
}
