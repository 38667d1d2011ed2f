import Fuse from 'fuse.js';
import {editDistance, isAnagram} from '../../text/edit-distance.ts';
import {shortest, unlike} from '../grades.ts';
import {likelySlips} from './likely-slips.ts';
import {letterSet, lettersLacking} from './slip.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A word that was perhaps meant. */
export interface Meant {
	readonly word: string;
	/** Letters wrong, missing, too many or swapped. */
	readonly slips: number;
	/** Whether only the beginning of the word was typed. */
	readonly begun: boolean;
}

/**
 * The words that a mistyped one may stand for, the likeliest first. Words of under four letters stand for themselves. Where
 * the consonants are right the vowels may be any; of a name, as it is by who heard it only, also in a short one. A long name that
 * has no rival may have one slip more.
 * @param typed the word with its capitals: one that begins with one is a name
 * @param isRareName whether a word of the text is a name that it seldom holds
 */
export function wordsMeant(
	vocabulary: Vocabulary,
	word: string,
	typed = word,
	isRareName: (word: string) => boolean = () => false,
): readonly Meant[] {
	if (word.length < shortest.wordMeant || !onlyLetters.test(word)) return [];
	const allowed = word.length < shortest.wordMeantSlips ? 1 : 2;
	const letters = letterSet(word);
	const heard = soundOf(word);
	const isName = typed.charAt(0) !== typed.charAt(0).toLowerCase();
	const enough = heard.length >= (isName ? shortest.heardName : shortest.heard);
	const likeSound = enough
		? [...vocabulary.words].filter(other => other[0] === word[0] && soundOf(other) === heard)
		: [];
	const likeLetters = [...vocabulary.words].filter(other => {
		if (other.length < word.length - allowed) return false;
		const set = letterSet(other);
		const more = Math.max(0, other.length - word.length);
		return lettersLacking(letters, set) <= allowed && lettersLacking(set, letters) <= allowed + more;
	});
	const likely = new Fuse(likeLetters, {threshold: unlike.word, ignoreFieldNorm: true, distance: 30})
		.search(word)
		.map(({item}) => meant(word, item))
		.filter(one => one.slips <= allowed && isLikely(word, one));
	const near =
		likely.length > 0 ? likely : nameMeant(vocabulary, word, allowed + 1).filter(({word}) => isRareName(word));
	const known = new Set(near.map(({word}) => word));
	const sounding = likeSound.filter(other => !known.has(other)).map((word): Meant => ({word, slips: 1, begun: false}));
	return [...near, ...sounding].sort((a, b) => a.slips - b.slips || Number(a.begun) - Number(b.begun));
}

const onlyLetters = /^\p{L}+$/u;

/** The only long word in which so many letters are wrong that the first is not one of them; none where there are several. */
function nameMeant({byStart}: Vocabulary, word: string, slips: number): readonly Meant[] {
	if (word.length < shortest.wordMeantSlips) return [];
	const alike = (byStart.get(word.slice(0, 2)) ?? [])
		.map((other): Meant => ({word: other, slips: likelySlips(word, other), begun: false}))
		.filter(one => one.slips <= slips);
	return alike.length === 1 ? alike : [];
}

/**
 * In short words the first letter is right, all letters are typed, and the slip is one left out, doubled or swapped: with
 * more than that one word is another.
 */
function isLikely(typed: string, {word, slips, begun}: Meant): boolean {
	if (slips > 1 && typed[0] !== word[0]) return false;
	if (typed.length >= shortest.wordAstray) return !begun || typed.length > shortest.wordAstray;
	if (typed[0] !== word[0] || begun) return false;
	return typed.length < word.length || isAnagram(typed, word) || undoubled(typed) === undoubled(word);
}

function undoubled(word: string): string {
	return word.replace(/(.)\1+/gu, '$1');
}

/** The consonants of a word as they are heard, without those of an ending: `lclnd` in Lackland, `brcs` in Birx and Burks. */
function soundOf(word: string): string {
	const consonants = word
		.replace(/(?:ing|ed|es)$/u, '')
		.replaceAll('x', 'ks')
		.replace(/ck|[kq]/gu, 'c')
		.replace(/[aeiouy]/gu, '');
	return undoubled(consonants);
}

function meant(typed: string, word: string): Meant {
	const whole = isAnagram(typed, word) ? editDistance(typed, word) : likelySlips(typed, word);
	const ends = [-1, 0, 1].map(more => typed.length + more).filter(length => length < word.length);
	const begun = Math.min(...ends.map(length => likelySlips(typed, word.slice(0, length))), whole + 1);
	return whole <= begun ? {word, slips: whole, begun: false} : {word, slips: begun, begun: true};
}
