import {Parser} from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What a walk through mark-up tells, in document order. Entities that a file itself defines stay as they are written. */
export interface Visitor {
	/** @param end where its tag ends in the source: a UTF-16 offset, as all here */
	readonly open: (name: string, attributes: Attributes, end: number) => void;
	/** @param at where the text begins in the source */
	readonly text: (text: string, at: number) => void;
	/** @param at where the tag begins that ends it */
	readonly close: (name: string, at: number) => void;
}

/** Nested deeper than this, elements are read as if their tags were not there: the parser takes the longer, the deeper it is. */
const deepest = 1000;

/**
 * Walks through HTML or XML without building a tree. Broken mark-up is read as it comes.
 * @param language in XML names keep their case and lose their namespace prefix
 */
export function walkMarkup(source: string, language: 'html' | 'xml', visitor: Visitor): void {
	const local = (name: string) => (language === 'xml' ? name.slice(name.indexOf(':') + 1) : name);
	let depth = 0;
	let stopped = -1;
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				if (stopped >= 0) return;
				visitor.open(local(name), attributes, parser.endIndex + 1);
				if (++depth > deepest) {
					stopped = parser.endIndex + 1;
					parser.pause();
				}
			},
			ontext: text => {
				if (stopped < 0) visitor.text(text, parser.startIndex);
			},
			onclosetag: name => {
				depth--;
				visitor.close(local(name), parser.startIndex);
			},
		},
		{xmlMode: language === 'xml', decodeEntities: true, lowerCaseTags: language === 'html'},
	);
	parser.write(source);
	if (stopped >= 0) visitor.text(source.slice(stopped).replace(/<[^<>]*>/gu, ' '), stopped);
	else parser.end();
}

/** The name of an XML root element, without its prefix; null for a text that is not XML. */
export function rootOf(xml: string): string | null {
	const head = xml
		.slice(0, 20_000)
		.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE(?:[^<>[\]]|\[[\s\S]*?\]\s*(?=>))*>/giu, '');
	return /^\s*<(?:[\w.-]+:)?([\w.-]+)(?=[\s>/])/u.exec(head)?.[1] ?? null;
}
