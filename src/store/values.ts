/** What is found in a file, field by field: what is not of the kind that is looked for is null. */

export const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const countIn = (value: unknown): number | null =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

export const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** The items that are of a kind. */
export const listIn = <Item>(value: unknown, itemIn: (value: unknown) => Item | null): readonly Item[] =>
	Array.isArray(value) ? value.map(itemIn).filter(item => item !== null) : [];

export const oneIn = <Word>(value: unknown, words: readonly Word[]): Word | null =>
	words.find(word => word === value) ?? null;
