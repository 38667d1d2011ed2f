import type {Block, Briefing, Turn} from '../briefing/briefing.ts';
import {fold} from '../text/fold.ts';
import {type SpokenWord, wordsIn} from '../text/words.ts';

/** A paragraph of what was said, cut into words. */
export interface SpokenText {
	readonly turn: Turn;
	readonly block: Block;
	/** Folded; offsets are those of the block's text. */
	readonly folded: string;
	readonly tokens: readonly SpokenWord[];
}

/** Every paragraph, in the order of the text. */
export const spokenTexts = ({turns}: Briefing): readonly SpokenText[] =>
	turns.flatMap(turn =>
		turn.blocks
			.filter(({kind}) => kind === 'paragraph')
			.map(block => ({turn, block, folded: fold(block.text), tokens: wordsIn(block.text)})),
	);
