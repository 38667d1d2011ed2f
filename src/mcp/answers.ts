import * as z from 'zod';

/** The shapes of what tools answer. */

const nullable = z.string().nullable();

const speaker = z.object({
	id: z.string(),
	name: z.string(),
	role: z.enum(['host', 'official', 'reporter', 'unknown']),
	titles: z.array(z.string()),
	outlet: nullable,
});

const named = speaker.pick({id: true, name: true, outlet: true});

/** A page of a longer list. */
const page = {
	total: z.number().describe('How many there are in all.'),
	nextOffset: z.number().nullable().describe('Ask again with this offset for what follows; null at the end.'),
};

const anchor = z
	.string()
	.describe('Stable name of a place, to read or to cite: q3-a2-p1 is a paragraph, q3-a2 a turn, q3 an exchange.');
const citation = z.string().describe('Who says it, to which question, at which event, and the source.');

export const briefingList = z.object({
	briefings: z.array(
		z.object({
			briefing: z.string().describe('Its name in every other tool.'),
			title: nullable,
			date: nullable,
			place: nullable,
			source: nullable,
			url: nullable,
			language: z.string(),
			questions: z.number(),
			speakers: z.number(),
			paragraphs: z.number(),
		}),
	),
});

export const skeleton = z.object({
	briefing: z.string(),
	title: nullable,
	date: nullable,
	time: nullable,
	place: nullable,
	summary: nullable,
	speakers: z.array(
		speaker.extend({
			turns: z.number(),
			share: z.number().describe('Of all that is said, 0 to 1.'),
			first: anchor.nullable(),
		}),
	),
	questions: z.array(
		z.object({n: z.number(), anchor, gist: z.string(), askedBy: z.array(named), answeredBy: z.array(named)}),
	),
	doubts: z.array(z.string()).describe('What the parser was not sure of; say so where it matters.'),
});

export const hits = z.object({
	query: z.string(),
	hits: z.array(
		z.object({
			briefing: z.string(),
			anchor,
			question: z.number().nullable(),
			speaker: nullable,
			text: z.string().describe('The whole paragraph, exactly as the source has it.'),
			found: z.array(z.string()).describe('The words in it that answer the query.'),
			why: z.enum(['exact', 'folded', 'pinyin', 'fuzzy']),
			citation,
		}),
	),
	...page,
});

export const turns = z.object({
	briefing: z.string(),
	turns: z.array(
		z.object({
			anchor,
			kind: z.string().describe('question, answer, handoff, opening, statement, moderation or closing'),
			question: z.number().nullable(),
			speaker: speaker.nullable(),
			blocks: z.array(z.object({anchor, kind: z.enum(['paragraph', 'caption', 'scene']), text: z.string()})),
			citation,
		}),
	),
	...page,
});

export const figures = z.object({
	briefing: z.string(),
	figures: z.array(
		z.object({
			anchor,
			printed: z.string(),
			value: z
				.union([z.number(), z.array(z.number())])
				.nullable()
				.describe('In the unit; two numbers for a stretch.'),
			unit: z.string(),
			kind: z.string(),
			approximate: z.boolean(),
			qualifier: z.enum(['near', 'over', 'under', 'about']).nullable(),
			direction: z.enum(['rise', 'fall', 'cut']).nullable(),
			said: z.string().describe('The number with the words that qualify it and say which way it went.'),
			measures: z.string().describe("What it measures, in the sentence's own words."),
			speaker: nullable,
			question: z.number().nullable(),
		}),
	),
	...page,
});

export const citations = z.object({
	briefing: z.string(),
	style: z.string(),
	citations: z.array(
		z.object({
			anchor,
			words: z.array(z.string()).describe('Exactly as the source has them.'),
			speaker: nullable,
			link: nullable.describe('Opens the page at these words, in browsers that know text fragments.'),
			doubts: z.array(z.string()),
			citation: z.string(),
		}),
	),
});
