import {editDistance} from '../../text/edit-distance.ts';
import {isLetter} from '../../text/squeeze.ts';
import {readingCosts} from '../grades.ts';
import {letterSet, lettersLacking} from './slip.ts';
import {heardAlike} from './typed-pinyin.ts';

/** What one character stands for in a key. */
export interface Step {
	/** Units of the key. */
	readonly length: number;
	readonly cost: number;
	readonly kind: 'full' | 'partial' | 'initial' | 'same';
	readonly rare: boolean;
	readonly slips: number;
	readonly astray: boolean;
}

const sameStep: Step = {length: 1, cost: 0, kind: 'same', rare: false, slips: 0, astray: false};

export const onlySame: readonly Step[] = [sameStep];
export const noSteps: readonly Step[] = [];

/** The same step by a reading that is not the commonest of its character. */
export function rarely(step: Step): Step {
	return {...step, cost: step.cost + readingCosts.rare, rare: true};
}

/** How a syllable can stand for what a key has from an index on: whole, begun where the key ends, or by its initial. */
export function typedSteps(key: string, at: number, syllable: string): readonly Step[] {
	if (key.charCodeAt(at) !== syllable.charCodeAt(0)) return noSteps;
	const steps: Step[] = [];
	if (key.startsWith(syllable, at)) steps.push({...sameStep, length: syllable.length, kind: 'full'});
	const rest = key.slice(at);
	if (rest.length > 1 && rest.length < syllable.length && syllable.startsWith(rest)) {
		const cost = rest.length === 2 && digraph.test(rest) ? readingCosts.digraph : readingCosts.partial;
		steps.push({...sameStep, length: rest.length, cost, kind: 'partial'});
	}
	steps.push({...sameStep, cost: readingCosts.initial, kind: 'initial'});
	if (digraph.test(syllable) && syllable.length > 2 && key.startsWith(syllable.slice(0, 2), at)) {
		steps.push({...sameStep, length: 2, cost: readingCosts.digraph, kind: 'initial'});
	}
	return steps;
}

/** What a key has from an index on, by its length: letters that a syllable may stand for. */
export interface TypedPiece {
	readonly text: string;
	/** As bits. */
	readonly letters: number;
}

/** The pieces of a key from an index on, from one letter to as many as a mistyped syllable has; the first is of no letters. */
export function piecesFrom(key: string, at: number): readonly TypedPiece[] {
	const pieces: TypedPiece[] = [];
	for (let length = 0; length <= longestMistyped && at + length <= key.length; length++) {
		if (length > 0 && !isLetter(key.charCodeAt(at + length - 1))) break;
		const text = key.slice(at, at + length);
		pieces.push({text, letters: letterSet(text)});
	}
	return pieces;
}

/** `zhuang`, with two letters too many. */
const longestMistyped = 8;

/**
 * How a syllable can stand for a piece of a key if so many letters of it are wrong.
 * @param isFirst whether the pieces are those that the key begins with
 */
export function mistypedSteps(
	pieces: readonly TypedPiece[],
	isFirst: boolean,
	syllable: string,
	slips: number,
): readonly Step[] {
	const steps: Step[] = [];
	const letters = letterSet(syllable);
	const longest = Math.min(pieces.length - 1, syllable.length + slips);
	for (let length = Math.max(1, syllable.length - slips); length <= longest; length++) {
		const {text: piece, letters: typed} = pieces[length]!;
		if (lettersLacking(letters, typed) > slips) continue;
		const off = editDistance(piece, syllable);
		if (off > slips || off >= syllable.length) continue;
		const astray = off > 0 && isFirst && piece[0] !== syllable[0];
		steps.push({
			...sameStep,
			length,
			cost: off * readingCosts.slip + (astray ? readingCosts.firstSlip : 0),
			kind: 'full',
			slips: off,
			astray,
		});
	}
	return steps;
}

/** How a syllable can stand for what a key has from an index on by ear: each that is spelled otherwise is one slip. */
export function heardSteps(key: string, at: number, syllable: string): readonly Step[] {
	const heard = heardAlike(syllable);
	const steps: Step[] = [];
	for (let length = syllable.length - 2; length <= syllable.length + 2; length++) {
		const piece = key.slice(at, at + length);
		if (piece.length < Math.max(1, length) || !isLatin(piece) || heardAlike(piece) !== heard) continue;
		// Who types zh or sh hears it: z and s are meant elsewhere too.
		if (digraph.test(syllable) && !digraph.test(piece) && holdsDigraph.test(key)) continue;
		const slips = piece === syllable ? 0 : 1;
		steps.push({...sameStep, length, cost: slips * readingCosts.slip, kind: 'full', slips});
	}
	return steps;
}

const digraph = /^[zcs]h/;
const holdsDigraph = /[zcs]h/;

function isLatin(piece: string): boolean {
	for (let i = 0; i < piece.length; i++) if (!isLetter(piece.charCodeAt(i))) return false;
	return true;
}
