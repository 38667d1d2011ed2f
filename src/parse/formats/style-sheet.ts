/**
 * The classes that the style sheets of a page set bold (Google Docs writes nothing else). Only a class by itself counts, or
 * of one kind of element (`.c3`, `span.c3`).
 * @param css linear in its length, whatever it is
 */
export const boldClasses = (css: string): ReadonlySet<string> =>
	new Set([...classDeclarations(css)].flatMap(([name, declarations]) => (isBold(declarations) ? [name] : [])));

/** What style sheets declare of classes, in the same way. */
export function classDeclarations(css: string): ReadonlyMap<string, string> {
	const declared = new Map<string, string>();
	for (const rule of css.replace(/<!--|-->|\/\*[^*]*\*\//gu, '').split('}')) {
		const open = rule.lastIndexOf('{');
		if (open < 0) continue;
		for (const selector of rule.slice(0, open).split(',')) {
			const name = /^(?:[a-z]+\d?)?\.(?<name>[\w-]+)$/iu.exec(selector.trim())?.groups?.['name'];
			if (name !== undefined) declared.set(name, `${declared.get(name) ?? ''}${rule.slice(open + 1).trim()};`);
		}
	}
	return declared;
}

/** Whether declarations of CSS set words bold. */
export const isBold = (declarations: string): boolean => /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(declarations);

/** Whether they say that words are not bold, whatever they stand in: Google Docs puts all that is pasted into such a `b`. */
export const isLight = (declarations: string): boolean => /font-weight\s*:\s*(?:normal|[1-4]00)/iu.test(declarations);

/** Whether they strike words out. */
export const isStruck = (declarations: string): boolean =>
	/text-decoration(?:-line)?\s*:[^;]*line-through/iu.test(declarations);
