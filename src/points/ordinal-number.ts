const digits = '一二三四五六七八九';
/** On documents; folded. */
const formal = '壹贰参肆伍陆柒捌玖';
const han = `[${digits}${formal}]`;

/** A number of one or two digits, in Arabic or Han numerals, in a folded text. */
export const numeral = `(?:\\d{1,2}(?!\\d)|${han}?[十拾]${han}?|${han})`;

/** What such a numeral stands for; 0 for anything else. */
export function numberOf(written: string): number {
	if (/^\d+$/.test(written)) return Number(written);
	const [before = '', after] = written.split(/[十拾]/u);
	return after === undefined ? digitIn(before) : (digitIn(before) || 1) * 10 + digitIn(after);
}

const digitIn = (digit: string): number =>
	digit.length === 1 ? Math.max(digits.indexOf(digit), formal.indexOf(digit)) + 1 : 0;
