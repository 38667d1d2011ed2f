import {hanValue, tidy} from '../text/han-numeral.ts';
import {bearingOf} from './bearing.ts';
import type {FigureKind, Quantity, Value} from './figure.ts';
import {hanBearing} from './han-bearing.ts';
import {readHanDate} from './han-dates.ts';
import {type HanGrammar, hanGrammarOf, hanRules} from './han-grammar.ts';

/**
 * The numbers of a Chinese text, with their units, in order. Reads the text folded (`text/fold`), and the text itself for
 * the sides of its quotation marks; the offsets are those of both.
 */
export function hanQuantities(text: string, folded: string, rules = hanRules): readonly Quantity[] {
	const reading: HanReading = {text, folded, grammar: hanGrammarOf(rules)};
	const {number} = reading.grammar;
	const found: Quantity[] = [];
	number.lastIndex = 0;
	for (let match = number.exec(folded); match; match = number.exec(folded)) {
		const quantity = quantityAt(reading, match);
		if (quantity) {
			found.push(quantity);
			number.lastIndex = quantity.range[1];
		}
	}
	return enumerated(folded, found);
}

/** 分別增長8.2、5.0個百分點: what is listed has one unit, which stands behind the last, and goes one way. */
function enumerated(folded: string, all: readonly Quantity[]): readonly Quantity[] {
	const isNext = (one: Quantity | undefined, other: Quantity | undefined) =>
		one !== undefined && other !== undefined && /^[、和及]$/.test(folded.slice(one.range[1], other.range[0]));
	const found = [...all];
	for (let at = found.length - 2; at >= 0; at--) {
		const [own, next] = [found[at]!, found[at + 1]!];
		if (own.kind === 'number' && next.kind !== 'date' && isNext(own, next))
			found[at] = {...own, kind: next.kind, unit: next.unit};
	}
	for (let at = 1; at < found.length; at++) {
		const [before, own] = [found[at - 1]!, found[at]!];
		if (own.direction === null && own.unit === before.unit && isNext(before, own))
			found[at] = {...own, direction: before.direction};
	}
	return found;
}

interface HanReading {
	readonly text: string;
	readonly folded: string;
	readonly grammar: HanGrammar;
}

type HanParts = Readonly<Record<string, string | undefined>>;

function quantityAt(reading: HanReading, {index: start, 0: matched, groups = {}}: RegExpExecArray): Quantity | null {
	const end = start + matched.trimEnd().length;
	if (groups['date'] !== undefined) return dated(reading, groups, start, end);
	if (groups['half'] !== undefined) return made(reading, start, end, 'share', '', 0.5);
	if (groups['percent'] !== undefined) return percent(reading, groups, start, end);
	if (groups['under'] !== undefined) return fraction(reading, groups['under'], groups['over'] ?? '', start, end);
	const top = groups['top'] ?? groups['top2'];
	if (top !== undefined) return fraction(reading, groups['bottom'] ?? groups['bottom2'] ?? '', top, start, end);
	if (groups['whole'] !== undefined) return andHalf(reading, groups['whole'], groups['halved'] ?? '', start, end);
	return measured(reading, groups, start, end);
}

function made(
	{folded}: HanReading,
	start: number,
	end: number,
	kind: FigureKind,
	unit: string,
	value: Value | null,
): Quantity | null {
	if (value === null) return null;
	const printed = folded.slice(start, end);
	const beside = bearingOf(folded, kind, [start, end], hanBearing);
	const own = /上[百千万亿]|过半|[多余](?!少)/.test(printed) ? 'over' : /来/.test(printed) ? 'about' : null;
	// 一個多小時內: what is more stays more.
	const qualifier = own === 'over' && beside.qualifier === 'under' ? own : (beside.qualifier ?? own);
	return {
		range: [start, end],
		kind,
		value,
		unit,
		approximate: qualifier !== null || /[几数]/.test(printed),
		...beside,
		qualifier,
	};
}

function dated(reading: HanReading, groups: HanParts, start: number, end: number): Quantity | null {
	const {folded} = reading;
	const before = folded.slice(Math.max(0, start - 1), start);
	if (/[\d.第个]$/.test(before) && /^\d/.test(folded.slice(start))) return null;
	const {value, iso} = readHanDate(groups);
	const {qualifier, words} = bearingOf(folded, 'date', [start, end], hanBearing);
	return {
		range: [start, end],
		kind: 'date',
		value,
		unit: '',
		approximate: qualifier !== null,
		qualifier,
		direction: null,
		words,
		iso,
	};
}

function percent(reading: HanReading, {percent: low = '', percentTo: high}: HanParts, start: number, end: number) {
	const value = high === undefined ? hanValue(low.replace('负', '')) : stretch(low, high);
	return made(reading, start, end, 'share', '%', low.startsWith('负') ? negative(value) : value);
}

function fraction(reading: HanReading, under: string, over: string, start: number, end: number): Quantity | null {
	const [low, high] = [hanValue(under), hanValue(over)];
	if (typeof low !== 'number' || typeof high !== 'number' || low === 0) return null;
	return under === '千'
		? made(reading, start, end, 'share', '‰', high)
		: made(reading, start, end, 'share', '', tidy(high / low));
}

/** 一個半小時 is one and a half, not half an hour. */
function andHalf(reading: HanReading, whole: string, halved: string, start: number, end: number): Quantity | null {
	const value = hanValue(whole);
	const [kind, unit] = reading.grammar.unitOf(`个${halved}`) ?? [];
	return kind === undefined || unit === undefined || typeof value !== 'number'
		? null
		: made(reading, start, end, kind, unit, value + 0.5);
}

function measured(reading: HanReading, groups: HanParts, start: number, end: number): Quantity | null {
	const {folded, grammar} = reading;
	const {sign, low = '', unit: spelled, tenth} = groups;
	const own = unitOf(grammar, sign, spelled);
	const second = otherEnd(reading, groups, end);
	const {kind, unit} = own.kind === 'number' && second ? second : own;
	const until = second?.end ?? end;
	const before = folded.slice(Math.max(0, start - 8), start);
	const after = folded.slice(until);
	if (kind === 'number' && !countsAlone(reading, low, second !== null, start, until)) return null;
	if (!second && isDeterminer(reading, low, kind, start, until)) return null;
	if (isName(reading, start, until, kind, unit)) return null;
	if (unit === '番' && !/[翻增长]了?(?:[近约超]|超过|接近|将近)?$/.test(before)) return null;
	const minus = /(?:零下|负|(?<![\dA-Za-z])-)$/.exec(before)?.[0] ?? '';
	const value = second ? second.value : withTenth(hanValue(low), tenth);
	const inUnit = unit === '成' ? tenfold(value) : value;
	const isMinus =
		minus !== '' && (minus !== '-' || /[\u4E00-\u9FFF,;:(]-$|^-$/.test(before)) && !(minus === '-' && after === '');
	return made(
		reading,
		isMinus ? start - minus.length : start,
		until,
		kind,
		unit === '成' ? '%' : unit,
		isMinus ? negative(inUnit) : inUnit,
	);
}

/** 七成五 is 75 percent. */
function withTenth(value: Value | null, tenth: string | undefined): Value | null {
	if (typeof value !== 'number' || tenth === undefined) return value;
	return tidy(value + Number(hanValue(tenth)) / (tenth === '半' ? 1 : 10));
}

function tenfold(value: Value | null): Value | null {
	return value === null ? null : typeof value === 'number' ? tidy(value * 10) : [value[0] * 10, value[1] * 10];
}

interface Unit {
	readonly kind: FigureKind;
	readonly unit: string;
}

function unitOf(
	{unitOf: find, rules: {signs}}: HanGrammar,
	sign: string | undefined,
	spelled: string | undefined,
): Unit {
	if (sign) return {kind: 'money', unit: signs[sign] ?? '$'};
	const [kind, unit] = spelled ? (find(spelled) ?? (['count', ''] as const)) : (['number', ''] as const);
	return {kind, unit};
}

/** The other end of a stretch: in the same unit, or the first has none. 增長3.4%至12.7萬億元 is two numbers. */
function otherEnd(
	{folded, grammar}: HanReading,
	first: HanParts,
	end: number,
): (Unit & {readonly end: number; readonly value: Value}) | null {
	if (first['tenth'] !== undefined) return null;
	grammar.upTo.lastIndex = end;
	const found = grammar.upTo.exec(folded);
	if (!found) return null;
	const {sign, low: high = '', unit: spelled, minus} = found.groups ?? {};
	const [own, other] = [unitOf(grammar, first['sign'], first['unit']), unitOf(grammar, sign ?? first['sign'], spelled)];
	if (own.kind !== 'number' && (own.kind !== other.kind || own.unit !== other.unit)) return null;
	const signed = minus === undefined ? stretch(first['low'] ?? '', high) : null;
	const [from, to] = [hanValue(first['low'] ?? ''), hanValue(high)];
	const value =
		minus !== undefined && typeof from === 'number' && typeof to === 'number' ? ([from, to] as const) : signed;
	return value === null ? null : {...other, end: end + found[0].trimEnd().length, value};
}

/** 1—2萬 is one to two myriads. Null where it does not go up. */
function stretch(low: string, high: string): Value | null {
	const myriads = /(?<![万亿兆])[万亿兆]+$/.exec(high)?.[0] ?? '';
	const scaled = hanValue(/[万亿兆]/.test(low) ? low : low + myriads);
	const [from, to] = [
		typeof scaled === 'number' && scaled < Number(hanValue(high)) ? scaled : hanValue(low),
		hanValue(high),
	];
	const bottom = typeof from === 'number' ? from : from?.[0];
	const top = typeof to === 'number' ? to : to?.[1];
	return bottom !== undefined && top !== undefined && bottom < top ? [bottom, top] : null;
}

function negative(value: Value | null): Value | null {
	if (value === null) return null;
	return typeof value === 'number' ? -value : [-value[1], -value[0]];
}

/** Without a unit only a large number, one that is qualified, or one that a verb of measuring leads to is a figure. */
function countsAlone({folded}: HanReading, low: string, isStretch: boolean, start: number, end: number): boolean {
	const after = folded.slice(end, end + 8);
	const before = folded.slice(Math.max(0, start - 8), start);
	if (/^[a-z]/.test(after)) return false;
	const {qualifier, direction} = bearingOf(folded, 'number', [start, end], hanBearing);
	if (/^[几数][百千万亿]/.test(low)) return /^[\u4E00-\u9FFF,。]/.test(after) && !/^[计年]/.test(after);
	if (/[万亿兆]/.test(low))
		return /\d/.test(low) || low.length > 2 || /^[几数]/.test(low) || qualifier !== null || direction !== null;
	if (/^\d/.test(low) && /[乘除]以 ?$/.test(before)) return true;
	if (!/^\d/.test(low)) return false;
	if (/\.\d/.test(low)) return !/^(?:版|[\d.])/.test(after);
	const leads = /(?<!像)(?:到|达|达到|为|是|由|从|超过|约|近|至|有)了? ?$/.test(before) || isStretch;
	return leads && /^(?:[,。;、)!?]|$)/.test(after);
}

/** 一項 is as good as “a”; 三方面 counts the speaker's points; 百年 and 千家 are figures of speech. */
function isDeterminer({folded}: HanReading, low: string, kind: FigureKind, start: number, end: number): boolean {
	if (/\d|[万亿兆几数]/.test(low)) return false;
	const before = folded.slice(Math.max(0, start - 4), start);
	const {qualifier} = bearingOf(folded, kind, [start, end], hanBearing);
	if (/^[百千零〇]$/.test(low)) return qualifier === null;
	// 兩度否決: twice, no degrees.
	if (/^[一两三四再]度$/.test(folded.slice(start, end)) && !/[温下低高降升约达到]$/.test(before)) return true;
	if (
		kind === 'duration' &&
		(low === '两' || (low === '一' && qualifier === null)) &&
		isSomeTime(low, before, folded.slice(start + 1, end + 4))
	)
		return true;
	if (low === '一' && qualifier === null) return !/^(?:share|ratio|money|duration)$/.test(kind);
	if (low === '半') return (kind !== 'duration' && kind !== 'share') || /[上下]$/.test(before);
	if (/[第每初]$/.test(before)) return true;
	return kind === 'count' && points.test(folded.slice(end, end + 4));
}

/** 有一天, 這一年 and 前兩天 tell when; 一小時, 過去一年 and 一天之內 how long. */
function isSomeTime(low: string, before: string, after: string): boolean {
	if (low === '两') return /[前这那过]$/.test(before) && /^天/.test(after);
	if (/[这那每上下另新同某哪任头又]$/.test(before)) return true;
	if (!/^[年天日秒]/.test(after)) return false;
	return (
		!/(?:过去|为期|[仅只花用满等近超约逾]|不到|需要?|延长|缩短|持续|[花用等]了)$/.test(before) &&
		!/^.(?:半|多|[以之]?内|的?时间|左右|[以之][上下])/.test(after)
	);
}

const points = /^(?:大|方面|层面|角度|维度|环节|步|点|句|问题|部分|意思|概念|重点|特点|关键|原则|字|阶段)/;

/** 第100架, 5G, COVID-19, 波音707, “三道減法”, “十三五”, 社維法63條: names, ranks, models and laws, which measure nothing. */
function isName({text, folded}: HanReading, start: number, end: number, kind: FigureKind, unit: string): boolean {
	const before = folded.slice(Math.max(0, start - 4), start);
	const after = folded.slice(end, end + 3);
	if (/第 ?$/.test(before) || /[\d.]$/.test(before) || /《[^》\n]*$/.test(text.slice(Math.max(0, start - 40), start)))
		return true;
	if (/^[a-z]/.test(after) && /[\d.]$/.test(folded.slice(start, end))) return true;
	if (/[a-z][- ]?$/.test(before) && kind !== 'date' && unit === '') return true;
	if (unit === '條' && isArticle(before, folded.slice(end, end + 4))) return true;
	if (kind === 'number' && /\d\.0$/.test(folded.slice(start, end))) return true;
	if (/^(?:页|楼|号(?!召)|频道|路(?![人个])|条之)/.test(after) && kind === 'number') return true;
	const quoted = /[“「『‘"']/.test(text[start - 1] ?? '');
	return quoted && (/^\D/.test(folded.slice(start)) || /["'’”」』]/.test(text[end] ?? ''));
}

/** 社維法63條, 23條立法: an article of a law. 20條建議, 共20條: things that are counted. */
function isArticle(before: string, after: string): boolean {
	if (/[法例程则规约款][第 ]*$/.test(before)) return true;
	if (/^(?:之|第|规定|条文|款|项|立法|通过|下|修|生效|实施|草案)/.test(after)) return true;
	return (
		/^(?:[,.。;、)?!]|$)/.test(after) &&
		/(?:违反|触犯|依|按|据|照|适用|援引|修[改订]|如|和|及|与|、)$/.test(before.trimEnd())
	);
}
