import type {ReadStream, WriteStream} from 'node:tty';
import type {ColorSupportLevel} from 'chalk';
import {render, type SuspendTerminal} from 'ink';
import {createElement} from 'react';
import type {Reader} from '../../reader/reader.ts';
import {App} from './app.ts';
import {Display} from './display.ts';
import {Keyboard} from './keyboard.ts';

/** The reader on the screen. */
export interface Mounted {
	readonly unmount: () => void;
	/** Rejects with what went wrong while drawing. */
	readonly exited: Promise<unknown>;
	/** Lends the terminal to another program, and draws everything anew after it. */
	readonly suspend: (use: () => Promise<void>) => Promise<void>;
	/** Draws everything anew: whatever stands on the screen that is not ours goes. */
	readonly redraw: () => void;
}

/** The size must have come to the reader before it comes here: listen to `screen` before. */
export async function mount(
	reader: Reader,
	keys: ReadStream,
	screen: WriteStream,
	colour: ColorSupportLevel,
	typedAhead: string,
): Promise<Mounted> {
	const keyboard = new Keyboard(keys, key => reader.dispatch({type: 'key', key}));
	const display = new Display(screen);
	const {promise: suspend, resolve: onTerminal} = Promise.withResolvers<SuspendTerminal>();
	const app = () => createElement(App, {reader, colour, onTerminal});
	const instance = render(app(), {
		stdin: keyboard as unknown as NodeJS.ReadStream,
		stdout: display as unknown as NodeJS.WriteStream,
		alternateScreen: true,
		incrementalRendering: true,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
		maxFps: 120,
	});
	let lent = false;
	const redraw = (): void => {
		if (!lent && display.inUse) display.redraw(() => instance.rerender(app()), instance.clear);
	};
	screen.on('resize', redraw);
	const suspendTerminal = await suspend;
	const mounted: Mounted = {
		unmount: instance.unmount,
		exited: instance.waitUntilExit().finally(() => {
			keyboard.close();
			screen.off('resize', redraw);
		}),
		suspend: async use => {
			lent = true;
			await suspendTerminal(use).finally(() => {
				lent = false;
			});
			redraw();
		},
		redraw,
	};
	// Only now: the first key may be the last, and lead out again.
	keyboard.type(typedAhead);
	return mounted;
}
