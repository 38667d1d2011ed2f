declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		/** Items of CSL-JSON. */
		readonly data: readonly Readonly<Record<string, unknown>>[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
