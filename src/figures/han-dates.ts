import type {Value} from './figure.ts';
import {hanValue} from './han-numeral.ts';

const anyYear = String.raw`(?:(?:1[5-9]|20)\d\d|[一二][〇零一二三四五六七八九]{3})`;
const anyMonth = '(?:1[0-2]|0?[1-9])';
const hanMonth = '(?:十[一二]?|[一二三四五六七八九])';
const anyDay = '(?:[12][0-9]|3[01]|0?[1-9])';
const hanDay = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const until = ' ?[\\-~至到]{1,2} ?';

/**
 * How dates and times of day are written in folded Chinese; the parts that `readHanDate` asks for are named. Of two that
 * begin at one place the first wins.
 */
export const hanDates: readonly string[] = [
	`(?<from>${anyYear})年?${until}(?<to>${anyYear}) ?年(?!代)`,
	`(?<y1>${anyYear})[\\-/.](?<m1>${anyMonth})[\\-/.](?<d1>${anyDay})(?!\\d)`,
	`(?<y2>${anyYear}) ?年(?:底|初|末)?(?: ?(?<m2>${anyMonth}|${hanMonth}) ?月份?(?: ?(?<d2>${anyDay}|${hanDay}) ?[日号])?)?(?:代|度)?`,
	`民国 ?(?<roc>\\d{2,3}) ?年(?: ?(?<m3>${anyMonth}) ?月(?: ?(?<d3>${anyDay}) ?日)?)?`,
	`(?<m4>${anyMonth}) ?月(?: ?(?<d4>${anyDay}) ?[日号]|份)?`,
	`(?<m5>${hanMonth})月(?:(?<d5>${hanDay})[日号]|份)`,
	`(?<d6>${anyDay}) ?[日号](?![元圆本线决])`,
	'(?:\\d\\d|[一二三四五六七八九]十)年代',
	'(?:(?<pm>下午|晚上?)|上午|早上|凌晨|中午) ?(?<h1>\\d{1,2}) ?[时点:](?:(?<i1>\\d{1,2})分?)?',
	'(?<h2>\\d{1,2})(?:时(?![代间期候])|:)(?<i2>\\d\\d)(?!\\d)分?',
	'(?<h3>\\d{1,2})时(?![代间期候])',
];

/** What a date says: the year where it is told, and ISO 8601. */
export function readHanDate(parts: Readonly<Record<string, string | undefined>>): {value: Value | null; iso: string} {
	const part = (name: string) => number(parts[name]);
	const first = (letter: string) => [1, 2, 3, 4, 5, 6].map(n => part(letter + n)).find(found => found !== null) ?? null;
	const [from, to] = [part('from'), part('to')];
	if (from !== null && to !== null) return {value: [from, to], iso: `${from}/${to}`};

	const hour = first('h');
	if (hour !== null) {
		const late = parts['pm'] !== undefined && hour < 12 ? hour + 12 : hour;
		return {value: null, iso: `T${two(late)}:${two(first('i') ?? 0)}`};
	}
	const republic = part('roc');
	const year = republic === null ? first('y') : republic + 1911;
	return {value: year, iso: isoDate(year, first('m'), first('d'))};
}

/** ISO 8601 with what is known: `2021-03-01`, `2021-03`, `2021`, `--03-01`, `---27`; empty where nothing is. */
export function isoDate(year: number | null, month: number | null, day: number | null): string {
	if (year === null && month === null) return day === null ? '' : `---${two(day)}`;
	const rest = [month, day].filter(part => part !== null).map(part => `-${two(part)}`);
	return year === null ? `-${rest.join('')}` : `${year}${rest.join('')}`;
}

function number(text: string | undefined): number | null {
	if (text === undefined) return null;
	const value = /^[〇零一二三四五六七八九]{4}$/.test(text)
		? Number([...text].map(digit => hanValue(digit)).join(''))
		: hanValue(text);
	return typeof value === 'number' ? value : null;
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
