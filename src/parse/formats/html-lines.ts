import {raisedText} from '../../text/raised.ts';
import type {LineJoint} from '../manuscript.ts';
import {GrowingText} from './growing-text.ts';
import type {HtmlElement} from './html-element.ts';
import type {CellLine} from './table-row.ts';

/** A line of a page, and where on it it stands. */
export interface PageLine extends CellLine {
	/** The page says that it is of its main text. */
	readonly main: boolean;
	/** The frames of text that it is in: numbers of rows of `htmlRules.frames`. */
	readonly frames: readonly number[];
	/** All its letters stand in elements for speakers. */
	readonly speaker?: true;
}

/** Gathers the words of a page in lines, as a browser would show them: blanks are one, a block or `<br>` ends a line. */
export class LineWriter {
	readonly lines: PageLine[] = [];
	/** The letters that were hidden. */
	hidden = 0;
	/** The number of the cell in which words are said, in its row. */
	cell = 0;
	/** The line so far. */
	readonly #pieces = new GrowingText();
	#length = 0;
	#struck = '';
	/** Where in the mark-up the line begins, and where the last words ended. */
	#origin = 0;
	#last = 0;
	#strong = 0;
	#letters = 0;
	#linked = 0;
	#named = 0;
	#joint: LineJoint = 'break';

	/** The place on the line where one is, for `since` and `raise`. */
	get mark(): number {
		return this.#pieces.mark;
	}

	/** What the line holds from a place on. */
	since(mark: number): string {
		return this.#pieces.since(mark);
	}

	/** @param at where the words begin in the mark-up */
	say(raw: string, at: number, element: HtmlElement | undefined): void {
		this.#last = at + raw.length;
		if (element?.silent) {
			if (element.hidden) this.hidden += raw.trim().length;
		} else if (element?.kept) this.#sayLines(raw, at, element);
		else this.#say(raw, at, element);
	}

	/** Words that the mark-up stands for, such as quotation marks. */
	add(words: string, element: HtmlElement | undefined): void {
		if (!element?.silent) this.#say(words, this.#last, element);
	}

	/** Parts the words to come from those before. */
	part(): void {
		if (this.#length > 0) this.#say(' ', this.#last, undefined);
	}

	/** Raises or lowers what the line holds from a place on. */
	raise(name: 'sup' | 'sub', mark: number): void {
		const words = this.since(mark);
		if (words === '') return;
		const shown = raisedText(words, name);
		const from = this.#length - words.length;
		if (this.#strong > from) this.#strong += shown.length - words.length;
		this.#pieces.replace(mark, shown);
		this.#length = from + shown.length;
	}

	/** Ends the line, which stands in an element; `next` is how the next one follows it. */
	end(next: LineJoint, at: HtmlElement | undefined): void {
		const words = this.#pieces.take().trimEnd();
		const place = {main: at?.main === true, frames: at?.frames ?? [], cell: this.cell};
		if (words !== '') {
			const why = at?.around ?? (this.#isLink(words, at) ? 'page-link' : null);
			this.lines.push({
				text: words,
				form: why ? 'furniture' : (at?.form ?? 'plain'),
				joint: this.#joint,
				strong: Math.min(this.#strong, words.length),
				origin: this.#origin,
				...place,
				...(why && {why}),
				...(this.#named > 0 && this.#named === this.#letters && {speaker: true as const}),
			});
			this.#joint = next;
		} else if (next === 'break') this.#joint = 'break';
		if (this.#struck.trim() !== '')
			this.lines.push({text: this.#struck, form: 'furniture', joint: 'line', why: 'struck-out', ...place});
		this.#struck = '';
		this.#length = 0;
		this.#strong = 0;
		this.#linked = 0;
		this.#named = 0;
		this.#letters = 0;
	}

	#isLink(words: string, at: HtmlElement | undefined): boolean {
		return (
			this.#linked > 0 &&
			this.#linked >= this.#letters &&
			words.length < 80 &&
			at?.form === 'plain' &&
			!/[:：]$/u.test(words) &&
			!at.main
		);
	}

	#say(raw: string, at: number, element: HtmlElement | undefined): void {
		if (element?.struck) {
			this.#struck += raw;
			return;
		}
		let words = raw.replace(/\s+/gu, ' ');
		if (this.#length === 0 || this.#pieces.last.endsWith(' ')) words = words.trimStart();
		if (words === '') return;
		if (this.#length === 0) this.#origin = at + raw.length - raw.trimStart().length;
		if (element?.bold && this.#strong === this.#length) this.#strong += words.length;
		const letters = words.match(/\p{L}/gu)?.length ?? 0;
		this.#letters += letters;
		if (element?.link) this.#linked += letters;
		if (element?.speaker) this.#named += letters;
		this.#pieces.add(words);
		this.#length += words.length;
	}

	/** What stands in `pre`: each line break ends a line, a blank line a paragraph. */
	#sayLines(raw: string, at: number, element: HtmlElement): void {
		let from = at;
		for (const [i, line] of raw.split('\n').entries()) {
			if (i > 0) this.end(this.#pieces.isBlank ? 'break' : 'line', element);
			this.#say(line, from, element);
			from += line.length + 1;
		}
	}
}
