import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import chalk, {type ColorSupportLevel} from 'chalk';
import {createOutline} from '../briefing/outline.ts';
import type {Effect} from '../reader/commands.ts';
import {createReader} from '../reader/reader.ts';
import {createState, type State} from '../reader/state.ts';
import {holdsPattern} from '../search/query.ts';
import {warmUp} from '../search/search.ts';
import {loadPatterns} from '../search/ways/pattern.ts';
import {setAmbiguousCells} from '../text/cells.ts';
import {loadScript} from '../text/script.ts';
import {firstFrame, leaveFirstFrame} from '../ui/first-frame.ts';
import type {Mounted} from '../ui/ink/mount.ts';
import {createTheme} from '../ui/theme.ts';
import type {Language} from '../wording/languages.ts';
import type {ReadOptions, Request} from './arguments.ts';
import {Failure} from './failure.ts';
import {openBriefing} from './open.ts';
import {startAt} from './start-at.ts';
import {askTerminal} from './terminal.ts';
import {openTrace} from './trace.ts';

/** Opens the reader on the terminal and gives the exit code back once it is left. @throws Failure */
export async function readInTerminal(request: Extract<Request, {kind: 'read'}>, language?: Language): Promise<number> {
	const trace = openTrace(process.env['BRIEFING_TUI_TRACE']);
	const opened = await openBriefing(request, language);
	const patterns = holdsPattern(request.search ?? '') ? await loadPatterns() : null;
	const screen = process.stdout;
	const size = () => ({columns: screen.columns, rows: screen.rows});
	const outline = createOutline(opened.briefing);
	const initial = startAt(createState({outline, size: size(), theme: 'dark', language, patterns}), request, opened);
	const keys = terminalKeys();
	const colour = colourLevel(request);
	const restore = guardTerminal();
	// Before anything is drawn, so that nothing typed ahead is echoed into it.
	keys.setRawMode(true);
	const facts = await askTerminal(keys, screen);
	const ambiguous = request.ambiguous ?? facts.ambiguous;
	setAmbiguousCells(ambiguous);
	const theme = request.theme ?? facts.background ?? 'dark';
	let exitCode = 0;
	const carryOut: Readonly<Record<Effect, (state: State) => void>> = {
		quit: () => void mounting.then(({unmount}) => unmount()),
		interrupt: () => {
			exitCode = 130;
			void mounting.then(({unmount}) => unmount());
		},
		'read source': () => void opened.text().then(text => reader.dispatch({type: 'source read', text})),
		'load script': ({script}) =>
			void loadScript(script).then(convert => reader.dispatch({type: 'script loaded', script, convert})),
		'load patterns': () => void loadPatterns().then(patterns => reader.dispatch({type: 'patterns loaded', patterns})),
		edit: ({place}) => lend(async () => (await import('./editor.ts')).editAt(opened, place)),
		suspend: () => lend(stop),
		redraw: () => void mounting.then(({redraw}) => redraw()),
	};
	const lend = (use: () => Promise<void>): void => {
		void mounting
			.then(({suspend}) => suspend(use))
			.then(() => {
				// Had the size changed meanwhile, the signal would have gone to who had the terminal.
				process.emit('SIGWINCH', 'SIGWINCH');
				reader.dispatch({type: 'resized', size: size()});
			});
	};
	const reader = trace(
		createReader({...initial, theme, size: size()}, (effect, state) => carryOut[effect](state)),
		{source: opened.briefing.source, request, size: size(), language: initial.language, theme, ambiguous},
	);
	screen.write(firstFrame(reader.state(), createTheme(theme, colour)));
	screen.on('resize', () => reader.dispatch({type: 'resized', size: size()}));
	const {mount} = await import('../ui/ink/mount.ts');
	const mounting: Promise<Mounted> = mount(reader, keys, screen, colour, facts.typedAhead);
	const {exited} = await mounting;
	restore.release();
	void whileIdle(warmUp(initial.index));
	try {
		await exited;
	} finally {
		keys.setRawMode(false);
		if (keys !== process.stdin) keys.destroy();
	}
	return exitCode;
}

/** The controlling terminal, where standard input holds the transcript. */
function terminalKeys(): ReadStream {
	if (process.stdin.isTTY) return process.stdin;
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		throw new Failure(({failures}) => failures.noKeys);
	}
}

/** Puts the terminal back on any end of the process, until Ink does so itself. */
function guardTerminal(): {readonly release: () => void} {
	const restore = (): void => void process.stdout.write(leaveFirstFrame);
	const onSignal = (signal: NodeJS.Signals): void => {
		restore();
		release();
		process.kill(process.pid, signal);
	};
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	const release = (): void => {
		process.off('exit', restore);
		for (const signal of signals) process.off(signal, onSignal);
	};
	process.on('exit', restore);
	for (const signal of signals) process.on(signal, onSignal);
	return {release};
}

/** NO_COLOR (no-color.org) counts when it is not empty; chalk itself knows FORCE_COLOR and TERM. */
const colourLevel = ({colour}: ReadOptions): ColorSupportLevel =>
	!colour || process.env['NO_COLOR'] ? 0 : chalk.level;

/** Goes on with work of which nobody waits for the end, a step at a time, so that keys come first. */
async function whileIdle(work: Generator<void>): Promise<void> {
	for (const _ of work) await new Promise(resolve => setTimeout(resolve, 20).unref());
}

/** Stops the whole job, as the terminal's own Ctrl-Z would, and goes on when it is continued. */
async function stop(): Promise<void> {
	// Without something to wait for, Node would end on being continued.
	const hold = setInterval(() => {}, 1000);
	const continued = new Promise<void>(resolve => process.once('SIGCONT', () => resolve()));
	process.kill(0, 'SIGSTOP');
	await continued;
	clearInterval(hold);
	process.stdout.write('\r');
}
