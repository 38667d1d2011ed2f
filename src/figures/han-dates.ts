import type {Value} from './figure.ts';
import {hanValue} from './han-numeral.ts';

const YEAR = String.raw`(?:(?:1[5-9]|20)\d\d|[一二][〇零一二三四五六七八九]{3})`;
const MONTH = '(?:1[0-2]|0?[1-9])';
const HAN_MONTH = '(?:十[一二]?|[一二三四五六七八九])';
const DAY = '(?:[12][0-9]|3[01]|0?[1-9])';
const HAN_DAY = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = ' ?[\\-~至到]{1,2} ?';

/** How dates and times of day are written in folded Chinese; the parts that `readHanDate` asks for are named. */
export const HAN_DATES = [
	`(?<from>${YEAR})年?${TO}(?<to>${YEAR}) ?年(?!代)`,
	`(?<y1>${YEAR})[\\-/.](?<m1>${MONTH})[\\-/.](?<d1>${DAY})(?!\\d)`,
	`(?<y2>${YEAR}) ?年(?:底|初|末)?(?: ?(?<m2>${MONTH}|${HAN_MONTH}) ?月份?(?: ?(?<d2>${DAY}|${HAN_DAY}) ?[日号])?)?(?:代|度)?`,
	`民国 ?(?<roc>\\d{2,3}) ?年(?: ?(?<m3>${MONTH}) ?月(?: ?(?<d3>${DAY}) ?日)?)?`,
	`(?<m4>${MONTH}) ?月(?: ?(?<d4>${DAY}) ?[日号]|份)?`,
	`(?<m5>${HAN_MONTH})月(?:(?<d5>${HAN_DAY})[日号]|份)`,
	`(?<d6>${DAY}) ?[日号](?![元圆本线决])`,
	'(?:\\d\\d|[一二三四五六七八九]十)年代',
	'(?:(?<pm>下午|晚上?)|上午|早上|凌晨|中午) ?(?<h1>\\d{1,2}) ?[时点:](?:(?<i1>\\d{1,2})分?)?',
	'(?<h2>\\d{1,2})(?:时(?![代间期候])|:)(?<i2>\\d\\d)(?!\\d)分?|(?<h3>\\d{1,2})时(?![代间期候])',
].join('|');

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
