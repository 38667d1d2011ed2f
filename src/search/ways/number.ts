import {numbersIn, type WrittenNumber} from '../../text/numerals.ts';
import {oncePer} from '../../text/once-per.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {CorpusRange} from './acronym.ts';

/**
 * Where a squeezed key with numbers in it stands in any notation of them: `五百五十万辆` for 550万輛, `波音七零七`, `7bn` for 7
 * billion. All else of the key stands letter for letter. A single word or character, such as `one`, is no number to look up.
 */
export function numberFinds(corpus: Corpus, key: string): CorpusRange[] {
	const numbers = numbersIn(key, corpus.tongue);
	const [first, ...others] = numbers;
	if (first === undefined || singleWord.test(key)) return [];
	const {byValue, byStart} = numbersOf(corpus);
	return (byValue.get(first.value) ?? []).flatMap(found => {
		const start = found.start - first.start;
		if (!corpus.text.startsWith(key.slice(0, first.start), start)) return [];
		let {end} = found;
		let at = first.end;
		for (const number of [...others, null]) {
			const between = key.slice(at, number?.start);
			if (!corpus.text.startsWith(between, end)) return [];
			end += between.length;
			if (number === null) break;
			const next = byStart.get(end);
			if (next?.value !== number.value) return [];
			({end} = next);
			at = number.end;
		}
		return [{start, end}];
	});
}

const singleWord = /^(?:[a-z]+|[^\d])$/;

/** The numbers of a corpus, made once. */
const numbersOf = oncePer(({text, tongue}: Corpus) => {
	const numbers = numbersIn(text, tongue);
	return {
		byValue: Map.groupBy(numbers, ({value}) => value) as ReadonlyMap<string, readonly WrittenNumber[]>,
		byStart: new Map(numbers.map(number => [number.start, number])),
	};
});
