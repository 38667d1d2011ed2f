import {pattern} from '../../lexicon/matcher.ts';
import {cutLine, joinLines, type Line, type Voice} from '../manuscript.ts';
import {clockSeconds, clockTime} from '../words/clock-time.ts';
import {withColon} from './cues.ts';
import {withoutEndStamps} from './end-stamps.ts';
import {unknownVoice, voiceOf} from './run-together.ts';

/** With thousandths, or with frames behind the seconds. */
const time = pattern`(?:\d{1,2}:)?\d{1,3}:\d{1,2}(?:[.,:;]\d{1,3})?`;
const span = pattern`${time}(?:\s*(?:-{1,3}>?|[–—→])\s*${time})?`;
const bracketed = pattern`[[(（［【]\s*(?:${span}|\d+\.\d+s\s*-{1,2}>\s*\d+\.\d+s)\s*[\])）］】]`;

/** A line with a time: at its beginning, or behind a name. */
const leading = pattern`^(?<stamp>${bracketed}|${span}(?=\s|$))\s*(?:[-–|]\s+)?`;
const behindName = pattern`^(?<name>(?:[\p{Lu}\p{Script=Han}]|[[［【]|${'voice'})[^\n:：?!？！。]{0,60}?)\s*(?:[:：]\s*)?(?<stamp>${bracketed}|(?<=\s)${time}(?=\s*$)|(?<=\s\s)${time}(?=\s\s)|(?<=[:：]\s?)\d{1,2}:\d{2}:\d{2}(?=\s))\s*[:：]?\s*`;
/** What a recogniser of speech calls somebody, alone on a line; before what is said; in brackets before it. */
const numbered = pattern`^[[(]?${'voice'}[ _]?\d{1,3}[\])]?$`;
const numberedBefore = pattern`^[[(]?(?<name>(?:${'voice'}[ _]?|s(?=\d\d))\d{1,3})[\])]?\s*[:：]\s*`;
const bracketedBefore = pattern`^[[(](?<name>${'voice'}[ _]?(?:\d{1,3}|\?))[\])]\s*[:：]?\s*`;
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
export function withoutStamps(printed: readonly Line[]): readonly Line[] {
	const lines = withoutEndStamps(printed);
	const all = lines.flatMap((line, n) => stampIn(line.text, n) ?? []);
	const kept = rising(all);
	const stamped =
		kept.length >= Math.max(fewest, lines.length * ofLines, all.length * ofTimes)
			? new Map(kept.map(stamp => [stamp.n, stamp]))
			: new Map<number, Stamped>();
	const machine = lines.filter(line => numbered.test(line.folded)).length >= 2;
	if (stamped.size === 0 && !machine) return withNumberedVoices(lines);
	const first = kept[0]?.n ?? 0;
	const minute = isClock(kept, lines) ? 60 : 1;
	const below = namesBelow(stamped, lines);
	const labelled = areLabelled(stamped, lines);
	const made: Line[] = [];
	lines.forEach((line, n) => {
		const next = lines[n + 1];
		const stamp = stamped.get(n);
		if (!stamp) {
			const before = stamped.get(n - 1);
			if (before && tellsAgain(before, line)) made.push({...line, form: 'furniture', why: 'time-stamp'});
			else made.push((next && numbered.test(line.folded)) || below.has(n) ? labelOf(line) : line);
			return;
		}
		const {from, to, said, ranges} = stamp;
		const length = line.text.length;
		const rest = said < length ? cutLine(line, said, length, 'break') : null;
		const before = made.at(-1);
		const broken = n > first && before?.form === 'plain' && !closed.test(before.text) ? before : undefined;
		if (rest && from === 0 && ranges && broken && !mayBeLabelled(rest)) {
			made[made.length - 1] = joinLines([broken, {...rest, joint: 'soft'}]);
			return;
		}
		if (from > 0) made.push(labelOf(cutLine(line, 0, line.text.slice(0, from).trimEnd().length, 'break')));
		const time = clockTime(stamp.seconds * (stamp.hours ? 1 : minute));
		made.push({...cutLine(line, from, to, 'break'), form: 'furniture', why: 'time-stamp', times: [{at: 0, time}]});
		if (!rest) return;
		const names = from === 0 && next !== undefined && !stamped.has(n + 1) && nameLike.test(rest.text);
		made.push(names ? labelOf(rest) : labelled ? withVoiceBefore(rest) : rest);
	});
	return withNumberedVoices(made);
}

/** Whether nearly all that stands behind times begins with a name and a colon. */
function areLabelled(stamped: ReadonlyMap<number, Stamped>, lines: readonly Line[]): boolean {
	const rests = [...stamped.values()].flatMap(({n, said}) => lines[n]?.text.slice(said, said + 80) || []);
	return rests.filter(rest => withColon.test(rest)).length >= Math.max(fewest, stamped.size * mostly);
}

function withVoiceBefore(line: Line): Line {
	const [printed, name] = withColon.exec(line.text) ?? [];
	return name === undefined ? line : {...line, voice: voiceOf(name), said: printed?.length ?? 0};
}

/** The lines with the voices that their beginnings number, where there are at least two of them: `S01: …`, `(speaker 0) …`. */
function withNumberedVoices(lines: readonly Line[]): readonly Line[] {
	const heads = lines.map(line => (line.form === 'plain' ? voiceBefore(line) : null));
	if (new Set(heads.flatMap(head => head?.name ?? [])).size < 2) return lines;
	return lines.map((line, n) => {
		const head = heads[n];
		return head ? {...line, joint: 'break', voice: head.voice, said: head.said} : line;
	});
}

interface VoiceBefore {
	readonly name: string;
	readonly voice: Voice;
	readonly said: number;
}

function voiceBefore({text, folded}: Line): VoiceBefore | null {
	const match = numberedBefore.exec(folded) ?? bracketedBefore.exec(folded);
	const name = match?.groups?.['name'] ?? '';
	if (!match || match[0].length >= text.length) return null;
	const printed = text.slice(match[0].indexOf(name)).slice(0, name.length);
	return {name, voice: name.endsWith('?') ? unknownVoice(0) : voiceOf(printed), said: match[0].length};
}

/** The lines below times that stand alone, where they are names: short, some more than once, and each above what is said. */
function namesBelow(stamped: ReadonlyMap<number, Stamped>, lines: readonly Line[]): ReadonlySet<number> {
	const below = [...stamped.values()]
		.filter(({n, said}) => said >= (lines[n]?.text.length ?? 0))
		.map(({n}) => n + 1)
		.filter(n => !stamped.has(n) && lines[n + 1] && !stamped.has(n + 1));
	const named = below.filter(n => nameLike.test(lines[n]?.text ?? ''));
	const names = new Set(named.map(n => lines[n]?.text));
	return below.length >= fewest && named.length >= below.length * mostly && names.size < named.length
		? new Set(named)
		: new Set();
}
/** So many of the lines below times, or behind them, are names. */
const mostly = 0.8;

/** Whether a line says in words what the time above it says in figures: `1 minute, 5 seconds`. */
function tellsAgain({seconds}: Stamped, {text}: Line): boolean {
	if (!/^(?:\d{1,3}\s?\p{L}{1,12}[,，]?\s*)+$/u.test(text)) return false;
	const told = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60].filter(
		part => part > 0,
	);
	return (
		(text.match(/\d+/gu) ?? [])
			.map(Number)
			.filter(part => part > 0)
			.join() === told.join()
	);
}

const mayBeLabelled = (line: Line): boolean => /^.{1,40}?[:：]/u.test(line.text) || voiceBefore(line) !== null;

function labelOf(line: Line): Line {
	const name = line.text.replace(/^[[［【(]|[\]］】)]?\s*[:：]?$/gu, '');
	return {...line, joint: 'break', form: 'label', voice: voiceOf(name)};
}

function stampIn(text: string, n: number): Stamped | null {
	const match = leading.exec(text) ?? behindName.exec(text);
	const stamp = match?.groups?.['stamp'];
	if (!match || stamp === undefined) return null;
	const from = match[0].lastIndexOf(stamp);
	const figures = /[\d:]+(?:[.,]\d{1,3})?/u.exec(stamp)?.[0].split(':').slice(0, 3) ?? [];
	const seconds = clockSeconds(figures.join(':'));
	const ranges = /[-–—→]/u.test(stamp);
	const to = Math.max(from + stamp.length, match[0].trimEnd().length);
	return {n, from, to, said: match[0].length, seconds, hours: figures.length > 2, ranges};
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
