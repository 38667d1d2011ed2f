/** A day (and an hour) found in running text: ISO 8601 date, `HH:MM`, UTF-16 offsets into the text. */
export interface Day {
	readonly date: string;
	readonly time: string | null;
	readonly start: number;
	readonly end: number;
}

interface Pattern {
	/** Groups y, m, d: numbers or month names. */
	readonly day: RegExp;
	readonly months?: Readonly<Record<string, number>>;
}

const ENGLISH = months('jan feb mar apr may jun jul aug sep oct nov dec');
const SPANISH = months('ene feb mar abr may jun jul ago sep oct nov dic');
const FRENCH: Readonly<Record<string, number>> = {
	...months('jan fév mar avr mai jui jul aoû sep oct nov déc'),
	juin: 6,
	juil: 7,
	fev: 2,
	aou: 8,
	dec: 12,
};
const GERMAN = months('jan feb mär apr mai jun jul aug sep okt nov dez');
const PORTUGUESE = months('jan fev mar abr mai jun jul ago set out nov dez');

/** How days are written; the first pattern that fits at a place wins. */
const PATTERNS: readonly Pattern[] = [
	{day: /(?<y>(?:19|20)\d\d)\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日號号]/gu},
	{
		day: /(?<y>[一二][〇○零一二三四五六七八九]{3})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})[日號号]/gu,
	},
	{day: /民[國国]\s*(?<roc>\d{2,3})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/gu},
	{day: /(?<reiwa>令和\s*(?:元|\d{1,2}))年\s*(?<m>\d{1,2})月\s*(?<d>\d{1,2})日/gu},
	{day: /(?<!\d)(?<y>(?:19|20)\d\d)[-/.](?<m>0?[1-9]|1[0-2])[-/.](?<d>0?[1-9]|[12]\d|3[01])(?!\d)/gu},
	{day: /(?<!\d)(?<d>0?[1-9]|[12]\d|3[01])[-/.](?<m>0?[1-9]|1[0-2])[-/.](?<y>(?:19|20)\d\d)(?!\d)/gu},
	{
		day: /\b(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)\d\d)/giu,
		months: ENGLISH,
	},
	{
		day: /\b(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?<y>(?:19|20)\d\d)/giu,
		months: ENGLISH,
	},
	{
		day: /\b(?<d>\d{1,2})[º°]?\s+de\s+(?<m>ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]*\s+(?:de|del)\s+(?<y>(?:19|20)\d\d)/giu,
		months: SPANISH,
	},
	{
		day: /\b(?<d>\d{1,2})[º°]?\s+de\s+(?<m>jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)[a-zç]*\s+de\s+(?<y>(?:19|20)\d\d)/giu,
		months: PORTUGUESE,
	},
	{
		day: /\b(?<d>\d{1,2})(?:er)?\s+(?<m>jan|fév|fev|mar|avr|mai|juin|juil|aoû|aou|sep|oct|nov|déc|dec)[a-zé]*\.?\s+(?<y>(?:19|20)\d\d)/giu,
		months: FRENCH,
	},
	{
		day: /\b(?<d>\d{1,2})\.\s*(?<m>jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\.?\s+(?<y>(?:19|20)\d\d)/giu,
		months: GERMAN,
	},
];

/** An hour near a day: `上午10時`, `下午3:30`, `09:04`, `5:15 P.M.`; looked for within this many units after it. */
const HOUR_WITHIN = 40;
const HOUR =
	/(?<half>上午|下午|中午|晚上|晚間|晚间|早上|凌晨|午前|午後)?\s*(?:(?<h>\d{1,2})\s*(?:[:：](?<min>\d\d)(?::\d\d)?|[時时點点](?:(?<min2>\d{1,2})分|(?<halfpast>半))?)|(?<h2>\d{1,2})\s*(?=[ap]\.?\s*m\b))\s*(?<ampm>[ap]\.?\s*m\b)?/iu;

/**
 * Every day written in full (year, month, day) in a text, in order.
 * @returns an empty list where there is none; impossible days (31 February) are left out
 */
export function findDays(text: string): readonly Day[] {
	const days: Day[] = [];
	for (const {day, months} of PATTERNS) {
		for (const match of text.matchAll(day)) {
			const start = match.index;
			const end = start + match[0].length;
			if (days.some(d => start < d.end && d.start < end)) continue;
			const date = isoDate(match.groups ?? {}, months);
			if (date) days.push({date, time: findHour(text.slice(end, end + HOUR_WITHIN)), start, end});
		}
	}
	return days.sort((a, b) => a.start - b.start);
}

/** The first hour in a text as `HH:MM` of 24 hours, or null. */
export function findHour(text: string): string | null {
	const groups = HOUR.exec(text)?.groups;
	if (!groups) return null;
	const hour = Number(groups['h'] ?? groups['h2']);
	const minute = groups['halfpast'] ? 30 : Number(groups['min'] ?? groups['min2'] ?? 0);
	const afternoon = /下午|晚|午後/u.test(groups['half'] ?? '') || /^p/iu.test(groups['ampm'] ?? '');
	const midnight = /^a/iu.test(groups['ampm'] ?? '') && hour === 12;
	const full = midnight ? 0 : afternoon && hour < 12 ? hour + 12 : hour;
	return full > 23 || minute > 59 ? null : `${pad(full)}:${pad(minute)}`;
}

function isoDate(
	groups: Readonly<Record<string, string | undefined>>,
	months?: Readonly<Record<string, number>>,
): string | null {
	const era = /元|\d+/u.exec(groups['reiwa'] ?? '')?.[0];
	const year = groups['roc']
		? Number(groups['roc']) + 1911
		: era
			? (era === '元' ? 1 : Number(era)) + 2018
			: hanNumber(groups['y'] ?? '');
	const month = months ? months[(groups['m'] ?? '').toLowerCase()] : hanNumber(groups['m'] ?? '');
	const day = hanNumber(groups['d'] ?? '');
	if (month === undefined) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return real ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** `2021`, `二〇二一`, `十二`, `三十一`. */
function hanNumber(text: string): number {
	if (/^\d+$/u.test(text)) return Number(text);
	const digits = [...text].map(c => '〇一二三四五六七八九'.indexOf(c === '零' || c === '○' ? '〇' : c));
	const ten = text.indexOf('十');
	if (ten < 0) return Number(digits.join(''));
	return (ten === 0 ? 1 : (digits[0] ?? 1)) * 10 + (ten === text.length - 1 ? 0 : (digits.at(-1) ?? 0));
}

function months(names: string): Readonly<Record<string, number>> {
	return Object.fromEntries(names.split(' ').map((name, i) => [name, i + 1]));
}

function pad(n: number): string {
	return String(n).padStart(2, '0');
}
