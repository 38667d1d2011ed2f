import type {Block} from './briefing.ts';

/** The seconds of a time of day or of a recording: `12:05`, `1:02:03`, `00:12:05.500`; null for any other text. */
export function secondsIn(text: string): number | null {
	const [, hours = '0', minutes, seconds] = /^(?:(\d+):)?(\d{1,3}):([0-5]\d(?:\.\d{1,3})?)$/u.exec(text) ?? [];
	return minutes === undefined ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** A time as it is read: `00:12:05.500` is `12:05`, `01:02:03.000` is `1:02:03`. */
export const readTime = (time: string): string => time.replace(/\.\d+$/u, '').replace(/^(?:00:)?0?(?=\d)/u, '');

/** The block in which one is at a time: the last that begins by then, else the first that tells when; undefined where none does. */
export function blockAtTime(blocks: readonly Block[], seconds: number): Block | undefined {
	const timed = blocks.flatMap(block => {
		const start = secondsIn(block.time ?? '');
		return start === null ? [] : [{block, start}];
	});
	return (timed.findLast(({start}) => start < seconds + 1) ?? timed[0])?.block;
}
