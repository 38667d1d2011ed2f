import {parser} from '@lezer/markdown';
import {decodeHTML} from 'entities/decode';

/** A block of Markdown with nothing but its words. */
export interface MarkdownBlock {
	/** `paragraph`, `quote`, or `heading` with its level; everything else is a paragraph of its text. */
	readonly kind: 'paragraph' | 'quote' | 'heading';
	readonly level: number;
	readonly words: string;
	/** What of it is set in italics at its end, and nothing behind; the words are those before. */
	readonly italics: string | null;
	/** What is set as code at its beginning, and nothing before; the words are those behind. */
	readonly code: string | null;
	/** The anchor behind its words (`^q3-a2-p1`), as Obsidian has it. */
	readonly id: string | undefined;
}

type SyntaxTree = ReturnType<typeof parser.parse>;
type SyntaxNode = SyntaxTree['topNode'];

const marks =
	/^(?:HeaderMark|EmphasisMark|LinkMark|URL|LinkTitle|CodeMark|QuoteMark|HTMLTag|Comment|ProcessingInstruction)$/u;

/** The blocks of a text, in order. */
export function markdownBlocks(text: string): readonly MarkdownBlock[] {
	const blocks: MarkdownBlock[] = [];
	for (let node = parser.parse(text).topNode.firstChild; node; node = node.nextSibling) {
		const level = Number(/^ATXHeading(\d)$/u.exec(node.name)?.[1] ?? 0);
		const kind = level > 0 ? 'heading' : node.name === 'Blockquote' ? 'quote' : 'paragraph';
		blocks.push({kind, level, ...wordsIn(text, kind === 'quote' ? (node.getChild('Paragraph') ?? node) : node)});
	}
	return blocks;
}

function wordsIn(text: string, node: SyntaxNode): Omit<MarkdownBlock, 'kind' | 'level'> {
	const header = node.firstChild?.name === 'HeaderMark' ? node.firstChild : null;
	const start = header ? header.to + /^[ \t]*/u.exec(text.slice(header.to, node.to))![0].length : node.from;
	const anchor = /(?:^|\s)\^([^\s^]+)$/u.exec(text.slice(start, node.to));
	let [from, to] = [Math.min(start, node.to), node.to - (anchor?.[0].length ?? 0)];
	const code = childAt(node, 'InlineCode', child => child.from === from);
	if (code) from = Math.min(to, code.to + (text[code.to] === ' ' ? 1 : 0));
	const italics = childAt(node, 'Emphasis', child => child.to === to && child.from >= from);
	if (italics) to = italics.from - (italics.from > from && text[italics.from - 1] === ' ' ? 1 : 0);
	return {
		words: plainWords(text, node, from, Math.max(from, to)),
		italics: italics && plainWords(text, italics, italics.from + 1, italics.to - 1),
		code: code && text.slice(code.from, code.to).replace(/^`+|`+$/gu, ''),
		id: anchor?.[1],
	};
}

function childAt(node: SyntaxNode, name: string, fits: (child: SyntaxNode) => boolean): SyntaxNode | null {
	return node.getChildren(name).find(fits) ?? null;
}

/** The words of a stretch of a node, without its marks, on one line. */
function plainWords(text: string, node: SyntaxNode, from: number, to: number): string {
	const parts: string[] = [];
	let at = from;
	const take = (end: number) => {
		if (end > at) parts.push(text.slice(at, end).replace(/[ \t]*\n[ \t]*/gu, ' '));
		at = Math.max(at, end);
	};
	node.cursor().iterate(({name, from: start, to: end}) => {
		if (end <= at || start >= to || start < at) return true;
		if (name === 'Escape') {
			take(start);
			at++;
			take(end);
		} else if (name === 'Entity') {
			take(start);
			parts.push(decodeHTML(text.slice(start, end)));
			at = end;
		} else if (marks.test(name)) {
			take(start);
			at = end;
			return false;
		}
		return true;
	});
	take(to);
	return parts.join('');
}
