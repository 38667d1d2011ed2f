import * as z from 'zod';
import type {Speaker, Turn} from '../briefing/briefing.ts';
import type {BriefingPart} from '../briefing/part.ts';
import {citationsListed} from '../export/citation.ts';
import {citationStyles} from '../export/citation-styles.ts';
import {type PartName, partNamed} from '../export/part-named.ts';
import {questionsListed} from '../export/questions-listed.ts';
import {quotationsOf} from '../export/quotation.ts';
import {attribution} from '../export/quotation-text.ts';
import {speakersListed} from '../export/speakers-listed.ts';
import {figuresOf} from '../figures/figures.ts';
import type {Patterns} from '../search/query.ts';
import {type Hit, search} from '../search/search.ts';
import {squeeze} from '../text/squeeze.ts';
import * as answers from './answers.ts';
import {pageOf, refusal, type Served, type Shelf, servedAs} from './shelf.ts';

/** What a client may call: what it takes and gives, and how it is answered. */
export interface ServedTool {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly input: z.ZodObject;
	readonly output: z.ZodObject;
	/** @throws Refusal for what the briefings do not hold */
	readonly answer: (asked: never, desk: Service) => object;
}

/** What tools answer from. */
export interface Service {
	readonly shelf: Shelf;
	readonly patterns: Patterns;
	/** ISO 8601. */
	readonly today: string;
}

interface ToolRow<I extends z.ZodObject, O extends z.ZodObject> extends Omit<ServedTool, 'answer'> {
	readonly input: I;
	readonly output: O;
	readonly answer: (asked: z.output<I>, desk: Service) => Frozen<z.output<O>>;
}

type Frozen<T> = T extends readonly (infer Item)[]
	? readonly Frozen<Item>[]
	: T extends object
		? {readonly [Key in keyof T]: Frozen<T[Key]>}
		: T;

const tool = <I extends z.ZodObject, O extends z.ZodObject>(row: ToolRow<I, O>): ServedTool => row;

const briefing = z.string().optional().describe('As list_briefings names it; needed where there are several.');
const anchor = z
	.string()
	.describe('q3 (a question and its answers), q3-a2 (a turn), q3-a2-p1 (a paragraph), or a range: q3-a2-p1..p3');
const speaker = z.string().optional().describe('Only the words of one: a name, an alias, an id, a part of a name.');
const context = z
	.union([z.literal('question'), z.int().min(1).max(20)])
	.optional()
	.describe("'question': with the question that is answered; a number: so many paragraphs around.");

const paged = (limit: number, most: number) => ({
	offset: z.int().min(0).default(0).describe('Where to go on: nextOffset of the answer before.'),
	limit: z.int().min(1).max(most).default(limit),
});

export const tools: readonly ServedTool[] = [
	tool({
		name: 'list_briefings',
		title: 'Briefings',
		description: 'The press briefings that can be read here: their names, titles, days, sizes. Ask this first.',
		input: z.object({}),
		output: answers.briefingList,
		answer: (_, {shelf}) => ({
			briefings: shelf.map(({id, outline}) => {
				const {event, publication, language, exchanges, speakers} = outline.briefing;
				return {
					briefing: id,
					title: event.title,
					date: event.date,
					place: event.place,
					source: publication.source,
					url: publication.url,
					language,
					questions: exchanges.length,
					speakers: speakers.length,
					paragraphs: outline.blocks.length,
				};
			}),
		}),
	}),
	tool({
		name: 'outline',
		title: 'Outline',
		description:
			'The skeleton of a briefing: who speaks and how much, every question with who asked and who answered, what is in doubt.',
		input: z.object({briefing}),
		output: answers.skeleton,
		answer: (asked, {shelf}) => {
			const {id, outline} = servedAs(shelf, asked.briefing);
			const {event, summary, notes} = outline.briefing;
			return {
				briefing: id,
				...event,
				summary,
				speakers: speakersListed(outline).map(({turns, share, first, ...one}) => ({
					...plain(one),
					turns,
					share,
					first,
				})),
				questions: questionsListed(outline),
				doubts: notes.map(({message}) => message),
			};
		},
	}),
	tool({
		name: 'search',
		title: 'Search',
		description:
			'Paragraphs that answer a query, the best first, however it is written: either Chinese script, pinyin, slips. Words are ANDed; ' +
			"'exact, !not, a | b, @speaker, q: (questions) and a: (answers) as in fzf. Searches all briefings where none is named.",
		input: z.object({query: z.string().min(1), briefing, ...paged(10, 50)}),
		output: answers.hits,
		answer: ({query, offset, limit, ...asked}, {shelf, patterns}) => {
			const searched = asked.briefing === undefined ? shelf : [servedAs(shelf, asked.briefing)];
			const found = searched
				.flatMap(served => search(served.index(), query, {patterns}).map(hit => ({served, hit})))
				.sort((a, b) => b.hit.score - a.hit.score);
			const {page, ...rest} = pageOf(found, offset, limit);
			return {query, hits: page.map(({served, hit}) => foundIn(served, hit)), ...rest};
		},
	}),
	tool({
		name: 'read',
		title: 'Read',
		description:
			'The exact words of a briefing, of an anchor in it, or of one speaker, turn by turn, a page of paragraphs at a time. ' +
			'Without an anchor and a speaker it reads from the beginning.',
		input: z.object({briefing, anchor: anchor.optional(), speaker, context, ...paged(30, 200)}),
		output: answers.turns,
		answer: ({offset, limit, ...asked}, {shelf}) => {
			const served = servedAs(shelf, asked.briefing);
			const blocks = partOf(served, asked).flatMap(turn => turn.blocks.map(block => ({turn, block})));
			const {page, ...rest} = pageOf(blocks, offset, limit);
			const cut = [...Map.groupBy(page, ({turn}) => turn)].map(([turn, own]) => ({
				...turn,
				blocks: own.map(({block}) => block),
			}));
			return {briefing: served.id, turns: cut.map(turn => turnIn(served, turn)), ...rest};
		},
	}),
	tool({
		name: 'figures',
		title: 'Figures',
		description: 'Every number of a briefing: value, unit, what it measures, who said it, where.',
		input: z.object({
			briefing,
			measures: z.string().optional().describe('Only figures whose words hold this, such as 出口 or exports.'),
			...paged(50, 200),
		}),
		output: answers.figures,
		answer: ({offset, limit, measures, ...asked}, {shelf}) => {
			const {id, outline} = servedAs(shelf, asked.briefing);
			const wanted = squeeze(measures ?? '');
			const all = figuresOf(outline.briefing).filter(figure =>
				squeeze(`${figure.measures} ${figure.printed}`).includes(wanted),
			);
			const {page, ...rest} = pageOf(all, offset, limit);
			return {
				briefing: id,
				figures: page.map(figure => ({
					anchor: figure.block,
					printed: figure.printed,
					value: figure.value,
					unit: figure.unit,
					kind: figure.kind,
					approximate: figure.approximate,
					qualifier: figure.qualifier,
					direction: figure.direction,
					said: figure.said,
					measures: figure.measures,
					speaker: outline.speaker(figure.speaker)?.name ?? null,
					question: figure.exchange,
				})),
				...rest,
			};
		},
	}),
	tool({
		name: 'cite',
		title: 'Cite',
		description:
			'A citation: the exact words of an anchor with who said them, to which question, at which event, when, and the source. ' +
			'Quote nothing that this, read or search did not give.',
		input: z.object({briefing, anchor, speaker, context, style: z.enum(citationStyles).default('plain')}),
		output: answers.citations,
		answer: ({style, ...asked}, {shelf, today}) => {
			const served = servedAs(shelf, asked.briefing);
			const quotations = quotationsOf(served.outline, partOf(served, asked));
			return {
				briefing: served.id,
				style,
				citations: citationsListed(quotations, style, {wording: served.wording, today}).map(
					({anchor, words, speaker, link, doubts, citation}) => ({
						anchor,
						words,
						speaker: speaker?.name ?? null,
						link,
						doubts: doubts.map(({message}) => message),
						citation,
					}),
				),
			};
		},
	}),
];

function partOf({outline}: Served, name: PartName): BriefingPart {
	const named = partNamed(outline, name);
	if ('trouble' in named) throw refusal(named.trouble);
	return named.part;
}

function foundIn({id, outline, wording}: Served, {anchor, exchange, speaker, text, ranges, why}: Hit) {
	return {
		briefing: id,
		anchor,
		question: exchange,
		speaker: outline.speaker(speaker)?.name ?? null,
		text,
		found: ranges.map(range => text.slice(...range)),
		why,
		citation: citationOf({outline, wording}, anchor),
	};
}

function turnIn({outline, wording}: Served, {id, kind, exchange, speaker, blocks}: Turn) {
	const one = outline.speaker(speaker);
	return {
		anchor: id,
		kind,
		question: exchange,
		speaker: one ? plain(one) : null,
		blocks: blocks.map(block => ({anchor: block.id, kind: block.kind, text: block.text})),
		citation: citationOf({outline, wording}, id),
	};
}

function citationOf({outline, wording}: Pick<Served, 'outline' | 'wording'>, anchor: string): string {
	const named = partNamed(outline, {anchor});
	const [quotation] = 'part' in named ? quotationsOf(outline, named.part) : [];
	return quotation ? attribution(quotation, wording) : '';
}

const plain = ({id, name, role, titles, outlet}: Speaker) => ({id, name, role, titles, outlet});
