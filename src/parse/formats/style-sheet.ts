/** What a style sheet declares of a class, in any element or in those of one name. */
interface ClassRule {
	/** In small letters; the empty string for any. */
	readonly element: string;
	readonly name: string;
	readonly declarations: string;
}

/** @param css linear in its length, whatever it is */
function classRulesIn(css: string): readonly ClassRule[] {
	return css
		.replace(/<!--|-->|\/\*[^*]*\*\//gu, '')
		.split('}')
		.flatMap(rule => {
			const open = rule.lastIndexOf('{');
			if (open < 0) return [];
			return rule
				.slice(0, open)
				.split(',')
				.flatMap(selector => {
					const [, element = '', name] = /^([a-z]+\d?)?\.([\w-]+)$/iu.exec(selector.trim()) ?? [];
					return name === undefined
						? []
						: [{element: element.toLowerCase(), name, declarations: rule.slice(open + 1).trim()}];
				});
		});
}

/**
 * What the style sheets of a page set bold by its class (Google Docs writes nothing else): selectors of a class by itself, or of
 * one kind of element (`.c3`, `span.c3`).
 */
export const boldSelectors = (css: string): ReadonlySet<string> =>
	new Set(
		classRulesIn(css).flatMap(({element, name, declarations}) => (isBold(declarations) ? [`${element}.${name}`] : [])),
	);

/** What style sheets declare of classes, whatever elements have them. */
export function classDeclarations(css: string): ReadonlyMap<string, string> {
	const declared = new Map<string, string>();
	for (const {name, declarations} of classRulesIn(css))
		declared.set(name, `${declared.get(name) ?? ''}${declarations};`);
	return declared;
}

/** Whether declarations of CSS set words bold. */
export const isBold = (declarations: string): boolean => /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(declarations);

/** Whether they say that words are not bold, whatever they stand in: Google Docs puts all that is pasted into such a `b`. */
export const isLight = (declarations: string): boolean => /font-weight\s*:\s*(?:normal|[1-4]00)/iu.test(declarations);

/** Whether they strike words out. */
export const isStruck = (declarations: string): boolean =>
	/text-decoration(?:-line)?\s*:[^;]*line-through/iu.test(declarations);
