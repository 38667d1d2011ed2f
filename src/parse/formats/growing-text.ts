/**
 * The words of a line that are put together piece by piece. A line of mark-up may be made of very many, and to look at a
 * string that others were added to copies it each time.
 */
export class GrowingText {
	#parts: string[] = [];

	/** The place where one is, for `since` and `replace`. */
	get mark(): number {
		return this.#parts.length;
	}

	/** The last words; the empty string where there are none. */
	get last(): string {
		return this.#parts.at(-1) ?? '';
	}

	/** Whether nothing but blanks has been added. They are kept only behind words. */
	get isBlank(): boolean {
		return this.#parts.length === 0;
	}

	add(words: string): void {
		if (words !== '' && (!this.isBlank || words.trim() !== '')) this.#parts.push(words);
	}

	/** The words from a place on. */
	since(mark: number): string {
		return this.#parts.slice(mark).join('');
	}

	/** Puts other words in the place of those from a place on. */
	replace(mark: number, words: string): void {
		this.#parts.length = Math.min(mark, this.#parts.length);
		this.add(words);
	}

	/** Takes the blanks away that the words end in. */
	trimEnd(): void {
		while (this.last !== '' && this.last.trimEnd() === '') this.#parts.pop();
		if (this.#parts.length > 0) this.#parts[this.#parts.length - 1] = this.last.trimEnd();
	}

	/** All words, of which none are left. */
	take(): string {
		return this.#parts.splice(0).join('');
	}
}
