import {type Attributes, walkMarkup} from './markup.ts';

/** An element of XML; its name without the prefix, those of its attributes with it. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Attributes;
	readonly children: readonly (XmlElement | string)[];
	/** Where what it holds begins and ends in the source: UTF-16 offsets. */
	readonly from: number;
	readonly to: number;
}

/** The tree of a document, under an element without a name. */
export function treeOf(xml: string): XmlElement {
	const root = {name: '', attributes: {}, children: [] as (XmlElement | string)[], from: 0, to: xml.length};
	const open = [root];
	walkMarkup(xml, 'xml', {
		open: (name, attributes, from) => {
			const element = {name, attributes, children: [], from, to: xml.length};
			open.at(-1)?.children.push(element);
			open.push(element);
		},
		text: text => {
			open.at(-1)?.children.push(text);
		},
		close: (_, at) => {
			const element = open.length > 1 ? open.pop() : undefined;
			if (element) element.to = at;
		},
	});
	return root;
}

/** The elements in an element, of one name if one is given. */
export const elementsIn = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
	(element?.children ?? []).flatMap(child =>
		typeof child === 'string' || (name !== undefined && child.name !== name) ? [] : [child],
	);

/** The element that a path of names leads to, the first of each. */
export const elementAt = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
	path.reduce<XmlElement | undefined>((at, name) => elementsIn(at, name)[0], element);

/** The text in an element. */
export const textIn = (element: XmlElement | undefined): string =>
	(element?.children ?? []).map(child => (typeof child === 'string' ? child : textIn(child))).join('');

/** The ids that an attribute refers to. */
export const idsIn = (references: string | undefined): readonly string[] =>
	(references ?? '').split(/\s+/u).flatMap(reference => (reference.startsWith('#') ? [reference.slice(1)] : []));
