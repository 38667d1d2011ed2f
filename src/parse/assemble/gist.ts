import {capitalised, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {beginningInLetters, type Heaviest} from './gist-beginning.ts';
import {cutInHan, gistInHan} from './gist-in-han.ts';
import {quotedStretches, type Term, termsOf, type Word, wordsOf} from './gist-words.ts';

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
const firstAskingWeight = {han: 2.2, latin: 1.5};
const askingWeight = {han: 1.5, latin: 1.15};
/** A question about less than this, in units, asks about what stands before it: `Is it?`. */
const leastAsked = 4;
/** As much more for a sentence in letters, which is heavy by its length alone. */
const wholeAskingWeight = 1.35;
/** A clause that begins by pointing back, or that leads up to somebody's words, for it says less without its neighbours. */
const leaningWeight = 0.6;
const leans = pattern`^[\s「『“"]*(?:${'leadingUp'}){0,2}${'pointing'}|(?:${'reporting'}|说)\s*$`;
/** Words in quotation marks are what a question is about more often than not. */
const quotedWeight = 1.3;

const anyClause = pattern`(?:[^，,。.？?！!；;：:\n¿¡]|[.,:：](?=\d)|(?<=${capitalised('abbreviationsInNames')})\.)+`;
const anySentence = pattern`(?:[^。.？?！!；;：:\n¿¡]|[.:：](?=\d)|(?<=${capitalised('abbreviationsInNames')})\.)+`;
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
	let best: Clause | null = null;
	let asked = false;
	for (const {0: part, index} of (inHan.test(question) ? anyClause : anySentence).all(question)) {
		const found = heaviest(part, weight);
		if (!found) continue;
		const mark = /^[?？]/u.exec(question.slice(index + part.length))?.[0] ?? '';
		const asks = asksWords.test(fold(part)) || mark !== '';
		const script = inHan.test(part) ? 'han' : 'latin';
		const whole = script === 'han' ? 1 : wholeAskingWeight;
		const leaning = leans.test(fold(part)) ? leaningWeight : 1;
		const whatAsked = asks && found.until - found.first.at >= leastAsked;
		const score = found.score * leaning * (whatAsked ? whole * (asked ? askingWeight : firstAskingWeight)[script] : 1);
		if (!best || score > best.score) best = {part, mark, found, score};
		asked ||= asks;
	}
	return shortened(
		(best ? toldOf(best) : question)
			.replace(/\s+/gu, ' ')
			.replace(/ (?=[、」』”》])/gu, '')
			.trim(),
	);
}

interface Clause {
	readonly part: string;
	/** The question mark behind it, if there is one. */
	readonly mark: string;
	readonly found: Heaviest;
	readonly score: number;
}

const toldOf = ({part, mark, found}: Clause): string =>
	inHan.test(part) ? closed(gistInHan(part, found, longest.han)) : toldInLetters(part, mark, found);

/** Of a sentence in letters what begins where one may begin, with the question mark behind it, or as much as there is room for. */
function toldInLetters(sentence: string, mark: string, found: Heaviest): string {
	const rest = sentence.slice(beginningInLetters(sentence, found, longest.latin)).trimEnd() + mark;
	if (rest.length <= longest.latin) return closed(rest);
	const room = rest.slice(0, longest.latin);
	const cut = room.slice(0, Math.max(room.lastIndexOf(' '), 1)).replace(/(?<![\s,–—-])[\s,–—-]+$/u, '');
	return `${closed(cut)}…`;
}

const letter = /[\p{L}\p{N}]/u;
const inHan = /\p{Script=Han}/u;

/** The words of weight in a clause, and of its heaviest run the first, the last and the sum; null where nothing weighs. */
function heaviest(clause: string, weight: (word: Word) => number) {
	const words = wordsOf(clause);
	const quoted = quotedStretches(clause);
	const weights = words.map(
		word => weight(word) * (quoted.some(([from, to]) => from <= word.at && word.at < to) ? quotedWeight : 1),
	);
	const {from, to, score} = heaviestRun(weights);
	const [first, heavy] = [words[from], words[to]];
	return first && heavy && score > 0 ? {first, until: heavy.at + heavy.text.length, score} : null;
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
	if (inHan.test(text)) return text.length > longest.han + 1 ? cutInHan(text, longest.han) : text;
	return text.length > longest.latin ? `${text.slice(0, longest.latin).trimEnd()}…` : text;
}
