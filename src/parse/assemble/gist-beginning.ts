import {pattern, plainWords} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import type {Word} from './gist-words.ts';

/** The heaviest words of a sentence: the first of them, and the offset at which the last one ends. */
export interface Heaviest {
	readonly first: Word;
	readonly until: number;
}

/**
 * Where a gist of a sentence in letters begins, as a UTF-16 offset into it: behind those who are spoken to and the words that
 * lead up (`Mr. President, `); in a sentence too long for one line later, so that its heaviest words come in, but only at a
 * word that asks, that begins a clause, or that joining words lead to.
 * @param room the longest gist, in units
 */
export function beginningInLetters(sentence: string, {first, until}: Heaviest, room: number): number {
	const start = afterLeads(sentence);
	const length = sentence.trimEnd().length;
	if (length - start < room) return start;
	const folded = fold(sentence);
	const words = [...folded.matchAll(aWord)].map(({index}) => index).filter(at => at > start);
	const clauses = clauseStart.all(folded).map(({index}) => index);
	const near = (at: number) => folded.slice(at, at + looked);
	const asking = words.filter(
		at => asksSomebody.test(near(at)) && !behindAsking.test(folded.slice(Math.max(0, at - looked), at)),
	);
	if (questionWord.test(near(start))) asking.unshift(start);
	const questions = [start, ...words].filter(at => isQuestionWord(near(at)));
	const joined = afterJoining.all(folded).map(({index}) => index);
	const among = (starts: readonly number[]) => {
		const inOrder = starts.filter(at => at >= start && at <= first.at).sort((one, other) => one - other);
		return inOrder.find(at => until - at <= room) ?? inOrder.find(at => first.at + first.text.length - at <= room);
	};
	return (
		among(asking) ??
		among([...asking, ...questions]) ??
		asking.find(at => length - at >= room / 3) ??
		among([start, ...clauses]) ??
		[...asking, ...questions].findLast(at => at <= first.at) ??
		among(joined) ??
		start
	);
}

/** So many units around a word tell whether it asks. */
const looked = 40;

/** What precedes the first clause that says something: marks, then short parts of courtesy, names and titles before a comma. */
function afterLeads(sentence: string): number {
	let start = sentence.search(/[\p{L}\p{N}“"'¿¡([$€£]/u);
	if (start < 0) return 0;
	for (;;) {
		const lead = leadingPart.exec(sentence.slice(start));
		const rest = sentence.slice(start + (lead?.[0].length ?? 0));
		if (!lead || !/^\S+\s+\S+\s+\S/u.test(rest) || !lead[1]?.split(/\s+/u).every(isIdle)) return start;
		start += lead[0].length;
	}
}

const leadingPart = /^((?:[\p{L}\p{N}.'’-]+\s+){0,3}[\p{L}\p{N}.'’-]+)\s*[,–—]\s*/u;
const idleWords = plainWords(['small', 'idle']);
const isIdle = (word: string): boolean => /^\p{Lu}/u.test(word) || idleWords().has(fold(word).replace(/\.$/u, ''));

/** A clause behind a comma that begins with a word that asks, or that begins sentences. */
const clauseStart = pattern`(?<=[,–—]\s*(?:${'joiningClauses'}\s+)?)(?:${'questioning'}|${'sentence'}|${'sentenceOrName'})(?![\p{L}’'])`;
const afterJoining = pattern`(?<=(?:^|[^\p{L}’'])(?!${'questioning'}\s)${'joiningClauses'}\s+)(?!${'joiningClauses'}[^\p{L}])\p{L}`;

/** `do you`, `is there`; not in `what do you`. */
const asksSomebody = pattern`^(?!${'joiningClauses'}\s)${'questioning'}\s+${'subjects'}(?![\p{L}'])`;
const behindAsking = pattern`(?<![\p{L}'])${'questioning'}\s+$`;
/** `what`, `how`; the others are auxiliaries, which ask nothing inside a sentence. */
const questionWord = pattern`^(${'questioning'})(?:'s)?(?![\p{L}'])`;
const smallWords = plainWords(['small']);

function isQuestionWord(folded: string): boolean {
	const word = questionWord.exec(folded)?.[1];
	return word !== undefined && !smallWords().has(word);
}

const aWord = /(?<![\p{L}\p{N}’'-])\p{L}/gu;
