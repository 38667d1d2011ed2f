export interface Decoded {
	readonly text: string;
	/** The WHATWG name of the character set. */
	readonly encoding: string;
}

export interface Failure {
	readonly failure: 'empty' | 'binary' | 'encoding';
	/** One line that says what is wrong and what to do. */
	readonly message: string;
}

/** Bytes to text without its byte order mark. */
export function decode(bytes: Uint8Array, encoding?: string): Decoded | Failure {
	const name = encoding ?? 'utf-8';
	try {
		return {text: new TextDecoder(name, {fatal: encoding === undefined}).decode(bytes), encoding: name};
	} catch {
		return {failure: 'encoding', message: 'the text is not UTF-8; name its character set with --encoding'};
	}
}
