import type {BlockRange} from '../briefing/place.ts';
import {allPlaces, type FoundForm} from './all-places.ts';
import type {GlossaryTerm, TermKind} from './glossary-term.ts';
import type {TermGroup} from './joining.ts';
import type {SpokenText} from './spoken-text.ts';

/** Terms with all their places, in the order of the first; without those that are only ever a piece of a longer one. */
export function placed(groups: readonly TermGroup[], texts: readonly SpokenText[]): readonly GlossaryTerm[] {
	const order = new Map(texts.map(({block}, nth) => [block.id, nth]));
	const textAt = ({block}: BlockRange) => texts[order.get(block)!]!;
	const before = (a: BlockRange, b: BlockRange) =>
		order.get(a.block)! - order.get(b.block)! || a.range[0] - b.range[0] || b.range[1] - a.range[1];
	const forms = groups.flatMap(({forms}, term) => forms.map(form => ({form, term})));
	const byTerm = Map.groupBy(allPlaces(texts, forms), ({term}) => term);
	const all = groups.map(({only}, term): readonly FoundForm[] =>
		[
			...(byTerm.get(term) ?? []),
			...only.map(place => ({...place, term, printed: textAt(place).block.text.slice(...place.range)})),
		]
			.sort(before)
			.filter((place, nth, places) => nth === 0 || before(places[nth - 1]!, place) !== 0),
	);
	const kinds = groups.map((group, term) => kindOf(group, all[term]!));
	const pieces = piecesOfOthers(
		all.flat().sort(before),
		all.map(({length}) => length),
		kinds,
	);
	return all
		.flatMap((places, term): readonly GlossaryTerm[] => {
			const kind = kinds[term]!;
			if (places.length < fewest[kind] || pieces.has(term)) return [];
			const turns = places.map(place => textAt(place).turn);
			const [printed = '', ...variants] = commonest(places.map(place => place.printed));
			return [
				{
					kind,
					printed,
					variants,
					count: places.length,
					speakers: [...new Set(turns.flatMap(({speaker}) => speaker ?? []))],
					questions: new Set(turns.flatMap(({exchange}) => exchange ?? [])).size,
					places: places.map(({block, range}) => ({block, range})),
				},
			];
		})
		.sort((a, b) => before(a.places[0]!, b.places[0]!));
}

const fewest: Readonly<Record<TermKind, number>> = {slogan: 1, title: 1, name: 1, phrase: 2};

/** A slogan, or a title, is one that has its marks in a third of its places or more, or is nothing else. */
function kindOf({kinds}: TermGroup, places: readonly FoundForm[]): TermKind {
	const marked = kinds.filter(kind => kind === 'title' || kind === 'slogan');
	const other = kinds.includes('name') ? 'name' : kinds.includes('phrase') ? 'phrase' : undefined;
	if (other === undefined || marked.length * mostOnceIn >= places.length) {
		const kind = marked.includes('title') ? 'title' : marked[0];
		if (kind !== undefined) return kind;
	}
	const isSmall = places.filter(({printed}) => /^[\p{Ll}\s’'-]+$/u.test(printed)).length * 2 > places.length;
	return isSmall ? 'phrase' : other!;
}

const mostOnceIn = 3;

/**
 * Names and phrases all of whose places lie in those of one longer term, or most in those of longer names; a name stays one in a
 * phrase.
 */
function piecesOfOthers(
	places: readonly FoundForm[],
	counts: readonly number[],
	kinds: readonly TermKind[],
): ReadonlySet<number> {
	const inside = new Map<number, Map<number, number>>();
	const inNames = new Map<number, number>();
	let open: FoundForm[] = [];
	for (const place of places) {
		open = open.filter(({block, range}) => block === place.block && range[1] > place.range[0]);
		const kind = kinds[place.term]!;
		for (const other of open) {
			if (other.range[1] < place.range[1] || other.term === place.term) continue;
			if (kind === 'slogan' || kind === 'title' || (kind === 'name' && kinds[other.term] === 'phrase')) continue;
			const within = inside.get(place.term) ?? inside.set(place.term, new Map()).get(place.term)!;
			within.set(other.term, (within.get(other.term) ?? 0) + 1);
		}
		if (open.some(({term, range}) => term !== place.term && kinds[term] === 'name' && range[1] >= place.range[1]))
			inNames.set(place.term, (inNames.get(place.term) ?? 0) + 1);
		open.push(place);
	}
	const isPiece = ([term, within]: readonly [number, ReadonlyMap<number, number>]) =>
		Math.max(...within.values()) >= counts[term]! ||
		(counts[term]! - (inNames.get(term) ?? 0)) * mostOnceIn < counts[term]!;
	return new Set([...inside].filter(isPiece).map(([term]) => term));
}

/** Each once, the commonest first, and of those as common the first. */
function commonest(forms: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
}
