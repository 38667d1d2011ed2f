/** How a citation can be told, in the order of the help; by themselves, as every start of the program knows the names. */
export const citationStyles = [
	'plain',
	'markdown',
	'html',
	'gbt7714',
	'apa',
	'chicago',
	'mla',
	'bibtex',
	'ris',
	'csl-json',
] as const;

export type CitationStyle = (typeof citationStyles)[number];
