import {numbersIn, type WrittenNumber} from '../../text/numerals.ts';
import {oncePer} from '../../text/once-per.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {CorpusRange} from './acronym.ts';

/**
 * Where a squeezed key with numbers in it stands in any notation of them: `五百五十万辆` for 550万輛, `波音七零七`, `7bn` for 7
 * billion. All else of the key stands letter for letter, but for a sign of a rough number before the measure: `30家` for
 * 三十多家, and the other way round. A single character, or a word under ten such as `one`, is no number to look up.
 */
export function numberFinds(corpus: Corpus, key: string): CorpusRange[] {
	const numbers = numbersIn(key, corpus.tongue);
	const [first, ...others] = numbers;
	if (first === undefined || (singleWord.test(key) && !(Number.parseFloat(first.value) >= leastInOneWord))) return [];
	const {byValue, byStart} = numbersOf(corpus);
	return (byValue.get(first.value) ?? []).flatMap(found => {
		const start = found.start - first.start;
		if (!corpus.text.startsWith(key.slice(0, first.start), start)) return [];
		let {end} = found;
		let at = first.end;
		for (const number of [...others, null]) {
			const between = key.slice(at, number?.start);
			const after = endOf(between, corpus.text, end);
			if (after < 0) return [];
			end = after;
			if (number === null) break;
			const next = byStart.get(end);
			if (next?.value !== number.value) return [];
			({end} = next);
			at = number.end;
		}
		return [{start, end}];
	});
}

/** The end of what stands behind a number from a position on, be the number rough on one side only; -1 where the text goes on otherwise. */
function endOf(wanted: string, text: string, position: number): number {
	if (text.startsWith(wanted, position)) return position + wanted.length;
	if (wanted === '') return -1;
	const measure = wanted.replace(roughly, '');
	const start = roughSigns.includes(text[position]!) ? position + 1 : position;
	return measure !== '' && text.startsWith(measure, start) ? start + measure.length : -1;
}

/** Behind a number: more, or about as many. */
const roughSigns = '多余来';
const roughly = new RegExp(`^[${roughSigns}](?=\\p{Script=Han})`, 'u');
const singleWord = /^(?:[a-z]+|[^\d])$/;
const leastInOneWord = 10;

/** The numbers of a corpus that have been read so far. */
interface NumberIndex {
	readonly byValue: Map<string, WrittenNumber[]>;
	readonly byStart: Map<number, WrittenNumber>;
	/** The position from which on none has been read. */
	read: number;
}

const indexOf = oncePer((_: Corpus): NumberIndex => ({byValue: new Map(), byStart: new Map(), read: 0}));

/** Reads the numbers of a corpus, which takes a long one a while; it yields in between. */
export function* readNumbers(corpus: Corpus): Generator<void> {
	const index = indexOf(corpus);
	while (index.read < corpus.text.length) {
		const lineEnd = corpus.text.indexOf('\n', index.read + stepLength);
		const end = lineEnd < 0 ? corpus.text.length : lineEnd + 1;
		for (const {value, ...number} of numbersIn(corpus.text.slice(index.read, end), corpus.tongue)) {
			const found = {value, start: number.start + index.read, end: number.end + index.read};
			index.byStart.set(found.start, found);
			const alike = index.byValue.get(value);
			if (alike) alike.push(found);
			else index.byValue.set(value, [found]);
		}
		index.read = end;
		yield;
	}
}

/** UTF-16 units that are read in a few milliseconds. */
const stepLength = 20_000;

function numbersOf(corpus: Corpus): NumberIndex {
	for (const _ of readNumbers(corpus));
	return indexOf(corpus);
}
