import {hanValue} from '../text/han-numeral.ts';
import type {Value} from './figure.ts';

const anyYear = String.raw`(?:(?:1[5-9]|20)\d\d|(?:一[七八九]|二[〇零])[〇零一二三四五六七八九]{2})`;
/** Of the Republic, in characters. */
const hanYear = '[一二三四五六七八九十百〇零]{1,6}';
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
	`(?<![\\d.])(?:民国 ?)?(?<roc4>9[6-9]|1[0-3]\\d)年?${until}(?<roc5>9[6-9]|1[0-3]\\d) ?年(?![间之来以历多])`,
	`(?<from>${anyYear})年?${until}(?<to>${anyYear}) ?年(?![代期])`,
	`(?<from3>${anyYear})[\\-~](?<short>\\d\\d) ?年(?![代期])`,
	`(?<from4>${anyYear})年?[\\-~至到](?<short2>[〇零一二三四五六七八九]{2})年(?![代期])`,
	`(?<from2>${anyYear})${until}(?<to2>${anyYear})(?![\\d年])`,
	`(?<y1>${anyYear})[\\-/.](?<m1>${anyMonth})[\\-/.](?<d1>${anyDay})(?!\\d)`,
	`(?<y2>${anyYear}) ?年(?:底|初|末)?(?: ?(?<m2>${anyMonth}|${hanMonth}) ?月份?(?: ?(?<d2>${anyDay}|${hanDay}) ?[日号])?)?(?:代|度)?`,
	`民国 ?(?<roc>\\d{2,3}|${hanYear}) ?年(?: ?(?<m3>${anyMonth}) ?月(?: ?(?<d3>${anyDay}) ?日)?)?`,
	`(?<roc2>[1-9]\\d|1[0-3]\\d) ?年 ?(?<m7>${anyMonth}) ?月(?!份?[以之]?[来后内])(?: ?(?<d7>${anyDay}) ?日)?`,
	`(?<![立建党去近约达超第过整有长续了\\d])(?<roc3>9[6-9]|10[1-9]|1[1-3]\\d|一[〇零一二三][〇零一二三四五六七八九]) ?年(?:度|底|初)?(?![来以间的之前后内历多余代])(?: ?(?<m8>${hanMonth})月(?: ?(?<d8>${hanDay})日)?)?`,
	`(?<!\\d)(?<roc6>9[6-9]|1[0-3]\\d) ?年度`,
	`(?<m4>${anyMonth}) ?月(?: ?(?<d4>${anyDay}) ?[日号]|份)?`,
	`(?<m5>${hanMonth})月(?:(?<d5>${hanDay})[日号]|份)`,
	`(?<d6>${anyDay}) ?(?:日(?![元圆本线])|号(?![决文线楼院令公车]))(?![以之]?[上下内](?!午))`,
	'(?:\\d\\d|[一二三四五六七八九]十)年代',
	'(?:(?<pm>下午|晚上?)|上午|早上|凌晨|中午) ?(?<h1>\\d{1,2}) ?[时点:](?:(?<i1>\\d{1,2})分?|(?<halfPast>半))?',
	'(?<h2>\\d{1,2})(?:时(?![代间期候])|:)(?<i2>\\d\\d)(?!\\d)分?',
	'(?<h3>\\d{1,2})时(?![代间期候])',
];

/** What a date says: the year where it is told, and ISO 8601. */
export function readHanDate(parts: Readonly<Record<string, string | undefined>>): {value: Value | null; iso: string} {
	const part = (name: string) => number(parts[name]);
	const first = (letter: string) =>
		[1, 2, 3, 4, 5, 6, 7, 8].map(n => part(letter + n)).find(found => found !== null) ?? null;
	const [from, to] = [part('from') ?? part('from2'), part('to') ?? part('to2')];
	const [since, short] = [part('from3') ?? part('from4'), part('short') ?? part('short2')];
	if (since !== null && short !== null) {
		const until = since - (since % 100) + short;
		return {value: [since, until], iso: `${since}/${until}`};
	}
	const [began, ended] = [part('roc4'), part('roc5')];
	if (began !== null && ended !== null) {
		const years = [began + 1911, ended + 1911] as const;
		return {value: years, iso: years.join('/')};
	}
	if (from !== null && to !== null) return {value: [from, to], iso: `${from}/${to}`};

	const hour = first('h');
	if (hour !== null) {
		const late = parts['pm'] !== undefined && hour < 12 ? hour + 12 : hour;
		return {value: null, iso: `T${two(late)}:${parts['halfPast'] === undefined ? two(first('i') ?? 0) : '30'}`};
	}
	const republic = part('roc') ?? part('roc2') ?? part('roc3') ?? part('roc6');
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
	const value = /^[〇零一二三四五六七八九]{2,4}$/.test(text)
		? Number([...text].map(digit => hanValue(digit)).join(''))
		: hanValue(text);
	return typeof value === 'number' ? value : null;
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
