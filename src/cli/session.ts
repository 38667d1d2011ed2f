import {flushCompileCache} from 'node:module';
import type {Outline} from '../briefing/outline.ts';
import {readAhead} from '../reader/ahead.ts';
import {flowOf} from '../reader/current.ts';
import {breakAll} from '../reader/flow.ts';
import type {Size} from '../reader/layout.ts';
import {createReader, type Reader} from '../reader/reader.ts';
import type {State} from '../reader/state.ts';
import {isGround} from '../reader/theme-names.ts';
import {viewOf} from '../reader/view.ts';
import {rulerOf} from '../text/cells.ts';
import {sizeOf} from '../ui/control.ts';
import {frameOf} from '../ui/frame.ts';
import {Display} from '../ui/ink/display.ts';
import type {Mounted} from '../ui/ink/mount.ts';
import {createTheme} from '../ui/theme.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import {begin} from './begun.ts';
import {colourLevel} from './colour.ts';
import type {ConfigFile} from './config-file.ts';
import {carryOut} from './effects.ts';
import {type Guard, guardTerminal} from './guard.ts';
import {createLender, type Lender} from './lender.ts';
import {createOpenedSources} from './opened-sources.ts';
import {keepSearchReady} from './ready-search.ts';
import type {ReadOptions, ReadRequest} from './request.ts';
import {askTerminal, type TerminalFacts} from './terminal.ts';
import {openTrace} from './trace.ts';
import {whileIdle} from './while-idle.ts';

/** Opens the reader on the terminal and gives the exit code back once it is left. @throws Failure */
export async function readInTerminal(
	request: ReadRequest,
	file: ConfigFile,
	asked?: InterfaceLanguage,
): Promise<number> {
	let guard: Guard | undefined;
	const take = (): Guard => {
		guard = guardTerminal();
		return guard;
	};
	try {
		return await readGuarded(take, request, file, asked);
	} finally {
		guard?.close();
	}
}

/** @param take takes the terminal, once all is there that is to be shown */
async function readGuarded(
	take: () => Guard,
	request: ReadRequest,
	file: ConfigFile,
	asked: InterfaceLanguage | undefined,
): Promise<number> {
	const trace = openTrace(process.env['BRIEFING_TUI_TRACE']);
	const begun = await begin(request, file, asked, {size: size(), aloud: false});
	const {opened, keeper, kept} = begun;
	const {briefing} = opened;

	const guard = take();
	const fault = firstFault();
	const terminal = await askTerminal(guard.keys, process.stdout, process.env);
	const told = (): TerminalFacts => asAsked(request, terminal.facts());
	const {ground, ambiguous} = told();
	const mounted = Promise.withResolvers<Mounted & Lender>();
	const sources = createOpenedSources(opened);
	const reader: Reader = trace(
		createReader(
			{...begun.state, size: size(), ground, ruler: rulerOf(ambiguous)},
			effect => void carryOut(effect, {reader, sources, keeper, mounted: mounted.promise}),
		),
		{
			source: briefing.source,
			request,
			aloud: false,
			size: size(),
			settings: begun.state.settings,
			ground,
			ambiguous,
			kept,
			mended: opened.mended,
		},
	);
	const colour = colourLevel(request.colour);
	const view = viewOf(reader.state());
	const display = new Display(process.stdout, request.mouse ?? true);
	display.enter();
	display.show(frameOf(view, createTheme(view.look, colour), null));
	// Node tells of a size only where it is another one than the last: a terminal that was smaller for a moment has lost what stood there.
	process.on('SIGWINCH', async () => {
		reader.dispatch({type: 'resized', size: size()});
		(await mounted.promise).redraw();
	});

	const {mount} = await import('../ui/ink/mount.ts');
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
	if (opened.keepReading) void whileIdle(inOneStep(opened.keepReading));
	return Promise.race([screen.left, fault])
		.catch(async error => {
			screen.leave(2);
			await screen.left.catch(() => {});
			throw error;
		})
		.finally(keeper.close);
}

/** Rejects with the first error that nobody has caught; such a one would end the program with the screen still drawn upon. */
function firstFault(): Promise<never> {
	const {promise, reject} = Promise.withResolvers<never>();
	promise.catch(() => {});
	process.removeAllListeners('uncaughtException');
	process.on('uncaughtException', reject);
	return promise;
}

/** What one says of the terminal counts for more than what it says itself. */
const asAsked = ({theme, ambiguous}: ReadOptions, facts: TerminalFacts): TerminalFacts => ({
	ambiguous: ambiguous ?? facts.ambiguous,
	ground: theme && isGround(theme) ? theme : facts.ground,
});

const size = (): Size => sizeOf(process.stdout);

/**
 * What was compiled for the first frame is there for the next start even if this one is never left: a window that is closed
 * ends the program at once.
 */
function keepCompiled(): void {
	setImmediate(() => flushCompileCache?.());
}

/** Work of a single step. */
function* inOneStep(work: () => void): Generator<void> {
	yield;
	work();
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
