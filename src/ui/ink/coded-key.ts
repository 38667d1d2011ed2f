/**
 * Keys as terminals send them by their code, where another program has left such a mode on: `CSI 106;2u` (the keyboard
 * protocol of kitty) and `CSI 27;2;106~` (xterm's modifyOtherKeys).
 */

/**
 * What a terminal without such a mode sends for the same key; the empty string where that is nothing (a key let go, one
 * with Alt, a modifier alone). Undefined for what is no coded key.
 */
export function plainlySent(sequence: string, names = codedNames): string | undefined {
	if (letGo.test(sequence)) return '';
	const {code, shifted, modifiers, text} = (kitty.exec(sequence) ?? xterm.exec(sequence))?.groups ?? {};
	if (code === undefined) return undefined;
	const held = Math.max(0, Number(modifiers || 1) - 1);
	if ((held & ~(shift | ctrl | locks)) !== 0) return '';
	if (text) return characters(text.split(':').map(Number));
	const named = names.get(Number(code));
	if (named !== undefined) return named === '\t' && held & shift ? backTab : named;
	const [letter = ''] = characters([Number(code)]);
	if (held & ctrl) return withCtrl(letter);
	if ((held & shift) === 0 || letter === '') return letter;
	return shifted ? characters([Number(shifted)]) : withShift(letter);
}

const kitty =
	/^\u001B\[(?<code>\d+)(?::(?<shifted>\d*)(?::\d*)?)?(?:;(?<modifiers>\d*)(?::[12])?(?:;(?<text>\d+(?::\d+)*))?)?u$/;
const xterm = /^\u001B\[27;(?<modifiers>\d+);(?<code>\d+)~$/;
const letGo = /^\u001B\[\d+(?::\d*)*;\d*:3(?:;[\d:]*)?[A-Za-z~]$/;

/** The bits of the modifiers; Caps Lock and Num Lock change nothing that the code does not tell. */
const shift = 1;
const ctrl = 4;
const locks = 64 | 128;

const backTab = '\u001B[Z';

/** Keys that are no characters, and those of the keypad, by the code that kitty gives them. */
export const codedNames: ReadonlyMap<number, string> = new Map([
	[9, '\t'],
	[13, '\r'],
	[27, '\u001B[27u'],
	...[...'0123456789./*-+\r='].map((key, i): [number, string] => [57399 + i, key]),
	...['D', 'C', 'A', 'B', '5~', '6~', 'H', 'F', '2~', '3~'].map((end, i): [number, string] => [
		57417 + i,
		`\u001B[${end}`,
	]),
]);

/** A code of Unicode's private use areas is no character: kitty has the other keys there. Nor is one outside of Unicode. */
const characters = (codes: readonly number[]): string =>
	codes.every(code => code >= 0x20 && code < 0xe000) || codes.every(code => code >= 0xf900 && code <= 0x10ffff)
		? String.fromCodePoint(...codes)
		: '';

const withCtrl = (letter: string): string => {
	const code = letter.toUpperCase().charCodeAt(0);
	return code > 0x40 && code < 0x60 ? String.fromCharCode(code - 0x40) : '';
};

/** On a keyboard of the United States, where the terminal does not tell what lies above a key. */
function withShift(letter: string): string {
	const at = below.indexOf(letter);
	return at === -1 ? letter.toUpperCase() : above[at]!;
}
const below = "`1234567890-=[]\\;',./";
const above = '~!@#$%^&*()_+{}|:"<>?';
