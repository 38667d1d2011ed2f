import type {ColorSupportLevel} from 'chalk';
import {Box, type SuspendTerminal, Text, useApp, useCursor, useInput, usePaste} from 'ink';
import TextInput from 'ink-text-input';
import {createElement as element, memo, type ReactNode, useEffect, useMemo, useSyncExternalStore} from 'react';
import {promptText} from '../../reader/prompt.ts';
import type {Reader} from '../../reader/reader.ts';
import type {TypedLine} from '../../reader/status.ts';
import {type View, viewOf} from '../../reader/view.ts';
import type {Cell} from '../control.ts';
import {painted} from '../line.ts';
import {body, resting} from '../screen.ts';
import {promptView, statusLine} from '../status-line.ts';
import {createTheme, type Theme} from '../theme.ts';
import {titleLine} from '../title-line.ts';
import {keyNames} from './key-names.ts';
import {measureWith} from './width.ts';

export interface AppProps {
	readonly reader: Reader;
	readonly colour: ColorSupportLevel;
	/** Told in each frame where the hidden cursor is to be left; null where it is seen in a line that is typed. */
	readonly onRest?: (cell: Cell | null) => void;
	/** Called once with the way to hand the terminal to another program. */
	readonly onTerminal?: (suspend: SuspendTerminal) => void;
}

export function App({reader, colour, onRest, onTerminal}: AppProps): ReactNode {
	const state = useSyncExternalStore(reader.subscribe, reader.state);
	const view = useMemo(() => viewOf(state), [state]);
	measureWith(view.ruler);
	const {theme: name, ground} = view.look;
	const theme = useMemo(() => createTheme({theme: name, ground}, colour), [name, ground, colour]);
	const {suspendTerminal} = useApp();
	useEffect(() => onTerminal?.(suspendTerminal), [onTerminal, suspendTerminal]);
	const {typed} = view.status;
	onRest?.(typed ? null : resting(view));
	useInput((input, key) => {
		// What is typed into an open prompt reaches the reader through the prompt.
		for (const name of keyNames(input, key, typed === null)) reader.dispatch({type: 'key', key: name});
	});
	usePaste(text => reader.dispatch({type: 'pasted', text}));
	return element(Screen, {view, theme, reader});
}

interface ScreenProps {
	readonly view: View;
	readonly theme: Theme;
	readonly reader: Reader;
}

function Screen({view, theme, reader}: ScreenProps): ReactNode {
	const {layout} = view;
	const {typed} = view.status;
	return element(
		Box,
		{flexDirection: 'column', width: layout.columns, height: layout.rows},
		layout.titleRows > 0 && row(titleLine(view, theme)),
		element(Box, {flexDirection: 'column', height: layout.bodyRows}, ...body(view, theme).map(row)),
		typed ? element(PromptLine, {view, theme, typed, reader}) : row(statusLine(view, theme)),
	);
}

/** One row of the screen: rows are broken by us, never by Ink. An empty one still takes its row. */
const Row = memo(({text}: {readonly text: string}) => element(Text, {wrap: 'truncate-end'}, text === '' ? ' ' : text));

const row = (text: string): ReactNode => element(Row, {text});

/**
 * The line being typed. ink-text-input holds the text before the cursor, so the place where it puts what is typed is
 * always its end, which is where the terminal's own cursor (and an input method's window) stands; the text
 * after the cursor is drawn behind it. A change that was not typed gives it a new start.
 */
function PromptLine({view, theme, typed, reader}: ScreenProps & {readonly typed: TypedLine}): ReactNode {
	const {setCursorPosition} = useCursor();
	const {layout, ruler, status} = view;
	const {prompt, placeholder, mark} = typed;
	const cells = promptView(view, mark, prompt.before);
	const empty = promptText(prompt) === '';
	setCursorPosition({x: cells.cursor, y: layout.rows - 1});
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
