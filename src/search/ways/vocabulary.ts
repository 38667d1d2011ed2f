import {fold} from '../../text/fold.ts';
import {type InSteps, inSteps} from '../../text/in-steps.ts';
import {oncePer} from '../../text/once-per.ts';
import {isDigit, isLetter} from '../../text/squeeze.ts';
import {type Corpus, rangeIn, stepUnits} from '../corpus/corpus.ts';
import type {Stem} from '../corpus/stem.ts';
import {shortest} from '../grades.ts';
import {asInAmerica} from './spelling.ts';

/** The words of a corpus that are written in letters with blanks between them, each once. */
export interface Vocabulary {
	readonly words: ReadonlySet<string>;
	/** By their first two letters. */
	readonly byStart: ReadonlyMap<string, readonly string[]>;
	/** The words that are forms of the same, by `formKey`; made when it is first asked. */
	readonly byForm: () => ReadonlyMap<string, readonly string[]>;
	readonly stem: Stem;
}

/** The vocabulary of a corpus; made once. */
export const vocabularyOf = (corpus: Corpus): Vocabulary => vocabularyInSteps(corpus).now();

export const vocabularyInSteps = oncePer((corpus: Corpus): InSteps<Vocabulary> => inSteps(readVocabulary(corpus)));

/**
 * Other forms of a squeezed word that the vocabulary holds: plurals, tenses, irregular ones, those spelled as elsewhere, and
 * words it is the root of, or that are the root of it. What forms have in common the corpus' stem tells, so that they are
 * those of its language.
 * @param typed the word with its accents, where it was typed with them
 */
export function wordForms(vocabulary: Vocabulary, word: string, typed = word, rules = formRules): readonly string[] {
	if (!onlyLetters.test(word)) return [];
	const irregular = rules.irregular
		.filter(forms => forms.includes(word))
		.flat()
		.filter(form => vocabulary.words.has(form));
	if (word.length < shortest.form) return irregular.filter(other => other !== word);
	const alike = vocabulary.byForm().get(formKey(vocabulary.stem, typed)) ?? [];
	const akin = (vocabulary.byStart.get(word.slice(0, 2)) ?? []).filter(other => isRootOf(other, word, rules.endings));
	return [
		...new Set([
			...irregular,
			...alike.filter(other => !isMisspelled(word, other) && !vocabulary.stem.parts?.(word, other)),
			...akin,
		]),
	].filter(other => other !== word);
}

/** A squeezed word and its other forms, as far as the vocabulary holds them. */
export function printedForms(vocabulary: Vocabulary, word: string): readonly string[] {
	return [...(vocabulary.words.has(word) ? [word] : []), ...wordForms(vocabulary, word)];
}

/** The two words, one after the other in the text, that are typed as one: `high speed` for `highspeed`, the last in any form. */
export function wordsJoined({text}: Corpus, vocabulary: Vocabulary, word: string): readonly string[] {
	if (word.length < shortest.joined || !onlyLetters.test(word)) return [];
	return Array.from({length: word.length - 2}, (_, i) => [word.slice(0, i + 1), word.slice(i + 1)] as const)
		.filter(([one]) => vocabulary.words.has(one))
		.flatMap(([one, other]) => {
			const forms = wordForms(vocabulary, other).filter(form => form.startsWith(other) || other.startsWith(form));
			return [other, ...forms].map(form => `${one} ${form}`);
		})
		.filter(pair => text.includes(pair));
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

function* readVocabulary(corpus: Corpus): Generator<void, Vocabulary> {
	const {text, units, stem} = corpus;
	/** Each as it is printed first. */
	const words = new Map<string, string>();
	let start = -1;
	let line = 0;
	let lettered = false;
	for (let at = 0; at <= units.length; at++) {
		if ((at + 1) % stepUnits === 0) yield;
		const unit = units[at] ?? 0;
		const letter = isLetter(unit);
		if (letter || isDigit(unit)) {
			if (start < 0) start = at;
			lettered ||= letter;
			continue;
		}
		if (start >= 0 && lettered) {
			const word = text.slice(start, at);
			while (start >= corpus.starts[line + 1]!) line++;
			if (!words.has(word)) words.set(word, corpus.lines[line]!.slice(...rangeIn(corpus, line, start, at)));
		}
		start = -1;
		lettered = false;
	}
	let byForm: ReadonlyMap<string, readonly string[]> | undefined;
	return {
		words: new Set(words.keys()),
		byStart: Map.groupBy(words.keys(), word => word.slice(0, 2)),
		byForm: () => (byForm ??= Map.groupBy(words.keys(), word => formKey(stem, words.get(word)!))),
		stem,
	};
}

/** What the forms of a word have in common, whichever country spells it. */
function formKey(stem: Stem, printed: string): string {
	const word = asInAmerica(printed.normalize('NFC').toLowerCase().replace(/['’]/gu, ''));
	return fold(stem(word));
}

/** Whether two words have one stem only since the rules write `y` as `i`: Sarkozi, Sarkozy. */
function isMisspelled(one: string, other: string): boolean {
	return one.length === other.length && one.endsWith('i') && other.endsWith('y');
}

/** Whether a word is another with an ending that the rules do not know: Rwanda, Rwandan. */
function isRootOf(root: string, word: string, endings: readonly string[]): boolean {
	return root.length >= shortest.root && word.startsWith(root) && endings.includes(word.slice(root.length));
}
