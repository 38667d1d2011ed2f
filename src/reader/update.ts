import {holdsPattern, type Patterns} from '../search/query.ts';
import type {Converter, Script} from '../text/script.ts';
import type {Message} from '../wording/wording.ts';
import {choicesOf, chosenIn, nextOrder, take} from './choices.ts';
import {commandOf, type Effect} from './commands.ts';
import {abandon, accept, askAgain, choose, nextScope, recall, retype} from './find.ts';
import {plainKey} from './keys.ts';
import type {Size} from './layout.ts';
import {edit, insert, type Prompt, promptText, write} from './prompt.ts';
import {lastTopOf, type SheetMode, sourceTop} from './sheets.ts';
import {type ChooseMode, layoutOf, type SearchMode, type State} from './state.ts';

/** Everything that can happen. */
export type Action =
	/** A key by its name (see keys.ts), or one character. */
	| {readonly type: 'key'; readonly key: string}
	/** The prompt's input has been typed into: its text before the cursor. */
	| {readonly type: 'typed'; readonly before: string}
	| {readonly type: 'pasted'; readonly text: string}
	| {readonly type: 'resized'; readonly size: Size}
	| {readonly type: 'source read'; readonly text: string}
	| {readonly type: 'script loaded'; readonly script: Script; readonly convert: Converter}
	| {readonly type: 'patterns loaded'; readonly patterns: Patterns}
	| {readonly type: 'told'; readonly message: Message};

/** The next state, and what is to be done besides drawing it. */
export interface Step {
	readonly state: State;
	readonly effect?: Effect | undefined;
}

/** What each action makes of the state. Pure; a key that means nothing in the mode changes nothing. */
export function update(state: State, action: Action): Step {
	const step = stepOf(state, action);
	const typed = step.state.mode.kind === 'search' && step.state.mode !== state.mode ? step.state.mode.query.text : '';
	const lacking = state.patterns === null && holdsPattern(typed);
	return step.effect === undefined && lacking ? {...step, effect: 'load patterns'} : step;
}

function stepOf(state: State, action: Action): Step {
	switch (action.type) {
		case 'key':
			return pressed({...state, message: null}, action.key);
		case 'typed':
			return {state: withPrompt(state, prompt => write(prompt, action.before))};
		case 'pasted':
			return {state: withPrompt(state, prompt => insert(prompt, action.text))};
		case 'resized':
			return {state: withSize(state, action.size)};
		case 'source read':
			return {state: withSource(state, action.text)};
		case 'script loaded':
			return {state: action.script === state.script ? {...state, convert: remembering(action.convert)} : state};
		case 'patterns loaded':
			return {state: withPatterns(state, action.patterns)};
		case 'told':
			return {state: {...state, message: action.message}};
	}
}

function pressed(state: State, key: string): Step {
	const {mode} = state;
	if (everywhere.has(key)) return {state, effect: commandOf(key)?.effect};
	switch (mode.kind) {
		case 'read':
			return readKey(state, plainKey(key));
		case 'search':
			return {state: searchKey(state, mode, key)};
		case 'choose':
			return chooseKey(state, mode, key);
		case 'sheet':
			return sheetKey(state, mode, plainKey(key));
	}
}

/** These never mean anything else. */
const everywhere: ReadonlySet<string> = new Set(['ctrl-c', 'ctrl-z', 'ctrl-l']);

function readKey(state: State, key: string): Step {
	if (/^\d$/.test(key) && (key !== '0' || state.count !== '')) {
		return {state: {...state, count: (state.count + key).slice(-5)}};
	}
	const command = commandOf(key);
	const reading: State = {...state, count: ''};
	if (!command) return {state: {...reading, message: 'unknownKey'}};
	return {state: command.run(reading, state.count === '' ? null : Number(state.count)), effect: command.effect};
}

function searchKey(state: State, mode: SearchMode, key: string): State {
	const {listRows} = layoutOf(state);
	switch (key) {
		case 'esc':
			return abandon(state, mode);
		case 'enter':
			return accept(state, mode);
		case 'up':
			return promptText(mode.prompt) === '' || mode.recalled > 0 ? recall(state, mode, 1) : choose(state, mode, -1);
		case 'down':
			return mode.recalled > 0 ? recall(state, mode, -1) : choose(state, mode, 1);
		case 'ctrl-r':
			return recall(state, mode, 1);
		case 'ctrl-p':
			return choose(state, mode, -1);
		case 'ctrl-n':
			return choose(state, mode, 1);
		case 'pageup':
			return choose(state, mode, -Math.max(1, listRows - 3));
		case 'pagedown':
			return choose(state, mode, Math.max(1, listRows - 3));
		case 'tab':
			return nextScope(state, mode);
		default: {
			const prompt = typedInto(mode.prompt, key);
			return prompt ? retype(state, {...mode, recalled: 0}, prompt) : state;
		}
	}
}

function chooseKey(state: State, mode: ChooseMode, key: string): Step {
	const choices = choicesOf(state, mode);
	const chosen = chosenIn(state, mode, choices);
	const at = (index: number): Step => ({
		state: {...state, mode: {...mode, chosen: Math.max(0, Math.min(choices.length - 1, index))}},
	});
	const page = Math.max(1, layoutOf(state).bodyRows - 3);
	switch (key) {
		case 'esc':
			return {state: {...state, mode: {kind: 'read'}}};
		case 'enter': {
			const choice = choices[chosen];
			if (!choice) return {state: {...state, message: 'notThere'}};
			return {state: take(state, choice), effect: choice.kind === 'command' ? choice.command.effect : undefined};
		}
		case 'up':
		case 'ctrl-p':
			return at(chosen - 1);
		case 'down':
		case 'ctrl-n':
			return at(chosen + 1);
		case 'tab':
			return {state: {...state, mode: nextOrder(mode)}};
		case 'pageup':
			return at(chosen - page);
		case 'pagedown':
			return at(chosen + page);
		default: {
			const prompt = typedInto(mode.prompt, key);
			return {state: prompt ? {...state, mode: {...mode, prompt, chosen: 0}} : state};
		}
	}
}

/** A sheet scrolls with the reader's own keys; any key that closes or leaves a view closes it. */
function sheetKey(state: State, mode: SheetMode, key: string): Step {
	const page = Math.max(1, layoutOf(state).bodyRows - 2);
	const to = (top: number): Step => ({
		state: {...state, mode: {...mode, top: Math.max(0, Math.min(top, lastTopOf(state, mode.sheet)))}},
	});
	const command = commandOf(key)?.id ?? '';
	if (['escape', 'quit', 'open', mode.sheet].includes(command)) return {state: {...state, mode: {kind: 'read'}}};
	const steps: Readonly<Record<string, number>> = {
		'line-down': 1,
		'line-up': -1,
		'half-page-down': Math.ceil(page / 2),
		'half-page-up': -Math.ceil(page / 2),
		'page-down': page,
		'page-up': -page,
	};
	if (command === 'start') return to(0);
	if (command === 'end') return to(Number.MAX_SAFE_INTEGER);
	const step = steps[command];
	return step === undefined ? {state} : to(mode.top + step);
}

/** The prompt after a key: edited, or with the character put in; undefined for a key that is neither. */
function typedInto(prompt: Prompt, key: string): Prompt | undefined {
	return edit(prompt, key) ?? (isNamed(key) ? undefined : insert(prompt, key));
}

const isNamed = (key: string): boolean => /^[a-z]+\d*$|^(?:ctrl|shift)-/.test(key) && key.length > 1;

/** The place stays what it is; a sheet, which has none, must not be left scrolled past its end. */
function withSize(state: State, size: Size): State {
	const sized = {...state, size};
	const {mode} = sized;
	if (mode.kind !== 'sheet') return sized;
	return {...sized, mode: {...mode, top: Math.min(mode.top, lastTopOf(sized, mode.sheet))}};
}

function withPatterns(state: State, patterns: Patterns): State {
	const loaded = {...state, patterns};
	return loaded.mode.kind === 'search' ? askAgain(loaded, loaded.mode) : loaded;
}

function withSource(state: State, source: string): State {
	const read = {...state, source};
	const {mode} = read;
	return mode.kind === 'sheet' && mode.sheet === 'source' ? {...read, mode: {...mode, top: sourceTop(read)}} : read;
}

/** Names and gists are drawn in every frame: each is converted once. */
function remembering(convert: Converter): Converter {
	const known = new Map<string, ReturnType<Converter>>();
	return original => {
		if (original.length > 200) return convert(original);
		const converted = known.get(original) ?? convert(original);
		known.set(original, converted);
		return converted;
	};
}

function withPrompt(state: State, change: (prompt: Prompt) => Prompt): State {
	const {mode} = state;
	if (mode.kind === 'search') return retype(state, {...mode, recalled: 0}, change(mode.prompt));
	if (mode.kind === 'choose') return {...state, mode: {...mode, prompt: change(mode.prompt), chosen: 0}};
	return state;
}
