import type {ReadStream} from 'node:tty';
import {beginAloud} from '../reader/aloud.ts';
import type {Size} from '../reader/layout.ts';
import {createReader, type Reader} from '../reader/reader.ts';
import type {State} from '../reader/state.ts';
import {told, toldAgain, toldFirst} from '../spoken/told.ts';
import {echoOf, type SpokenLine, spokenLine} from '../spoken/typed-line.ts';
import {narrowRuler} from '../text/cells.ts';
import {wrap} from '../text/wrap.ts';
import {KeyStream, pastedIn} from '../ui/ink/key-stream.ts';
import {Keyboard} from '../ui/ink/keyboard.ts';
import type {Mounted} from '../ui/ink/mount.ts';
import {namesOf} from '../ui/ink/plain-keys.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import {begin} from './begun.ts';
import type {ConfigFile} from './config-file.ts';
import {carryOut} from './effects.ts';
import {terminalKeys} from './guard.ts';
import {createLender, type Lender} from './lender.ts';
import {createOpenedSources} from './opened-sources.ts';
import {keepSearchReady} from './ready-search.ts';
import type {ReadRequest} from './request.ts';
import {openTrace} from './trace.ts';

/** Nothing is drawn: what goes by rows goes by those of a usual screen, whatever the terminal's are. */
const noScreen: Size = {columns: 80, rows: 24};

/**
 * The reader told in sentences, for a screen reader, a braille display or a slow line. Lines are only added, on the terminal as it is:
 * nothing is drawn over, and nothing but line breaks and steps back in the line that is typed moves the cursor. Keys come from the
 * terminal, or from a pipe, at whose end it ends. Gives the exit code back. @throws Failure
 */
export async function readAloud(request: ReadRequest, file: ConfigFile, asked?: InterfaceLanguage): Promise<number> {
	const trace = openTrace(process.env['BRIEFING_TUI_TRACE']);
	const begun = await begin(request, file, asked, {size: noScreen, aloud: true});
	const {opened, keeper, kept} = begun;
	const sources = createOpenedSources(opened);
	const left = Promise.withResolvers<number>();
	const mounted = Promise.withResolvers<Mounted & Lender>();
	const atWork = new Set<Promise<void>>();
	const start = beginAloud(begun.state);
	const reader: Reader = trace(
		createReader(start, effect => {
			const work = carryOut(effect, {reader, sources, keeper, mounted: mounted.promise}).catch(left.reject);
			atWork.add(work);
			void work.finally(() => atWork.delete(work));
		}),
		{
			source: opened.briefing.source,
			request,
			aloud: true,
			size: noScreen,
			settings: start.settings,
			ground: null,
			ambiguous: start.ruler.ambiguous,
			kept,
			mended: opened.mended,
		},
	);
	const voice = speakFor(reader);
	const keys = keysFor(request, voice, {left: left.resolve, failed: left.reject, idle: () => Promise.all(atWork)});
	const screen: Mounted = {
		leave: left.resolve,
		left: left.promise,
		suspend: async use => {
			keys.pause();
			await use().finally(keys.resume);
			voice.again();
		},
		redraw: voice.again,
	};
	mounted.resolve({...screen, ...createLender(screen, message => reader.dispatch({type: 'told', message}))});
	// Whoever answers what is told finds the terminal ours.
	voice.begin();
	keeper.follow(reader, ({outline}) => sources.of(outline.briefing).again);
	keepSearchReady(reader, sources);
	return left.promise.finally(() => {
		voice.end();
		keys.close();
		keeper.close();
	});
}

/** What tells a reader's state, as it changes. */
interface Announcer {
	readonly begin: () => void;
	/** Presses a key: what it does is told, even where it was told last. */
	readonly press: (key: string) => void;
	readonly paste: (text: string) => void;
	readonly again: () => void;
	/** Ends the line that is typed. */
	readonly end: () => void;
}

function speakFor(reader: Reader): Announcer {
	let heard = reader.state();
	let typed: SpokenLine | null = null;
	const write = (lines: readonly string[], state: State): void => {
		const line = spokenLine(state);
		const ends = typed && (lines.length > 0 || !line) ? '\n' : '';
		const echo = line
			? echoOf(lines.length > 0 ? null : typed, line, narrowRuler, process.stdout.columns || Number.POSITIVE_INFINITY)
			: '';
		const text =
			ends +
			lines
				.flatMap(brokenLines)
				.map(row => `${row}\n`)
				.join('') +
			echo;
		typed = line;
		if (text !== '') process.stdout.write(text);
	};
	reader.subscribe(() => {
		const before = heard;
		heard = reader.state();
		write(told(before, heard), heard);
	});
	const anew = (): void => {
		heard = {...heard, message: null};
	};
	return {
		begin: () => write(toldFirst(heard), heard),
		press: key => {
			anew();
			reader.dispatch({type: 'key', key});
		},
		paste: text => {
			anew();
			reader.dispatch({type: 'pasted', text});
		},
		again: () => write(toldAgain(reader.state()), reader.state()),
		end: () => void (typed && process.stdout.write('\n')),
	};
}

/** A line in rows of the terminal, so that it breaks no word; whole where there is no terminal. */
function brokenLines(text: string): readonly string[] {
	const {columns} = process.stdout;
	return columns
		? wrap(text, Math.max(2, columns - 1), narrowRuler).map(({start, end}) => text.slice(start, end).trimEnd())
		: [text];
}

interface KeysTaken {
	readonly pause: () => void;
	readonly resume: () => void;
	readonly close: () => void;
}

interface OnEnd {
	/** Called with the exit code at the end of the keys. */
	readonly left: (code: number) => void;
	readonly failed: (error: unknown) => void;
	/** Comes back once nothing is being done any more. */
	readonly idle: () => Promise<unknown>;
}

/** Keys from a pipe, where the transcript does not come through it; else from the terminal. @throws Failure */
function keysFor(request: ReadRequest, voice: Announcer, ending: OnEnd): KeysTaken {
	const isPiped =
		!process.stdin.isTTY && (request.sample || (request.sources.length > 0 && !request.sources.includes('-')));
	return isPiped ? pipedKeys(voice, ending) : typedKeys(terminalKeys(), voice);
}

function typedKeys(terminal: ReadStream, voice: Announcer): KeysTaken {
	const keyboard = new Keyboard(terminal, voice.press);
	keyboard.on('readable', () => take(keyboard.read() ?? '', voice));
	keyboard.setRawMode(true);
	return {
		pause: () => void keyboard.setRawMode(false),
		resume: () => void keyboard.setRawMode(true),
		close: () => {
			keyboard.close();
			terminal.setRawMode(false);
			if (terminal !== process.stdin) terminal.destroy();
		},
	};
}

/** Each key waits until all is done that the one before has asked for. */
function pipedKeys(voice: Announcer, {left, failed, idle}: OnEnd): KeysTaken {
	const stream = new KeyStream();
	let isOver = false;
	const press = async (keys: readonly string[]): Promise<void> => {
		for (const key of keys) {
			take(key, voice);
			await idle();
		}
	};
	const read = async (): Promise<void> => {
		process.stdin.setEncoding('utf8');
		for await (const text of process.stdin) await press(stream.take(String(text)));
		await press(stream.end());
		left(0);
	};
	read().catch(error => isOver || failed(error));
	return {
		pause: () => {},
		resume: () => {},
		close: () => {
			isOver = true;
			process.stdin.destroy();
		},
	};
}

function take(sent: string, voice: Announcer): void {
	const text = pastedIn(sent);
	if (text !== undefined) voice.paste(text);
	else for (const name of namesOf(sent)) voice.press(name);
}
