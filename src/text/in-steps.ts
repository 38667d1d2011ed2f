/** Something that takes long to make: at once where it is asked for, or ahead, a step at a time. Made once. */
export interface InSteps<Made> {
	/** What is left of the work is done at once. */
	readonly now: () => Made;
	/** Does what is left of the work; others may go on, and ask for it, between two steps. */
	readonly ahead: () => Generator<void>;
}

/** @param work yields between its steps */
export function inSteps<Made>(work: Generator<void, Made>): InSteps<Made> {
	let finished: {readonly made: Made} | undefined;
	const step = (): {readonly made: Made} | undefined => {
		const next = finished ? null : work.next();
		if (next?.done) finished = {made: next.value};
		return finished;
	};
	return {
		now: () => {
			let done = step();
			while (!done) done = step();
			return done.made;
		},
		*ahead() {
			while (!step()) yield;
		},
	};
}
