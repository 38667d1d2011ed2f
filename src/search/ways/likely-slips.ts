/**
 * How many slips of a hand or an ear make a word of what was typed, both squeezed: letters swapped or left out, one doubled, another
 * key hit beside the right one, a letter that sounds alike. Infinity where it takes anything else, as between two words that are both
 * ordinary: drought, brought. A weighted distance of Damerau (1964).
 */
export function likelySlips(typed: string, word: string, rules = slipRules): number {
	let before: number[] = [];
	let above = Array.from({length: word.length + 1}, (_, to) => (to === 0 || word[0] === 'h' ? to : unlikely));
	for (let from = 1; from <= typed.length; from++) {
		const row = [above[0]! + (isLikelyExtra(typed, from - 1, rules) ? 1 : unlikely)];
		for (let to = 1; to <= word.length; to++) {
			const [letter, wanted] = [typed[from - 1]!, word[to - 1]!];
			const extra = above[to]! + (isLikelyExtra(typed, from - 1, rules) ? 1 : unlikely);
			const omitted = row[to - 1]! + (to > 1 || wanted === 'h' ? 1 : unlikely);
			const other = letter === wanted ? 0 : isLikelyFor(letter, wanted, to - 1, rules) ? 1 : unlikely;
			let least = Math.min(extra, omitted, above[to - 1]! + other);
			if (from > 1 && to > 1 && letter === word[to - 2] && typed[from - 2] === wanted) {
				least = Math.min(least, before[to - 2]! + 1);
			}
			row.push(least);
		}
		before = above;
		above = row;
	}
	return above[word.length]!;
}

const unlikely = Number.POSITIVE_INFINITY;
const vowels = 'aeiouy';
/** Vowels that begin a word are told apart: farmer, former. */
const firstVowels = 2;

export const slipRules = {
	/** The rows of keys; each stands half a key to the right of the one above it. */
	keyboard: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
	/** Letters that one takes for one another by ear, besides those whose keys touch. */
	alike: ['ckqsxz', 'gjh', 'bvp', 'dt', 'lr'],
	/** Letters that are often not heard. */
	mute: ['e', 'h'],
};
type SlipRules = typeof slipRules;

/** One that is doubled, is not heard, or was hit with the key beside it. */
function isLikelyExtra(typed: string, at: number, {keyboard, mute}: SlipRules): boolean {
	const letter = typed[at]!;
	const beside = [typed[at - 1], typed[at + 1]].filter(other => other !== undefined);
	if (at > 0 && mute.includes(letter)) return true;
	return beside.some(other => other === letter || (!vowels.includes(letter) && areBeside(letter, other, keyboard)));
}

function isLikelyFor(typed: string, wanted: string, at: number, {keyboard, alike}: SlipRules): boolean {
	if (vowels.includes(typed) && vowels.includes(wanted)) return at >= firstVowels || areBeside(typed, wanted, keyboard);
	return (
		areBeside(typed, wanted, keyboard) || alike.some(letters => letters.includes(typed) && letters.includes(wanted))
	);
}

/** Whether two keys touch on the keyboard. */
function areBeside(one: string, other: string, keyboard: readonly string[]): boolean {
	const [[row, column], [otherRow, otherColumn]] = [keyOf(one, keyboard), keyOf(other, keyboard)];
	if (row < 0 || otherRow < 0) return false;
	const down = otherRow - row;
	const right = otherColumn - column;
	return down === 0 ? Math.abs(right) === 1 : Math.abs(down) === 1 && (right === 0 || right === -down);
}

function keyOf(letter: string, keyboard: readonly string[]): readonly [row: number, column: number] {
	const row = keyboard.findIndex(keys => keys.includes(letter));
	return [row, keyboard[row]?.indexOf(letter) ?? -1];
}
