import type {Wording} from '../wording/wording.ts';

/** What is wrong with a line of the configuration file, what would be right, in the words of a language. */
export interface SettingFault {
	/** Counted from 1. */
	readonly line: number;
	readonly say: (wording: Wording) => string;
}

export const byLine = (faults: readonly SettingFault[]): readonly SettingFault[] =>
	faults.toSorted((a, b) => a.line - b.line);
