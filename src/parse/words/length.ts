/** Letters, a Han character as three: what a text is worth in time to say it. */
export function lengthOf(folded: string): number {
	let length = 0;
	for (let i = 0; i < folded.length; i++) length += folded.charCodeAt(i) >= 0x2e80 ? 3 : 1;
	return length;
}
