import type {Briefing} from '../briefing/briefing.ts';
import type {Opened} from './opened.ts';

/** The briefings that are open in one reader, with the way to the source of each. */
export interface OpenedSources {
	readonly add: (opened: Opened) => void;
	/** The one that was opened with the same bytes. */
	readonly of: (briefing: Briefing) => Opened;
}

export function createOpenedSources(first: Opened): OpenedSources {
	const held = new Map([[first.briefing.source.sha256, first]]);
	return {
		add: opened => void held.set(opened.briefing.source.sha256, opened),
		of: ({source}) => held.get(source.sha256) ?? first,
	};
}
