import {flushCompileCache} from 'node:module';
import type {ColorSupportLevel} from 'chalk';
import type {Outline} from '../briefing/outline.ts';
import {readAhead} from '../reader/ahead.ts';
import {flowOf} from '../reader/current.ts';
import {breakAll} from '../reader/flow.ts';
import {createReader, type Reader} from '../reader/reader.ts';
import type {State} from '../reader/state.ts';
import {sizeOf} from '../ui/control.ts';
import type {Display} from '../ui/ink/display.ts';
import {type Mounted, mount} from '../ui/ink/mount.ts';
import type {Begun} from './begun.ts';
import {carryOut} from './effects.ts';
import type {Guard} from './guard.ts';
import {createLender, type Lender} from './lender.ts';
import {createOpenedSources} from './opened-sources.ts';
import {keepSearchReady} from './ready-search.ts';
import type {ReadRequest} from './request.ts';
import {sweepCompiled} from './sweep-compiled.ts';
import type {AskedTerminal, TerminalFacts} from './terminal.ts';
import type {Tracer} from './trace.ts';
import {whileIdle} from './while-idle.ts';

/** A reader of which the first frame stands on the screen. */
interface FirstShown {
	readonly request: ReadRequest;
	readonly begun: Begun;
	/** What the frame shows. */
	readonly state: State;
	readonly trace: Tracer;
	readonly guard: Guard;
	readonly terminal: AskedTerminal;
	/** What the terminal says, and one says for it. */
	readonly told: () => TerminalFacts;
	readonly display: Display;
	readonly colour: ColorSupportLevel;
	/** Rejects with the first error that nobody has caught. */
	readonly fault: Promise<never>;
}

/** Takes keys until the reader is left, and gives the exit code back: all that the first frame did not wait for is loaded with this. */
export async function takeKeys({
	request,
	begun,
	state,
	trace,
	guard,
	terminal,
	told,
	display,
	colour,
	fault,
}: FirstShown): Promise<number> {
	const {opened, keeper, kept} = begun;
	const mounted = Promise.withResolvers<Mounted & Lender>();
	const sources = createOpenedSources(opened);
	const size = sizeOf(process.stdout);
	const {ground, ambiguous} = told();
	const reader: Reader = trace(
		createReader(
			{...state, size},
			effect => void carryOut(effect, {reader, sources, keeper, mounted: mounted.promise}),
		),
		{
			source: opened.briefing.source,
			request,
			aloud: false,
			size,
			settings: state.settings,
			ground,
			ambiguous,
			kept,
			mended: opened.mended,
		},
	);
	// Node tells of a size only where it is another one than the last: a terminal that was smaller for a moment has lost what stood there.
	process.on('SIGWINCH', async () => {
		reader.dispatch({type: 'resized', size: sizeOf(process.stdout)});
		(await mounted.promise).redraw();
	});

	const screen = await mount({
		reader,
		keys: guard.keys,
		display,
		colour,
		typedAhead: terminal.typedAhead,
		onAnswer: answer => {
			terminal.hear(answer);
			reader.dispatch({type: 'terminal told', ...told()});
		},
		answered: terminal.answered,
	});
	mounted.resolve({...screen, ...createLender(screen, message => reader.dispatch({type: 'told', message}))});
	guard.release();
	keeper.follow(reader, ({outline}) => sources.of(outline.briefing).again);
	keepSearchReady(reader, sources);
	countAhead(reader);
	readListsAhead(reader);
	keepCompiled();
	void whileIdle(sweepCompiled());
	if (opened.keepReading) void whileIdle(opened.keepReading());
	return Promise.race([screen.left, fault])
		.catch(async error => {
			screen.leave(2);
			await screen.left.catch(() => {});
			throw error;
		})
		.finally(keeper.close);
}

/**
 * What was compiled for the first frame is there for the next start even if this one is never left: a window that is closed
 * ends the program at once.
 */
function keepCompiled(): void {
	setImmediate(() => flushCompileCache?.());
}

/** Breaks all text into rows ahead, anew for each width, so that it can be told how many there are. */
function countAhead(reader: Reader): void {
	whenever(reader, flowOf, async flow => {
		if (flow.counted()) return;
		await whileIdle(breakAll(flow), () => flow === flowOf(reader.state()));
		if (flow.counted()) reader.dispatch({type: 'rows counted'});
	});
}

/** Reads ahead what the first look at a list would wait for. */
function readListsAhead(reader: Reader): void {
	const outlineOf = ({front}: State): Outline => front.outline;
	whenever(reader, outlineOf, outline => whileIdle(readAhead(outline), () => outline === outlineOf(reader.state())));
}

/** Does something with a part of the state, and again each time that it is another one. */
function whenever<Part>(reader: Reader, of: (state: State) => Part, act: (part: Part) => Promise<void>): void {
	let last: Part | undefined;
	const look = (): void => {
		const part = of(reader.state());
		if (part === last) return;
		last = part;
		void act(part);
	};
	reader.subscribe(look);
	look();
}
