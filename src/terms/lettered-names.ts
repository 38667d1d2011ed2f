import {pattern} from '../lexicon/matcher.ts';
import {fold} from '../text/fold.ts';
import {isHanOrKana, type SpokenWord} from '../text/words.ts';
import type {TermCandidate} from './glossary-term.ts';
import {countriesIn, english, isDemonym, languageNames} from './regions.ts';
import type {SmallWords} from './small-words.ts';
import type {SpokenText} from './spoken-text.ts';

/**
 * Names in languages that write them with a capital: runs of words with one, `of` and `de` between them. A capital at the
 * beginning of a sentence says nothing by itself. In a Chinese text whatever has a capital is a name. German writes
 * every noun so: there only two in a row, and what is written in capitals throughout, are told.
 */
export function letteredNames(
	texts: readonly SpokenText[],
	small: SmallWords,
	language: string,
): readonly TermCandidate[] {
	const words = texts.flatMap(text => writtenIn(text, small));
	const seen = countsOf(words);
	const isGerman = language.startsWith('de');
	const groups = new Map<string, Set<string>>();
	for (const run of runsOf(words, seen, small)) {
		if (isGerman && run.length < 2 && !run.some(isAcronym)) continue;
		const key = run.map(word => nameRoot(word, language)).join(' ');
		const printed = printedFrom(run);
		const forms = groups.get(key);
		if (forms) forms.add(printed);
		else groups.set(key, new Set([printed]));
	}
	// `President Lind` is one where there is no `Lind` by itself.
	const isTwo = (key: string) => {
		const [head, tail] = key.split(/ of (?:the )?/u);
		return tail !== undefined && groups.has(head!) && (groups.has(tail) || countriesIn(english).has(tail));
	};
	const names = [...groups].filter(
		([key]) => !isTwo(key) && !(leadingTitles.test(key) && groups.has(leadingTitles.takenFrom(key))),
	);
	const full = language.startsWith('en')
		? fullNames(new Set(names.map(([key]) => key)), seen)
		: new Map<string, string>();
	return names.map(([key, forms]) => ({kind: 'name', forms: [...forms, ...(groups.get(full.get(key) ?? '') ?? [])]}));
}

/** Surnames with the one name of two words that ends with it: `Fauci`, `Anthony Fauci`. No article stands before a person. */
function fullNames(keys: ReadonlySet<string>, seen: ReturnType<typeof countsOf>): ReadonlyMap<string, string> {
	const byLast = Map.groupBy(
		[...keys].filter(key => /^[^ ]+ [^ ]+$/u.test(key)),
		key => key.split(' ')[1]!,
	);
	return new Map(
		[...byLast].flatMap(([last, names]) =>
			names.length === 1 && keys.has(last) && !seen.hasArticle(last) && !countriesIn(english).has(last)
				? [[last, names[0]!] as const]
				: [],
		),
	);
}

/** A word of letters as it is written. */
interface WrittenWord {
	readonly text: SpokenText;
	readonly token: SpokenWord;
	/** Folded, without `’s`. */
	readonly key: string;
	/** As printed, without `’s`. */
	readonly printed: string;
	readonly isCapital: boolean;
	/** Whether a sentence, or something quoted, begins with it. */
	readonly isInitial: boolean;
	/** Whether it goes on from the word before it in the list. */
	readonly joined: boolean;
	readonly owns: boolean;
	readonly inHan: boolean;
}

function writtenIn(text: SpokenText, small: SmallWords): readonly WrittenWord[] {
	const {tokens, block} = text;
	const inHan = tokens.filter(({script}) => isHanOrKana(script)).length * 3 > tokens.length;
	const lettered = tokens.filter(({script}) => script === 'letters');
	const capitals = lettered.filter(({range: [from]}) => isUpper(block.text.slice(from, from + 1))).length;
	// A heading in capitals, or with every word begun by one, tells no names.
	if (!inHan && lettered.length >= 6 && capitals > lettered.length * 0.7) return [];
	let before = -2;
	let end = 0;
	return tokens.flatMap((token, nth): readonly WrittenWord[] => {
		const [from, to] = token.range;
		const gap = block.text.slice(end, from);
		end = to;
		if (token.script !== 'letters' && !(token.script === 'digits' && before === nth - 1)) return [];
		const whole = block.text.slice(from, to);
		const printed = whole.replace(/['’][sS]?$/u, '');
		const joined = before === nth - 1 && (token.joined || (gap === '. ' && abbreviated.test(tokens[nth - 1]!.folded)));
		before = nth;
		return [
			{
				text,
				token,
				key: fold(printed),
				printed,
				isCapital:
					token.script === 'digits' || /\.\p{N}/u.test(whole)
						? false
						: inHan
							? /\p{Lu}/u.test(whole)
							: isCapitalised(whole, small),
				isInitial: !inHan && (nth === 0 || (/[.?!:;…"“”„«»「『()[\]—–-]/u.test(gap) && !joined)),
				joined,
				owns: whole !== printed,
				inHan,
			},
		];
	});
}

const isUpper = (letter: string): boolean => /^\p{Lu}/u.test(letter);
/** `Trump`, `5G`, `iPhone`, `mRNA`; not `I` nor `I’m`. */
const isCapitalised = (word: string, small: SmallWords): boolean =>
	(isUpper(word) && (!small.isGrammar(fold(word.replace(/['’].*$/u, ''))) || acronym.test(word))) ||
	/^\p{Ll}\p{Lu}|^\p{N}{1,2}\p{Lu}{1,2}$/u.test(word);
const acronym = /^(?:\p{Lu}[\p{Lu}\p{N}&]+s?(?:-\p{N}+)?|(?:\p{Lu}\.){2,}|\p{N}{1,2}\p{Lu}{1,2})$/u;
const isAcronym = ({printed}: WrittenWord): boolean => acronym.test(printed);
const abbreviated = pattern`^(?:${'abbreviationsInNames'}|\p{L})$`;

/** How words are written where no sentence begins. */
function countsOf(words: readonly WrittenWord[]) {
	const capital = new Map<string, number>();
	const plain = new Map<string, number>();
	const pairs = new Set<string>();
	const behindArticle = new Set<string>();
	for (const [at, {key, isCapital, isInitial}] of words.entries()) {
		if (isInitial) continue;
		const counts = isCapital ? capital : plain;
		counts.set(key, (counts.get(key) ?? 0) + 1);
		const next = words[at + 1];
		if (article.test(words[at - 1]?.key ?? '')) behindArticle.add(key);
		if (isCapital && next?.isCapital && next.joined) pairs.add(`${key} ${next.key}`);
	}
	return {
		isName: ({key}: WrittenWord) => (capital.get(key) ?? 0) > (plain.get(key) ?? 0),
		isPlain: ({key}: WrittenWord) => plain.has(key),
		hasArticle: (key: string) => behindArticle.has(key),
		isPair: ({key}: WrittenWord, next: WrittenWord) => pairs.has(`${key} ${next.key}`),
	};
}

/** The runs of words with a capital, without the titles before them. */
function* runsOf(words: readonly WrittenWord[], seen: ReturnType<typeof countsOf>, small: SmallWords) {
	for (let at = 0; at < words.length; at++) {
		if (!words[at]!.isCapital) continue;
		let end = at + 1;
		for (let next = end; next < words.length && words[next]!.joined && !words[end - 1]!.owns; next++) {
			const word = words[next]!;
			if (word.isCapital || (word.token.script === 'digits' && next === end && !word.inHan)) end = next + 1;
			else if (next - end > 1 || !inside.test(word.token.folded)) break;
		}
		const run = withoutEdges(words.slice(at, end), seen, small);
		at = end - 1;
		if (run.length > 0) yield run;
	}
}

function withoutEdges(
	run: readonly WrittenWord[],
	seen: ReturnType<typeof countsOf>,
	small: SmallWords,
): readonly WrittenWord[] {
	let [from, to] = [0, run.length];
	while (from < to && isNoBeginning(run[from]!, run[from + 1], to - from, seen, small)) from++;
	while (from < to && !run[to - 1]!.isCapital && !/\d/u.test(run[to - 1]!.key)) to--;
	const left = run.slice(from, to);
	if (left.length === 0 || left.every(({key}) => noName.test(key))) return [];
	const [only] = left;
	if (left.length > 1 || isAcronym(only!) || only!.inHan) return left;
	const tells = seen.isName(only!) && only!.printed.length > 2;
	return tells && !small.isSmall(only!.key) && !isPeople(only!.key) ? left : [];
}

function isNoBeginning(
	word: WrittenWord,
	next: WrittenWord | undefined,
	length: number,
	seen: ReturnType<typeof countsOf>,
	small: SmallWords,
): boolean {
	const {key, isInitial, isCapital} = word;
	if (!isCapital || courtesy.test(key)) return true;
	if (isAcronym(word)) return false;
	if (isInitial && small.isSmall(key)) return true;
	return isInitial && (length === 1 ? !seen.isName(word) : seen.isPlain(word) && !seen.isPair(word, next!));
}

const article = pattern`^(?:${'articles'}|an?)$`;
const courtesy = pattern`^(?:${'courtesies'}|${'honours'}|${'articles'})\.?$`;
/** `Russians`, `Libyan`: translated without a glossary. */
const isPeople = (key: string): boolean => languageNames(english).has(key) || isDemonym(key, countriesIn(english));
/** No name by itself, nor are several of them. */
const noName = pattern`^(?:${'titles'}|${'monthNames'}|${'weekdays'}|${'courtesies'}|${'insideNames'}|\p{N}+|ok|q|a|am|pm|tv|[ivx]+)$`;
const inside = pattern`^(?:${'insideNames'})$`;
const leadingTitles = pattern`^(?:(?:${'offices'}|${'beforeOffices'}) )+`;

/** One key for all cases of a Russian name. */
const nameRoot = ({key}: WrittenWord, language: string): string =>
	language.startsWith('ru') ? key.replace(/(?<=\p{L}{3})[аеиоуыэюяьй]{1,3}м?$/u, '') : key;

const printedFrom = (run: readonly WrittenWord[]): string => {
	const [first, last] = [run[0]!, run.at(-1)!];
	const [from] = first.token.range;
	return first.text.block.text.slice(from, last.token.range[0] + last.printed.length);
};
