import {goBackAndForth, jumpTo, uncovered} from './motion.ts';
import {type LetterMode, type State, withFront, withMessage} from './state.ts';

/** Waits for the letter of a mark, to be set here or to be gone to. */
export const askLetter = (state: State, does: LetterMode['does']): State => ({...state, mode: {kind: 'letter', does}});

/** Sets the mark of a letter or digit at the first row, or goes to where it was set; `''` goes back and forth. */
export function takeLetter(state: State, {does}: LetterMode, letter: string): State {
	const read: State = {...state, mode: {kind: 'read'}};
	const {marks, top} = state.front;
	if (does === 'goTo' && letter === "'") return goBackAndForth(read);
	if (!/^[\p{L}\d]$/u.test(letter)) return withMessage(read, 'noMark');
	if (does === 'mark') return withMessage(withFront(read, {marks: new Map(marks).set(letter, top)}), 'marked');
	const spot = marks.get(letter);
	return spot ? jumpTo(uncovered(read, spot), spot) : withMessage(read, 'noMark');
}
