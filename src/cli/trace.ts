import {openSync, writeFileSync} from 'node:fs';
import type {MadeCorrection} from '../corrections/correction.ts';
import type {Size} from '../reader/layout.ts';
import type {Reader} from '../reader/reader.ts';
import type {Kept} from '../reader/sitting.ts';
import type {Settings} from '../reader/state.ts';
import type {Ground} from '../reader/theme-names.ts';
import type {Action} from '../reader/update.ts';
import type {Script} from '../text/script.ts';
import {Failure} from './failure.ts';
import {version} from './package-files.ts';
import type {Request} from './request.ts';

/** The first line of a trace: what the reader started from, but for the source itself. */
export interface TraceHead {
	readonly version: string;
	readonly source: {readonly name: string; readonly sha256: string};
	readonly request: Extract<Request, {kind: 'read'}>;
	/** It was told, and not drawn. */
	readonly aloud: boolean;
	readonly size: Size;
	readonly settings: Settings;
	readonly ground: Ground | null;
	readonly kept: Kept;
	readonly mended: readonly MadeCorrection[];
	/** Cells of an East Asian Ambiguous character. */
	readonly ambiguous: 1 | 2;
}

/** Any other line: an action without what was loaded for it, which who replays loads again. */
export type TracedAction =
	| Exclude<
			Action,
			{readonly type: 'opened' | 'corrected' | 'source read' | 'script loaded' | 'patterns loaded' | 'search readied'}
	  >
	| Omit<Extract<Action, {readonly type: 'opened'}>, 'outline'>
	| Omit<Extract<Action, {readonly type: 'corrected'}>, 'outline'>
	| {readonly type: 'source read' | 'patterns loaded' | 'search readied'}
	| {readonly type: 'script loaded'; readonly script: Script};

/** Gives a reader back that writes down what it started from, and each action before it is acted upon. */
export type Tracer = (reader: Reader, start: Omit<TraceHead, 'version'>) => Reader;

/**
 * Traces into a file, a line of JSON each; without a path not at all. The file is begun anew, for its owner alone: what is
 * typed stands in it. @throws Failure where it cannot be written, then or later: half a trace shows nothing
 */
export function openTrace(path: string | undefined): Tracer {
	if (!path) return reader => reader;
	const file = orFailure(() => openSync(path, 'w', 0o600));
	const write = (line: TraceHead | TracedAction): void =>
		void orFailure(() => writeFileSync(file, `${JSON.stringify(line)}\n`));
	return (reader, start) => {
		write({version: version(), ...start});
		const dispatch = (action: Action): void => {
			write(withoutLoaded(action));
			reader.dispatch(action);
		};
		return {...reader, dispatch};
	};
}

function orFailure<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		throw new Failure(({failures}) => failures.noTrace((error as NodeJS.ErrnoException).code ?? ''));
	}
}

function withoutLoaded(action: Action): TracedAction {
	switch (action.type) {
		case 'opened':
			return withoutOutline(action);
		case 'corrected':
			return {type: action.type, mended: action.mended};
		case 'source read':
		case 'patterns loaded':
		case 'search readied':
			return {type: action.type};
		case 'script loaded':
			return {type: action.type, script: action.script};
		default:
			return action;
	}
}

const withoutOutline = ({outline: _, ...action}: Extract<Action, {readonly type: 'opened'}>): TracedAction => action;
