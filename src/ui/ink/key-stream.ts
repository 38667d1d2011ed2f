/**
 * What a terminal sends, cut into keys: escape sequences and single control characters, runs of text without any, and
 * pastes, each in one piece with its brackets. What a terminal answers to a question, late, is no key. Linear in what comes.
 */
export class KeyStream {
	/** What has come of a paste that has begun. */
	#paste: string | null = null;
	/** The begun sequence that the next read may end; in a paste, what may be the beginning of its end. */
	#begun = '';

	/** What has begun and has not ended: a key, if nothing follows an Escape soon. */
	get unfinished(): 'escape' | 'sequence' | 'paste' | undefined {
		if (this.#paste !== null) return 'paste';
		if (this.#begun === esc) return 'escape';
		return this.#begun === '' ? undefined : 'sequence';
	}

	/** The keys that are whole with what was read now. Nothing but Ctrl-C in one read is that key, in a paste too. */
	take(read: string): readonly string[] {
		if (this.#paste !== null && read === controlC) return [...this.end(), read];
		const keys: string[] = [];
		let rest = this.#begun + read;
		this.#begun = '';
		while (rest !== '')
			rest = this.#paste === null ? this.#takeKeys(rest, keys) : this.#takePaste(this.#paste, rest, keys);
		return keys;
	}

	/** Nothing more comes of what has begun: an Escape was the key, a paste is over, a sequence was none. */
	end(): readonly string[] {
		const keys =
			this.#paste === null ? (this.#begun === esc ? [loneEscape] : []) : [inBrackets(this.#paste + this.#begun)];
		this.#paste = null;
		this.#begun = '';
		return keys;
	}

	/** Adds the keys up to the beginning of a paste; gives back what comes after it. */
	#takeKeys(text: string, keys: string[]): string {
		for (let at = 0; at < text.length; ) {
			aControl.lastIndex = at;
			const to = aControl.exec(text)?.index ?? text.length;
			if (to > at) keys.push(text.slice(at, to));
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
			if (groups?.['answer'] === undefined) keys.push(key === esc ? loneEscape : key);
		}
		return '';
	}

	/** Adds the paste where it ends; gives back what comes after it. */
	#takePaste(before: string, text: string, keys: string[]): string {
		const end = text.indexOf(pasteEnd);
		if (end === -1) this.#begun = /\u001B(?:\[(?:2(?:0(?:1)?)?)?)?$/.exec(text)?.[0] ?? '';
		const pasted = text.slice(0, end === -1 ? text.length - this.#begun.length : end);
		this.#paste = before + pasted.slice(0, longestPaste - before.length);
		if (end === -1) return '';
		keys.push(inBrackets(this.#paste));
		this.#paste = null;
		return text.slice(end + pasteEnd.length);
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

const inBrackets = (pasted: string): string => `${pasteStart}${pasted}${pasteEnd}`;

/** How the answers begin that no key begins like: OSC with a number; DCS of XTVERSION, XTGETTCAP, DECRQSS; APC of kitty. */
const answering = /(?:\]\d+;|P(?:>\||[01]?[+$]r)|_G)/;
const payload = /[^\u0000-\u001F\u007F]{0,4000}/;

/**
 * The earlier ones first. A control character breaks off what has begun, so Ctrl-C is always heard; with a key after it an
 * Escape is one of its own: none here is typed with Alt. The end of a paste that is over is nothing.
 */
const aKey = new RegExp(
	[
		/(?<paste>\u001B\[200~)/,
		`(?<begun>\\u001B(?:\\[\\[?[0-?]*|O[\\d;]*|\\]\\d*|P[01>]?[+$]?|_|${answering.source}${payload.source}\\u001B?)?$)`,
		`(?<answer>\\u001B${answering.source}${payload.source}(?:\\u0007|\\u001B\\\\|(?=[\\u0000-\\u001F\\u007F]))|\\u001B\\[[?>]?[\\d;]+[Rc]|\\u001B\\[201~)`,
		/(?<sequence>\u001B\[\[?[0-?]*[ -/]*[@-~]|\u001BO[\d;]*[@-~])/,
		/(?<control>[\u0000-\u001F\u007F])/,
	]
		.map(pattern => (typeof pattern === 'string' ? pattern : pattern.source))
		.join('|'),
	'y',
);
/** Where a run of text ends. Looked for by itself: a pattern for the run may need a stack as long as that. */
const aControl = /[\u0000-\u001F\u007F]/g;
