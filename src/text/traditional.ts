import {become, type Characters, type Dictionary, endOfWord} from './dictionary.ts';
import {foreignSounds} from './foreign-names.ts';
import {hanWords} from './han-words.ts';
import {isTitle} from './personal-names.ts';
import {inContext} from './script-words.ts';

/** What leads from Simplified to Traditional. */
export interface HanSpelling {
	/** Words that are read where ICU ends a word too: a dictionary of irregular words alone reads 来华发展 as 来|华发|展. */
	readonly words: Dictionary;
	/** Words and names wherever they stand. */
	readonly sure: Dictionary;
}

/** What a Simplified text is in Traditional, and of which characters a word or what stands around them told it. */
export interface Spelled {
	readonly characters: Characters;
	readonly told: readonly boolean[];
}

export function spelled(simplified: Characters, {words, sure}: HanSpelling): Spelled {
	const ends = wordEnds(simplified);
	const settled = settledIn(simplified, sure, ends);
	// No word reaches over what is settled.
	const open =
		settled.size === 0 ? simplified : simplified.map((character, at) => (settled.has(at) ? '\0' : character));
	const characters: string[] = [];
	const told: boolean[] = [];
	for (let at = 0; at < open.length; ) {
		const known = settled.get(at);
		const end = known === undefined ? endOfPiece(open, at, words, ends) : at + 1;
		characters.push(...(known === undefined ? become(open.slice(at, end), words) : [known]));
		while (told.length < end) told.push(known !== undefined || end > at + 1);
		at = end;
	}
	return {characters, told};
}

/** The characters that words and names tell wherever they stand, and those that what stands around them tells. */
function settledIn(simplified: Characters, sure: Dictionary, ends: Uint8Array): ReadonlyMap<number, string> {
	const settled = new Map<number, string>();
	const text = simplified.join('');
	const character = positions(simplified, text);
	for (const [pattern, becomes] of inContext)
		for (const {index} of text.matchAll(pattern)) settled.set(character(index), becomes);
	for (let at = 0; at < simplified.length; at++) {
		if (simplified[at] === '里' && isSound(simplified, at, ends)) settled.set(at, '里');
		const end = endOfWord(simplified, at, simplified.length, sure);
		// 关于洪水 holds no 于洪; 在于都县 holds 于都县.
		const isSure = ends[at] !== 0 || !endsWords.has(simplified[at] ?? '') || districts.has(simplified[end - 1] ?? '');
		if (end === at + 1 || !isSure) continue;
		for (const [i, becomes] of become(simplified.slice(at, end), sure).entries()) settled.set(at + i, becomes);
		at = end - 1;
	}
	return settled;
}

/** Surnames that common words end with. */
const endsWords = new Set('于干');
const districts = new Set('县区');

/** From a UTF-16 offset into a text to the number of the character there. */
function positions(characters: Characters, text: string): (offset: number) => number {
	return characters.length === text.length ? offset => offset : offset => [...text.slice(0, offset)].length;
}

const sounds = new Set(`·${foreignSounds}`);
/** Those of them behind which 里 is no place: nothing is called so. */
const onlySounds = new Set('佩默伯努费皮诺奥莱洛罗帕凯贝穆亨达扎蒂芬加哈普戈弗塞萨索斯蒙');

/**
 * Whether 里 is a sound of a foreign name, as in 弗里德曼: among words that are made of such sounds, and behind none of several
 * characters, which would be a noun (基金里), unless that follows a title (总统马克里).
 */
function isSound(characters: Characters, at: number, ends: Uint8Array): boolean {
	let start = at;
	while (ends[start] === 0) start--;
	let end = at + 1;
	while (ends[end] === 0) end++;
	if (!characters.slice(start, end).every(character => sounds.has(character))) return false;
	const left = soundsFrom(characters, start, ends, -1);
	const right = soundsFrom(characters, end - 1, ends, 1);
	const before = characters[at - 1] ?? '';
	if (end - start > 1) return left + right + end - start > (left > 0 || start < at ? 2 : 3);
	if (left === 0) return right > 1 && ends[at + 2] !== 0;
	if (right === 0 && (left === 1 ? !onlySounds.has(before) : /[山海林]/.test(before))) return false;
	return ends[at - 1] !== 0 || left > 2 || isTitle(characters.slice(Math.max(0, at - left - 4), at - left).join(''));
}

/** How many characters of foreign names follow, or precede, one that is a word for ICU; halves of a word do not count. */
function soundsFrom(characters: Characters, at: number, ends: Uint8Array, step: 1 | -1): number {
	let whole = 0;
	for (let next = at + step; sounds.has(characters[next] ?? ''); next += step) {
		if (ends[step > 0 ? next + 1 : next] !== 0) whole = Math.abs(next - at);
	}
	return whole;
}

/** The longest word of the dictionary made of whole ICU words, else the longest inside this one. */
function endOfPiece(characters: Characters, at: number, words: Dictionary, ends: Uint8Array): number {
	if (ends[at] !== 0) {
		const end = endOfWord(characters, at, characters.length, words, position => ends[position] !== 0);
		if (end > at + 1) return end;
	}
	let limit = at + 1;
	while (ends[limit] === 0) limit++;
	return endOfWord(characters, at, limit, words);
}

/** For each position, in characters, 0 where it is inside one of ICU's words; at the start and past the end one ends. */
function wordEnds(characters: Characters): Uint8Array {
	const ends = new Uint8Array(characters.length + 1);
	ends[0] = ends[characters.length] = 1;
	let at = 0;
	for (const {segment} of hanWords(characters.join(''))) {
		ends[at] = 1;
		at += [...segment].length;
	}
	return ends;
}
