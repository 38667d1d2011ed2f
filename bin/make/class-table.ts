// The class of each UTF-16 unit, for src/text/squeeze.ts: read there as runs of [first unit, class].
import {generated} from './generated-table.ts';
import {severalLetters} from './several-letters.ts';

const word = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])\p{L}$/u;

/** The first that fits; what fits none is a gap between words. The names are those of src/text/squeeze.ts. */
const classes: readonly (readonly [name: string, chars: RegExp])[] = [
	['other', /^[%‰$€£¥°℃@#&+]$/u],
	['letter', word],
	['digit', /^\p{Nd}$/u],
	['mark', /^[\p{M}\p{Cf}]$/u],
	['other', /^[\p{L}\p{N}\p{Cs}]$/u],
];
const names = ['other', 'letter', 'digit', 'gap', 'mark', 'several', 'joining', 'katakana'];

/** Medial and final letters of a Hangul syllable, and the voicing of a kana: what Unicode composes with the unit before. */
const joining = /^[\u1161-\u1175\u11a8-\u11c2\u3099\u309a]$/u;
/** Those that have a hiragana 96 units before them. */
const katakana = /^[\u30a1-\u30f6]$/u;

export function classTable(fold: (text: string) => string): string {
	const several = severalLetters(fold);
	let runs = '';
	let last = '';
	for (let unit = 0; unit < 0x10000; unit++) {
		const char = String.fromCharCode(unit);
		const name = nameOf(char, several);
		if (name === last) continue;
		runs += char + names.indexOf(name);
		last = name;
	}
	return generated('The classes of characters, made by bin/make/tables.ts from the Unicode data of Node.js.', {
		classRuns: runs,
		severalRows: Array.from(several, ([char, letters]) => char + letters).join(' '),
	});
}

function nameOf(char: string, several: ReadonlyMap<string, string>): string {
	if (several.has(char)) return 'several';
	if (joining.test(char)) return 'joining';
	if (katakana.test(char)) return 'katakana';
	return classes.find(([, chars]) => chars.test(char))?.[0] ?? 'gap';
}
