import type {Block} from '../briefing/briefing.ts';
import type {Outline} from '../briefing/outline.ts';
import type {BlockRange} from '../briefing/place.ts';
import type {GlossaryTerm} from '../terms/glossary-term.ts';
import {termOrders} from '../terms/term-order.ts';
import {termsOf} from '../terms/terms.ts';
import {oncePer} from '../text/once-per.ts';
import {sentencesIn} from '../text/sentences.ts';
import type {Wording} from '../wording/wording.ts';
import {columns} from './columns.ts';
import type {Table} from './table.ts';

/** A term with its first use: who said it, in answer to which question, in which sentence. */
export interface ListedTerm extends GlossaryTerm {
	readonly first: FirstUse;
}

interface FirstUse extends BlockRange {
	/** The turn's id. */
	readonly turn: string;
	/** Null where nobody could be named. */
	readonly speaker: {readonly id: string; readonly name: string} | null;
	/** Null outside every exchange. */
	readonly question: {readonly n: number; readonly gist: string} | null;
	/** As printed. */
	readonly sentence: string;
}

/** The commonest first. */
export function termsListed(outline: Outline): readonly ListedTerm[] {
	const sentencesOf = oncePer((block: Block) => sentencesIn(block.text, outline.briefing.language));
	const sentenceAt = ({block: anchor, range}: BlockRange): string => {
		const block = outline.blockAt(anchor);
		const sentence = block && sentencesOf(block).find(([, end]) => end > range[0]);
		return block?.text.slice(...(sentence ?? range)) ?? '';
	};
	return termOrders
		.count(termsOf(outline.briefing))
		.map(term => ({...term, first: {...firstUse(outline, term), sentence: sentenceAt(term.places[0]!)}}));
}

function firstUse(outline: Outline, {places: [place]}: GlossaryTerm): Omit<FirstUse, 'sentence'> {
	const {block, range} = place!;
	const turn = outline.turnAt(block);
	const who = outline.speaker(turn?.speaker ?? null);
	const exchange = outline.sectionAt(block)?.exchange;
	return {
		block,
		range,
		turn: turn?.id ?? '',
		speaker: who ? {id: who.id, name: who.name} : null,
		question: exchange && turn?.exchange === exchange.n ? {n: exchange.n, gist: exchange.gist} : null,
	};
}

/** A line for each: how often, which kind, the term, its other forms, who says it first and where. */
export const termsText = (terms: readonly ListedTerm[], {termKinds}: Wording): string =>
	columns(
		terms.map(({count, kind, printed, variants, first}) => [
			String(count).padStart(4),
			termKinds[kind],
			variants.length > 0 ? `${printed} (${variants.join(', ')})` : printed,
			first.speaker?.name ?? '',
			first.block,
		]),
	);

/** With columns for the translation and a note, which are empty, and every place as an anchor and offsets. */
export const termsTable = (terms: readonly ListedTerm[]): Table => [
	[
		'term',
		'translation',
		'note',
		'kind',
		'variants',
		'count',
		'speakers',
		'questions',
		'first',
		'first said by',
		'question',
		'context',
		'places',
	],
	terms.map(({printed, kind, variants, count, speakers, questions, first, places}) => [
		printed,
		'',
		'',
		kind,
		variants.join('; '),
		count,
		speakers.length,
		questions,
		first.block,
		first.speaker?.name ?? '',
		first.question?.gist ?? '',
		first.sentence,
		places.map(({block, range}) => `${block}:${range[0]}-${range[1]}`).join(' '),
	]),
];
