import {hanWords} from '../../text/han-words.ts';
import {numbersIn} from '../../text/numerals.ts';
import {isDigit, isLetter} from '../../text/squeeze.ts';
import {longest, shortest} from '../grades.ts';
import {withoutSmallWords} from './small-word.ts';

/**
 * The ways in which a squeezed key that was typed without blanks can be cut, each into two pieces or more, the best first:
 * into the longest pieces that are held somewhere, the same of what it holds besides particles and words that ask, into words,
 * wherever Chinese meets letters or digits, and around numbers.
 */
export function cutsOf(key: string, isHeld: (piece: string) => boolean): readonly (readonly string[])[] {
	if (key.length > longest.cut || !han.test(key)) return [];
	const content = withoutSmallWords(key, segments);
	const relaxed = content.join('') === key ? [] : content.flatMap(run => longestPieces(run, isHeld));
	const cuts = [longestPieces(key, isHeld), relaxed, segments(key), key.match(runOfOneKind) ?? [], aroundNumbers(key)];
	return cuts.filter(pieces => pieces.length > 1 && pieces.every(piece => piece.length >= shortest.piece));
}

/** The words of a squeezed Chinese key; single characters that are neighbours are one, a single one by itself none. */
export function wordsOf(key: string): readonly string[] {
	if (!han.test(key)) return [];
	const words: string[] = [];
	for (const run of withoutSmallWords(key.slice(0, longest.cut), segments)) {
		let open = false;
		for (const word of segments(run)) {
			const single = word.length < shortest.piece && !inNumber.test(word);
			if (single && open) words[words.length - 1] += word;
			else words.push(word);
			open = single;
		}
	}
	return words.filter(word => word.length >= shortest.piece);
}

/** What numbers are written with: a piece of one is another number. */
const inNumber = /[\d.十百千万亿兆]/u;
const han = /\p{Script=Han}/u;
/** Characters of one kind. */
const runOfOneKind = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

function segments(key: string): readonly string[] {
	return Array.from(hanWords(key), ({segment}) => segment.trim()).filter(Boolean);
}

/** Ends with a single character where one is left over. Words of letters, and numbers, stay whole. */
function longestPieces(key: string, isHeld: (piece: string) => boolean): readonly string[] {
	const pieces: string[] = [];
	for (let at = 0; at < key.length; at += pieces.at(-1)!.length) {
		let end = key.length;
		while (end - at >= shortest.piece && (isInside(key, end) || !isHeld(key.slice(at, end)))) end--;
		if (end - at < shortest.piece) return [...pieces, key.slice(at, at + 1)];
		pieces.push(key.slice(at, end));
	}
	return pieces;
}

/** Its numbers, in whatever notation, and what stands between them. */
function aroundNumbers(key: string): readonly string[] {
	const edges = numbersIn(key).flatMap(({start, end}) => [start, end]);
	return [0, ...edges].map((edge, n) => key.slice(edge, edges[n])).filter(Boolean);
}

function isInside(key: string, at: number): boolean {
	if (at >= key.length) return false;
	const before = key.charCodeAt(at - 1);
	const after = key.charCodeAt(at);
	return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
}
