import type {BlockRange} from '../briefing/place.ts';
import {fold} from '../text/fold.ts';
import type {SpokenText} from './spoken-text.ts';

/** A form of a term to be looked for. */
export interface SoughtForm {
	/** As printed. */
	readonly form: string;
	/** Which term it is of. */
	readonly term: number;
}

/** Where a form was found. */
export interface FoundForm extends BlockRange {
	readonly term: number;
	readonly printed: string;
}

/**
 * Every place of every form, in the order of the text, whatever its script, width or capitals; of forms of one term that overlap
 * the longest. A word of letters stands between no others; a name has its capital, an acronym all of its own.
 */
export function allPlaces(texts: readonly SpokenText[], forms: readonly SoughtForm[]): readonly FoundForm[] {
	const byStart = new Map<string, Sought[]>();
	for (const {form, term} of forms) {
		const folded = fold(form);
		const key = folded.slice(0, 2);
		const known = byStart.get(key) ?? byStart.set(key, []).get(key)!;
		known.push({
			folded,
			term,
			isExact: /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(form),
			isName: /^\p{Lu}/u.test(form),
			form,
		});
	}
	for (const known of byStart.values()) known.sort((a, b) => b.folded.length - a.folded.length);
	return texts.flatMap(text => placesIn(text, byStart));
}

interface Sought {
	readonly folded: string;
	readonly term: number;
	readonly form: string;
	/** In capitals throughout. */
	readonly isExact: boolean;
	readonly isName: boolean;
}

function placesIn({block, folded}: SpokenText, byStart: ReadonlyMap<string, readonly Sought[]>): readonly FoundForm[] {
	const found: FoundForm[] = [];
	const ends = new Map<number, number>();
	for (let at = 0; at < folded.length - 1; at++) {
		for (const sought of byStart.get(folded.slice(at, at + 2)) ?? []) {
			if (!folded.startsWith(sought.folded, at)) continue;
			const end = at + sought.folded.length;
			if ((ends.get(sought.term) ?? 0) > at || isInsideWord(folded, at, end)) continue;
			const printed = block.text.slice(at, end);
			if (!isWritten(printed, sought)) continue;
			ends.set(sought.term, end);
			found.push({block: block.id, range: [at, end], term: sought.term, printed});
		}
	}
	return found;
}

const letter = /[\p{L}\p{N}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Words of letters have edges; Han characters have none; Korean nouns have one before them alone. */
function isInsideWord(text: string, from: number, to: number): boolean {
	const goesOn = (one: string, other: string) =>
		letter.test(one) && letter.test(other) && !unspaced.test(one) && !unspaced.test(other);
	if (goesOn(text[from - 1] ?? '', text[from]!)) return true;
	return !/\p{Script=Hangul}/u.test(text[to - 1]!) && goesOn(text[to - 1]!, text[to] ?? '');
}

function isWritten(printed: string, {isExact, isName, form}: Sought): boolean {
	if (!isName && !isExact) return true;
	const narrow = printed.normalize('NFKC');
	return isExact ? narrow === form.normalize('NFKC') : /^[\p{Lu}]/u.test(narrow);
}
