/** Whether a squeezed key is a word that says nothing by itself: it stands everywhere, and counts beside others only. */
export function isSmallWord(key: string): boolean {
	return SMALL_WORDS.has(key);
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
	`
	a an the and or but nor if so as than that this these those there here
	of to in on at by for from with into onto over about
	i me my you your he him his she her it its we our they them their
	am is are was were be been being do does did has have had will would shall should can could not no
	的 了 是 和 与 及 在 就 都 也 而 之 其 这 那 我 你 他 她 它 们
`
		.trim()
		.split(/\s+/u),
);
