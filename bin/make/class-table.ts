// The class of each UTF-16 unit, for src/text/squeeze.ts: read there as runs of [first unit, class].
import {generated} from './generated-table.ts';

const word = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])\p{L}$/u;

/** The first that fits; what fits none is a gap between words. The names are those of src/text/squeeze.ts. */
const classes: readonly (readonly [name: string, chars: RegExp])[] = [
	['other', /^[%‰$€£¥°℃@#&+]$/u],
	['letter', word],
	['digit', /^\p{Nd}$/u],
	['mark', /^[\p{M}\p{Cf}]$/u],
	['other', /^[\p{L}\p{N}\p{Cs}]$/u],
];
const names = ['other', 'letter', 'digit', 'gap', 'mark'];

export function classTable(): string {
	let runs = '';
	let last = '';
	for (let unit = 0; unit < 0x10000; unit++) {
		const char = String.fromCharCode(unit);
		const name = classes.find(([, chars]) => chars.test(char))?.[0] ?? 'gap';
		if (name === last) continue;
		runs += char + names.indexOf(name);
		last = name;
	}
	return generated('The classes of characters, made by bin/make/tables.ts from the Unicode data of Node.js.', {
		classRuns: runs,
	});
}
