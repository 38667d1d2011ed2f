import type {Range} from '../briefing/place.ts';
import {pattern, plainWords} from '../lexicon/matcher.ts';
import {fold} from '../text/fold.ts';
import type {SpokenWord} from '../text/words.ts';
import type {TermCandidate} from './glossary-term.ts';
import {chinese, countriesIn} from './regions.ts';
import type {SmallWords} from './small-words.ts';
import type {SpokenText} from './spoken-text.ts';
import {isSounds, transliteratedIn} from './transliterated-names.ts';

/**
 * Names in Chinese and Japanese texts, of which no capital tells: by their endings, by the titles beside them, by a list.
 * @param known names that were found otherwise
 */
export function hanNames(
	texts: readonly SpokenText[],
	small: SmallWords,
	known: readonly string[],
): readonly TermCandidate[] {
	const printed = new Map<string, string>();
	const counts = new Map<string, number>(known.map(name => [fold(name), 2]));
	const found = texts
		.filter(({folded}) => /\p{Script=Han}/u.test(folded))
		.flatMap(text => [
			...[...housesIn(text, small)].map(stretch => ({text, stretch, isHouse: true})),
			...[
				...peopleIn(text, small),
				...foreignersIn(text, small),
				...transliteratedIn(text, small, isCountryOrPlace),
			].map(stretch => ({text, stretch, isHouse: false})),
		]);
	const nameOf = ({text, stretch}: (typeof found)[number]) => text.folded.slice(...stretch);
	for (const each of found) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1);
	for (const each of found) {
		const {text, stretch, isHouse} = each;
		const [from, to] = stretch;
		const start = isHouse ? from + wordsBefore(nameOf(each), counts) : from;
		printed.set(text.folded.slice(start, to), text.block.text.slice(start, to));
	}
	return [...printed.values(), ...placesIn(texts, small)].map(form => ({kind: 'name', forms: [form]}));
}

/** How much of a name is none of it: where its end is called so by itself more often, and no name stands before that. */
function wordsBefore(name: string, counts: ReadonlyMap<string, number>): number {
	for (let at = 1; at < name.length - 2; at++) {
		const rest = counts.get(name.slice(at)) ?? 0;
		if (rest > counts.get(name)! && !counts.has(name.slice(0, at)) && !isPlace(name.slice(0, at))) return at;
	}
	return 0;
}

const isCountryOrPlace = (name: string): boolean => places().has(name) || countriesIn(chinese).has(name);
const isPlace = (name: string): boolean => isCountryOrPlace(name) || house.test(name);

/** Institutions and places, from the end of the name back: `工业和信息化部`, `广东省`. */
function* housesIn({tokens}: SpokenText, small: SmallWords): Iterable<Range> {
	for (const [last, token] of tokens.entries()) {
		if (token.script !== 'han') continue;
		const [from, to] = token.range;
		if (isHouse(token.folded)) {
			const first = beginning(tokens, last, small);
			yield [tokens[first]!.range[0], to];
		} else if (houseEnd.test(token.folded) && tokens[last - 1]?.script === 'han' && token.joined) {
			const first = beginning(tokens, last, small);
			if (first < last && from - tokens[first]!.range[0] >= 2 && !notHouse.test(tokens[last - 1]!.folded))
				yield [tokens[first]!.range[0], to];
		}
	}
}

/** The first word of a name that ends with a word: back to a small one, a break, or six words. */
function beginning(tokens: readonly SpokenWord[], last: number, small: SmallWords): number {
	let first = last;
	for (let at = last; at > 0 && last - at < 6; ) {
		const before = tokens[at - 1]!;
		if (!tokens[at]!.joined) break;
		const joins = small.joins(before.folded) && at > 1 && tokens[at - 1]!.joined;
		const step = joins ? 2 : 1;
		const word = tokens[at - step]!;
		if (word.script !== 'han' || small.atNoEdge(word) || (joins && (word.folded.length < 2 || isHouse(word.folded))))
			break;
		at -= step;
		first = at;
	}
	while (first < last && tokens[first]!.folded.length < 2) first++;
	return first;
}

const house = pattern`(?:${'institutions'})$`;
const houseEnd = pattern`^(?:${'institutions'})$`;
const notHouse = pattern`^(?:${'commonHouses'})$`;
const isHouse = (word: string): boolean => word.length > 2 && house.test(word) && !notHouse.test(word);

/** People: a name with its title behind or before it. */
function* peopleIn({folded, tokens}: SpokenText, small: SmallWords): Iterable<Range> {
	const starts = new Set(tokens.map(({range: [from]}) => from));
	const ends = new Set(tokens.map(({range: [, to]}) => to));
	for (const match of titledBehind.all(folded)) {
		const name = match.groups!['name']!;
		const from = match.index;
		if (starts.has(from) && ends.has(from + name.length) && !isSpoken(name, small)) yield [from, from + name.length];
	}
	for (const match of titledBefore.all(folded)) {
		const name = match.groups!['name']!;
		const from = match.index + match[0].length - name.length;
		if (starts.has(from) && ends.has(from + name.length) && !isSpoken(name, small)) yield [from, from + name.length];
	}
}

/** `国有关`, `和巴西`, `和同学`: of a word that happens to be a surname too and one that is no given name. */
function isSpoken(name: string, small: SmallWords): boolean {
	if (small.isSmall(name)) return true;
	const given = name.slice(1);
	return given.length > 1 && (small.isSmall(given) || isCountryOrPlace(given) || wholeTitle.test(given));
}

const wholeTitle = pattern`^${'titlesBehind'}$`;
const hanName = pattern`(?:${'doubleSurnames'}|[${'surnames'}])\p{Script=Han}{1,2}?`;
const titledBehind = pattern`(?<name>${hanName})(?:同志)?(?=${'titlesBehind'})`;
const titledBefore = pattern`(?:${'titlesBehind'})(?<name>${hanName})(?=$|[^\p{L}]|${'afterName'})`;

/** Names from other languages, with a dot between their parts, of which the dictionary knows few. */
function* foreignersIn({block, tokens}: SpokenText, small: SmallWords): Iterable<Range> {
	const isOne = (token: SpokenWord | undefined) =>
		token?.script === 'han' && (token.folded.length === 1 || isSounds(token.folded)) && !small.atNoEdge(token);
	for (const [at, token] of tokens.entries()) {
		const before = tokens[at - 1];
		if (
			token.script !== 'han' ||
			before?.script !== 'han' ||
			!dot.test(block.text.slice(before.range[1], token.range[0]))
		)
			continue;
		let [first, last] = [at - 1, at];
		if (before.folded.length === 1) while (isOne(tokens[first - 1]) && tokens[first]!.joined) first--;
		if (token.folded.length === 1) while (isOne(tokens[last + 1]) && tokens[last + 1]!.joined) last++;
		yield [tokens[first]!.range[0], tokens[last]!.range[1]];
	}
}

const dot = /^[·‧•]$/u;

/** Countries by Unicode's own names for them, and other places by the list. */
function placesIn(texts: readonly SpokenText[], small: SmallWords): readonly string[] {
	const all = texts.map(({folded}) => folded).join('\n');
	return [...new Set([...countries(), ...places()])].filter(name => !small.isSmall(name) && all.includes(name));
}

const places = plainWords(['places']);

/** Those of two characters and more; some are told as regions of another. */
const countries = (): readonly string[] =>
	[...countriesIn(chinese)].filter(name => /^\p{Script=Han}{2,8}$/u.test(name));
