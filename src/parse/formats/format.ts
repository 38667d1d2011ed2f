import type {Manuscript} from '../manuscript.ts';

/** A kind of file: how it is told, and how its paragraphs are read out of it. */
export interface Format {
	readonly name: string;
	/**
	 * It is given the text as it came, and sanitises what it takes out of it (as `writeOut` does); the others are given
	 * sanitised text, in which a tab is a blank.
	 */
	readonly asItCame?: true;
	/** Whether this is the format of a text. */
	readonly accepts: (text: string, fileName: string) => boolean;
	/** Never throws; what it cannot read it leaves as text. */
	readonly read: (text: string) => Manuscript;
}
