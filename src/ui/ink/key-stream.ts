import {plainlySent} from './coded-key.ts';

/**
 * What a terminal sends, cut into keys: escape sequences and single control characters, runs of text without any, and
 * pastes, each in one piece with its brackets. What a terminal answers is no key, whoever has asked. Linear in what comes.
 */
export class KeyStream {
	readonly #onAnswer: (answer: string) => void;
	/** What has come of a paste that has begun. */
	#paste: string | null = null;
	/** The begun sequence that the next read may end; in a paste, what may be the beginning of its end. */
	#begun = '';
	/** An answer was given up: what is left of it may come yet. */
	#givenUp = false;

	constructor(onAnswer: (answer: string) => void = () => {}) {
		this.#onAnswer = onAnswer;
	}

	/** What has begun and has not ended: a key, if nothing follows an Escape soon, or an Escape and the one after it. */
	get unfinished(): 'escape' | 'two keys' | 'sequence' | 'paste' | undefined {
		if (this.#paste !== null) return 'paste';
		if (this.#begun === '') return undefined;
		if (this.#begun === esc) return 'escape';
		return this.#begun.length === 2 ? 'two keys' : 'sequence';
	}

	/** The keys that are whole with what was read now. */
	take(read: string): readonly string[] {
		const keys: string[] = [];
		let rest = this.#begun + (this.#givenUp ? read.replace(restOfAnswer, '') : read);
		this.#begun = '';
		this.#givenUp = false;
		while (rest !== '')
			rest = this.#paste === null ? this.#takeKeys(rest, keys) : this.#takePaste(this.#paste, rest, keys);
		return keys;
	}

	/** Nothing more comes of what has begun: an Escape was the key, a paste is over, a sequence or an answer was none. */
	end(): readonly string[] {
		const [paste, begun] = [this.#paste, this.#begun];
		this.#paste = null;
		this.#begun = '';
		this.#givenUp = answering.test(begun);
		if (paste !== null) return [inBrackets(paste + begun)];
		if (begun === esc) return [loneEscape];
		return opening.test(begun) && !this.#givenUp ? [loneEscape, begun.slice(1)] : [];
	}

	/** Adds the keys up to the beginning of a paste; gives back what comes after it. */
	#takeKeys(text: string, keys: string[]): string {
		for (let at = 0; at < text.length; ) {
			const to = nextControl(text, at);
			if (to > at) keys.push(text.slice(at, to));
			if (opening.test(text.slice(to, to + 2))) {
				const end = this.#takeAnswer(text, to);
				if (end === to) keys.push(loneEscape);
				at = Math.max(end, to + 1);
				continue;
			}
			aKey.lastIndex = to;
			const {0: key = '', groups} = aKey.exec(text) ?? {};
			at = to + key.length;
			if (key === '') continue;
			if (groups?.['paste'] !== undefined) {
				this.#paste = '';
				return text.slice(at);
			}
			if (groups?.['begun'] !== undefined) {
				this.#begun = key;
				return '';
			}
			const sent = key === esc ? loneEscape : (plainlySent(key) ?? key);
			if (groups?.['answer'] !== undefined) this.#onAnswer(key);
			else if (groups?.['broken'] === undefined && sent !== '') keys.push(sent);
		}
		return '';
	}

	/**
	 * Where the answer ends that begins at an offset: at the offset itself where it is none, but an Escape with keys after it.
	 * A control character breaks one off, so Ctrl-C is always heard.
	 */
	#takeAnswer(text: string, at: number): number {
		const to = nextControl(text, at + 1);
		const end = closing.exec(text.slice(to, to + 2));
		if (end) {
			this.#onAnswer(text.slice(at, to) + end[0]);
			return to + end[0].length;
		}
		const unfinished = to === text.length || (to === text.length - 1 && text[to] === esc);
		if (!unfinished) return answering.test(text.slice(at, at + answeringWithin)) ? to : at;
		this.#begun = text.slice(at, Math.min(to, at + longestAnswer)) + text.slice(to);
		return text.length;
	}

	/** Adds the paste where it ends; gives back what comes after it. */
	#takePaste(before: string, text: string, keys: string[]): string {
		const end = text.indexOf(pasteEnd);
		if (end === -1) return this.#goOnPasting(before, text, keys);
		keys.push(inBrackets(withMore(before, text.slice(0, end))));
		this.#paste = null;
		return text.slice(end + pasteEnd.length);
	}

	/** Ctrl-C as the last of what was read is that key: what was pasted may have lost its end. */
	#goOnPasting(before: string, text: string, keys: string[]): '' {
		const interrupted = text.endsWith(controlC);
		this.#begun = interrupted ? '' : (beginOfPasteEnd.exec(text)?.[0] ?? '');
		this.#paste = withMore(before, text.slice(0, text.length - (interrupted ? 1 : this.#begun.length)));
		if (interrupted) keys.push(...this.end(), controlC);
		return '';
	}
}

const esc = '\u001B';
const controlC = '\u0003';
/** In UTF-16 units. What is pasted goes into one line that is looked for: the rest of more is left out. */
const longestPaste = 10_000;
const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';

/** Escape, as a terminal sends it that tells it from the start of a sequence. */
export const loneEscape = '\u001B[27u';

const beginOfPasteEnd = /\u001B(?:\[(?:2(?:0(?:1)?)?)?)?$/;

const withMore = (pasted: string, more: string): string => pasted + more.slice(0, longestPaste - pasted.length);
const inBrackets = (pasted: string): string => `${pasteStart}${pasted}${pasteEnd}`;

/** What was pasted, if that is what was sent; undefined for keys. */
export const pastedIn = (sent: string): string | undefined =>
	sent.startsWith(pasteStart) && sent.endsWith(pasteEnd) ? sent.slice(pasteStart.length, -pasteEnd.length) : undefined;

/** How what is an answer up to its end begins (OSC, DCS, APC, PM, SOS), or an Escape with one of these keys after it. */
const opening = /^\u001B[\]P_^X]/;
const closing = /^(?:\u0007|\u001B\\)/;
/** How those begin that no keys begin like: OSC with a number, the others with anything. `]` is a key that one may go on from. */
const answering = /^\u001B(?:\]\d|[P_^X][^\u0000-\u001F\u007F])/;
const answeringWithin = 3;
const restOfAnswer = /^(?:[^\u0000-\u001F\u007F]+\u0007|[^\u0000-\u001F\u007F]*\u001B\\)/;
/** In UTF-16 units. Nobody here asks for more: the rest of more is left out. */
const longestAnswer = 4000;

/**
 * The earlier ones first. With a key after it an Escape is one of its own: none here is typed with Alt. A sequence that a
 * control character breaks off is nothing. The end of a paste
 * that is over is nothing, nor is where a mouse is, as the oldest of its modes tells it. With `$` at its end a number is a key of rxvt. Shift-F3 is sent as the answer would be that the cursor is in the first row: nobody asks there.
 */
const aKey = new RegExp(
	[
		/(?<paste>\u001B\[200~)/,
		/(?<begun>\u001B(?:\[\[?(?!\d\$)[0-?]*[ -/]*|\[M[^\u0000-\u001F]{0,2}|O[\d;]*)?$)/,
		/(?<answer>\u001B\[(?:(?!1;[2-8]R)[\d;]+(?:[Rcntx]|\$y)|[=>?][0-?]*[ -/]*[@-~]|M[^\u0000-\u001F]{3}|201~))/,
		/(?<sequence>\u001B\[\d\$|\u001B\[\[?[0-?]*[ -/]*[@-~]|\u001BO[\d;]*[@-~])/,
		/(?<broken>\u001B(?:\[[0-?]+[ -/]*|O[\d;]+))/,
		/(?<control>[\u0000-\u001F\u007F])/,
	]
		.map(({source}) => source)
		.join('|'),
	'y',
);

/** Where a run of text ends that begins at an offset. Looked for by itself: a pattern for the run may need a stack as long as that. */
function nextControl(text: string, at: number): number {
	aControl.lastIndex = at;
	return aControl.exec(text)?.index ?? text.length;
}
const aControl = /[\u0000-\u001F\u007F]/g;
