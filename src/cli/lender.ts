import {setImmediate as nextTurn, setTimeout as wait} from 'node:timers/promises';
import type {Mounted} from '../ui/ink/mount.ts';
import type {Message} from '../wording/wording.ts';

/** Hands the terminal to others, for a while or for good; asked again before it is back, it does nothing. */
export interface Lender {
	/** To whoever uses it, which may stop the whole job; Ctrl-C and Ctrl-\ are then theirs. */
	readonly lend: (use: () => Promise<void>) => Promise<void>;
	/** To the shell, until that continues us. Tells where no shell waits, and on Windows, where nothing stops. */
	readonly stop: () => Promise<void>;
	/** Ends the reader with an exit code. Ctrl-C and Ctrl-\ that come after it keep nothing from being kept. */
	readonly leave: Mounted['leave'];
}

/** Also obeys whoever stops the program from outside, and takes the terminal anew when it is continued. */
export function createLender(screen: Mounted, tell: (message: Message) => void): Lender {
	let lent = false;
	const lend: Lender['lend'] = async use => {
		if (lent) return;
		lent = true;
		unheed(whenOurs);
		heed(whenTheirs);
		await screen.suspend(use).finally(() => {
			lent = false;
			void takeBack();
		});
		// Had the size changed meanwhile, the signal would have gone to who had the terminal.
		process.emit('SIGWINCH', 'SIGWINCH');
	};
	/** What has come until now was not for us. */
	const takeBack = async (): Promise<void> => {
		await signalsHeard();
		unheed(whenTheirs);
		if (!lent) heed(whenOurs);
	};
	const stop: Lender['stop'] = async () => {
		if (process.platform === 'win32') return tell('noSuspend');
		let stopped = true;
		await lend(async () => {
			stopped = await stopJob();
		});
		if (!stopped) tell('nobodyWaits');
	};
	const whenOurs: Heeded = [
		['SIGTSTP', () => void stop()],
		['SIGCONT', () => void lend(async () => {})],
	];
	heed(whenOurs);
	screen.left.catch(() => {}).finally(() => unheed(whenOurs));
	const leave: Lender['leave'] = code => {
		heed(whenTheirs);
		screen.leave(code);
	};
	return {lend, stop, leave};
}

/** What is done at which signal. */
type Heeded = readonly (readonly [NodeJS.Signals, () => void])[];

/** While it is lent, and once the reader is left: the terminal acts upon its keys by itself then. */
const whenTheirs: Heeded = [
	['SIGINT', () => {}],
	['SIGQUIT', () => {}],
];

function heed(heeded: Heeded): void {
	for (const [signal, act] of heeded) process.on(signal, act);
}

function unheed(heeded: Heeded): void {
	for (const [signal, act] of heeded) process.off(signal, act);
}

/** A signal is heard of when the event loop has looked for what has come. */
async function signalsHeard(): Promise<void> {
	await nextTurn();
	await nextTurn();
}

/** The system stops a process at once; it may have other things to do first: milliseconds. */
const atOnce = 20;

/**
 * Stops the whole job, as the terminal's own Ctrl-Z would, and comes back when it is continued, with true. False where
 * the system does not stop it, as no shell could continue it: in a window of its own, over SSH without a shell.
 */
async function stopJob(): Promise<boolean> {
	let continued = false;
	const onContinue = (): void => {
		continued = true;
	};
	process.on('SIGCONT', onContinue);
	process.kill(0, 'SIGTSTP');
	await wait(atOnce);
	await signalsHeard();
	process.off('SIGCONT', onContinue);
	// The line that the shell wrote may not have ended.
	process.stdout.write('\r');
	return continued;
}
