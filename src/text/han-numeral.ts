type HanValue = number | readonly [low: number, high: number];
type Values = Readonly<Record<string, number>>;

/** What the characters of a number stand for, folded. */
export const hanNumerals = {
	digits: {〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 半: 0.5} as Values,
	tens: {十: 10, 百: 100, 千: 1e3} as Values,
	myriads: {万: 1e4, 亿: 1e8, 兆: 1e12} as Values,
};

/**
 * The value of a number in Chinese, folded to Simplified and half width: `31.3万亿`, `三千五百万`, `2兆7,000亿`, `一万二` (12,000).
 * 几 and 数 stand for 2 to 9, 七八百 for 700 to 800, 三四十 for 30 to 40. Null for what is no number.
 */
export function hanValue(numeral: string, numerals = hanNumerals): HanValue | null {
	const plain = numeral.replace(/点[多几]|[ ,、多余来上]/g, '');
	const over = /^(\d+)[几数]$/.exec(plain);
	if (over) return [Number(over[1]) + 2, Number(over[1]) + 9];
	if (/[几数]/.test(plain)) return stretch(...ends(plain, /[几数]/, '二', '九'), numerals);
	const pair = /(?<![〇零一二两三四五六七八九点])([一二两三四五六七八九])([二两三四五六七八九])(?=[十百千万亿]*$)/.exec(
		plain,
	);
	if (pair && arePair(pair, numerals)) return stretch(...ends(plain, pair[0], pair[1]!, pair[2]!), numerals);
	return numberOf(plain, numerals);
}

/** 三四 and 三五 are pairs; 一二〇 and 九三 are digits one after the other. */
function arePair([pair, low = '', high = '']: RegExpExecArray, {digits}: typeof hanNumerals): boolean {
	return pair === '三五' || (digits[high] ?? 0) - (digits[low] ?? 0) === 1;
}

function ends(plain: string, vague: RegExp | string, low: string, high: string): readonly [string, string] {
	return [plain.replace(vague, low), plain.replace(vague, high)];
}

function stretch(from: string, to: string, numerals: typeof hanNumerals): HanValue | null {
	const [low, high] = [numberOf(from, numerals), numberOf(to, numerals)];
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
	/** What the last multiplier counted in: a digit behind 万 is so many thousands. */
	let scale = 1;
	for (const token of tokens) {
		const tens = numerals.tens[token];
		const myriads = numerals.myriads[token];
		if (tens !== undefined) {
			section += (digits ?? 1) * tens;
			digits = null;
			scale = tens;
		} else if (myriads !== undefined) {
			const counted = section + (digits ?? 0);
			if (counted > 0) total += counted * myriads;
			else total = (total || 1) * myriads;
			section = 0;
			digits = null;
			scale = myriads;
		} else {
			digits = digitsOf(token, numerals);
			if (token === '半') digits = scale > 1 ? scale / 2 : digits;
		}
	}
	const last = tokens.at(-1) ?? '';
	const short = scale >= 100 && /^[1-9一二三四五六七八九]$/.test(last) && tokens.length > 1;
	return tidy(total + section + (digits ?? 0) * (short ? scale / 10 : 1));
}

function digitsOf(token: string, {digits}: typeof hanNumerals): number {
	if (/^\d/.test(token)) return Number(token);
	return Number([...token].map(digit => (digit === '点' ? '.' : digits[digit])).join(''));
}

/** 31.3 × 1e12 is 31300000000000.004 in binary: fifteen digits are what a double holds. */
export function tidy(value: number): number {
	return Number(value.toPrecision(15));
}
