import {most} from '../grades.ts';
import {looseTerm, type Term} from '../query.ts';
import {areSyllables, areSyllablesBegun, isSyllableBegun} from '../ways/typed-pinyin.ts';

/** Terms of which any one will do. */
type Terms = readonly Term[];

/** What a text is asked about terms. */
export interface SyllableText {
	/** Whether it holds something that is spelled so. */
	readonly isSpelled: (term: Term) => boolean;
	/** Whether a key is a word of letters in it. */
	readonly isPrinted: (key: string) => boolean;
}

/**
 * Pinyin typed with blanks between its syllables, `gao zhi liang`, or between words, made one term again wherever the whole
 * is found, the longest first. Syllables for which that does not hold are looked for as letters, and where they are no words
 * of the text, as they stand together: each of them could mean a hundred characters.
 */
export function syllablesJoined(groups: readonly Terms[], text: SyllableText): readonly Terms[] {
	const joined: Terms[] = [];
	for (let at = 0; at < groups.length; ) {
		const run = runFrom(groups, at);
		if (run.length < 2) {
			joined.push(groups[at++]!);
			continue;
		}
		joined.push(...inPieces(run, text));
		at += run.length;
	}
	return joined;
}

/** The neighbours from an index on that are syllables each; the last word of all may be half typed. */
function runFrom(groups: readonly Terms[], from: number): readonly Term[] {
	const run: Term[] = [];
	for (const terms of groups.slice(from)) {
		const [term] = terms;
		if (term === undefined || terms.length > 1 || term.kind !== 'loose') break;
		const last = from + run.length === groups.length - 1;
		if (!(areSyllables(term.key) || (last && areSyllablesBegun(term.key)))) break;
		run.push(term);
	}
	return run;
}

function inPieces(run: readonly Term[], text: SyllableText): readonly Terms[] {
	const pieces: Terms[] = [];
	let single: Term[] = [];
	const finish = (): void => {
		pieces.push(...asLetters(single, text));
		single = [];
	};
	for (let at = 0; at < run.length; ) {
		let end = Math.min(run.length, at + most.syllableWords);
		while (end > at + 1 && !text.isSpelled(asOne(run.slice(at, end)))) end--;
		const alone = end === at + 1 && isSyllableBegun(run[at]!.key);
		if (!alone) finish();
		if (end > at + 1) pieces.push(eitherWay(run.slice(at, end)));
		else if (alone) single.push(run[at]!);
		else pieces.push([run[at]!]);
		at = end;
	}
	finish();
	return pieces;
}

/** Syllables that spell nothing: words of the text each, else one phrase. */
function asLetters(terms: Terms, {isPrinted}: SyllableText): readonly Terms[] {
	if (terms.length === 0) return [];
	if (terms.every(({key}) => isPrinted(key))) return terms.map(term => [{...term, kind: 'strict'}]);
	return [[asPhrase(terms)]];
}

function asOne(terms: Terms): Term {
	return {...looseTerm(terms.map(({text}) => text).join('')), kind: 'syllables'};
}

/** As pinyin, or as the words themselves: a name may be printed in letters too. */
function eitherWay(terms: Terms): Terms {
	return [asOne(terms), asPhrase(terms)];
}

function asPhrase(terms: Terms): Term {
	return {...looseTerm(terms.map(({text}) => text).join(' ')), kind: 'strict'};
}
