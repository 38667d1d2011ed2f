import {capitalised, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {hanWords} from '../../text/han-words.ts';
import {beginningInLetters} from './gist-beginning.ts';
import {type Term, termsOf, type Word, wordsOf} from './gist-words.ts';

/**
 * A gist is cut out of the question: the stretch of one clause whose words the answers take up again and the other
 * exchanges do not use, without the words that only ask. (The idea is Luhn's: a sentence weighs as much as its densest
 * run of significant words; H. P. Luhn, The Automatic Creation of Literature Abstracts, 1958.)
 */
export interface Talk {
	readonly question: string;
	readonly answers: string;
}

/** The length of a gist: units of text, by the script it is in. */
const longest = {han: 24, latin: 64};
/** So much of a question and of its answers is looked at, in units. */
const lookedAt = 1000;
/** A word that the answers do not take up counts for this much of one that they do. */
const unanswered = 0.25;
/** The first clause that asks, and the others that ask, before those that only lead up to it. */
const firstAskingWeight = 1.5;
const askingWeight = 1.15;
/** As much more for a sentence in letters, which is heavy by its length alone. */
const wholeAskingWeight = 1.35;
/** Words in quotation marks are what a question is about more often than not. */
const quotedWeight = 1.3;

/** Fewer cells than this say too little: the words around come along. */
const shortest = {han: 4};
const anyClause = pattern`(?:[^，,。.？?！!；;：:\n¿¡]|[.,:：](?=\d)|(?<=${capitalised('abbreviationsInNames')})\.)+`;
const anySentence = pattern`(?:[^。.？?！!；;：:\n¿¡]|[.:：](?=\d)|(?<=${capitalised('abbreviationsInNames')})\.)+`;
/** Verbs and adverbs that lead up to a Chinese subject. */
const leading = pattern`^${'leadingUp'}+(?=.{3})`;
/** What the writer put in brackets: `(inaudible)`, `（笑）`. */
const remark = /[(（[][^()（）[\]]{1,40}[)）\]]/gu;
const asksWords = pattern`${'questioning'}`;

/** One gist for each exchange, in order; the first words of the question where nothing stands out, '' for one without words. */
export function gistsOf(talks: readonly Talk[]): readonly string[] {
	const asked = talks.map(({question}) => countOf(termsOf(fold(question.slice(0, lookedAt)))));
	const answered = talks.map(({answers}) => countOf(termsOf(fold(answers.slice(0, lookedAt)))));
	const uses = countOf(
		asked.flatMap((own, i) => [...own.keys(), ...[...(answered[i]?.keys() ?? [])].filter(term => !own.has(term))]),
	);
	return talks.map(({question}, i) => {
		const weight = (word: Word) => {
			const weights = termsOf(word.folded).map(term => {
				const times = answered[i]?.get(term) ?? 0;
				const rare = Math.log((talks.length + 1) / (uses.get(term) ?? 1)) + 0.2;
				return (
					rare *
					(times > 0 ? 1 + Math.log2(times + 1) / 2 : unanswered) *
					(typeof term === 'string' ? Math.min(term.length, 4) : 2)
				);
			});
			return weights.reduce((sum, w) => sum + w, 0);
		};
		return gistOf(question.slice(0, lookedAt), weight);
	});
}

function countOf(terms: readonly Term[]): ReadonlyMap<Term, number> {
	const times = new Map<Term, number>();
	for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
	return times;
}

function gistOf(printed: string, weight: (word: Word) => number): string {
	const question = letter.test(printed.replace(remark, ' ')) ? printed.replace(remark, ' ') : printed;
	let best = {text: '', score: 0};
	let asked = false;
	for (const {0: part, index} of (inHan.test(question) ? anyClause : anySentence).all(question)) {
		const mark = /^[?？]/u.exec(question.slice(index + part.length))?.[0] ?? '';
		const asks = asksWords.test(fold(part)) || mark !== '';
		const found = inHan.test(part) ? core(part, weight) : coreOfLetters(part, mark, weight);
		const whole = inHan.test(part) ? 1 : wholeAskingWeight;
		const score = found.score * (asks ? whole * (asked ? askingWeight : firstAskingWeight) : 1);
		if (score > best.score) best = {text: found.text, score};
		asked ||= asks && found.score > 0;
	}
	return shortened((best.score > 0 ? best.text : question).replace(/\s+/gu, ' ').trim());
}

/** Of a sentence in letters what begins where one may begin, with the question mark behind it, or as much as there is room for. */
function coreOfLetters(sentence: string, mark: string, weight: (word: Word) => number): Core {
	const found = heaviest(sentence, weight);
	if (!found) return {text: '', score: 0};
	const rest = sentence.slice(beginningInLetters(sentence, found, longest.latin)).trimEnd() + mark;
	if (rest.length <= longest.latin) return {text: closed(rest), score: found.score};
	const room = rest.slice(0, longest.latin);
	const cut = room.slice(0, Math.max(room.lastIndexOf(' '), 1)).replace(/[\s,–—-]+$/u, '');
	return {text: `${closed(cut)}…`, score: found.score};
}

const letter = /[\p{L}\p{N}]/u;
const inHan = /\p{Script=Han}/u;

interface Core {
	readonly text: string;
	readonly score: number;
}

/** The words of weight in a clause, and of its heaviest run the first, the last and the sum; null where nothing weighs. */
function heaviest(clause: string, weight: (word: Word) => number) {
	const words = wordsOf(clause);
	const quoted = quotedStretches(clause);
	const weights = words.map(
		word => weight(word) * (quoted.some(([from, to]) => from <= word.at && word.at < to) ? quotedWeight : 1),
	);
	const {from, to, score} = heaviestRun(weights);
	const [first, heavy] = [words[from], words[to]];
	return first && heavy && score > 0 ? {words, first, until: heavy.at + heavy.text.length, score} : null;
}

/** Of a clause in Han characters, what its heaviest run of words begins and its last word of weight ends; no word is cut. */
function core(clause: string, weight: (word: Word) => number): Core {
	const found = heaviest(clause, weight);
	if (!found) return {text: '', score: 0};
	const {words, first, until, score} = found;
	const begin = beginning(clause, first.at, until);
	const start = until - begin > longest.han ? first.at : begin;
	const last = words.findLast(word => word.at + word.text.length - start <= longest.han);
	const end = last && last.at >= first.at ? last.at + last.text.length : first.at + first.text.length;
	const whole = clause.trim();
	if (end - start < shortest.han && whole.length <= longest.han) return {text: closed(whole), score};
	const lead = leading.exec(fold(clause.slice(start, end)))?.[0].length ?? 0;
	const folded = fold(clause);
	const edges = [...wordStarts(folded), clause.length];
	const edge = edges.findLast(at => at <= start + lead) ?? start;
	const from = edge > 0 && pointing.test(folded.charAt(edge - 1)) ? edge - 1 : edge;
	return {text: closed(clause.slice(from, edges.find(at => at >= end) ?? end)), score};
}
const pointing = pattern`^${'pointing'}$`;

/** Where a gist begins: at its heaviest run, or, where that is an enumeration too long for one line, at its last member. */
function beginning(clause: string, from: number, to: number): number {
	const comma = clause.lastIndexOf('、', to) + 1;
	return to - from > longest.han && comma > from && to - comma >= shortest.han ? comma : from;
}

/** The run of weights with the greatest sum, each word costing a little (Kadane's algorithm). */
function heaviestRun(weights: readonly number[]): {readonly from: number; readonly to: number; readonly score: number} {
	const cost = Math.max(0, ...weights) * 0.15;
	let best = {from: 0, to: 0, score: 0};
	let [begin, sum] = [0, 0];
	weights.forEach((weight, i) => {
		if (sum <= 0) [begin, sum] = [i, 0];
		sum += weight - cost;
		if (sum > best.score) best = {from: begin, to: i, score: sum};
	});
	return best;
}

function quotedStretches(text: string): readonly (readonly [number, number])[] {
	return [...text.matchAll(/[「『“"][^「」『』“”"]{2,20}[」』”"]/gu)].map(
		m => [m.index, m.index + m[0].length] as const,
	);
}

/** A stretch without a closing mark whose opening mark was left out, and the other way round. */
function closed(text: string): string {
	const pairs = ['「」', '『』', '“”', '《》', '（）', '()'] as const;
	return pairs
		.reduce((rest, [open = '', close = '']) => {
			const unopened = rest.indexOf(close) >= 0 && (rest.indexOf(open) < 0 || rest.indexOf(close) < rest.indexOf(open));
			const one = unopened ? rest.replace(close, '') : rest;
			return one.lastIndexOf(open) > one.lastIndexOf(close)
				? one.slice(0, one.lastIndexOf(open)) + one.slice(one.lastIndexOf(open) + 1)
				: one;
		}, text)
		.trim();
}

function shortened(text: string): string {
	const isHan = inHan.test(text);
	const most = isHan ? longest.han : longest.latin;
	if (text.length <= most) return text;
	const edge = isHan ? wordStarts(fold(text)).findLast(at => at <= most) : most;
	return `${text.slice(0, edge || most).trimEnd()}…`;
}

/** Where the words of a folded text in Han characters begin, in units. */
const wordStarts = (folded: string): readonly number[] => Array.from(hanWords(folded), ({index}) => index);
