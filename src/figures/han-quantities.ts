import {oncePer} from '../text/once-per.ts';
import type {FigureKind, Quantity, Value} from './figure.ts';
import {hanDates, readHanDate} from './han-dates.ts';
import {hanValue, tidy} from './han-numeral.ts';
import {type HanUnit, hanUnits} from './han-units.ts';

/**
 * The numbers of a Chinese text, with their units, in order. Reads the text folded (`text/fold`), and the text itself for
 * the sides of its quotation marks; the offsets are those of both.
 */
export function hanQuantities(text: string, folded: string, rules = hanRules): readonly Quantity[] {
	const found: Quantity[] = [];
	const grammar = grammarOf(rules);
	for (const match of folded.matchAll(grammar.number)) {
		const {index: start, 0: matched, groups = {}} = match;
		const end = start + matched.trimEnd().length;
		const quantity =
			groups['date'] === undefined ? measured(groups, folded, start, end, grammar) : dated(groups, folded, start, end);
		if (quantity && !isName(text, folded, quantity)) found.push(quantity);
	}
	return found;
}

/** Numbers in digits and in characters; 千瓦, 千克, 千米 and 兆瓦 after one are units. */
const digits = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15})(?:\.\d{1,9})?`;
const han = '(?:(?!千[瓦克米])[〇零一二两三四五六七八九十百千]{1,12}(?:点[〇零一二三四五六七八九]{1,6})?|半)';
const myriad = ' ?(?:[多余几]?[十百千]?(?:[万亿]|兆(?!瓦)){1,2})';
const part = `(?:${digits}|${han})(?:${myriad}|[多余几]?[百千](?![瓦克米]))?`;
const vague = '(?:[几数][十百千万亿]{1,4}|十几[万亿]?|上[百千万亿]{1,2})';
const count = `(?:${vague}|${part}(?: ?${part}){0,2})(?: ?[多余])?`;
const aboutAfter = '(?:以上|以下|以内|左右|上下|多|余)';

/** The tables by which Chinese numbers are read. */
export const hanRules = {
	dates: hanDates,
	units: hanUnits,
	/** The unit that a sign before a number is; any other, such as `a$`, is `$`. */
	signs: {'€': '歐元', '£': '英鎊', '¥': '元', hk$: '港元', nt$: '新臺幣'} as Readonly<Record<string, string>>,
};

/** The same, ready to be used; made when it is first asked. */
interface HanGrammar {
	readonly number: RegExp;
	readonly unitOf: (spelled: string) => HanUnit | undefined;
	readonly signs: Readonly<Record<string, string>>;
}

const grammarOf = oncePer(({dates, units, signs}: typeof hanRules): HanGrammar => {
	const unit = units.map(([, , pattern]) => pattern).join('|');
	const number = [
		`(?<date>${dates.join('|')})`,
		`(?<under>${han}|${digits})分之(?<over>${han}|${digits})${aboutAfter}?`,
		'(?<half>一半|半数)',
		`(?:(?<sign>(?:us|hk|nt|a)?\\$|€|£|¥) ?)?(?<low>${count})(?: ?(?:${unit})? ?[\\-~至到]{1,2} ?-?(?<high>${count}))?(?: ?(?<unit>${unit}))?(?<after>${aboutAfter})?`,
	];
	const known = new Map<string, HanUnit | undefined>();
	return {
		number: new RegExp(number.join('|'), 'gu'),
		unitOf: spelled => {
			// Alone a spelling has nothing after it that it must not be followed by.
			if (!known.has(spelled))
				known.set(
					spelled,
					units.find(([, , pattern]) => new RegExp(`^(?:${pattern})$`).test(spelled)),
				);
			return known.get(spelled);
		},
		signs,
	};
});

const about = /(?:约|大概|(?<![最附])近|接近|超|超过|逾|至少|至多|最多|不到|不足|几乎|差不多|多达)[了是有]?$/;

function dated(
	groups: Readonly<Record<string, string | undefined>>,
	folded: string,
	start: number,
	end: number,
): Quantity | null {
	if (/[\d.第个]$/.test(folded.slice(Math.max(0, start - 1), start)) && /^\d/.test(folded.slice(start))) return null;
	const {value, iso} = readHanDate(groups);
	return {
		range: [start, end],
		kind: 'date',
		value,
		unit: '',
		approximate: about.test(folded.slice(Math.max(0, start - 4), start)),
		iso,
	};
}

function measured(
	groups: Readonly<Record<string, string | undefined>>,
	folded: string,
	start: number,
	end: number,
	{unitOf, signs}: HanGrammar,
): Quantity | null {
	const before = folded.slice(Math.max(0, start - 4), start);
	const rounded = /[多余几数上]|以上|以下|以内|左右|上下/.test(folded.slice(start, end)) || about.test(before);
	const made = (kind: FigureKind, unit: string, value: Value | null): Quantity | null =>
		value === null ? null : {range: [start, end], kind, value, unit, approximate: rounded};

	if (groups['half'] !== undefined) return made('share', '', 0.5);
	if (groups['under'] !== undefined) return fraction(groups['under'], groups['over'] ?? '', made);

	const {sign, low = '', high, unit: spelled} = groups;
	const [kind, unit] = sign
		? (['money', signs[sign] ?? '$'] as const)
		: spelled
			? (unitOf(spelled) ?? (['count', ''] as const))
			: (['number', ''] as const);
	if (!spelled && !sign && !countsAlone(low, high, before, folded.slice(end))) return null;
	if (!high && isDeterminer(low, kind, rounded, before, folded.slice(end))) return null;
	const value = high === undefined ? hanValue(low) : stretch(low, high);
	return made(kind, unit, /[\u4E00-\u9FFF]-$/.test(before) ? negative(value) : value);
}

function fraction(
	under: string,
	over: string,
	made: (kind: FigureKind, unit: string, value: Value | null) => Quantity | null,
): Quantity | null {
	if (under === '百') return made('share', '%', hanValue(over));
	const [low, high] = [hanValue(under), hanValue(over)];
	if (typeof low !== 'number' || typeof high !== 'number' || low === 0) return null;
	return made('share', '', tidy(high / low));
}

/** 1—2萬 is one to two myriads. */
function stretch(low: string, high: string): Value | null {
	const myriads = /[万亿兆]+$/.exec(high)?.[0] ?? '';
	const [from, to] = [hanValue(/[万亿兆]/.test(low) ? low : low + myriads), hanValue(high)];
	return typeof from === 'number' && typeof to === 'number' ? [from, to] : (from ?? to);
}

function negative(value: Value | null): Value | null {
	if (value === null) return null;
	return typeof value === 'number' ? -value : [-value[1], -value[0]];
}

/** Without a unit only a large number, one that a verb of measuring leads to, or one with a decimal point is a figure. */
function countsAlone(low: string, high: string | undefined, before: string, after: string): boolean {
	if (/^[a-z]/.test(after)) return false;
	if (/[万亿兆]/.test(low + (high ?? ''))) return /\d/.test(low) || low.length > 2 || /^[几数]/.test(low);
	if (!/^\d/.test(low)) return false;
	if (/\.\d/.test(low)) return !/^(?:版|[\d.])/.test(after);
	return /(?:到|达|达到|为|是|由|从|超过|约|近|至|有)了?$/.test(before) && /^(?:[,。;、)!?]|$)/.test(after);
}

/** 一項 is as good as “a”; 三方面 counts the speaker's points; 百年 and 千家 are figures of speech. */
function isDeterminer(low: string, kind: FigureKind, rounded: boolean, before: string, after: string): boolean {
	if (/\d|[万亿兆几数]/.test(low)) return false;
	if (/^[百千零〇]$/.test(low)) return true;
	if (low === '一' && !rounded) return kind !== 'share' && kind !== 'ratio' && kind !== 'money';
	if (low === '半') return kind !== 'duration' && kind !== 'share';
	if (/[第每初]$/.test(before)) return true;
	return kind === 'count' && points.test(after);
}

const points = /^(?:大|方面|层面|角度|维度|环节|步|点|句|问题|部分|意思|概念|重点|特点|关键|原则|字|阶段)/;

/** 第100架, 5G, COVID-19, 波音707, “三道減法”, “十三五”: names, ranks and models, which measure nothing. */
function isName(text: string, folded: string, {range: [start, end], kind, unit}: Quantity): boolean {
	const before = folded.slice(Math.max(0, start - 2), start);
	if (/第 ?$/.test(before) || /[\d.]$/.test(before)) return true;
	if (/^[a-z]/.test(folded.slice(end)) && /[\d.]$/.test(folded.slice(start, end))) return true;
	if (/[a-z][- ]?$/.test(before) && kind !== 'date' && unit === '') return true;
	const quoted = /[“「『‘"']/.test(text[start - 1] ?? '');
	return quoted && (/^\D/.test(folded.slice(start)) || /["'’”」』]/.test(text[end] ?? ''));
}
