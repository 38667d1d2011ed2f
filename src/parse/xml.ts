import {Parser} from 'htmlparser2';

/** What a walk through XML tells, in document order. Entities that the file itself defines stay as they are written. */
export interface Visitor {
	readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
	readonly text: (text: string) => void;
	readonly close: (name: string) => void;
}

/** Walks through XML without building a tree. Names come without their namespace prefix; broken mark-up is read as it comes. */
export function walkXml(xml: string, visitor: Visitor): void {
	const local = (name: string) => name.slice(name.indexOf(':') + 1);
	const parser = new Parser(
		{
			onopentag: (name, attributes) => visitor.open(local(name), attributes),
			ontext: visitor.text,
			onclosetag: name => visitor.close(local(name)),
		},
		{xmlMode: true, decodeEntities: true},
	);
	parser.end(xml);
}

/** The name of the root element, without its prefix; null for a text that is not XML. */
export function rootOf(xml: string): string | null {
	const head = xml
		.slice(0, 20_000)
		.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE(?:[^<>[\]]|\[[\s\S]*?\]\s*(?=>))*>/giu, '');
	return /^\s*<(?:[\w.-]+:)?([\w.-]+)(?=[\s>/])/u.exec(head)?.[1] ?? null;
}
