import {entities} from './entities.ts';

/** What no document of XML 1.0 can hold, however it is written. */
const noXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text in which XML finds no marks. */
export const xmlText = (text: string): string => entities(text.replace(noXml, '\uFFFD'));

type AttributesWritten = Readonly<Record<string, string | number | null | undefined>>;

/** An element of XML around what is XML already; attributes that are null or undefined are left out. */
export function element(name: string, attributes: AttributesWritten, ...content: readonly string[]): string {
	const told = Object.entries(attributes).flatMap(([key, value]) =>
		value === null || value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
	);
	const inside = content.join('');
	return `<${name}${told.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

/** The same with each part of the content on a line of its own. */
export const elementOfLines = (name: string, attributes: AttributesWritten, lines: readonly string[]): string =>
	element(name, attributes, ...(lines.length === 0 ? [] : ['\n', ...lines.map(line => `${line}\n`)]));

/** An element around a text; nothing where there is none. */
export const textElement = (name: string, attributes: AttributesWritten, text: string | null): readonly string[] =>
	text === null || text === '' ? [] : [element(name, attributes, xmlText(text))];
