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

/** How a syllable can stand for what a key has from an index on if so many letters of it are wrong. */
export function mistypedSteps(key: string, at: number, syllable: string, slips: number): readonly Step[] {
	const steps: Step[] = [];
	for (let length = Math.max(1, syllable.length - slips); length <= syllable.length + slips; length++) {
		const piece = key.slice(at, at + length);
		if (piece.length < length || !isLatin(piece)) continue;
		if (lettersLacking(letterSet(syllable), letterSet(piece)) > slips) continue;
		const off = editDistance(piece, syllable);
		if (off > slips || off >= syllable.length) continue;
		const astray = off > 0 && at === 0 && piece[0] !== syllable[0];
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
