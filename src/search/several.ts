import type {Hit} from './search.ts';
import {inOrder, isAnswered, type UnspokenHit} from './unspoken.ts';

/** What one of several briefings answers a query with. */
export interface BriefingAnswer {
	readonly hits: readonly Hit[];
	readonly unspoken: readonly UnspokenHit[];
}

/** A hit with the place of its briefing among all. */
export type HitAmong = readonly [hit: Hit | UnspokenHit, briefing: number];

/**
 * The hits of one query in several briefings, best first over all, as if they were one: where one answers the query as it was typed,
 * another has nothing to say that only holds what is like it, or a part of it, or that nobody said. Equal ones stay in their order.
 */
export function amongAll(answers: readonly BriefingAnswer[]): readonly HitAmong[] {
	const best = Math.max(...answers.map(sureness));
	const origins = new Map<Hit | UnspokenHit, number>();
	for (const [n, {hits, unspoken}] of answers.entries()) for (const hit of [...hits, ...unspoken]) origins.set(hit, n);
	const hits = answers.filter(answer => sureness(answer) === best).flatMap(({hits}) => hits);
	const unspoken = best === sure ? [] : answers.flatMap(({unspoken}) => unspoken);
	return inOrder(hits.toSorted(byScore), unspoken.toSorted(byScore)).map(hit => [hit, origins.get(hit) ?? 0]);
}

const sure = 2;

/** What is like the query is less than the query, and a part of it less than that. */
function sureness({hits}: BriefingAnswer): number {
	return isAnswered(hits) ? sure : hits.some(({missing}) => missing === 0) ? 1 : 0;
}

const byScore = (a: {readonly score: number}, b: {readonly score: number}): number => b.score - a.score;
