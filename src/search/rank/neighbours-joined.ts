import type {Tongue} from '../../text/number-words.ts';
import {numbersIn} from '../../text/numerals.ts';
import {looseTerm, type Term} from '../query.ts';

/** Neighbouring terms that are one thing, `5.5 million` or `South Korea`, made one term: as many of them as can be. */
export function neighboursJoined(
	groups: readonly (readonly Term[])[],
	isOne: (term: Term) => boolean,
): readonly (readonly Term[])[] {
	const joined: (readonly Term[])[] = [];
	for (let at = 0; at < groups.length; ) {
		let end = at + 1;
		for (let next = at + 2; next <= groups.length && isLoose(groups[next - 1]!); next++) {
			if (isLoose(groups[at]!) && isOne(asOne(groups.slice(at, next)))) end = next;
		}
		joined.push(end > at + 1 ? [asOne(groups.slice(at, end))] : groups[at]!);
		at = end;
	}
	return joined;
}

/**
 * Neighbouring words that are printed as one, decision making as decisionmaking: either of them may be found as the whole.
 * @param areOne whether two squeezed words stand as one in the text
 */
export function eitherAsOne(
	groups: readonly (readonly Term[])[],
	areOne: (key: string, next: string) => boolean,
): readonly (readonly Term[])[] {
	const wholes = groups.slice(1).map((terms, n) => {
		const [one, other] = [groups[n]!, terms].map(([term]) => term!) as [Term, Term];
		const areWords = isWord(groups[n]!) && isWord(terms);
		return areWords && areOne(one.key, other.key) ? [looseTerm(one.text + other.text)] : [];
	});
	return groups.map((terms, n) => [...terms, ...(wholes[n - 1] ?? []), ...(wholes[n] ?? [])]);
}

export function isNumber({key}: Term, tongue: Tongue): boolean {
	const [number] = numbersIn(key, tongue);
	return number !== undefined && number.start === 0 && number.end === key.length;
}

const isLoose = (terms: readonly Term[]): boolean => terms.length === 1 && terms[0]!.kind === 'loose';

const isWord = (terms: readonly Term[]): boolean => isLoose(terms) && /^\p{L}{3,}$/u.test(terms[0]!.key);

const asOne = (groups: readonly (readonly Term[])[]): Term => looseTerm(groups.map(([term]) => term!.text).join(' '));
