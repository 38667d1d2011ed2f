import Fuse from 'fuse.js';
import {fold} from '../text/fold.ts';
import {oncePer} from '../text/once-per.ts';
import {type Corpus, corpusOf} from './corpus/corpus.ts';
import {type Stem, unstemmed} from './corpus/stem.ts';
import {grades, longest, losses, shortest, unlike} from './grades.ts';
import {looseTerm, parseQuery, type Term} from './query.ts';
import {boldFindings, sureFindings} from './ways/term.ts';

/** What a few typed words leave of a list. */
export interface Shortlisted<Item> {
	/** Best first; what fits alike stands in the order of the list. */
	readonly items: readonly Item[];
	/** Whether a word had to be taken for one that is only like it. */
	readonly alike: boolean;
	/** Whether the best holds what was typed, as it was typed: each word or its beginning, in either script, as pinyin; nothing is left out of it. */
	readonly sure: boolean;
}

/** Narrows a list of items to those that typed words point at, of which `keeps` leaves some aside. */
export type Shortlist<Item> = (typed: string, keeps?: (item: Item) => boolean) => Shortlisted<Item>;

/**
 * A list that is narrowed by typing, as a search looks through a briefing and with its signs (`!word` `'exact` `"a phrase"` `a | b`): each
 * word must stand in the text of an item, in either script, any form, as pinyin. What holds it only in the inside of a word is
 * found where nothing else is; what is merely like it (mistyped, and by fuse.js) where nothing holds it at all. What folds to nothing is looked for
 * as it stands, and leaves every item where it stands nowhere. Nothing typed: every item.
 */
export function shortlistOf<Item>(
	items: readonly Item[],
	textOf: (item: Item) => string,
	stem: Stem = unstemmed,
): Shortlist<Item> {
	const texts = oncePer((all: readonly Item[]) => textsOf(all.map(textOf), stem));
	return (typed, keeps = () => true) => {
		const numbered = items.map((item, at) => ({item, at})).filter(({item}) => keeps(item));
		const {groups: typedGroups, without, speakers} = parseQuery(typed, null, []);
		const groups = [...typedGroups, ...speakers.map(name => [looseTerm(name)])];
		if (typed.trim() === '' || items.length === 0)
			return {items: numbered.map(({item}) => item), alike: false, sure: true};
		if (groups.length + without.length === 0) {
			const held = numbered.filter(({at}) => texts(items).folded[at]!.includes(fold(typed.trim())));
			return {items: (held.length > 0 ? held : numbered).map(({item}) => item), alike: false, sure: false};
		}
		const found = groups.map(group => foundBy(texts(items), group));
		const excluded = without.map(term => sureFindings(texts(items).corpus, {...written(term), kind: 'strict'}));
		const left = numbered
			.filter(({at}) => found.every(({fits}) => fits.has(at)) && !excluded.some(findings => findings?.has(at)))
			.map(({item, at}) => ({item, at, fit: Math.min(...found.map(({fits}) => fits.get(at)!))}))
			.sort((a, b) => (a.fit === b.fit ? 0 : b.fit - a.fit));
		const alike = left.length > 0 && found.some(({alike}) => alike);
		const [best] = left;
		const isHeld =
			best !== undefined && (!signs.test(typed) || texts(items).folded[best.at]!.includes(fold(typed.trim())));
		return {items: left.map(({item}) => item), alike, sure: isHeld && !alike && best.fit > grades.acronym};
	};
}

/** What is not looked for, so that a text may be found that does not hold it. */
const signs = /[^\p{L}\p{M}\p{N}\s]/u;

interface Texts {
	readonly corpus: Corpus;
	readonly folded: readonly string[];
	readonly fuse: () => Fuse<{readonly at: number; readonly text: string}>;
}

function textsOf(lines: readonly string[], stem: Stem): Texts {
	const folded = lines.map(line => fold(line));
	let fuse: ReturnType<Texts['fuse']> | undefined;
	return {
		corpus: corpusOf(lines, stem),
		folded,
		fuse: () => {
			fuse ??= new Fuse(
				folded.map((text, at) => ({at, text})),
				{keys: ['text'], ignoreLocation: true, ignoreFieldNorm: true, threshold: unlike.item},
			);
			return fuse;
		},
	};
}

/** How well each text answers any one of some terms, as a grade. */
type Fits = ReadonlyMap<number, number>;

function foundBy(texts: Texts, group: readonly Term[]): {readonly fits: Fits; readonly alike: boolean} {
	for (const {fitsOf, alike} of ways) {
		const fits = bestOf(group.map(term => fitsOf(texts, written(term))));
		if (fits.size > 0) return {fits, alike};
	}
	return {fits: new Map(), alike: false};
}

/** How the terms of a group are looked for: in the first way that finds any. */
const ways: readonly {readonly fitsOf: (texts: Texts, term: Term) => Fits; readonly alike: boolean}[] = [
	{fitsOf: sureFits, alike: false},
	{fitsOf: insideFits, alike: false},
	{fitsOf: boldFits, alike: true},
	{fitsOf: likeFits, alike: true},
];

/** A pattern is looked for as the text that it is. */
const written = (term: Term): Term => (term.kind === 'pattern' ? looseTerm(term.text) : term);

/** What reads as it was typed, signs included, stands before what does not. */
function sureFits({corpus, folded}: Texts, term: Term): Fits {
	const typed = fold(term.text);
	const findings = sureFindings(corpus, term) ?? new Map();
	return new Map(
		[...findings].map(([at, {grade}]) => [at, grade - (folded[at]!.includes(typed) ? 0 : losses.otherwise)]),
	);
}

function insideFits({folded}: Texts, term: Term): Fits {
	const typed = fold(term.text);
	if (term.atStart || term.atEnd || typed === '') return new Map();
	return new Map(folded.flatMap((text, at) => (text.includes(typed) ? [[at, grades.inside] as const] : [])));
}

function boldFits({corpus}: Texts, term: Term): Fits {
	return new Map([...boldFindings(corpus, term)].map(([at, {grade}]) => [at, grade]));
}

function likeFits({fuse}: Texts, {kind, text}: Term): Fits {
	const typed = fold(text);
	if (kind !== 'loose' || [...typed].length < shortest.likeItem) return new Map();
	const found = fuse().search(typed.slice(0, longest.likeItem));
	return new Map(found.map(({item: {at}}, rank) => [at, -rank]));
}

function bestOf(all: readonly Fits[]): Fits {
	const best = new Map<number, number>();
	for (const [at, fit] of all.flatMap(fits => [...fits])) best.set(at, Math.max(fit, best.get(at) ?? fit));
	return best;
}
