import {flushCompileCache} from 'node:module';
import type {Briefing} from '../briefing/briefing.ts';
import {createOutline, type Outline} from '../briefing/outline.ts';
import {converterFor} from '../export/briefing-in-script.ts';
import {readAhead} from '../reader/ahead.ts';
import {flowOf} from '../reader/current.ts';
import {breakAll} from '../reader/flow.ts';
import type {Size} from '../reader/layout.ts';
import {createReader, type Reader} from '../reader/reader.ts';
import type {Kept} from '../reader/sitting.ts';
import {createOpen, createState} from '../reader/start.ts';
import {type State, withMessage, withSettings} from '../reader/state.ts';
import {isGround} from '../reader/theme-names.ts';
import {viewOf} from '../reader/view.ts';
import {holdsPattern} from '../search/query.ts';
import type {KeptSettings} from '../store/settings-kept.ts';
import {rulerOf} from '../text/cells.ts';
import {firstFrame} from '../ui/first-frame.ts';
import type {Mounted} from '../ui/ink/mount.ts';
import {createTheme} from '../ui/theme.ts';
import {type InterfaceLanguage, languageBeside} from '../wording/languages.ts';
import {colourLevel} from './colour.ts';
import {carryOut} from './effects.ts';
import {type Guard, guardTerminal} from './guard.ts';
import {createKeeper, type Keeper} from './keeping.ts';
import {openFirst} from './open-first.ts';
import {createOpenedSources} from './opened-sources.ts';
import {ownStateFolder} from './own-state.ts';
import {keepSearchReady} from './ready-search.ts';
import type {ReadOptions, ReadRequest} from './request.ts';
import {startAt} from './start-at.ts';
import {askTerminal, type TerminalFacts} from './terminal.ts';
import {openTrace} from './trace.ts';
import {whileIdle} from './while-idle.ts';

/** Opens the reader on the terminal and gives the exit code back once it is left. @throws Failure */
export async function readInTerminal(request: ReadRequest, asked?: InterfaceLanguage): Promise<number> {
	let guard: Guard | undefined;
	const take = (): Guard => {
		guard = guardTerminal();
		return guard;
	};
	try {
		return await readGuarded(take, request, asked);
	} finally {
		guard?.close();
	}
}

/** @param take takes the terminal, once all is there that is to be shown */
async function readGuarded(
	take: () => Guard,
	request: ReadRequest,
	asked: InterfaceLanguage | undefined,
): Promise<number> {
	const trace = openTrace(process.env['BRIEFING_TUI_TRACE']);
	const {opened, files, message} = await openFirst(request, asked);
	const {briefing} = opened;
	const keeper = createKeeper(request.private ? null : ownStateFolder());
	const kept = keeper.kept(briefing.source.sha256);
	const settings = keeper.settings();
	const language = languageBeside(asked, briefing.language);
	const front = createOpen(createOutline(briefing), opened.mended);
	const loaded = {
		...createState({front, size: size(), settings: {...settings, language}, files}),
		...(await needed(briefing, request, kept, settings)),
	};
	const started = withNews(startAt(loaded, request, opened, kept), request, keeper);
	const initial = message ? withMessage(started, message) : started;

	const guard = take();
	const fault = firstFault();
	const terminal = await askTerminal(guard.keys, process.stdout, process.env['COLORFGBG']);
	const told = (): TerminalFacts => asAsked(request, terminal.facts());
	const {ground, ambiguous} = told();
	const theme = request.theme ?? settings.theme ?? 'auto';
	const mounted = Promise.withResolvers<Mounted>();
	const sources = createOpenedSources(opened);
	const reader: Reader = trace(
		createReader(
			{...withSettings(initial, {theme}), size: size(), ground, ruler: rulerOf(ambiguous)},
			effect => void carryOut(effect, {reader, sources, keeper, mounted: mounted.promise}),
		),
		{
			source: briefing.source,
			request,
			size: size(),
			language,
			settings,
			theme,
			ground,
			ambiguous,
			kept,
			mended: opened.mended,
		},
	);
	const colour = colourLevel(request.colour);
	const view = viewOf(reader.state());
	process.stdout.write(firstFrame(view, createTheme(view.look, colour)));
	process.stdout.on('resize', () => reader.dispatch({type: 'resized', size: size()}));

	const {mount} = await import('../ui/ink/mount.ts');
	const screen = await mount({
		reader,
		keys: guard.keys,
		screen: process.stdout,
		colour,
		typedAhead: terminal.typedAhead,
		onAnswer: answer => {
			terminal.hear(answer);
			reader.dispatch({type: 'terminal told', ...told()});
		},
		answered: terminal.answered,
	});
	mounted.resolve(screen);
	guard.release();
	keeper.follow(reader, ({outline}) => sources.of(outline.briefing).again);
	keepSearchReady(reader, sources);
	countAhead(reader);
	readListsAhead(reader);
	keepCompiled();
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

const size = (): Size => ({columns: process.stdout.columns, rows: process.stdout.rows});

/** What must be loaded before the first frame can be drawn as one left it. */
async function needed(
	briefing: Briefing,
	{search}: ReadRequest,
	{sitting}: Kept,
	{script = 'asPrinted'}: KeptSettings,
): Promise<Partial<State>> {
	const convert = await converterFor(briefing, script);
	return holdsPattern(search ?? sitting?.query?.text ?? '')
		? {convert, patterns: await (await import('../search/ways/pattern.ts')).loadPatterns()}
		: {convert};
}

/** Where no file was named, what was read last is told of. */
function withNews(state: State, {sample}: ReadRequest, keeper: Keeper): State {
	const last = sample ? keeper.recent().find(({source}) => source !== null) : undefined;
	const here = state.front.outline.briefing.source.sha256;
	return last && last.sha256 !== here ? withMessage(state, {id: 'readLast', about: last.title}) : state;
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
