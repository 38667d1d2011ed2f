import Fuse from 'fuse.js';
import {stemmer} from 'stemmer';
import {editDistance} from '../../text/edit-distance.ts';
import {isDigit, isLetter} from '../../text/squeeze.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {shortest, unlike} from '../grades.ts';
import {letterSet, lettersLacking} from './slip.ts';

/** The words of a corpus that are written in letters with blanks between them, each once. */
export interface Vocabulary {
	readonly words: readonly string[];
	/** By their first two letters. */
	readonly byStart: ReadonlyMap<string, readonly string[]>;
}

/** The vocabulary of a corpus; made once. */
export function vocabularyOf(corpus: Corpus): Vocabulary {
	let made = known.get(corpus);
	if (made === undefined) {
		made = readVocabulary(corpus);
		known.set(corpus, made);
	}
	return made;
}

/**
 * Other forms of a squeezed word that the vocabulary holds: plurals, tenses, irregular ones, and words it is the stem of.
 * After the rules of Porter (1980), which are for English; elsewhere they still tell plurals.
 */
export function wordForms(vocabulary: Vocabulary, word: string, rules = formRules): readonly string[] {
	if (!onlyLetters.test(word)) return [];
	const irregular = rules.irregular
		.filter(forms => forms.includes(word))
		.flat()
		.filter(form => vocabulary.byStart.get(form.slice(0, 2))?.includes(form));
	const stem = stemmer(word);
	const akin = (vocabulary.byStart.get(word.slice(0, 2)) ?? []).filter(
		other =>
			(stemmer(other) === stem && !isMisspelled(word, other)) ||
			(stem.length >= shortest.stem && other.startsWith(stem)) ||
			isRootOf(other, word, rules.endings),
	);
	return [...new Set([...irregular, ...(word.length < shortest.form ? [] : akin)])].filter(other => other !== word);
}

/** A word that was perhaps meant. */
export interface Meant {
	readonly word: string;
	/** Letters wrong, missing, too many or swapped. */
	readonly slips: number;
	/** Whether only the beginning of the word was typed. */
	readonly begun: boolean;
}

/** The words that a mistyped one may stand for, the likeliest first. Words of under four letters stand for themselves. */
export function wordsMeant(vocabulary: Vocabulary, word: string): readonly Meant[] {
	if (word.length < shortest.wordMeant || !onlyLetters.test(word)) return [];
	const allowed = word.length < shortest.wordMeantSlips ? 1 : 2;
	const letters = letterSet(word);
	const candidates = vocabulary.words.filter(other => {
		if (other.length < word.length - allowed) return false;
		const set = letterSet(other);
		const more = Math.max(0, other.length - word.length);
		return lettersLacking(letters, set) <= allowed && lettersLacking(set, letters) <= allowed + more;
	});
	return new Fuse(candidates, {threshold: unlike.word, ignoreFieldNorm: true, distance: 30})
		.search(word)
		.map(({item}) => meant(word, item))
		.filter(({slips}) => slips <= allowed)
		.sort((a, b) => a.slips - b.slips || Number(a.begun) - Number(b.begun));
}

const onlyLetters = /^\p{L}+$/u;

/** What Porter's rules do not know. */
export const formRules = {
	/** Forms of one word, as they are said in briefings. */
	irregular: `
		be is are was were been being am | have has had having | do does did done doing | go goes went gone going | say says said saying
		make makes made making | take takes took taken taking | get gets got gotten getting | give gives gave given giving
		know knows knew known knowing | think thinks thought thinking | see sees saw seen seeing | come comes came coming
		find finds found finding | tell tells told telling | become becomes became becoming | leave leaves left leaving
		feel feels felt feeling | bring brings brought bringing | begin begins began begun beginning | keep keeps kept keeping
		hold holds held holding | write writes wrote written writing | stand stands stood standing | hear hears heard hearing
		mean means meant meaning | meet meets met meeting | run runs ran running | pay pays paid paying | speak speaks spoke spoken speaking
		lead leads led leading | grow grows grew grown growing | lose loses lost losing | fall falls fell fallen falling
		send sends sent sending | build builds built building | understand understands understood understanding | draw draws drew drawn
		break breaks broke broken breaking | spend spends spent spending | rise rises rose risen rising | drive drives drove driven
		buy buys bought buying | sell sells sold selling | fight fights fought fighting | teach teaches taught | catch catches caught
		choose chooses chose chosen choosing | fly flies flew flown flying | win wins won winning | shake shakes shook shaken
		strike strikes struck | swear swears swore sworn | seek seeks sought seeking | deal deals dealt dealing | die dies died dying
		man men | woman women | child children | person people persons | foot feet | tooth teeth | life lives | crisis crises
		analysis analyses | datum data | criterion criteria | medium media | good better best | bad worse worst`
		.split(/[|\n]/u)
		.map(row => row.trim().split(/\s+/u))
		.filter(forms => forms.length > 1),
	endings: ['n', 'an', 'ian', 'al', 'ial', 'ic', 'er', 'or', 'ist', 'ism', 'ship', 'less', 'wise', 'mente'],
};

const known = new WeakMap<Corpus, Vocabulary>();

function readVocabulary({text, units}: Corpus): Vocabulary {
	const words = new Set<string>();
	let start = -1;
	let lettered = false;
	for (let at = 0; at <= units.length; at++) {
		const unit = units[at] ?? 0;
		const letter = isLetter(unit);
		if (letter || isDigit(unit)) {
			if (start < 0) start = at;
			lettered ||= letter;
			continue;
		}
		if (start >= 0 && lettered) words.add(text.slice(start, at));
		start = -1;
		lettered = false;
	}
	const byStart = new Map<string, string[]>();
	for (const word of words) {
		const list = byStart.get(word.slice(0, 2));
		if (list) list.push(word);
		else byStart.set(word.slice(0, 2), [word]);
	}
	return {words: [...words], byStart};
}

/** Whether two words have one stem only since the rules write `y` as `i`: Sarkozi, Sarkozy. */
function isMisspelled(one: string, other: string): boolean {
	return one.length === other.length && one.endsWith('i') && other.endsWith('y');
}

/** Whether a word is another with an ending that the rules do not know: Rwanda, Rwandan. */
function isRootOf(root: string, word: string, endings: readonly string[]): boolean {
	return root.length >= shortest.root && word.startsWith(root) && endings.includes(word.slice(root.length));
}

function meant(typed: string, word: string): Meant {
	const whole = editDistance(typed, word);
	const begun = word.length > typed.length ? editDistance(typed, word.slice(0, typed.length)) : whole;
	return whole <= begun ? {word, slips: whole, begun: false} : {word, slips: begun, begun: true};
}
