/** The program that wrote a JSON. */
export interface Generator {
	readonly name: string;
	readonly version: string;
}

/** What other programs read: its schema, who wrote it, then what it holds. Ends with a line break. */
export const jsonDocument = (schema: string, generator: Generator, content: object): string =>
	`${JSON.stringify({schema, generator, ...content}, null, 2)}\n`;

/** The same on one line, where one document follows another. */
export const jsonLine = (schema: string, generator: Generator, content: object): string =>
	`${JSON.stringify({schema, generator, ...content})}\n`;
