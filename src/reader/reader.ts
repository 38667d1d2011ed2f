import type {Effect} from './effect.ts';
import type {State} from './state.ts';
import {type Action, update} from './update.ts';

/** The reader at work: one state, changed only by actions. */
export interface Reader {
	readonly state: () => State;
	readonly dispatch: (action: Action) => void;
	/** Calls back after each change, until the function it gives back is called. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** `carryOut` is called for each effect in turn, after the state they came with is in place. */
export function createReader(initial: State, carryOut: (effect: Effect) => void): Reader {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		state: () => state,
		dispatch: action => {
			const step = update(state, action);
			if (step.state !== state) {
				state = step.state;
				for (const listener of listeners) listener();
			}
			for (const effect of step.effects) carryOut(effect);
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
