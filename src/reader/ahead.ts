import type {Outline} from '../briefing/outline.ts';
import {figuresOfTurn} from '../figures/figures.ts';
import {formsFor, markersIn} from '../points/point-markers.ts';
import {skeletonOf} from '../points/skeleton.ts';

/**
 * Reads what the skim and the figures show before anyone asks for it, a little at a time: whoever opens them first would wait
 * for the rules of the language, which are compiled when they are first asked. Those that number points are the most.
 */
export function* readAhead(outline: Outline): Generator<void> {
	const {briefing, blocks, sections} = outline;
	const words = blocks[0]?.text ?? '';
	for (const form of formsFor(briefing.language)) {
		markersIn(words, [form]);
		yield;
	}
	for (const section of sections.slice(0, enough)) {
		skeletonOf(outline, [section]);
		yield;
	}
	for (const turn of briefing.turns.slice(0, enough)) {
		figuresOfTurn(turn, briefing);
		yield;
	}
}

/** Of a very long briefing the rest is read when it is asked for: by then the rules are there. */
const enough = 100;
