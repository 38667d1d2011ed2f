import {isDigit, isLetter} from '../text/squeeze.ts';

/**
 * A squeezed key that was typed without blanks, cut into what can be found: the longest pieces that are held somewhere, one
 * after the other, or else wherever Chinese meets letters or digits. Fewer than two pieces where it cannot be cut so.
 */
export function piecesOf(key: string, isHeld: (piece: string) => boolean): readonly string[] {
	if (!HAN.test(key)) return [];
	const pieces = longestPieces(key, isHeld) ?? key.match(RUN) ?? [];
	return pieces.every(piece => piece.length >= SHORTEST) ? pieces : [];
}

/** The words of a squeezed Chinese key, without those of a single character. */
export function wordsOf(key: string): readonly string[] {
	if (!HAN.test(key)) return [];
	segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'});
	const words = Array.from(segmenter.segment(key), ({segment}) => segment.trim());
	return words.filter(word => word.length >= SHORTEST);
}

const HAN = /\p{Script=Han}/u;
/** Characters of one kind. */
const RUN = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
/** In UTF-16 units. */
const SHORTEST = 2;

let segmenter: Intl.Segmenter | undefined;

/** Null where a single character is left over. Words of letters, and numbers, stay whole. */
function longestPieces(key: string, isHeld: (piece: string) => boolean): readonly string[] | null {
	const pieces: string[] = [];
	for (let at = 0; at < key.length; at += pieces.at(-1)!.length) {
		let end = key.length;
		while (end - at >= SHORTEST && (isInside(key, end) || !isHeld(key.slice(at, end)))) end--;
		if (end - at < SHORTEST) return null;
		pieces.push(key.slice(at, end));
	}
	return pieces;
}

function isInside(key: string, at: number): boolean {
	if (at >= key.length) return false;
	const before = key.charCodeAt(at - 1);
	const after = key.charCodeAt(at);
	return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
}
