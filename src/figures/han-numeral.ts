import type {Value} from './figure.ts';

const digitValues: ReadonlyMap<string, number> = new Map(
	[...'〇一二三四五六七八九']
		.map((digit, value) => [digit, value] as const)
		.concat([
			['零', 0],
			['两', 2],
			['半', 0.5],
		]),
);
const placeValues: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1e3};
const myriadValues: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8, 兆: 1e12};

/**
 * The value of a number in Chinese, folded to Simplified and half width: `31.3万亿`, `三千五百万`, `2兆7,000亿`. 几 and 数
 * stand for 2 to 9. Null for what is no number.
 */
export function hanValue(numeral: string): Value | null {
	const plain = numeral.replace(/[ ,多余来上]/g, '');
	if (/[几数]/.test(plain)) {
		const [low, high] = [numberOf(plain.replace(/[几数]/g, '二')), numberOf(plain.replace(/[几数]/g, '九'))];
		return low === null || high === null ? null : [low, high];
	}
	const pair = /^([一二两三四五六七八九])([二三四五六七八九])$/.exec(plain);
	if (pair) return [digitValues.get(pair[1]!)!, digitValues.get(pair[2]!)!];
	return numberOf(plain);
}

function numberOf(plain: string): number | null {
	const tokens =
		plain.match(/\d+(?:\.\d+)?|[〇零一二两三四五六七八九半]+(?:点[〇零一二三四五六七八九]+)?|[十百千万亿兆]/g) ?? [];
	if (tokens.length === 0 || tokens.join('') !== plain) return null;
	let total = 0;
	/** What the myriads to come will multiply: below ten thousand, or just multiplied (万亿). */
	let section = 0;
	let digits: number | null = null;
	for (const token of tokens) {
		const tens = placeValues[token];
		const myriads = myriadValues[token];
		if (tens !== undefined) {
			section += (digits ?? 1) * tens;
			digits = null;
		} else if (myriads !== undefined) {
			const counted = section + (digits ?? 0);
			if (counted > 0) total += counted * myriads;
			else total = (total || 1) * myriads;
			section = 0;
			digits = null;
		} else digits = digitsOf(token);
	}
	return tidy(total + section + (digits ?? 0));
}

function digitsOf(token: string): number {
	if (/^\d/.test(token)) return Number(token);
	return Number(
		[...token].map(digit => (digit === '点' ? '.' : digit === '半' ? '0.5' : digitValues.get(digit))).join(''),
	);
}

/** 31.3 × 1e12 is 31300000000000.004 in binary: fifteen digits are what a double holds. */
export function tidy(value: number): number {
	return Number(value.toPrecision(15));
}
