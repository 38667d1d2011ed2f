import {pattern} from '../../lexicon/matcher.ts';
import {cutLine, joinLines, type Line} from '../manuscript.ts';
import {clockTime} from '../words/clock-time.ts';
import {voiceOf} from './run-together.ts';

const time = pattern`(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?`;
const span = pattern`${time}(?:\s*(?:-{1,3}>?|[–—→])\s*${time})?`;
const bracketed = pattern`[[(（［【]\s*${span}\s*[\])）］】]`;

/** A line with a time: at its beginning, or behind a name. */
const leading = pattern`^(?<stamp>${bracketed}|${span}(?=\s|$))\s*(?:[-–|]\s+)?`;
const behindName = pattern`^(?<name>(?:[\p{Lu}\p{Script=Han}]|[[［【]|${'voice'})[^\n:：?!？！。]{0,60}?)\s*(?:[:：]\s*)?(?<stamp>${bracketed}|(?<=\s)${time}(?=\s*$))\s*[:：]?\s*`;
/** What a recogniser of speech calls somebody, alone on a line. */
const numbered = pattern`^[[(]?${'voice'}[ _]?\d{1,3}[\])]?$`;
const nameLike = pattern`^[[［【]?(?:\p{Lu}|\p{Script=Han}|${'voice'})[^.?!。？！:：,，]{0,40}$`;
const closed = /[.?!。？！"”」:：]$/u;

/** Fewest times, and least shares of the lines and of all times, that make a column of stamps. */
const fewest = 3;
const ofLines = 0.15;
const ofTimes = 0.6;

interface Stamped {
	/** The number of the line. */
	readonly n: number;
	/** UTF-16 offsets into the line's text: of the time with its brackets, and where what is said begins. */
	readonly from: number;
	readonly to: number;
	readonly said: number;
	readonly seconds: number;
	/** It is told in hours too. */
	readonly hours: boolean;
	/** It tells from when to when. */
	readonly ranges: boolean;
}

/**
 * The lines of a recording's transcript without the times that stand at their beginning or behind a name: a column of times
 * that only rises is no speech. A name that such a time stands at is a label. Other texts stay as they are.
 */
export function withoutStamps(lines: readonly Line[]): readonly Line[] {
	const all = lines.flatMap((line, n) => stampIn(line.text, n) ?? []);
	const kept = rising(all);
	const stamped =
		kept.length >= Math.max(fewest, lines.length * ofLines, all.length * ofTimes)
			? new Map(kept.map(stamp => [stamp.n, stamp]))
			: new Map<number, Stamped>();
	const machine = lines.filter(line => numbered.test(line.folded)).length >= 2;
	if (stamped.size === 0 && !machine) return lines;
	const minute = isClock(kept, lines) ? 60 : 1;
	const made: Line[] = [];
	lines.forEach((line, n) => {
		const next = lines[n + 1];
		const stamp = stamped.get(n);
		if (!stamp) {
			made.push(next && numbered.test(line.folded) ? labelOf(line) : line);
			return;
		}
		const {from, to, said, ranges} = stamp;
		const length = line.text.length;
		const rest = said < length ? cutLine(line, said, length, 'break') : null;
		const before = made.at(-1);
		if (rest && from === 0 && ranges && before?.form === 'plain' && !closed.test(before.text) && !mayBeLabelled(rest)) {
			made[made.length - 1] = joinLines([before, {...rest, joint: 'soft'}]);
			return;
		}
		if (from > 0) made.push(labelOf(cutLine(line, 0, line.text.slice(0, from).trimEnd().length, 'break')));
		const time = clockTime(stamp.seconds * (stamp.hours ? 1 : minute));
		made.push({...cutLine(line, from, to, 'break'), form: 'furniture', why: 'time-stamp', times: [{at: 0, time}]});
		if (!rest) return;
		const names = from === 0 && next !== undefined && !stamped.has(n + 1) && nameLike.test(rest.text);
		made.push(names ? labelOf(rest) : rest);
	});
	return made;
}

const mayBeLabelled = ({text}: Line): boolean => /^.{1,40}?[:：]/u.test(text);

function labelOf(line: Line): Line {
	const name = line.text.replace(/^[[［【(]|[\]］】)]?\s*[:：]?$/gu, '');
	return {...line, joint: 'break', form: 'label', voice: voiceOf(name)};
}

function stampIn(text: string, n: number): Stamped | null {
	const match = leading.exec(text) ?? behindName.exec(text);
	const stamp = match?.groups?.['stamp'];
	if (!match || stamp === undefined) return null;
	const from = match[0].lastIndexOf(stamp);
	const [first = '0', ...others] = /[\d:]+(?:[.,]\d{1,3})?/u.exec(stamp)?.[0].replace(',', '.').split(':') ?? [];
	const seconds = others.reduce((sum, figure) => sum * 60 + Number(figure), Number(first));
	const ranges = /[-–—→]/u.test(stamp);
	const to = Math.max(from + stamp.length, match[0].trimEnd().length);
	return {n, from, to, said: match[0].length, seconds, hours: others.length > 1, ranges};
}

/** Whether `10:05` is an hour and a minute: nobody says so much in so many seconds. */
function isClock(stamps: readonly Stamped[], lines: readonly Line[]): boolean {
	const letters = lines.reduce((sum, {text}) => sum + text.length, 0);
	const seconds = (stamps.at(-1)?.seconds ?? 0) - (stamps[0]?.seconds ?? 0);
	return letters > Math.max(1, seconds) * fastest;
}
/** Letters in a second. */
const fastest = 40;

/** The longest row of stamps whose times never fall. */
function rising(stamps: readonly Stamped[]): readonly Stamped[] {
	const ends: number[] = [];
	const before: number[] = [];
	stamps.forEach(({seconds}, i) => {
		const at = ends.findLastIndex(end => (stamps[end]?.seconds ?? 0) <= seconds) + 1;
		before[i] = ends[at - 1] ?? -1;
		ends[at] = i;
	});
	const row: Stamped[] = [];
	for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) row.unshift(...stamps.slice(i, i + 1));
	return row;
}
