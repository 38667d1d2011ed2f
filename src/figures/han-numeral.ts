import type {Value} from './figure.ts';

type Values = Readonly<Record<string, number>>;

/** What the characters of a number stand for, folded. */
export const hanNumerals = {
	digits: {〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 半: 0.5} as Values,
	tens: {十: 10, 百: 100, 千: 1e3} as Values,
	myriads: {万: 1e4, 亿: 1e8, 兆: 1e12} as Values,
};

/**
 * The value of a number in Chinese, folded to Simplified and half width: `31.3万亿`, `三千五百万`, `2兆7,000亿`. 几 and 数
 * stand for 2 to 9, and 七八百 for 700 to 800. Null for what is no number.
 */
export function hanValue(numeral: string, numerals = hanNumerals): Value | null {
	const plain = numeral.replace(/[ ,多余来上]/g, '');
	if (/[几数]/.test(plain)) {
		const [low = null, high = null] = ['二', '九'].map(end => numberOf(plain.replace(/[几数]/g, end), numerals));
		return stretch(low, high);
	}
	const pair = /^([一二两三四五六七八九])([二三四五六七八九])([十百千万亿]*)$/.exec(plain);
	if (pair) return stretch(numberOf(pair[1]! + pair[3]!, numerals), numberOf(pair[2]! + pair[3]!, numerals));
	return numberOf(plain, numerals);
}

function stretch(low: number | null, high: number | null): Value | null {
	return low === null || high === null ? null : [low, high];
}

function numberOf(plain: string, numerals: typeof hanNumerals): number | null {
	const tokens =
		plain.match(/\d+(?:\.\d+)?|[〇零一二两三四五六七八九半]+(?:点[〇零一二三四五六七八九]+)?|[十百千万亿兆]/g) ?? [];
	if (tokens.length === 0 || tokens.join('') !== plain) return null;
	let total = 0;
	/** What the myriads to come will multiply: below ten thousand, or just multiplied (万亿). */
	let section = 0;
	let digits: number | null = null;
	for (const token of tokens) {
		const tens = numerals.tens[token];
		const myriads = numerals.myriads[token];
		if (tens !== undefined) {
			section += (digits ?? 1) * tens;
			digits = null;
		} else if (myriads !== undefined) {
			const counted = section + (digits ?? 0);
			if (counted > 0) total += counted * myriads;
			else total = (total || 1) * myriads;
			section = 0;
			digits = null;
		} else digits = digitsOf(token, numerals);
	}
	return tidy(total + section + (digits ?? 0));
}

function digitsOf(token: string, {digits}: typeof hanNumerals): number {
	if (/^\d/.test(token)) return Number(token);
	return Number([...token].map(digit => (digit === '点' ? '.' : digits[digit])).join(''));
}

/** 31.3 × 1e12 is 31300000000000.004 in binary: fifteen digits are what a double holds. */
export function tidy(value: number): number {
	return Number(value.toPrecision(15));
}
