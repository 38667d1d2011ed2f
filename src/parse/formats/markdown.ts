import {parser} from '@lezer/markdown';
import {decodeHTML} from 'entities/decode';
import {fold} from '../../text/fold.ts';
import {linesOf} from '../../text/lines.ts';
import {sanitize} from '../../text/sanitize.ts';
import type {UnitRange} from '../../text/units.ts';
import {type Form, type Line, literalLine, type Manuscript} from '../manuscript.ts';
import type {Format} from './format.ts';
import {frontMatter} from './front-matter.ts';
import {withinLimits} from './markdown-limits.ts';
import {hasTable, withTableTalk} from './markdown-tables.ts';
import {withoutStamps} from './stamps.ts';

/** Markdown, with or without front matter. Its marks are read over, never taken out: all offsets lead into the file. */
export const markdown: Format = {
	name: 'markdown',
	accepts: (text, fileName) =>
		/\.(?:md|markdown|mdx|qmd)$/iu.test(fileName) ||
		frontMatter(text) !== null ||
		times(text, /^#{1,6} \S/gmu) >= 3 ||
		/^### \S.{0,200}[:：]$/mu.test(text) ||
		times(text, /^\*\*[^*\s][^*\n]{0,200}\*\*/gmu) >= 2 ||
		hasTable(text),
	read: text => readMarkdown(text),
};

/** How often a pattern is in the beginning of a text. */
const times = (text: string, found: RegExp): number => text.slice(0, 100_000).match(found)?.length ?? 0;

/** The lines of a Markdown file, and the facts of its front matter. */
export function readMarkdown(text: string, rules = markdownRules): Manuscript {
	const head = frontMatter(text);
	const from = head?.end ?? 0;
	const printed = printedLines(text, from, marksIn(text, from, rules));
	const lines = withTableTalk(printed, text) ?? withoutStamps(printed);
	return {format: 'markdown', text, lines: [...(head?.lines ?? []), ...lines], facts: head?.facts ?? {}};
}

/** What of a file is not seen on the page, and how the rest is set: UTF-16 offsets, end exclusive, in order. */
interface Marks {
	readonly hidden: readonly UnitRange[];
	readonly strong: readonly UnitRange[];
	readonly entities: readonly UnitRange[];
	readonly headings: readonly UnitRange[];
	readonly captions: readonly UnitRange[];
	/** Where a paragraph or another block begins. */
	readonly blocks: ReadonlySet<number>;
}

/** What nodes of the syntax are, by their names. */
export const markdownRules = {
	/** Not seen on the page. */
	hidden: new Set(
		'HeaderMark EmphasisMark LinkMark URL LinkTitle CodeMark CodeInfo HTMLTag Comment CommentBlock ProcessingInstruction ProcessingInstructionBlock QuoteMark Image LinkReference'.split(
			' ',
		),
	) as ReadonlySet<string>,
	/** Begin a paragraph, or another block; a heading's name goes on with its level, which makes no difference. */
	blocks: new Set(
		'Paragraph ATXHeading SetextHeading HTMLBlock FencedCode CodeBlock HorizontalRule CommentBlock LinkReference'.split(
			' ',
		),
	) as ReadonlySet<string>,
};
/** A heading as long as this, with a line right under it, was broken at the width of a page. */
const brokenHeading = 60;

function marksIn(text: string, from: number, rules: typeof markdownRules): Marks {
	const [hidden, strong, entities, headings, captions]: [
		UnitRange[],
		UnitRange[],
		UnitRange[],
		UnitRange[],
		UnitRange[],
	] = [[], [], [], [], []];
	const blocks = new Set<number>();
	const body = text.slice(from);
	const leads = whetherLeads(body);
	parser.parse(withinLimits(body)).iterate({
		enter: node => {
			const stretch: UnitRange = [node.from + from, node.to + from];
			const {name} = node;
			if (rules.blocks.has(name.replace(/\d$/u, ''))) blocks.add(stretch[0]);
			if (name === 'Escape') hidden.push([stretch[0], stretch[0] + 1]);
			else if (name === 'HardBreak') blocks.add(stretch[1]);
			else if (name === 'ListMark' && !/\d/u.test(text.slice(...stretch))) hidden.push(stretch);
			else if (name === 'StrongEmphasis') strong.push(stretch);
			else if (name === 'Entity') entities.push(stretch);
			else if (/Heading\d$/u.test(name)) headings.push(stretch);
			else if (name === 'HTMLBlock') {
				const html = text.slice(...stretch);
				// Behind the last > no tag ends: none is looked for.
				for (const tag of html
					.slice(0, html.lastIndexOf('>') + 1)
					.matchAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[^>]*>/giu))
					hidden.push([stretch[0] + tag.index, stretch[0] + tag.index + tag[0].length]);
				for (const caption of html.matchAll(/<figcaption\b[^>]*>[\s\S]*?<\/figcaption>/giu))
					captions.push([stretch[0] + caption.index, stretch[0] + caption.index + caption[0].length]);
			} else if (name === 'LinkMark' && !leads(node.node.parent)) {
				// The brackets of `[laughter]` are text: the file does not say where such a link would lead.
				return false;
			} else if (rules.hidden.has(name)) {
				hidden.push(stretch);
				return name !== 'Image';
			}
			return true;
		},
	});
	return {hidden: hidden.sort((a, b) => a[0] - b[0]), strong, entities, headings, captions, blocks};
}

/** As much of a node of the parser's tree as is asked for. */
interface TreeNode {
	readonly name: string;
	readonly from: number;
	readonly to: number;
	readonly getChild: (name: string) => TreeNode | null;
}

/** Whether what stands in square brackets is a link: the address is behind it, or elsewhere in the file under its name. */
function whetherLeads(text: string): (node: TreeNode | null) => boolean {
	let named: ReadonlySet<string> | undefined;
	return node => {
		if (node?.name !== 'Link' || node.getChild('URL')) return true;
		const {from, to} = node.getChild('LinkLabel') ?? node;
		named ??= new Set([...text.matchAll(/^ {0,3}\[([^\]\n]+)\]:/gmu)].map(([, name = '']) => name.toLowerCase()));
		return named.has(text.slice(from + 1, to - 1).toLowerCase());
	};
}

function printedLines(text: string, from: number, marks: Marks): readonly Line[] {
	const at = {
		hidden: cursor(marks.hidden),
		strong: cursor(marks.strong),
		entity: cursor(marks.entities),
		heading: cursor(marks.headings),
		caption: cursor(marks.captions),
	};
	const lines: Line[] = [];
	let blank = true;
	for (const [start, end] of linesOf(text, from)) {
		const printed = text.slice(start, end);
		const words = printed.trim();
		if (words !== '') {
			const first = start + printed.indexOf(words);
			const last = first + words.length;
			const begins = blank || blockIn(marks.blocks, start, last);
			const broken = !begins || blank ? undefined : lines.at(-1);
			const goesOn = broken?.form === 'heading' && broken.end - broken.start >= brokenHeading && !at.heading.at(first);
			const form: Form =
				at.heading.at(last - 1) || goesOn
					? 'heading'
					: at.caption.at(first) || at.caption.at(last - 1)
						? 'caption'
						: 'plain';
			lines.push(lineOf(text, first, last, at, form, begins && !goesOn));
		}
		blank = words === '';
	}
	return lines;
}

interface Cursors {
	readonly hidden: Cursor;
	readonly strong: Cursor;
	readonly entity: Cursor;
}

function lineOf(text: string, start: number, end: number, at: Cursors, form: Form, begins: boolean): Line {
	const printed = text.slice(start, end);
	const joint = begins ? 'break' : 'soft';
	const isMarked = [at.hidden, at.strong, at.entity].some(marks => marks.within(start, end)) || printed.includes('**');
	if (!isMarked) return {...literalLine(printed.replace(/\s/gu, ' '), start, joint), form};
	const parts: string[] = [];
	const offsets = new Uint32Array(printed.length);
	let size = 0;
	let strong = 0;
	let bold = false;
	const pairs = (printed.match(/\*\*/gu)?.length ?? 0) % 2 === 0;
	for (let i = start; i < end; ) {
		const hidden = at.hidden.at(i);
		if (hidden) {
			i = Math.max(i + 1, Math.min(hidden[1], end));
			continue;
		}
		if (pairs && text.startsWith('**', i)) {
			bold = !bold;
			i += 2;
			continue;
		}
		const entity = at.entity.at(i);
		const shown = entity && entity[0] === i ? sanitize(decodeHTML(text.slice(...entity))).text : text.charAt(i);
		if (size === strong && (bold || at.strong.at(i))) strong += shown.length;
		parts.push(shown);
		offsets.fill(i, size, size + shown.length);
		size += shown.length;
		i = entity && entity[0] === i ? entity[1] : i + 1;
	}
	const whole = parts.join('').replace(/\s/gu, ' ');
	const shown = whole.trim();
	const cut = whole.length - whole.trimStart().length;
	if (shown === '')
		return {
			text: printed,
			folded: fold(printed),
			offsets: start,
			start,
			end,
			form: 'furniture',
			joint,
			strong: 0,
			why: 'mark-up',
		};
	return {
		text: shown,
		folded: fold(shown),
		offsets: offsets.slice(cut, cut + shown.length),
		start,
		end,
		form,
		joint,
		strong: Math.max(0, strong - cut),
	};
}

/** Whether a block begins on the line between two offsets. */
function blockIn(blocks: ReadonlySet<number>, start: number, end: number): boolean {
	for (let i = start; i <= end && i < start + 40; i++) if (blocks.has(i)) return true;
	return false;
}

/** A way through a sorted list of stretches; offsets must be asked in order, give or take a line. */
interface Cursor {
	/** The stretch that an offset lies in. */
	readonly at: (offset: number) => UnitRange | undefined;
	/** Whether any lies between two offsets. */
	readonly within: (start: number, end: number) => boolean;
}

function cursor(stretches: readonly UnitRange[]): Cursor {
	let i = 0;
	/** The first that ends behind an offset. */
	const next = (offset: number): UnitRange | undefined => {
		while (i > 0 && (stretches[i - 1]?.[1] ?? 0) > offset) i--;
		while (i < stretches.length && (stretches[i]?.[1] ?? 0) <= offset) i++;
		return stretches[i];
	};
	return {
		at: offset => {
			const stretch = next(offset);
			return stretch && stretch[0] <= offset ? stretch : undefined;
		},
		within: (start, end) => (next(start)?.[0] ?? end) < end,
	};
}
