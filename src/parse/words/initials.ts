/** The first letters of words that blanks or hyphens part: `Secretary-General` to `SG`. */
export const initialsOf = (words: string): string =>
	words
		.split(/[\s-]+/u)
		.map(word => word.charAt(0))
		.join('');
