import type {ColorSupportLevel} from 'chalk';
import {Box, type SuspendTerminal, Text, useApp, useInput, usePaste} from 'ink';
import TextInput from 'ink-text-input';
import {
	createElement as element,
	type ReactNode,
	useEffect,
	useLayoutEffect,
	useMemo,
	useSyncExternalStore,
} from 'react';
import type {TypedLine} from '../../reader/footer.ts';
import {promptText} from '../../reader/prompt.ts';
import type {Reader} from '../../reader/reader.ts';
import type {View} from '../../reader/shown.ts';
import {viewOf} from '../../reader/view.ts';
import {frameOf} from '../frame.ts';
import {painted} from '../line.ts';
import {promptView} from '../status-line.ts';
import {createTheme, type Theme} from '../theme.ts';
import type {Display} from './display.ts';
import {keyNames} from './key-names.ts';
import {measureWith} from './width.ts';

export interface AppProps {
	readonly reader: Reader;
	readonly colour: ColorSupportLevel;
	readonly display: Display;
	/** Called once with the way to hand the terminal to another program. */
	readonly onTerminal: (suspend: SuspendTerminal) => void;
}

/** Ink draws the line that is typed, and has done so when the effects of a render run: the frame is made with it then. */
export function App({reader, colour, display, onTerminal}: AppProps): ReactNode {
	const state = useSyncExternalStore(reader.subscribe, reader.state);
	const view = useMemo(() => viewOf(state), [state]);
	const {typed} = view.status;
	const {theme: name, ground} = view.look;
	const theme = useMemo(() => createTheme({theme: name, ground}, colour), [name, ground, colour]);
	const {suspendTerminal} = useApp();
	useEffect(() => onTerminal(suspendTerminal), [onTerminal, suspendTerminal]);
	useLayoutEffect(() => display.show(frameOf(view, theme, display.line)));
	useInput((input, key) => {
		// What is typed into an open prompt reaches the reader through the prompt.
		for (const name of keyNames(input, key, typed === null)) reader.dispatch({type: 'key', key: name});
	});
	usePaste(text => reader.dispatch({type: 'pasted', text}));
	return typed && element(PromptLine, {view, theme, typed, reader});
}

export interface PromptLineProps {
	readonly view: View;
	readonly theme: Theme;
	readonly typed: TypedLine;
	readonly reader: Reader;
}

/**
 * The line being typed. ink-text-input holds the text before the cursor, so the place where it puts what is typed is
 * always its end, which is where the terminal's own cursor (and an input method's window) stands; the text
 * after the cursor is drawn behind it. A change that was not typed gives it a new start.
 */
export function PromptLine({view, theme, typed, reader}: PromptLineProps): ReactNode {
	measureWith(view.ruler);
	const {layout, ruler, status} = view;
	const {prompt, placeholder, mark} = typed;
	const cells = promptView(view, mark, prompt.before);
	const empty = promptText(prompt) === '';
	return element(
		Box,
		{height: 1, width: layout.columns, overflow: 'hidden'},
		element(Box, {flexShrink: 0}, element(Text, null, theme.key(mark))),
		element(
			Box,
			{flexGrow: 1, overflow: 'hidden'},
			element(
				Box,
				{flexShrink: 0, marginLeft: -cells.hidden, width: empty ? ruler.width(placeholder) : cells.before},
				element(TextInput, {
					key: prompt.revision,
					value: prompt.before,
					placeholder: empty ? placeholder : '',
					showCursor: false,
					onChange: before => reader.dispatch({type: 'typed', before}),
				}),
			),
			element(Box, {flexShrink: 0}, element(Text, null, promptText({...prompt, before: ''}))),
		),
		element(Box, {flexShrink: 0}, element(Text, null, painted(theme, status.progress))),
	);
}
