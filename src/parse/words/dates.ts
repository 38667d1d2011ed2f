import {type Language, languages, Pattern, pattern, wordsOf} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';

/** A day (and an hour) found in running text: ISO 8601 date, `HH:MM`, UTF-16 offsets into the text. */
export interface Day {
	readonly date: string;
	readonly time: string | null;
	readonly start: number;
	readonly end: number;
	readonly printed: string;
	/** The day that it is where month and day stand the other way round; null where they cannot. */
	readonly otherwise: string | null;
}

const dayOfMonth = pattern`(?<d>0?[1-9]|[12]\d|3[01])`;
const anyYear = pattern`(?<y>(?:19|20)\d\d)`;
/** The languages that name the months, and a group of the language's name that holds the beginning of such a name. */
const tongues = languages.filter(language => wordsOf('months', [language]).length > 0);
const month = (tongue: Language) => new Pattern(() => `(?<${tongue}>${wordsOf('months', [tongue]).join('|')})\\p{L}*`);

const eraNames: Pattern = new Pattern(() => Object.keys(dateRules.eras).join('|'));

/** How days and hours are written, in folded text. */
export const dateRules = {
	/** The year before the first of a Japanese era; the Republic of China counts from 1912. */
	eras: {令和: 2018, 平成: 1988, 昭和: 1925, 民国: 1911} as Readonly<Record<string, number>>,
	/** Days in full; where two fit at a place the first wins. */
	days: [
		pattern`${anyYear} ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?[日号]`,
		pattern`(?<era>${eraNames}) ?(?<n>元|\d{1,3}) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日`,
		pattern`(?<y>[一二][〇零○一二三四五六七八九]{3})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})[日号]`,
		pattern`${anyYear}년 ?(?<m>\d{1,2})월 ?(?<d>\d{1,2})일`,
		pattern`(?<!\d)${anyYear}[-/.](?<m>0?[1-9]|1[0-2])[-/.]${dayOfMonth}(?!\d)`,
		pattern`(?<![\d.])${dayOfMonth}[-/.](?<m>0?[1-9]|1[0-2])[-/.]${anyYear}(?!\d)`,
		pattern`(?<![\d.])(?<m>0?[1-9]|1[0-2])[-/]${dayOfMonth}[-/]${anyYear}(?!\d)`,
		pattern`\b${month('en')}\.? ${dayOfMonth}(?:st|nd|rd|th)?,? ${anyYear}`,
		pattern`\b${dayOfMonth}(?:st|nd|rd|th)? (?:of )?${month('en')}\.?,? ${anyYear}`,
		pattern`\b${dayOfMonth}[º°]? de ${month('es')} del? ${anyYear}`,
		pattern`\b${dayOfMonth}[º°]? de ${month('pt')} de ${anyYear}`,
		pattern`\b${dayOfMonth}(?:er)? ${month('fr')}\.? ${anyYear}`,
		pattern`(?<=${'beforeShortYear'} ?:? ?)(?<roc>1[01]\d|[6-9]\d)(?:[-/.]|年)(?<m>\d{1,2})(?:[-/.]|月)(?<d>\d{1,2})(?!\d)`,
		pattern`\b${dayOfMonth} ${month('ru')} ${anyYear}`,
		pattern`\b${dayOfMonth}\. ?${month('de')}\.? ${anyYear}`,
	],
	/** Days whose year the page gives elsewhere. */
	daysWithoutYear: [
		pattern`(?<![\d年])(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?[日号]`,
		pattern`(?<![年〇一二三四五六七八九十])(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})[日号]`,
	],
	/** An hour near a day: `上午10时`, `下午3:30`, `09:04`, `5:15 p.m.`; the second is asked where the first fits nowhere. */
	hours: [
		pattern`(?:${'beforeNoon'}|(?<afternoon>${'afterNoon'}))?\s*(?:(?<!\d)(?<h>\d{1,2})\s*(?::(?<m>\d\d)(?::\d\d)?|时(?:(?<m2>\d{1,2})分|(?<quarter>半))?|点(?:(?<m3>\d{1,2})分|(?<quarter2>半)|(?=[整钟]|[^\p{L}]|$)))|(?<h2>\d{1,2})\s*(?=[ap]\.?\s*m\b))\s*(?<ampm>[ap]\.?\s*m\b)?`,
		pattern`(?:${'beforeNoon'}|(?<afternoon>${'afterNoon'}))\s*(?<h>\d{1,2})点`,
	],
};

/** An hour is looked for within this many units after a day. */
const hourWithin = 40;

/**
 * Every day written in full (year, month, day) in a text, in order; with a year, also the days written without one.
 * @returns an empty list where there is none; impossible days (31 February) are left out
 */
export function findDays(text: string, year?: string, rules = dateRules): readonly Day[] {
	if (!/[\d０-９年月]/u.test(text)) return [];
	const folded = fold(text);
	const days: Day[] = [];
	for (const dates of year === undefined ? rules.days : [...rules.days, ...rules.daysWithoutYear]) {
		for (const match of dates.all(folded)) {
			const start = match.index;
			const end = start + match[0].length;
			if (days.some(day => start < day.end && day.start < end)) continue;
			const date = isoDate({...(year !== undefined && {y: year}), ...match.groups}, rules);
			if (!date) continue;
			const otherwise = twoWays.test(match[0]) ? turned(date) : null;
			days.push({
				date,
				time: findHour(folded.slice(end, end + hourWithin), rules),
				start,
				end,
				printed: text.slice(start, end),
				otherwise,
			});
		}
	}
	return days.sort((a, b) => a.start - b.start);
}

/** A day in numbers that does not begin with the year. */
const twoWays = /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/u;

/** A day with the number of its month for that of the day; null where that is the same or no day. */
function turned(date: string): string | null {
	const [year, month = '', day = ''] = date.split('-');
	return day === month || Number(day) > 12 ? null : `${year}-${day}-${month}`;
}

/** The first hour in a text as `HH:MM` of 24 hours, or null. */
export function findHour(text: string, {hours} = dateRules): string | null {
	const folded = fold(text);
	const groups = hours
		.values()
		.map(written => written.exec(folded))
		.find(match => match !== null)?.groups;
	if (!groups) return null;
	const hour = Number(groups['h'] ?? groups['h2']);
	const minute =
		(groups['quarter'] ?? groups['quarter2']) ? 30 : Number(groups['m'] ?? groups['m2'] ?? groups['m3'] ?? 0);
	const ampm = groups['ampm'] ?? '';
	const afternoon = groups['afternoon'] !== undefined || ampm.startsWith('p');
	const full = ampm.startsWith('a') && hour === 12 ? 0 : afternoon && hour < 12 ? hour + 12 : hour;
	return full > 23 || minute > 59 ? null : `${pad(full)}:${pad(minute)}`;
}

/** What goes with a day or an hour on its line. */
const stampWords = pattern`[\d:()\s.,\-/时点分]|[ap]\.?m\.?|${'weekdays'}|${'beforeNoon'}|${'afterNoon'}|\b[a-z]{2,4}\b|${'stampWords'}`;

/** Whether a line is a day, an hour or both and little else. */
export function isStamp(text: string): boolean {
	if (text.length > 80 || !/[\d０-９]/u.test(text)) return false;
	const folded = fold(text);
	const [day] = findDays(folded);
	const rest = day ? folded.slice(0, day.start) + folded.slice(day.end) : folded;
	if (!day && findHour(folded) === null) return false;
	return stampWords.takenFrom(rest).length <= 4;
}

function isoDate(groups: Readonly<Record<string, string | undefined>>, {eras}: typeof dateRules): string | null {
	const era = eras[groups['era'] ?? ''];
	const year =
		groups['roc'] !== undefined
			? 1911 + Number(groups['roc'])
			: era === undefined
				? hanNumber(groups['y'] ?? '')
				: era + (groups['n'] === '元' ? 1 : Number(groups['n']));
	const tongue = tongues.find(name => groups[name] !== undefined);
	const month = tongue ? wordsOf('months', [tongue]).indexOf(groups[tongue] ?? '') + 1 : hanNumber(groups['m'] ?? '');
	const day = hanNumber(groups['d'] ?? '');
	const date = new Date(Date.UTC(year, month - 1, day));
	const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return real ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** `2021`, `二〇二一`, `十二`, `三十一`. */
function hanNumber(text: string): number {
	if (/^\d+$/u.test(text)) return Number(text);
	const digits = [...text].map(c => '〇一二三四五六七八九'.indexOf(/[零○]/u.test(c) ? '〇' : c));
	const ten = text.indexOf('十');
	if (ten < 0) return Number(digits.join(''));
	return (ten === 0 ? 1 : (digits[0] ?? 1)) * 10 + (ten === text.length - 1 ? 0 : (digits.at(-1) ?? 0));
}

function pad(n: number): string {
	return String(n).padStart(2, '0');
}
