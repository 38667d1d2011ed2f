import type {ReadStream, WriteStream} from 'node:tty';
import type {ColorSupportLevel} from 'chalk';
import {render, type SuspendTerminal} from 'ink';
import {createElement} from 'react';
import type {Reader} from '../../reader/reader.ts';
import type {Cell} from '../control.ts';
import {App} from './app.ts';
import {Display} from './display.ts';
import {Keyboard} from './keyboard.ts';

/** The reader on the screen. */
export interface Mounted {
	/** Ends it with an exit code. */
	readonly leave: (code: number) => void;
	/** The exit code, once it has ended. Rejects with what went wrong while drawing. */
	readonly left: Promise<number>;
	/** Lends the terminal to another program, and draws everything anew after it. */
	readonly suspend: (use: () => Promise<void>) => Promise<void>;
	/** Draws everything anew: whatever stands on the screen that is not ours goes. */
	readonly redraw: () => void;
}

export interface Mounting {
	readonly reader: Reader;
	readonly keys: ReadStream;
	/** The size must have come to the reader before it comes here: listen to it before. */
	readonly screen: WriteStream;
	readonly colour: ColorSupportLevel;
	/** Keys that were typed before. */
	readonly typedAhead: string;
	/** What the terminal answers to a question, late. */
	readonly onAnswer: (answer: string) => void;
	/** Nobody else is given the terminal before: the answer would be read there. */
	readonly answered: Promise<void>;
}

export async function mount({
	reader,
	keys,
	screen,
	colour,
	typedAhead,
	onAnswer,
	answered,
}: Mounting): Promise<Mounted> {
	const keyboard = new Keyboard(keys, key => reader.dispatch({type: 'key', key}), onAnswer);
	const display = new Display(screen);
	const {promise: suspend, resolve: onTerminal} = Promise.withResolvers<SuspendTerminal>();
	const onRest = (cell: Cell | null): void => {
		display.resting = cell;
	};
	const app = () => createElement(App, {reader, colour, onRest, onTerminal});
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
	let exitCode = 0;
	const redraw = (): void => {
		if (!lent && display.inUse) display.redraw(() => instance.rerender(app()), instance.clear);
	};
	screen.on('resize', redraw);
	const suspendTerminal = await suspend;
	const mounted: Mounted = {
		leave: code => {
			exitCode = code;
			void answered.then(() => instance.unmount());
		},
		left: instance
			.waitUntilExit()
			.finally(() => {
				keyboard.close();
				screen.off('resize', redraw);
			})
			.then(() => exitCode),
		suspend: async use => {
			await answered;
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
