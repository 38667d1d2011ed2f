import {most} from '../grades.ts';
import {looseTerm, type Term} from '../query.ts';
import {areSyllables, areSyllablesBegun, isSyllableBegun} from '../ways/typed-pinyin.ts';

/** Terms of which any one will do. */
type Terms = readonly Term[];

/**
 * Pinyin typed with blanks between its syllables, `gao zhi liang`, or between words, made one term again wherever the whole
 * is found, the longest first. Syllables that stand alone then, among others, are looked for letter for letter: each of them
 * could mean a hundred characters.
 * @param isFound whether a text holds something that is spelled so
 */
export function syllablesJoined(groups: readonly Terms[], isFound: (term: Term) => boolean): readonly Terms[] {
	const joined: Terms[] = [];
	for (let at = 0; at < groups.length; ) {
		const run = runFrom(groups, at);
		if (run.length < 2) {
			joined.push(groups[at++]!);
			continue;
		}
		joined.push(...inPieces(run, isFound));
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

function inPieces(run: readonly Term[], isFound: (term: Term) => boolean): readonly Terms[] {
	const pieces: Terms[] = [];
	for (let at = 0; at < run.length; ) {
		let end = Math.min(run.length, at + most.syllableWords);
		while (end > at + 1 && !isFound(asOne(run.slice(at, end)))) end--;
		pieces.push(end > at + 1 ? eitherWay(run.slice(at, end)) : [alone(run[at]!)]);
		at = Math.max(end, at + 1);
	}
	return pieces;
}

function asOne(terms: Terms): Term {
	return {...looseTerm(terms.map(({text}) => text).join('')), kind: 'syllables'};
}

/** As pinyin, or as the words themselves: a name may be printed in letters too. */
function eitherWay(terms: Terms): Terms {
	return [asOne(terms), {...looseTerm(terms.map(({text}) => text).join(' ')), kind: 'strict'}];
}

function alone(term: Term): Term {
	return isSyllableBegun(term.key) ? {...term, kind: 'strict'} : term;
}
