import {GrowingText} from './growing-text.ts';

/** What TEI says of a word that stands in an element of its own: `left`, `right`, `both` or `no`. */
type Join = string | undefined;

/** Words and marks that stand in elements of their own, put into a line with the blanks that are printed between them. */
export class Tokens {
	readonly #joins: boolean;
	/** How many elements of the kind are open: what stands in the outermost is one token. */
	#depth = 0;
	readonly #words = new GrowingText();
	#join: Join;
	/** Of the token before. */
	#joinBefore: Join;
	/** Blanks behind a token are of the file, not of the text. */
	#isBehind = false;

	/** @param joins whether the file says of its words how they join: then French `mot !` keeps its blank */
	constructor(joins: boolean) {
		this.#joins = joins;
	}

	/** Whether no word of a token that is open has come yet. */
	get isBlank(): boolean {
		return this.#words.isBlank;
	}

	open(join: Join): void {
		if (this.#depth++ === 0) this.#join = join;
	}

	/** Takes words, inside a token or not. */
	take(words: string, line: GrowingText): void {
		if (this.#depth > 0) this.#words.add(words);
		else if (!this.#isBehind || words.trim() !== '') {
			line.add(words);
			this.#isBehind = false;
		}
	}

	close(line: GrowingText): void {
		if (--this.#depth > 0) return;
		const word = this.#words.take().trim();
		if (!this.#isBehind) line.trimEnd();
		const before = this.#isBehind ? this.#joinBefore : undefined;
		if (word !== '') line.add(blankBetween(line.last, word, [before, this.#join], this.#joins) + word);
		this.#joinBefore = this.#join;
		this.#isBehind = true;
	}
}

/** Marks that no blank ever stands before, those that none does where nothing says so, and those that none stands behind. */
const closing = /^[.,)\]}…%、。，！？；：」』）》]/u;
const maybeClosing = /^[;:!?»”’]/u;
const opening = /[([{¿¡「『（《]$/u;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** None where one joins the other, beside marks as they are printed, and between Chinese or Japanese words. */
function blankBetween(before: string, after: string, [left, right]: readonly [Join, Join], joins: boolean): string {
	if (before === '' || left === 'right' || left === 'both' || right === 'left' || right === 'both') return '';
	if (closing.test(after) || opening.test(before)) return '';
	if (!joins && maybeClosing.test(after)) return '';
	return cjk.test(before.slice(-1)) && cjk.test(after.charAt(0)) ? '' : ' ';
}
