/** Text in which Markdown finds no marks, those of GitHub and Obsidian neither, behind other words on its line. */
export const markdownWords = (text: string): string =>
	text
		.replace(/[\\`*_[\]<>~^$]|&(?=#?\w+;)|(?<=^|\s)#/gu, '\\$&')
		.replace(/([=%])\1+/gu, run => run.replace(/./gu, '\\$&'))
		.replace(/^\s|\s$/gu, blank => `&#${blank.charCodeAt(0)};`);

/** The same at the beginning of a line, where Markdown finds more. */
export const markdownLine = (text: string): string =>
	markdownWords(text).replace(/^(?:[+=-]|\d+(?=[.)]))/u, start => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
