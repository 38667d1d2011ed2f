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
export const isNamed = (key: string): boolean => key.length > 1 && /^[a-z]+\d*$|^(?:ctrl|shift)-/.test(key);

/** How a key is written in help and README. */
export function keyCap(key: string, caps = namedCaps): string {
	if (key.startsWith('ctrl-')) return `Ctrl-${keyCap(key.slice(5), caps).toUpperCase()}`;
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
