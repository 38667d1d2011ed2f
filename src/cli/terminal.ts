import type {ReadStream, WriteStream} from 'node:tty';
import type {Ground} from '../reader/theme-names.ts';
import type {Environment} from './language-asked.ts';

/** What a terminal has said of itself. */
export interface TerminalFacts {
	/** Cells it gives to an East Asian Ambiguous character such as `“`. */
	readonly ambiguous: 1 | 2;
	/** Null where nothing tells. */
	readonly ground: Ground | null;
}

/** A terminal that was asked. */
export interface AskedTerminal {
	/** By now: until it has answered, it draws narrow. */
	readonly facts: () => TerminalFacts;
	/** Keys that were typed meanwhile. */
	readonly typedAhead: string;
	/** Takes an answer that comes late. */
	readonly hear: (answer: string) => void;
	/** Comes back once it owes no answer any more: whoever reads from it next would find that. */
	readonly answered: Promise<void>;
}

/** The first frame waits so long for the answers: milliseconds. */
const patience = 200;
/**
 * A terminal that has not answered by then never will: milliseconds. Who leaves before is kept waiting so long, lest the
 * shell reads the answer. Over SSH it may be on the other side of the world, and keys that were typed before it is there.
 */
const lastPatience = {here: 600, away: 2500};

/**
 * Draws `“` on the alternate screen, asks what colour the background has and where the cursor is now, and erases the
 * trace. The cursor is asked for last: once its place has come, nothing is owed. It is in the second row, as an answer from
 * the first would be that of Shift-F3. Comes back with the answers, or when
 * the first frame can wait no longer.
 * @param env has COLORFGBG for a terminal that does not tell its background, and tells where the terminal is
 */
export async function askTerminal(keys: ReadStream, screen: WriteStream, env: Environment): Promise<AskedTerminal> {
	const answered = Promise.withResolvers<void>();
	let ambiguous: 1 | 2 = 1;
	let ground = groundByVariable(env['COLORFGBG']);
	let owes = true;
	const hear = (answer: string): void => {
		ground = groundByAnswer(answer) ?? ground;
		const column = owes ? cursorReply.exec(answer)?.[1] : undefined;
		if (column === undefined) return;
		ambiguous = column === '3' ? 2 : 1;
		owes = false;
		answered.resolve();
	};
	setTimeout(answered.resolve, isAway(env) ? lastPatience.away : lastPatience.here).unref();
	const typed = await asked(keys, screen);
	hear(typed);
	return {
		facts: () => ({ambiguous, ground}),
		typedAhead: typed.replace(cursorReply, '').replace(colourReply, ''),
		hear,
		answered: answered.promise,
	};
}

/** Whether the terminal is on another machine. */
export const isAway = (env: Environment): boolean => Boolean(env['SSH_TTY'] || env['SSH_CONNECTION']);

/** All that was read until the cursor's place came, or in vain. */
async function asked(keys: ReadStream, screen: WriteStream): Promise<string> {
	keys.setEncoding('utf8');
	let heard = '';
	await new Promise<void>(resolve => {
		const listen = (data: string | Buffer): void => {
			heard += String(data);
			if (cursorReply.test(heard)) done();
		};
		const done = (): void => {
			clearTimeout(timer);
			keys.off('data', listen);
			keys.pause();
			resolve();
		};
		const timer = setTimeout(done, patience);
		keys.on('data', listen);
		screen.write('\u001B[?1049h\u001B]11;?\u001B\\\u001B[2H“\u001B[6n\r\u001B[K');
	});
	return heard;
}

const cursorReply = /\u001B\[\d+;(\d+)R/;
/** An XParseColor name such as `rgb:1c1c/1c1c/1c1c` or `#1c1c1c`; some add how opaque it is. */
const colourReply =
	/\u001B\]11;(?:rgba?:([\da-f]+)\/([\da-f]+)\/([\da-f]+)[^\u0007\u001B]*|#([\da-f]{2})([\da-f]{2})([\da-f]{2}))(?:\u0007|\u001B\\)/i;

/** By the perceived brightness (ITU-R BT.601) of the background in an answer; null where it does not tell. */
export function groundByAnswer(answer: string): Ground | null {
	const parts = colourReply.exec(answer)?.slice(1).filter(Boolean);
	if (!parts) return null;
	const [red = 0, green = 0, blue = 0] = parts.map(part => Number.parseInt(part, 16) / (16 ** part.length - 1));
	return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark';
}

/**
 * By COLORFGBG, as rxvt, Konsole and others set it: the last number is the background, one of sixteen colours. Null where
 * it does not tell.
 */
export function groundByVariable(colours = ''): Ground | null {
	const background = /;(\d+)$/.exec(colours)?.[1];
	if (background === undefined || Number(background) > 15) return null;
	return ['7', '9', '10', '11', '12', '13', '14', '15'].includes(background) ? 'light' : 'dark';
}
