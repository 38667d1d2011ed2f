import type {Reason} from '../../wording/remarks.ts';
import type {Label, Speaking} from './label.ts';

/** A cue: the place where a label begins a line, and so a turn. */
export interface Cue {
	readonly label: Label;
	/** UTF-16 offsets into the line's text: where the label ends with its marks, and where the speech begins. */
	readonly to: number;
	readonly speech: number;
	/** What the page as a whole takes the voice for. */
	readonly seems: Speaking;
	/** A number stands before it, as before each question of a list. */
	readonly numbered: boolean;
	/** Why it was taken for a label. */
	readonly why: readonly Reason[];
	/** Another reading of the page explains it nearly as well. */
	readonly doubtful: boolean;
}
