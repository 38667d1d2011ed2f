import {wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';

/** Something the user can mend: told in one line, with exit code 2. The line says what to do. */
export class Failure extends Error {
	override readonly name = 'Failure';
	/** The line in the words of a language; `message` is the English one. */
	readonly say: (wording: Wording) => string;

	constructor(say: (wording: Wording) => string) {
		super(say(wordingIn('en')));
		this.say = say;
	}
}
