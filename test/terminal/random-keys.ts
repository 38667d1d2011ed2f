import {commands} from '../../src/reader/commands/commands.ts';
import {isNamed} from '../../src/reader/keys.ts';
import {graphemes} from '../../src/text/cells.ts';
import {KeyStream} from '../../src/ui/ink/key-stream.ts';

/** One thing that happens to a terminal. */
export type Stroke =
	| {readonly press: string}
	| {readonly resize: readonly [columns: number, rows: number]}
	/** Milliseconds in which nothing does: what has begun and does not end is given up. */
	| {readonly wait: number};

/** A stream of strokes that is the same for the same seed. */
export function strokesFrom(seed: number): (count: number) => readonly Stroke[] {
	const random = randomFrom(seed);
	return count => Array.from({length: count}, () => strokes(random)).flat();
}

/** How many keys are pressed by strokes: of text each character is one, a paste is one, and so is what a mouse does and what is no key after all. */
export const keysIn = (strokes: readonly Stroke[]): number =>
	strokes
		.flatMap(stroke => ('press' in stroke ? new KeyStream().take(stroke.press) : []))
		.reduce((keys, sent) => keys + (sent.startsWith(esc) ? 1 : graphemes(sent).length), 0);

/** Numbers from 0 to below 1 (Mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export type Random = () => number;

export const oneOf = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
export const between = (random: Random, least: number, most: number): number =>
	least + Math.floor(random() * (most - least + 1));

const esc = '\u001B';

/** One key and, where that is a mark or begins a line that is typed, now and then what belongs to it. */
function strokes(random: Random): readonly Stroke[] {
	const kind = random();
	if (kind < 0.62) return [{press: oneOf(random, keys)}];
	if (kind < 0.74) return [{press: oneOf(random, texts)}];
	if (kind < 0.8) return [{press: `/${oneOf(random, texts)}${oneOf(random, ['\r', esc, ''])}`}];
	if (kind < 0.84) return [{press: `:${oneOf(random, ids)}${oneOf(random, ['\r', '\r', esc, ''])}`}];
	if (kind < 0.87) return Array.from({length: between(random, 1, 6)}, () => ({resize: sizeFrom(random)}));
	if (kind < 0.88) return thereAndBack(random);
	if (kind < 0.91) return [{press: `${esc}[200~${pasteFrom(random)}${esc}[201~`}];
	if (kind < 0.94) return [{press: mouseFrom(random)}];
	if (kind < 0.97) return [{press: oneOf(random, answers)}];
	if (kind < 0.975) return [{press: oneOf(random, begun)}, {wait: 1200}];
	if (kind < 0.976) return [{press: oneOf(random, leavingKeys)}];
	// Held down.
	return [{press: oneOf(random, keys).repeat(between(random, 2, 20))}];
}

/** What is sent for a key by its name: those of src/reader/keys.ts. */
function sentFor(name: string): string {
	if (!isNamed(name)) return name;
	const known = sent[name];
	if (known !== undefined) return known;
	const [, shift, number] = /^(shift-)?f(\d+)$/.exec(name) ?? [];
	if (number !== undefined) return `${esc}[${functionCodes[Number(number) - 1]}${shift ? ';2' : ''}~`;
	const [, modifier, plain = ''] = /^(shift|ctrl)-(.+)$/.exec(name) ?? [];
	const arrow = arrows[plain];
	if (arrow !== undefined) return `${esc}[1;${modifier === 'shift' ? 2 : 5}${arrow}`;
	if (modifier === 'ctrl' && plain.length === 1) return String.fromCharCode(plain.toUpperCase().charCodeAt(0) & 31);
	if (modifier === 'ctrl' && (plain === 'pageup' || plain === 'pagedown'))
		return `${esc}[${plain === 'pageup' ? 5 : 6};5~`;
	throw new Error(`no bytes are known for the key ${name}`);
}

const arrows: Readonly<Record<string, string>> = {up: 'A', down: 'B', right: 'C', left: 'D', home: 'H', end: 'F'};
const functionCodes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24];
const sent: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.entries(arrows).map(([name, letter]) => [name, `${esc}[${letter}`])),
	pageup: `${esc}[5~`,
	pagedown: `${esc}[6~`,
	enter: '\r',
	esc,
	tab: '\t',
	'shift-tab': `${esc}[Z`,
	backspace: '\u007F',
	delete: `${esc}[3~`,
};

/** Those that lead out of the program: not often, or nobody gets far. */
const leaving: ReadonlySet<string> = new Set(['quit', 'interrupt']);
const keysOf = (leads: boolean): readonly string[] =>
	commands
		.filter(({id}) => leaving.has(id) === leads)
		.flatMap(({keys}) => keys)
		.map(sentFor);
const leavingKeys = keysOf(true);
const commandKeys = keysOf(false);
const keys: readonly string[] = [...commandKeys, ...'0123456789abcxyz', 'j', 'k', 'J', 'K', esc, esc, '\r', 'ｊ', '。'];
const ids = commands.filter(({id}) => !leaving.has(id)).map(({id}) => id);

const texts: readonly string[] = [
	'稀土',
	'新能源汽车',
	'xny',
	'chips',
	'the president',
	"'exact",
	'!not ^a b$',
	'@肖',
	'q: 5G | a: 產業',
	'/芯.{1,3}/',
	'/(a+)+$/',
	'“—…·',
	'𠮷𠮷',
	'e\u0301\u0301\u0301',
	'\u202Eabc\u200B\u0085',
	'ｆｕｌｌ',
	'한국어',
	'かな',
	'12',
	'3-5',
];

function pasteFrom(random: Random): string {
	const pieces = [...texts, '\n', '\r\n', '\t', '\u0000', `${esc}[31m`, `${esc}]0;x\u0007`, '好'.repeat(300), 'a b '];
	return Array.from({length: between(random, 0, 12)}, () => oneOf(random, pieces)).join('');
}

function sizeFrom(random: Random): readonly [number, number] {
	const odd = random();
	if (odd < 0.08)
		return oneOf(random, [
			[1, 1],
			[2, 1],
			[1, 5],
			[500, 200],
			[500, 3],
			[3, 100],
		] as const);
	if (odd < 0.2) return [between(random, 1, 40), between(random, 1, 10)];
	return [between(random, 30, 160), between(random, 6, 60)];
}

/** Another size for a moment, of which the program may never hear. */
function thereAndBack(random: Random): readonly Stroke[] {
	const size = sizeFrom(random);
	return [{resize: size}, {wait: 300}, {resize: sizeFrom(random)}, {resize: size}];
}

function mouseFrom(random: Random): string {
	const button = oneOf(random, [0, 1, 2, 32, 35, 64, 65, 65, 64]);
	return `${esc}[<${button};${between(random, 1, 160)};${between(random, 1, 50)}${oneOf(random, ['M', 'm'])}`;
}

/** What terminals answer, late or unasked. */
const answers: readonly string[] = [
	`${esc}]11;rgb:0000/0000/0000${esc}\\`,
	`${esc}]11;rgb:ffff/ffff/ffff\u0007`,
	`${esc}[12;1R`,
	`${esc}[12;3R`,
	`${esc}[?62;22c`,
	`${esc}[?997;1n`,
	`${esc}[?2026;2$y`,
	`${esc}P1+r544e=787465726D${esc}\\`,
	`${esc}P>|xterm(390)${esc}\\`,
	`${esc}_Gi=31;OK${esc}\\`,
	`${esc}[I`,
	`${esc}[O`,
	`${esc}[?0u`,
];

/** What begins and never ends. */
const begun: readonly string[] = [
	`${esc}[200~abc`,
	`${esc}]11;rgb:00`,
	`${esc}P1+r54`,
	`${esc}[1;`,
	`${esc}O`,
	'\u001B\u001B[',
];
