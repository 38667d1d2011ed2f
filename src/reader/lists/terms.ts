import type {Outline} from '../../briefing/outline.ts';
import type {BlockRange, Place} from '../../briefing/place.ts';
import {type ListedTerm, termsListed, termsTable} from '../../export/terms-listed.ts';
import {termsTbx} from '../../export/terms-tbx.ts';
import type {GlossaryTerm} from '../../terms/glossary-term.ts';
import {type TermOrder, termOrders} from '../../terms/term-order.ts';
import {termsOf} from '../../terms/terms.ts';
import {oncePer} from '../../text/once-per.ts';
import {filterOf, wordingOf} from '../current.ts';
import {openStretch} from '../find.ts';
import {type List, type Query, type State, withFront} from '../state.ts';
import {nameOf, roleOf} from '../telling.ts';
import {createList} from './list.ts';

/** Every term: how often, of which kind, who says it first and in which question. */
export const termsList: List = createList<GlossaryTerm>({
	title: 'terms',
	remembers: true,
	none: () => 'noTerms',
	table: (terms, {front: {outline}}) => termsTable(listedAmong(outline, terms)),
	files: {
		asks: 'writeTerms',
		as: {'.tbx': (terms, {front: {outline}}) => termsTbx(listedAmong(outline, terms), outline.briefing)},
	},
	firstPlace: (term, state) => {
		const {block, range} = shownPlace(term, state);
		return {block, offset: range[0]};
	},
	blocks: ({places}) => places.map(({block}) => block),
	orders: ['byCount', 'byPlace', 'byKind'],
	items: ({front: {outline}}, order) => termsIn[order]!(outline),
	text: ({printed, variants}) => [printed, ...variants].join(' '),
	line: (term, state, cells) => {
		const {front, convert, ruler} = state;
		const {outline} = front;
		const turn = outline.turnAt(placeOf(term).block);
		const who = outline.speaker(turn?.speaker ?? null);
		const kindCells = Math.min(6, Math.floor(cells / 6));
		const nameCells = Math.min(14, Math.floor(cells / 5));
		const termCells = Math.max(4, cells - kindCells - nameCells - 10);
		const forms = [term.printed, ...term.variants].map(form => convert(form).text);
		return [
			[String(term.count).padStart(4), 'muted'],
			[' '],
			[ruler.pad(forms.join(' / '), termCells), 'heading'],
			[' '],
			[ruler.pad(wordingOf(state).termKinds[term.kind], kindCells), 'muted'],
			[' '],
			[ruler.pad(nameOf({convert}, who), nameCells), roleOf(who)],
			[turn?.exchange == null ? '' : ` ${String(turn.exchange).padStart(2)}`, 'muted'],
		];
	},
	said: (term, state) => {
		const {outline} = state.front;
		const {aloud, screen, termKinds} = wordingOf(state);
		const turn = outline.turnAt(placeOf(term).block);
		return [
			...[term.printed, ...term.variants].map(form => state.convert(form).text),
			aloud.times(term.count),
			termKinds[term.kind],
			nameOf(state, outline.speaker(turn?.speaker ?? null)),
			turn?.exchange == null ? '' : screen.toQuestion(turn.exchange),
		];
	},
	take: (term, state) => {
		const {block, range} = shownPlace(term, state);
		return openStretch(withFront(state, {query: foundAs(term)}), {block, range, as: 'hit'});
	},
});

/** The same terms with their first uses. */
function listedAmong(outline: Outline, terms: readonly GlossaryTerm[]): readonly ListedTerm[] {
	const listed = new Map(termsListed(outline).map(term => [term.printed, term]));
	return terms.flatMap(({printed}) => listed.get(printed) ?? []);
}

/** The first place of a term. */
function placeOf({places}: GlossaryTerm): Place {
	const [{block, range}] = places as [GlossaryTerm['places'][number]];
	return {block, offset: range[0]};
}

/** The first place that filters of the text leave. */
function shownPlace({places}: GlossaryTerm, state: State): BlockRange {
	const shows = filterOf(state);
	const {outline} = state.front;
	const isShown = ({block}: BlockRange): boolean => {
		const turn = outline.turnAt(block);
		return turn !== undefined && (!shows || shows(turn));
	};
	return places.find(isShown) ?? places[0]!;
}

/** All places of a term are marked, and gone through, as if it had been searched for. */
const foundAs = ({printed, places}: GlossaryTerm): Query => ({
	text: printed,
	scope: {in: 'all'},
	hits: [],
	objection: null,
	unspoken: [],
	ranges: new Map(
		[...Map.groupBy(places, ({block}) => block)].map(([block, own]) => [block, own.map(({range}) => range)]),
	),
	stops: places.map(({block, range}) => ({block, offset: range[0]})),
});

/** In the order of the titles above. */
const termsFound = oncePer(({briefing}: Outline) => termsOf(briefing));
const termsIn = (['count', 'place', 'kind'] as const satisfies readonly TermOrder[]).map(order =>
	oncePer((outline: Outline) => termOrders[order](termsFound(outline))),
);
