/**
 * Key names: a printable key is its character; the others are `up` `down` `left` `right` `home` `end` `pageup`
 * `pagedown` `enter` `esc` `tab` `shift-tab` `backspace` `delete` `f1`…`f12`, `shift-f1`…`shift-f12`, `shift-up`,
 * `shift-down`, `shift-left`, `shift-right`, `shift-home`, `ctrl-x` and `ctrl-]`.
 */

/** What a key means when it is no text: full-width and Chinese punctuation stand for the key they lie on. */
export function plainKey(key: string, keys = chineseKeys): string {
	const code = key.codePointAt(0) ?? 0;
	if (code >= 0xff01 && code <= 0xff5e && key.length === 1) return String.fromCharCode(code - 0xfee0);
	return keys[key] ?? key;
}

/** Punctuation of Chinese keyboards, and the key that it lies on. */
export const chineseKeys: Readonly<Record<string, string>> = {
	'、': '/',
	'。': '.',
	'　': ' ',
	'「': '{',
	'」': '}',
	'『': '{',
	'』': '}',
	'【': '[',
	'】': ']',
	'《': '<',
	'》': '>',
	'“': '"',
	'”': '"',
	'‘': "'",
	'’': "'",
	'—': '-',
	'·': '`',
	'…': '^',
	'￥': '$',
};

/** The keys of a command: one's own, or else those it comes with. */
export const keysOf = ({id, keys}: Keyed, own: OwnKeys): readonly string[] => own[id] ?? keys;

/** Keys in the place of a command's, by its id. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

interface Keyed {
	readonly id: string;
	readonly keys: readonly string[];
}

/** Keys as help and README write them. */
export const keyCaps = (keys: readonly string[]): string => keys.map(key => keyCap(key)).join(' ');

/** Whether a key is no text: it has a name, not a character. */
export const isNamed = (key: string): boolean =>
	/^(?:ctrl|shift)-.|^f\d+$/.test(key) || (key.length > 1 && Object.hasOwn(namedCaps, key));

/** How a key is written in help and README. */
export function keyCap(key: string, caps = namedCaps): string {
	if (key.startsWith('ctrl-'))
		return `Ctrl-${key.length === 6 ? key.slice(5).toUpperCase() : keyCap(key.slice(5), caps)}`;
	if (caps[key] !== undefined) return caps[key];
	if (key.startsWith('shift-')) return `Shift-${keyCap(key.slice(6), caps)}`;
	return /^f\d+$/.test(key) ? key.toUpperCase() : key;
}

/** How keys are written that are no characters, nor any that is seen. */
export const namedCaps: Readonly<Record<string, string>> = {
	' ': 'Space',
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	home: 'Home',
	end: 'End',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	enter: 'Enter',
	esc: 'Esc',
	tab: 'Tab',
	backspace: 'Backspace',
	delete: 'Delete',
};

/**
 * The key that is written so, as help writes it or by its name (`Ctrl-N`, `ctrl-n`, `PgDn`, `Space`, `j`); of two characters,
 * the two keys that are typed one after the other (`ZZ`). Undefined for what no terminal sends, and for what means
 * something else over a text: a digit counts, Chinese is looked for.
 */
export function keyWritten(text: string): string | undefined {
	const named = typedNames().find(key => [key, keyCap(key)].some(name => name.toLowerCase() === text.toLowerCase()));
	if (named !== undefined) return named;
	if (/^[!-~]{2}$/.test(text)) return /^\d/.test(text) ? undefined : text;
	const key = plainKey(text);
	return [...key].length === 1 && !/[\p{Control}\p{Decimal_Number}]/u.test(key) && !isSought(key) ? key : undefined;
}

/** The keys with a name that a terminal sends: with Ctrl, some letters are another key (`I` is Tab, `M` Enter, `H` Backspace). */
export function typedNames(): readonly string[] {
	const arrows = ['up', 'down', 'left', 'right'];
	const pages = ['pageup', 'pagedown'];
	const numbered = Array.from({length: 12}, (_, i) => `f${i + 1}`);
	const others = ['home', 'end', 'enter', 'esc', 'tab', 'backspace', 'delete'];
	return [
		' ',
		...[...arrows, ...pages, ...others, ...numbered],
		...[...arrows, ...numbered, 'home', 'tab'].map(key => `shift-${key}`),
		...[...'abcdefgklnopqrstuvwxyz\\]^_', ...arrows, ...pages].map(key => `ctrl-${key}`),
	];
}

/** Characters that lie on no key: an input method puts them, and they can only be meant as text. */
export const isSought = (key: string): boolean =>
	/^[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}가-힣]/u.test(key);

/** Whether two keys of different commands cannot both be meant: they are one, or one begins the other. */
export const isEither = (one: string, other: string): boolean =>
	one === other || (!isNamed(one) && !isNamed(other) && (one.startsWith(other) || other.startsWith(one)));
