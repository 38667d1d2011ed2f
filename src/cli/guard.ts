import {openSync} from 'node:fs';
import {constants} from 'node:os';
import {ReadStream} from 'node:tty';
import {leaveScreen} from '../ui/control.ts';
import {Failure} from './failure.ts';

/** The terminal's keys in raw mode, with the promise that the terminal is given back however the process ends. */
export interface Guard {
	readonly keys: ReadStream;
	/** Ink gives the screen back from now on. */
	readonly release: () => void;
	/** Gives the keys back, and the screen where Ink does not. */
	readonly close: () => void;
}

/** Takes the terminal before anything is drawn, so that nothing typed ahead is echoed into it. @throws Failure */
export function guardTerminal(): Guard {
	const keys = terminalKeys();
	const giveBack = (): void => void process.stdout.write(leaveScreen);
	const onSignal = (signal: NodeJS.Signals): void => {
		giveBack();
		release();
		process.kill(process.pid, signal);
	};
	// An end like any other: Node's own answer is to open its debugger, and to print that across the screen.
	const onDebug = (): never => process.exit(128 + constants.signals.SIGUSR1);
	let ours = true;
	const release = (): void => {
		ours = false;
		process.off('exit', giveBack);
		for (const signal of endings) process.off(signal, onSignal);
	};
	process.on('exit', giveBack);
	for (const signal of endings) process.on(signal, onSignal);
	process.on('SIGUSR1', onDebug);
	keys.setRawMode(true);
	return {
		keys,
		release,
		close: () => {
			if (ours) giveBack();
			release();
			process.off('SIGUSR1', onDebug);
			keys.setRawMode(false);
			if (keys !== process.stdin) keys.destroy();
		},
	};
}

/** The signals that end a program and that others send; Ink hears them all later. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGABRT', 'SIGALRM', 'SIGUSR2'] as const;

/** The controlling terminal, where standard input holds the transcript. @throws Failure */
export function terminalKeys(): ReadStream {
	if (process.stdin.isTTY) return process.stdin;
	try {
		// The first is read and set to raw mode by one handle.
		return new ReadStream(process.platform === 'win32' ? openSync('\\\\.\\CONIN$', 'r+') : openSync('/dev/tty', 'r'));
	} catch {
		throw new Failure(({failures}) => failures.noKeys);
	}
}
