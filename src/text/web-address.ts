/** An address of the web as it is printed; null for one that a browser would run, or that could end where it is quoted. */
export const webAddress = (text: string | null | undefined): string | null =>
	text && /^https?:\/\/[^\s<>"`\\{}|^]+$/iu.test(text) ? text : null;
