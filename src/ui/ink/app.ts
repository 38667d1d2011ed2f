import type {ColorSupportLevel} from 'chalk';
import {Box, type SuspendTerminal, Text, useApp, useCursor, useInput, usePaste} from 'ink';
import TextInput from 'ink-text-input';
import {createElement as element, memo, type ReactNode, useEffect, useMemo, useSyncExternalStore} from 'react';
import {type Prompt, promptText} from '../../reader/prompt.ts';
import type {Reader} from '../../reader/reader.ts';
import {layoutOf, type State, wordingOf} from '../../reader/state.ts';
import {cellWidth} from '../../text/cells.ts';
import {body} from '../screen.ts';
import {progress, promptMark, promptView, statusLine} from '../status-line.ts';
import {createTheme, type Theme} from '../theme.ts';
import {titleLine} from '../title-line.ts';
import {keyNames} from './key-names.ts';

export interface AppProps {
	readonly reader: Reader;
	readonly colour: ColorSupportLevel;
	/** Called once with the way to hand the terminal to another program. */
	readonly onTerminal?: (suspend: SuspendTerminal) => void;
}

export function App({reader, colour, onTerminal}: AppProps): ReactNode {
	const state = useSyncExternalStore(reader.subscribe, reader.state);
	const theme = useMemo(() => createTheme(state.theme, colour), [state.theme, colour]);
	const {suspendTerminal} = useApp();
	useEffect(() => onTerminal?.(suspendTerminal), [onTerminal, suspendTerminal]);
	const prompt = promptOf(state);
	useInput((input, key) => {
		// What is typed into an open prompt reaches the reader through the prompt.
		for (const name of keyNames(input, key, prompt === undefined)) reader.dispatch({type: 'key', key: name});
	});
	usePaste(text => {
		if (prompt) reader.dispatch({type: 'pasted', text});
	});
	return element(Screen, {state, theme, prompt, reader});
}

const promptOf = (state: State): Prompt | undefined =>
	state.mode.kind === 'search' || state.mode.kind === 'choose' ? state.mode.prompt : undefined;

interface ScreenProps {
	readonly state: State;
	readonly theme: Theme;
	readonly prompt: Prompt | undefined;
	readonly reader: Reader;
}

function Screen({state, theme, prompt, reader}: ScreenProps): ReactNode {
	const layout = layoutOf(state);
	return element(
		Box,
		{flexDirection: 'column', width: layout.columns, height: layout.rows},
		layout.titleRows > 0 && row(titleLine(state, theme)),
		element(Box, {flexDirection: 'column', height: layout.bodyRows}, ...body(state, theme).map(row)),
		prompt ? element(PromptLine, {state, theme, prompt, reader}) : row(statusLine(state, theme)),
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
function PromptLine({state, theme, prompt, reader}: ScreenProps & {readonly prompt: Prompt}): ReactNode {
	const {setCursorPosition} = useCursor();
	const layout = layoutOf(state);
	const mark = promptMark(state);
	const counts = progress(state, theme)
		.map(([text, paint]) => (paint ? paint(text) : text))
		.join('');
	const advice = wordingOf(state).screen[state.mode.kind === 'search' ? 'typeToSearch' : 'typeToFilter'];
	const placeholder = promptText(prompt) === '' ? advice : '';
	const view = promptView(state, theme, prompt.before);
	setCursorPosition({x: view.cursor, y: layout.rows - 1});
	return element(
		Box,
		{height: 1, width: layout.columns, overflow: 'hidden'},
		element(Box, {flexShrink: 0}, element(Text, null, theme.key(mark))),
		element(
			Box,
			{flexGrow: 1, overflow: 'hidden'},
			element(
				Box,
				{flexShrink: 0, marginLeft: -view.hidden, width: view.before || cellWidth(placeholder)},
				element(TextInput, {
					key: prompt.revision,
					value: prompt.before,
					placeholder,
					showCursor: false,
					onChange: before => reader.dispatch({type: 'typed', before}),
				}),
			),
			element(Box, {flexShrink: 0}, element(Text, null, promptText({...prompt, before: ''}))),
		),
		element(Box, {flexShrink: 0}, element(Text, null, counts)),
	);
}
