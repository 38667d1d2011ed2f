const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₋';
const plain = '0123456789+-−';

/**
 * Raised or lowered words as text: figures in the characters for that, several marks of notes in brackets (`[3, 4]`), so
 * that none reads as a digit of what it stands behind. Words stay as they are.
 */
export function raisedText(words: string, element: 'sup' | 'sub'): string {
	const bare = words.trim();
	if (/^[-+−]?\d+$/u.test(bare))
		return Array.from(bare, sign => (element === 'sup' ? raised : lowered)[plain.indexOf(sign)] ?? sign).join('');
	return /^\d[\d\s,;–-]*$/u.test(bare) ? `[${bare}]` : words;
}
