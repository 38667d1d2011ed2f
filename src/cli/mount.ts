import type {ReadStream, WriteStream} from 'node:tty';
import type {ColorSupportLevel} from 'chalk';
import {render, type SuspendTerminal} from 'ink';
import {createElement} from 'react';
import type {Reader} from '../reader/reader.ts';
import {App} from '../ui/app.ts';
import {Keyboard} from '../ui/keyboard.ts';

/** The reader on the screen. */
export interface Mounted {
	readonly unmount: () => void;
	/** Rejects with what went wrong while drawing. */
	readonly exited: Promise<unknown>;
	/** Lends the terminal to another program, and draws everything anew after it. */
	readonly suspend: SuspendTerminal;
}

export async function mount(
	reader: Reader,
	keys: ReadStream,
	screen: WriteStream,
	colour: ColorSupportLevel,
	typedAhead: string,
): Promise<Mounted> {
	const keyboard = new Keyboard(keys, key => reader.dispatch({type: 'key', key}));
	const {promise: suspend, resolve: onTerminal} = Promise.withResolvers<SuspendTerminal>();
	const instance = render(createElement(App, {reader, colour, onTerminal}), {
		stdin: keyboard as unknown as NodeJS.ReadStream,
		stdout: screen,
		alternateScreen: true,
		incrementalRendering: true,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
		maxFps: 120,
	});
	const mounted: Mounted = {
		unmount: instance.unmount,
		exited: instance.waitUntilExit().finally(() => keyboard.close()),
		suspend: await suspend,
	};
	// Only now: the first key may be the last, and lead out again.
	keyboard.type(typedAhead);
	return mounted;
}
