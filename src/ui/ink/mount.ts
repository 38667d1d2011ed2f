import type {ReadStream} from 'node:tty';
import type {ColorSupportLevel} from 'chalk';
import {render, type SuspendTerminal} from 'ink';
import {createElement} from 'react';
import type {Reader} from '../../reader/reader.ts';
import {viewOf} from '../../reader/view.ts';
import {pointedAt} from '../pointed-at.ts';
import {App} from './app.ts';
import type {Display} from './display.ts';
import {Keyboard} from './keyboard.ts';
import type {PointerEvent} from './pointer.ts';

/** The reader on the screen. */
export interface Mounted {
	/** Ends it with an exit code. */
	readonly leave: (code: number) => void;
	/** The exit code, once it has ended. Rejects with what went wrong while drawing. */
	readonly left: Promise<number>;
	/** Lends the terminal to another program, and draws everything anew after it; nothing where it is left already. */
	readonly suspend: (use: () => Promise<void>) => Promise<void>;
	/** Draws everything anew, where the screen is not lent: whatever stands on it that is not ours goes. */
	readonly redraw: () => void;
}

export interface Mounting {
	readonly reader: Reader;
	readonly keys: ReadStream;
	readonly display: Display;
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
	display,
	colour,
	typedAhead,
	onAnswer,
	answered,
}: Mounting): Promise<Mounted> {
	const onPointer = ({does, at}: PointerEvent): void => {
		if (display.mouse) reader.dispatch({type: 'pointed', does, target: pointedAt(viewOf(reader.state()), at)});
	};
	const keyboard = new Keyboard(keys, key => reader.dispatch({type: 'key', key}), onAnswer, onPointer);
	const {promise: suspend, resolve: onTerminal} = Promise.withResolvers<SuspendTerminal>();
	const app = () => createElement(App, {reader, colour, display, onTerminal});
	const instance = render(app(), {
		stdin: keyboard as unknown as NodeJS.ReadStream,
		stdout: display as unknown as NodeJS.WriteStream,
		alternateScreen: true,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
		// Ink hands on each of its frames, whole and at once, and leaves the screen to us.
		debug: true,
	});
	let exitCode = 0;
	const redraw = (): void => {
		// What has ended Ink would begin anew, with all its modes.
		if (!display.isOurs) return;
		display.forget();
		instance.rerender(app());
	};
	const suspendTerminal = await suspend;
	const mounted: Mounted = {
		leave: code => {
			exitCode = code;
			void answered.then(() => instance.unmount());
		},
		left: instance
			.waitUntilExit()
			.finally(() => keyboard.close())
			.then(() => exitCode),
		suspend: async use => {
			await answered;
			if (!display.isOurs) return;
			await suspendTerminal(use);
			redraw();
		},
		redraw,
	};
	// Only now: the first key may be the last, and lead out again.
	keyboard.type(typedAhead);
	return mounted;
}
