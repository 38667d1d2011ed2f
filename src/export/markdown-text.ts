/** Text in which Markdown finds no marks, those of GitHub and Obsidian neither, behind other words on its line. */
export const markdownWords = (text: string): string =>
	text
		.replace(/[\\`*_[\]<>~^$]|&(?=#?\w+;)|(?<=^|\s)#/gu, '\\$&')
		.replace(/([=%])\1+/gu, run => run.replace(/./gu, '\\$&'))
		.replace(/^\s|\s$/gu, blank => `&#${blank.charCodeAt(0)};`);

/** The same at the beginning of a line, where Markdown finds more. */
export const markdownLine = (text: string): string =>
	markdownWords(text).replace(/^(?:[+=-]|\d+(?=[.)]))/u, start => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));

/** The same with no more escapes than `parse/formats/markdown.ts` needs, for people to read: `snake_case` and `[laughter]` stay. */
export const lightMarkdown = (text: string): string =>
	text
		.replace(/\\(?=[!-/:-@[-`{-~])|[`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?\w+;)/giu, '\\$&')
		.replace(/\](?=[([:])/gu, '\\]');

/** What is a mark only at the beginning of a line; the rest of it is light Markdown already. */
export const lightMarkdownLine = (line: string): string =>
	line.replace(/^(?:#{1,6}(?=\s|$)|>|[+-](?=\s|$)|[-=]+\s*$|~{3})/u, '\\$&');
