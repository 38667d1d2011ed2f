import type {Unreadable} from '../../wording/remarks.ts';

/** What a file that is no text by itself holds, as text. */
export interface Unwrapped {
	/** The kind of the file, as `source.format` prints it. */
	readonly kind: string;
	/** As a browser or a program of text would have it; sanitised where it is read, like any other source. */
	readonly text: string;
	/** What the text is written in. */
	readonly as: 'html' | 'text';
	/** The WHATWG name of the character set in which the file holds its text. */
	readonly encoding: string;
	/** Where the file says that it comes from. */
	readonly url?: string;
}

/** A kind of file that is no text by itself. */
export interface Wrapping {
	/** By its first bytes, as characters of the same numbers. */
	readonly begins: RegExp;
	/** A file of so few bytes may hold so much that it is read apart, where that can be ended. */
	readonly apart?: true;
	/** What reads it; loaded when the first such file is met. */
	readonly load: () => Promise<(bytes: Uint8Array) => Promise<Unwrapped | Unreadable>>;
}
