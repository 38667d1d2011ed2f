import {foldPairs} from './fold.generated.ts';
import {textOfUnits} from './units.ts';

/**
 * The text as it is looked up: Traditional, Hong Kong, Taiwan and old forms to Simplified, full width to half, capitals to
 * small letters, accents dropped, quotes and dashes of one kind. Each UTF-16 unit becomes exactly one, so that an offset
 * into the folded text is an offset into the text. Folding twice changes nothing. Surrogates stay as they are.
 */
export function fold(text: string): string {
	const folds = unitFolds();
	let same = 0;
	while (same < text.length && folds[text.charCodeAt(same)] === text.charCodeAt(same)) same++;
	if (same === text.length) return text;
	if (text.length <= short) {
		const units: number[] = [];
		for (let i = 0; i < text.length; i++) units.push(folds[text.charCodeAt(i)]!);
		return String.fromCharCode(...units);
	}
	const units = new Uint16Array(text.length);
	for (let i = 0; i < text.length; i++) units[i] = folds[text.charCodeAt(i)]!;
	return textOfUnits(units);
}

/** Text up to this length is put together faster without a decoder. */
const short = 256;

/** What each of the 65,536 units folds to, by unit. */
export function unitFolds(): Uint16Array {
	table ??= readTable();
	return table;
}

let table: Uint16Array | undefined;

function readTable(): Uint16Array {
	const made = new Uint16Array(0x10000);
	for (let unit = 0; unit < made.length; unit++) made[unit] = unit;
	for (let i = 0; i < foldPairs.length; i += 2) made[foldPairs.charCodeAt(i)] = foldPairs.charCodeAt(i + 1);
	return made;
}
