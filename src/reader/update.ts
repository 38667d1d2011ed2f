import type {Outline} from '../briefing/outline.ts';
import type {MadeCorrection} from '../corrections/correction.ts';
import type {Clip} from '../export/clip.ts';
import {holdsPattern, type Patterns, patternMeant} from '../search/query.ts';
import type {SearchIndex} from '../search/search.ts';
import {type Ruler, rulerOf} from '../text/cells.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import type {Converter, Script} from '../text/script.ts';
import type {Message} from '../wording/wording.ts';
import {withHeard} from './aloud.ts';
import {takeLetter} from './bookmarks.ts';
import {goToClip, isChanged} from './clipping.ts';
import {beginsKey, commandOf, isDone} from './commands/commands.ts';
import {wordingOf} from './current.ts';
import {askedAgain, lookAgain, openSearch} from './find.ts';
import {isNamed, isSought, keyCap, plainKey} from './keys.ts';
import type {Size} from './layout.ts';
import {openList} from './lists/list.ts';
import {recentList} from './lists/recent.ts';
import {withFile, withUnreadable} from './named-files.ts';
import {type PointerDoes, pointed, type Target} from './pointing.ts';
import {insert, write} from './prompt.ts';
import {outputSheet} from './sheets/output.ts';
import {atOpening, openSheet, scrolledTo} from './sheets/sheet.ts';
import {type Kept, lasting, type ReadBefore, resumed, sittingOf} from './sitting.ts';
import {createOpen} from './start.ts';
import {bringToFront, type Open, type Outcome, type State, step, withFront, withMessage} from './state.ts';
import {keysSaid} from './telling.ts';
import type {Ground} from './theme-names.ts';
import {promptOf, withPrompt} from './typing.ts';

/** Everything that can happen. */
export type Action =
	/** A key by its name (see keys.ts), or one character. */
	| {readonly type: 'key'; readonly key: string}
	/** The prompt's input has been typed into: its text before the cursor. */
	| {readonly type: 'typed'; readonly before: string}
	| {readonly type: 'pasted'; readonly text: string}
	/** The mouse has done something; null where what it points at is nothing. */
	| {readonly type: 'pointed'; readonly does: PointerDoes; readonly target: Target | null}
	| {readonly type: 'resized'; readonly size: Size}
	/** What the terminal says of itself, when it comes late. */
	| {readonly type: 'terminal told'; readonly ground: Ground | null; readonly ambiguous: Ruler['ambiguous']}
	/** A briefing, from its path or address, with what lasts of it. */
	| {
			readonly type: 'opened';
			readonly source: string;
			readonly outline: Outline;
			readonly kept: Kept;
			readonly mended: readonly MadeCorrection[];
			readonly clip?: string;
	  }
	/** A briefing that could not be opened, and why. */
	| {readonly type: 'not opened'; readonly source: string; readonly message: Message}
	/** What is open, with other corrections: all of them, in the order in which they are applied. */
	| {readonly type: 'corrected'; readonly outline: Outline; readonly mended: readonly MadeCorrection[]}
	/** The basket as it is now. */
	| {readonly type: 'clips read'; readonly clips: readonly Clip[]}
	| {readonly type: 'looked for what was read'; readonly read: readonly ReadBefore[]}
	| {readonly type: 'source read'; readonly text: string}
	| {readonly type: 'script loaded'; readonly script: Script; readonly convert: Converter}
	| {readonly type: 'patterns loaded'; readonly patterns: Patterns}
	/** The index of something that is open, with all that it can make use of. */
	| {readonly type: 'search readied'; readonly index: SearchIndex}
	/** All rows of the text are counted now, which was not known when it was drawn. */
	| {readonly type: 'rows counted'}
	/** Text to be looked at: what a command answered, or what could not be copied. */
	| {readonly type: 'shown'; readonly title: string; readonly text: string}
	| {readonly type: 'told'; readonly message: Message};

/** What each action makes of the state. Pure; a key that means nothing in the mode changes nothing. */
export function update(state: State, action: Action): Outcome {
	const {state: after, effects} = stepOf(state, action);
	const next = withHeard(after);
	const typed = next.mode.kind === 'search' && next.mode !== state.mode ? next.mode.query.text : '';
	const lacksPatterns = next.patterns === null && (holdsPattern(typed) || patternMeant(typed) !== null);
	const {script} = next.settings;
	// How a text is converted depends on the briefing that it stands in.
	const lacksScript = next.front.outline !== state.front.outline && script !== 'asPrinted';
	return step(
		next,
		...effects,
		...(lacksPatterns ? [{do: 'load patterns'} as const] : []),
		...(lacksScript ? [{do: 'load script', script} as const] : []),
	);
}

function stepOf(state: State, action: Action): Outcome {
	switch (action.type) {
		case 'key':
			return pressed({...state, message: null}, action.key);
		case 'typed':
			return step(withPrompt(state, prompt => write(prompt, action.before)));
		case 'pasted':
			return step(pasted(state, action.text));
		case 'pointed':
			return outcomeOf(pointed({...state, message: null, begun: ''}, action.does, action.target));
		case 'resized':
			return step(withSize(state, action.size));
		case 'terminal told':
			return withTerminal(state, action);
		case 'opened':
			return atClip(withOpened(state, action), action.clip);
		case 'not opened':
			return step({...withUnreadable(state, action.source), message: action.message});
		case 'corrected':
			return step(withCorrected(state, action.outline, action.mended));
		case 'clips read':
			return step(withClips(state, action.clips));
		case 'looked for what was read':
			return step(openList(state, recentList(action.read)));
		case 'source read':
			return step(withSource(state, action.text));
		case 'script loaded':
			return step(action.script === state.settings.script ? {...state, convert: remembering(action.convert)} : state);
		case 'patterns loaded':
			return step(withPatterns(state, action.patterns));
		case 'search readied':
			return step(withIndex(state, action.index));
		case 'rows counted':
			return step({...state});
		case 'shown':
			return step(openSheet({...state, message: null}, outputSheet(action.title, action.text)));
		case 'told':
			return step({...state, message: action.message});
	}
}

function pressed(state: State, key: string): Outcome {
	const types = promptOf(state) !== undefined;
	// Where one types, a character is text, whatever it does elsewhere.
	if (types && !isNamed(key)) return step(withPrompt(state, prompt => insert(prompt, key)));
	const plain = types ? key : plainKey(key);
	// The letter of a mark is no command, whatever it does elsewhere.
	if (state.mode.kind === 'letter' && !isNamed(plain)) return step(takeLetter(state, state.mode, plain));
	const {kind} = state.mode;
	return kind === 'read' || kind === 'select' || kind === 'sheet'
		? overText(state, plain)
		: run(state, plain, null, state);
}

/** Over the text a number may stand before a key, and some keys are two, over a sheet too; text of its own is looked for. */
function overText(state: State, key: string): Outcome {
	const {begun, mode} = state;
	const still: State = {...state, begun: ''};
	const does = (name: string) => commandOf(reading(state), name)?.id;
	if (isDone(state)) return key === 'g' ? step(still) : overText(still, key);
	if (begun !== '' && (does(key) === 'escape' || does(key) === 'interrupt')) return step(still);
	const [digits = ''] = /^\d*/.exec(begun) ?? [];
	const first = begun.slice(digits.length);
	// A key with a name ends what has begun.
	if (first !== '' && isNamed(key)) return overText(still, key);
	const name = first + key;
	if (first === '' && mode.kind !== 'sheet' && counts(state, key))
		return step({...state, begun: (begun + key).slice(-5)});
	if (beginsKey(state, name)) return step({...state, begun: begun + key});
	const count = digits === '' ? null : Number(digits);
	if (mode.kind === 'read' && isSought(key)) return step(typedInto(openSearch(still), key));
	const elsewhere = mode.kind === 'sheet' ? 'notInSheet' : 'notWhileSelecting';
	const done = run(still, name, count, withMessage(still, unmeant(state, name, elsewhere)));
	const goesOn = count !== null && name === 'g' && does(name) === 'start';
	return goesOn ? {...done, state: {...done.state, begun: begun + key}} : done;
}

/** What is told of a key that does nothing in the mode: `elsewhere` where it does something over the text. */
function unmeant(state: State, key: string, elsewhere: 'notWhileSelecting' | 'notInSheet'): Message {
	const isKnown = commandOf(reading(state), key) !== undefined || isSought(key);
	return isKnown ? elsewhere : {id: 'unknownKey', about: state.aloud ? keysSaid([key], wordingOf(state)) : keyCap(key)};
}

/** What the command of a key does; `otherwise` where it has none. */
function run(state: State, key: string, count: number | null, otherwise: State): Outcome {
	const {kind} = state.mode;
	const result = commandOf(state, key)?.in[kind]?.(state, count) ?? otherwise;
	return outcomeOf(result);
}

const outcomeOf = (result: State | Outcome): Outcome => ('effects' in result ? result : step(result));

/** As if one read. */
const reading = (state: State): State => ({...state, mode: {kind: 'read'}});

const typedInto = (state: State, text: string): State => withPrompt(state, prompt => insert(prompt, text));

/** What is pasted where nothing is typed is looked for. */
function pasted(state: State, text: string): State {
	if (state.mode.kind !== 'read') return typedInto(state, text);
	const line = sanitizeLine(text).trim();
	return line === '' ? state : typedInto(openSearch({...state, message: null}), line);
}

/** Whether a key adds to the number typed before a command. */
const counts = ({begun}: State, key: string): boolean => /^\d$/.test(key) && (key !== '0' || begun !== '');

/** The place stays what it is; a sheet, which has none, must not be left scrolled past its end. */
function withSize(state: State, size: Size): State {
	const sized = {...state, size};
	const {mode} = sized;
	return mode.kind === 'sheet' ? {...sized, mode: scrolledTo(sized, mode, mode.top)} : sized;
}

/** What was drawn with other widths lies anywhere. */
function withTerminal(state: State, {ground, ambiguous}: Extract<Action, {type: 'terminal told'}>): Outcome {
	const ruler = rulerOf(ambiguous);
	if (ground === state.ground && ruler === state.ruler) return step(state);
	const told = withSize({...state, ground, ruler}, state.size);
	return ruler === state.ruler ? step(told) : step(told, {do: 'redraw'});
}

/** One that is open already comes to the front as it is. */
function withOpened(before: State, {source, outline, kept, mended}: Extract<Action, {type: 'opened'}>): State {
	const {sha256, name} = outline.briefing.source;
	const state = withFile(before, {source, name, sha256});
	const open = [state.front, ...state.behind].find(other => other.outline.briefing.source.sha256 === sha256);
	if (open) return bringToFront(state, open);
	const there = bringToFront(state, createOpen(outline, mended));
	return resumed(there, kept, askedAgain(there, kept.sitting?.query ?? null));
}

/** Where one is stays where it is, whatever the turns are called now; so does a list that lies over it. */
function withCorrected(state: State, outline: Outline, mended: readonly MadeCorrection[]): State {
	const {front, message} = state;
	const marks = [...front.marks].map(([letter, spot]) => [letter, lasting(front.outline, spot)] as const);
	const fresh = {...createOpen(outline, mended), asked: front.asked, pane: front.pane};
	const there = {...state, front: fresh};
	const kept = {sitting: sittingOf(front), marks, asked: front.asked};
	const again = resumed(there, kept, askedAgain(there, front.query));
	return {...again, message};
}

/** Those of another version of what is open, whose words do not stand there any more, are told of once. */
function withClips(state: State, clips: readonly Clip[]): State {
	const changed = state.clips.length > 0 ? [] : clips.filter(clip => isChanged(clip, state.front.outline));
	const read = {...state, clips};
	return changed.length === 0 ? read : withMessage(read, {id: 'clipsChanged', about: String(changed.length)});
}

function atClip(state: State, id: string | undefined): Outcome {
	const clip = state.clips.find(other => other.id === id);
	const there = clip ? goToClip({...state, message: null}, clip) : state;
	// What was opened may be another file than it was: it is not opened again and again.
	return step('effects' in there ? withMessage(state, 'notOpen') : there);
}

function withPatterns(state: State, patterns: Patterns): State {
	return lookAgain({...state, patterns});
}

/** What was looked for is looked for again. */
function withIndex(state: State, index: SearchIndex): State {
	const readied = (open: Open): Open => (open.outline.briefing === index.briefing ? {...open, index} : open);
	const front = readied(state.front);
	const next = {...state, front, behind: state.behind.map(readied)};
	return front === state.front ? next : lookAgain(next);
}

function withSource(state: State, source: string): State {
	const read = withFront(state, {source});
	const {mode} = read;
	return mode.kind === 'sheet' && mode.sheet.id === 'source' ? {...read, mode: atOpening(read, mode)} : read;
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
