import type {Briefing, Turn} from '../briefing/briefing.ts';
import type {Outline} from '../briefing/outline.ts';
import {figuresOfTurn} from '../figures/figures.ts';
import {hanQuantities} from '../figures/han-quantities.ts';
import {headRules} from '../points/heads.ts';
import {formsFor, markersIn} from '../points/point-markers.ts';
import {skeletonOf} from '../points/skeleton.ts';
import {fold} from '../text/fold.ts';

/**
 * Reads what the skim and the figures show before anyone asks for it, a little at a time: whoever opens them first would wait
 * for the rules of the language, which are compiled when they are first asked. Those that number points are the most.
 */
export function* readAhead(outline: Outline): Generator<void> {
	const {briefing, blocks, sections} = outline;
	const words = blocks[0]?.text ?? '';
	// V8 makes bytecode of a regular expression at its first use, and machine code at the next.
	for (let use = 1; use <= 2; use++) {
		for (const form of formsFor(briefing.language)) {
			markersIn(words, [form]);
			yield;
		}
		for (const rule of headRules()) {
			rule.test(words);
			yield;
		}
		for (const turn of aroundNumber(briefing)) {
			for (const {text} of turn.blocks) if (han.test(text)) hanQuantities(text, fold(text));
			yield;
			figuresOfTurn(turn, briefing);
			yield;
		}
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

/** The words around the first number as a turn: so little is read quickly, once the rules are there. */
function aroundNumber({turns}: Briefing): readonly Turn[] {
	for (const turn of turns.slice(0, enough)) {
		for (const block of turn.blocks) {
			const [text] = (block.kind === 'paragraph' && aNumber.exec(block.text)) || [];
			if (text) return [{...turn, blocks: [{...block, text}]}];
		}
	}
	return [];
}

const han = /\p{Script=Han}/u;
const aNumber = /[^\d,，。]{1,24}\d[^,，。]{0,24}/u;

/** Of a very long briefing the rest is read when it is asked for: by then the rules are there. */
const enough = 100;
