// The characters that one types as several letters, for src/text/squeeze.ts: ligatures, ß, Roman numerals, units of measure.

/** What Unicode takes for letters of their own. */
const spelled: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th'};

/** Letters, numbers that are letters (Ⅻ), and the units of measure that are set in one square (㎞). */
const taken = /^[\p{L}\p{Nl}\u3371-\u33df]$/u;

/** Folded characters with what they stand for, two to four letters or digits, folded. */
export function severalLetters(fold: (text: string) => string): ReadonlyMap<string, string> {
	const rows = Array.from({length: 0x10000}, (_, unit) => String.fromCharCode(unit))
		.filter(char => taken.test(char) && fold(char) === char)
		.map((char): readonly [string, string] => [char, spelled[char] ?? fold(char.normalize('NFKC'))])
		.filter(([, letters]) => /^[a-z0-9]{2,4}$/.test(letters));
	return new Map(rows);
}
