import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import chalk from 'chalk';
import {render, type SuspendTerminal} from 'ink';
import {createElement} from 'react';
import {createOutline} from '../briefing/outline.ts';
import type {Effect} from '../reader/commands.ts';
import {createReader} from '../reader/reader.ts';
import {createState, type State} from '../reader/state.ts';
import {update} from '../reader/update.ts';
import {setAmbiguousCells} from '../text/cells.ts';
import {App} from '../ui/app.tsx';
import {Keyboard} from '../ui/keyboard.ts';
import type {ReadOptions, Request} from './arguments.ts';
import {editAt} from './editor.ts';
import {Failure} from './failure.ts';
import {hasSpeakers, type Opened, openBriefing} from './open.ts';
import {askTerminal} from './terminal.ts';

/** Opens the reader on the terminal and gives the exit code back once it is left. @throws Failure */
export async function readInTerminal(request: Extract<Request, {kind: 'read'}>): Promise<number> {
	const opened = await openBriefing(request);
	const screen = process.stdout;
	const size = () => ({columns: screen.columns, rows: screen.rows});
	const outline = createOutline(opened.briefing);
	const initial = startAt(createState({outline, size: size(), theme: 'dark'}), request, opened);
	const keys = terminalKeys();
	// Before the first frame, so that nothing typed ahead is echoed into it, and from the first column.
	keys.setRawMode(true);
	const facts = await askTerminal(keys, screen);
	setAmbiguousCells(request.ambiguous ?? facts.ambiguous);
	let exitCode = 0;
	let suspend: SuspendTerminal | undefined;

	const lend = (use: () => Promise<void>): void => {
		void suspend?.(use).then(() => reader.dispatch({type: 'resized', size: size()}));
	};
	const carryOut: Readonly<Record<Effect, (state: State) => void>> = {
		quit: () => instance.unmount(),
		interrupt: () => {
			exitCode = 130;
			instance.unmount();
		},
		'read source': () => void opened.text().then(text => reader.dispatch({type: 'source read', text})),
		edit: state => lend(() => editAt(opened, state.place)),
		suspend: () => lend(stop),
	};
	const theme = request.theme ?? facts.background ?? 'dark';
	const reader = createReader({...initial, theme}, (effect, state) => carryOut[effect](state));
	const keyboard = new Keyboard(keys, key => reader.dispatch({type: 'key', key}));
	screen.on('resize', () => reader.dispatch({type: 'resized', size: size()}));
	const instance = render(
		createElement(App, {reader, colour: colourLevel(request), onTerminal: taken => (suspend = taken)}),
		{
			stdin: keyboard as unknown as NodeJS.ReadStream,
			stdout: screen,
			alternateScreen: true,
			incrementalRendering: true,
			interactive: true,
			exitOnCtrlC: false,
			patchConsole: false,
			maxFps: 120,
		},
	);
	keyboard.type(facts.typedAhead);
	try {
		await instance.waitUntilExit();
	} finally {
		keyboard.close();
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
		throw new Failure('there is no terminal to read keys from: use briefing-tui print');
	}
}

function startAt(state: State, {goto, search}: ReadOptions, opened: Opened): State {
	let started = state;
	if (!hasSpeakers(opened)) started = {...started, message: 'plainText'};
	if (goto !== undefined) {
		const anchor = opened.briefing.turns
			.flatMap(({id, blocks}) => blocks.map(block => ({block, turn: id})))
			.find(({block, turn}) => block.id === goto || turn === goto || block.id.startsWith(`${goto}-`));
		if (!anchor)
			throw new Failure(
				`--goto ${goto}: there is no such place; the questions are q1 to q${opened.briefing.exchanges.length}`,
			);
		started = {...started, place: {block: anchor.block.id, offset: -3}};
	}
	if (search !== undefined) {
		for (const action of [
			{type: 'key', key: '/'},
			{type: 'pasted', text: search},
			{type: 'key', key: 'enter'},
		] as const) {
			started = update(started, action).state;
		}
	}
	return started;
}

/** NO_COLOR (no-color.org) counts when it is not empty; chalk itself knows FORCE_COLOR and TERM. */
const colourLevel = ({colour}: ReadOptions): 0 | 1 | 2 | 3 => (!colour || process.env['NO_COLOR'] ? 0 : chalk.level);

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
