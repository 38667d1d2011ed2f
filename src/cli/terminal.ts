import type {ReadStream, WriteStream} from 'node:tty';

/** What a terminal says of itself. */
export interface TerminalFacts {
	/** Cells it gives to an East Asian Ambiguous character such as `“`. */
	readonly ambiguous: 1 | 2;
	/** Undefined where it does not tell. */
	readonly background: 'dark' | 'light' | undefined;
	/** Keys that were typed meanwhile. */
	readonly typedAhead: string;
}

/** A terminal that has not answered by then draws narrow and says nothing. */
const patience = 200;

/**
 * Draws `“` on the alternate screen, asks where the cursor is now and what colour the background has, and erases the
 * trace. The background is asked first: once the cursor's place has come, no answer to it will.
 */
export async function askTerminal(keys: ReadStream, screen: WriteStream): Promise<TerminalFacts> {
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
		screen.write('\u001B[?1049h\u001B]11;?\u001B\\\r“\u001B[6n\r\u001B[K');
	});
	return {
		ambiguous: cursorReply.exec(heard)?.[1] === '3' ? 2 : 1,
		background: backgroundOf(heard),
		typedAhead: heard.replace(cursorReply, '').replace(colourReply, ''),
	};
}

const cursorReply = /\u001B\[\d+;(\d+)R/;
const colourReply = /\u001B\]11;rgb:([\da-f]+)\/([\da-f]+)\/([\da-f]+)(?:\u0007|\u001B\\)/i;

/** By the perceived brightness (ITU-R BT.601) of an answer such as `rgb:1c1c/1c1c/1c1c`. */
function backgroundOf(heard: string): 'dark' | 'light' | undefined {
	const parts = colourReply.exec(heard)?.slice(1);
	if (!parts) return undefined;
	const [red = 0, green = 0, blue = 0] = parts.map(part => Number.parseInt(part, 16) / (16 ** part.length - 1));
	return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark';
}
