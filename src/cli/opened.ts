import type {Briefing} from '../briefing/briefing.ts';
import type {MadeCorrection} from '../corrections/correction.ts';
import type {Weighing} from '../parse/model/weighing.ts';

/** A briefing to work with, and the way to its source. */
export interface Opened {
	readonly briefing: Briefing;
	/** As the parser has it, before anything was put right. */
	readonly parsed: Briefing;
	/** What one has put right, in the order in which it is applied. */
	readonly mended: readonly MadeCorrection[];
	/** What was undone since it was opened. */
	readonly withdrawn: readonly MadeCorrection[];
	/** The source text that the briefing's offsets point into. */
	readonly text: () => Promise<string>;
	/**
	 * The line of the file at `path`, counted from 1, on which an offset into that text stands. Null where that file is none
	 * for an editor of text: it is packed, or an office document.
	 */
	readonly lineInFile: ((offset: number) => Promise<number>) | null;
	/** How the lines of the source were read. */
	readonly weighings: () => Promise<readonly Weighing[]>;
	/** Of the file on disk; null for what came from elsewhere. */
	readonly path: string | null;
	/** What it can be opened again by, a path or an address; null for standard input. */
	readonly again: string | null;
	/** Keeps what was read for the next start, a step at a time; null where it is kept already, or not to be. */
	readonly keepReading: (() => Generator<void>) | null;
}
