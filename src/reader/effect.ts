import type {PartWanted} from '../briefing/part-as-briefing.ts';
import type {BlockRange, Place} from '../briefing/place.ts';
import type {CorrectionChange} from '../corrections/correction.ts';
import type {BriefingFormat} from '../export/briefing-formats.ts';
import type {ClipChange} from '../export/clip.ts';
import type {Script} from '../text/script.ts';

/** Words with their source, alone, or with their source and in the script that is shown besides. */
export type CopyForm = 'cited' | 'words' | 'inBothScripts';

/** What the program must do besides drawing; the command line carries it out. */
export type Effect =
	| {readonly do: 'quit'; readonly code: 0 | 130}
	| {readonly do: 'suspend'}
	| {readonly do: 'redraw'}
	| {readonly do: 'edit'; readonly at: Place}
	| {readonly do: 'copy'; readonly stretches: readonly BlockRange[]; readonly as: CopyForm}
	/** Gives words to a command of the shell, and shows what it answers. */
	| {
			readonly do: 'pipe';
			readonly stretches: readonly BlockRange[];
			readonly command: string;
			readonly as: CopyForm;
	  }
	/** Another briefing, by its path or address; at a clip, by its id, where one is named. */
	| {readonly do: 'open'; readonly source: string; readonly clip?: string}
	/** Puts words of one turn into the basket. */
	| {readonly do: 'clip'; readonly stretches: readonly BlockRange[]}
	/** Keeps a change of the basket. */
	| {readonly do: 'keep'; readonly change: ClipChange}
	/** Puts something right, or undoes it. */
	| {readonly do: 'correct'; readonly change: CorrectionChange}
	/** Copies what was put right, as a report. */
	| {readonly do: 'report corrections'}
	| {readonly do: 'read clips'}
	| {readonly do: 'copy clip'; readonly id: string}
	/** Writes text into a new file. */
	| {readonly do: 'write'; readonly path: string; readonly text: string}
	/** Writes the basket into a file, whose ending names the format. */
	| {readonly do: 'write clips'; readonly path: string}
	/** Writes the briefing, or a part of it, into a file. */
	| {readonly do: 'export'; readonly to: BriefingFormat; readonly path: string; readonly part: PartWanted | null}
	| {readonly do: 'look for what was read'}
	| {readonly do: 'read source'}
	| {readonly do: 'load script'; readonly script: Script}
	| {readonly do: 'load patterns'};
