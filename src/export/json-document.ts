/** The program that wrote a JSON. */
export interface Generator {
	readonly name: string;
	readonly version: string;
}

/** What other programs read: its schema, who wrote it, then what it holds. Ends with a line break. */
export const jsonDocument = (schema: string, generator: Generator, content: object): string =>
	`${safeJson({schema, generator, ...content}, 2)}\n`;

/** The same on one line, where one document follows another. */
export const jsonLine = (schema: string, generator: Generator, content: object): string =>
	`${safeJson({schema, generator, ...content})}\n`;

/**
 * JSON that means the same and does nothing to a terminal that it is printed on: what a query or the name of a file holds is given back
 * exactly, but escaped where it would control, hide or reorder.
 */
function safeJson(value: object, indent?: number): string {
	return JSON.stringify(value, null, indent).replace(acting, character =>
		character
			.split('')
			.map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
			.join(''),
	);
}

/** Control and format characters, what parts lines, fillers, marks on four others; the line breaks are those between what JSON holds. */
const acting =
	/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=\p{M}{4})\p{M}/gu;
