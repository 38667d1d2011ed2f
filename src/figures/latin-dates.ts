import {wordsOf} from '../lexicon/matcher.ts';
import type {Tongue} from '../text/number-words.ts';
import type {Value} from './figure.ts';
import {isoDate} from './han-dates.ts';

const anyYear = '(?:1[5-9]|20)\\d\\d';
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const nth = '(?:st|nd|rd|th|[oº°])?';

/** Where the names of the months stand. */
const months = '{months}';

const everywhere = [
	`(?<y1>${anyYear})-(?<n1>\\d\\d)-(?<d1>\\d\\d)(?!\\d)`,
	`(?<from>${anyYear}) ?(?:-|to|a) ?(?<to>${anyYear}|(?<=- ?)\\d{1,2})(?![\\d-])`,
	"(?<h1>\\d{1,2})(?::(?<i1>\\d\\d))? ?(?:(?:(?<pm>p)|a)\\.?m\\b\\.?|o'clock)",
	'(?<h2>\\d{1,2}):(?<i2>\\d\\d)(?!:?\\d)(?: horas)?',
];

/**
 * How dates and times of day are written in folded text; the parts that `readLatinDate` asks for are named. Of two that
 * begin at one place the first wins.
 */
export const latinDates: Readonly<Record<Tongue, readonly string[]>> = {
	en: [
		`(?<m2>${months})\\.? (?<d2>${day})${nth}(?![\\d,.]*\\d)(?:,? (?<y2>${anyYear}))?`,
		`(?<d3>${day})${nth}(?: of)? (?<m3>${months})\\b(?:,? (?<y3>${anyYear}))?`,
		`(?<m4>${months})(?: of)?,? (?<y4>${anyYear})`,
		`(?<=(?<m5>${months})\\.? ${day}${nth}(?:,| and|,? or| to) )(?<d5>${day})(?:st|nd|rd|th)`,
		`(?<m6>${months})(?: of)? '(?<s6>\\d\\d)`,
		...everywhere,
		"(?:1[5-9]|20)\\d0s|(?<=\\bthe (?:(?:very )?(?:early|mid|late)[ -])?)'?[2-9]0s",
	],
	es: [
		`(?<d2>${day})${nth} de (?<m2>${months})(?: del?(?: ano)? (?<y2>${anyYear}))?`,
		`(?<m3>${months})(?: del?(?: ano)?)? (?<y3>${anyYear})`,
		...everywhere,
	],
	de: [
		`(?<d2>${day})\\. ?(?<m2>${months})(?: (?<y2>${anyYear}))?`,
		`(?<d3>${day})\\.(?<n3>1[0-2]|0?[1-9])\\.(?<y3>${anyYear})`,
		`(?<m4>${months}) (?<y4>${anyYear})`,
		...everywhere,
		'(?<h3>\\d{1,2})(?:[.:](?<i3>\\d\\d))? uhr',
		'(?:1[5-9]|20)\\d0er',
	],
	fr: [
		`(?<d2>${day})(?:er)? (?<m2>${months})(?: (?<y2>${anyYear}))?`,
		`(?<m3>${months}) (?<y3>${anyYear})`,
		...everywhere,
		'(?<h3>\\d{1,2}) ?h(?: ?(?<i3>\\d\\d))?\\b',
		'annees (?:\\d{2}|(?:1[5-9]|20)\\d0)',
	],
	pt: [
		`(?<d2>${day})${nth} de (?<m2>${months})(?: de (?<y2>${anyYear}))?`,
		`(?<m3>${months}) de (?<y3>${anyYear})`,
		...everywhere,
		'(?<h3>\\d{1,2})h(?:(?<i3>\\d\\d))?\\b',
	],
};

/** A pattern for any of these dates, with the names of the months of a language in it. */
export const withMonths = (dates: readonly string[], tongue: Tongue): string =>
	dates.join('|').replaceAll(months, wordsOf('monthNames', [tongue]).join('|'));

/** What a date says: the year where it is told, and ISO 8601. */
export function readLatinDate(
	parts: Readonly<Record<string, string | undefined>>,
	tongue: Tongue,
): {value: Value | null; iso: string} {
	const text = (letter: string) => [1, 2, 3, 4, 5, 6].map(n => parts[letter + n]).find(found => found !== undefined);
	const number = (found: string | undefined) => (found === undefined ? null : Number(found));
	const {from, to, pm} = parts;
	if (from !== undefined && to !== undefined) {
		const until = `${from.slice(0, from.length - to.length)}${to}`;
		return {value: [Number(from), Number(until)], iso: `${from}/${until}`};
	}
	const hour = number(text('h'));
	if (hour !== null) {
		const late = pm !== undefined && hour < 12 ? hour + 12 : hour;
		return {value: null, iso: `T${String(late).padStart(2, '0')}:${text('i') ?? '00'}`};
	}
	const named = text('m');
	const month =
		named === undefined
			? number(text('n'))
			: wordsOf('months', [tongue]).findIndex(month => named.startsWith(month)) + 1;
	const year = number(text('y')) ?? century(number(text('s')));
	return {value: year, iso: isoDate(year, month, number(text('d')))};
}

/** '74 is 1974, '08 is 2008: the last hundred years from the middle of this century on. */
const century = (short: number | null): number | null =>
	short === null ? null : short < 50 ? 2000 + short : 1900 + short;
