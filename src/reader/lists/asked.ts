import type {Outline} from '../../briefing/outline.ts';
import {speakersNamed} from '../../search/rank/names-and-gists.ts';
import {indexOf} from '../find.ts';
import type {State} from '../state.ts';

/** Whether something of what is asked for stands in a block, by its id. */
type Holds = (block: string) => boolean;

/** What a word asks for by itself in a list of places: `@name` those of a speaker, `q3` those of a question; undefined for another. */
export function placesAsked(word: string, {front}: State): Holds | undefined {
	const {outline} = front;
	const name = /^[@＠](.+)$/u.exec(word)?.[1];
	if (name !== undefined) {
		const ids = speakersNamed(indexOf(front).library().contexts, outline.briefing, name);
		return block => ids.has(speakerOf(outline, block));
	}
	const question = /^[q問问](\d+)$/iu.exec(word.normalize('NFKC'))?.[1];
	return question === undefined ? undefined : block => outline.turnAt(block)?.exchange === Number(question);
}

const speakerOf = (outline: Outline, block: string): string => outline.turnAt(block)?.speaker ?? '';
