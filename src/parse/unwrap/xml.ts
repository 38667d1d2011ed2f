import {walkMarkup} from '../formats/markup.ts';

/** What a walk through XML tells; names are those behind the prefix, which any file may choose for itself. */
export interface XmlVisitor {
	/** @param attribute the value of an attribute, if it is there */
	readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
	readonly text: (text: string) => void;
	readonly close: (name: string) => void;
}

/** Walks through the XML of an office document. Broken XML is read as it comes. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
	walkMarkup(xml, 'xml', {
		open: (name, attributes) => visitor.open(name, wanted => attributeOf(attributes, wanted)),
		text: visitor.text,
		close: visitor.close,
	});
}

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
	for (const name in attributes) if (name.slice(name.indexOf(':') + 1) === wanted) return attributes[name];
	return undefined;
}

/** The texts of the elements of some names that hold no others, the first of each name. */
export function fieldsIn(xml: string | undefined, names: readonly string[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	let text = '';
	walkXml(xml ?? '', {
		open: () => {
			text = '';
		},
		text: words => {
			text += words;
		},
		close: name => {
			if (names.includes(name) && !found.has(name)) found.set(name, text.trim());
		},
	});
	return found;
}

/** The name of the part that another refers to: relative to it, or from the root. */
export const partNamed = (reference: string, from: string): string => {
	try {
		return decodeURIComponent(new URL(reference, `zip:///${from}`).pathname.slice(1));
	} catch {
		return reference;
	}
};
