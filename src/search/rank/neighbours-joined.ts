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

export function isNumber({key}: Term, tongue: Tongue): boolean {
	const [number] = numbersIn(key, tongue);
	return number !== undefined && number.start === 0 && number.end === key.length;
}

const isLoose = (terms: readonly Term[]): boolean => terms.length === 1 && terms[0]!.kind === 'loose';

const asOne = (groups: readonly (readonly Term[])[]): Term => looseTerm(groups.map(([term]) => term!.text).join(' '));
