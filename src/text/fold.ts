import {FOLDS} from './fold.generated.ts';

/**
 * The text as it is looked up: Traditional, Hong Kong, Taiwan and old forms to Simplified, full width to half, capitals to
 * small letters, accents dropped, quotes and dashes of one kind. Each UTF-16 unit becomes exactly one, so that an offset
 * into the folded text is an offset into the text. Folding twice changes nothing. Surrogates stay as they are.
 */
export function fold(text: string): string {
	if (text.length === 0) return text;
	const units = new Uint16Array(text.length);
	foldInto(text, units, 0);
	return Buffer.from(units.buffer).toString('utf16le');
}

/** Writes the folded units of a text into an array from an index on. */
export function foldInto(text: string, units: Uint16Array, from: number): void {
	table ??= foldTable();
	for (let i = 0; i < text.length; i++) units[from + i] = table[text.charCodeAt(i)]!;
}

let table: Uint16Array | undefined;

function foldTable(): Uint16Array {
	const made = new Uint16Array(0x10000);
	for (let unit = 0; unit < made.length; unit++) made[unit] = unit;
	for (let i = 0; i < FOLDS.length; i += 2) made[FOLDS.charCodeAt(i)] = FOLDS.charCodeAt(i + 1);
	return made;
}
