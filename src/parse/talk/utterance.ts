import type {Part, Speaking} from '../labels/label.ts';

/** What a voice says in one turn, as the conversation sees it. */
export interface Utterance {
	/** The speaker's number; null for text of nobody. */
	readonly who: number | null;
	/** What the label says the voice does; null where it only names the person. */
	readonly part: Part | null;
	/** What the page as a whole takes the turn for. */
	readonly seems: Speaking;
	/** The label gives a name or an outlet; a title. */
	readonly named: boolean;
	readonly titled: boolean;
	/** The turn before speaks of this speaker by name. */
	readonly invited: boolean;
	/** It ends with a call to a reporter by name. */
	readonly calls: boolean;
	/** The paragraphs, joined. */
	readonly text: string;
	readonly folded: string;
}
