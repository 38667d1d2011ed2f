import type {Facts} from '../manuscript.ts';
import {elementReader, type HtmlElement} from './html-element.ts';
import {pageFacts} from './html-facts.ts';
import {LineWriter, type PageLine} from './html-lines.ts';
import {htmlRules} from './html-rules.ts';
import {isTalk, withoutSurroundings} from './main-text.ts';
import {type Attributes, walkMarkup} from './markup.ts';
import {withSpeakers} from './speaker-lines.ts';
import {boldSelectors} from './style-sheet.ts';
import {joinRow} from './table-row.ts';
import {type TableRow, talkIn} from './table-talk.ts';

/** Whether a text is HTML: it begins with a tag and has some that only HTML has. */
export function isHtml(text: string): boolean {
	const head = text.slice(0, 4000);
	return (
		/^\s*(?:<!doctype html|<html|<!--)/iu.test(head) ||
		(/^\s*</u.test(head) &&
			!/^\s*<\?xml/u.test(head) &&
			/<(?:p|br|div|span|strong|h[1-6]|table|ul|section|article|a)\b/iu.test(head))
	);
}

interface HtmlPage {
	readonly lines: readonly PageLine[];
	readonly facts: Facts;
	/** Its JSON-LD, and its other scripts. */
	readonly linkedData: readonly string[];
	readonly programs: readonly string[];
}

/**
 * Reads HTML as a browser would show it: hidden parts left out, one line for each block or `<br>`. A
 * transcript that alone is hidden, as behind a button that opens it, is shown.
 */
export function readHtml(source: string, rules = htmlRules): HtmlPage {
	const page = walkPage(source, rules, false);
	if (page.hidden <= lengthOf(page.lines) || isTalk(page.lines)) return page;
	const opened = walkPage(source, rules, true);
	return isTalk(opened.lines) ? opened : page;
}

const lengthOf = (lines: readonly PageLine[]): number =>
	lines.reduce((sum, {text, form}) => (form === 'furniture' ? sum : sum + text.length), 0);

/** A table that is open, and where its lines begin. */
interface OpenTable {
	readonly from: number;
	readonly rows: TableRow<PageLine>[];
	row: {readonly from: number; readonly outer: number} | null;
}

function walkPage(
	source: string,
	rules: typeof htmlRules,
	hiddenToo: boolean,
): HtmlPage & {/** The letters that were hidden. */ readonly hidden: number} {
	const bold = new Set<string>();
	const elementOf = elementReader(rules, bold, hiddenToo);
	const writer = new LineWriter();
	const {lines} = writer;
	const meta = new Map<string, string>();
	const open: HtmlElement[] = [];
	const tables: OpenTable[] = [];
	const scripts: {readonly linked: boolean; readonly words: string[]}[] = [];
	const css: string[] = [];
	const title: string[] = [];
	let told: Facts = {};
	let quoted = 0;
	const top = () => open.at(-1);
	const endRow = (table: OpenTable) => {
		if (!table.row) return;
		const row = lines.splice(table.row.from);
		table.rows.push(row);
		writer.cell = table.row.outer;
		table.row = null;
		for (const line of joinCells(row, writer.cell)) lines.push(line);
	};
	const endTable = () => {
		const table = tables.pop();
		if (!table) return;
		endRow(table);
		const talk = talkIn(table.rows);
		if (!talk) return;
		lines.length = table.from;
		for (const line of talk) lines.push({...line, cell: writer.cell});
	};
	const openCell = (name: string) => {
		if (name === 'table') tables.push({from: lines.length, rows: [], row: null});
		const table = tables.at(-1);
		if (!table) return;
		if (name === 'tr') {
			endRow(table);
			table.row = {from: lines.length, outer: writer.cell};
			writer.cell = 0;
		} else if (table.row && (name === 'td' || name === 'th')) writer.cell++;
	};
	const noteAround = () => {
		const at = open.findLastIndex(({name}) => rules.blocks.has(name));
		const block = open[at];
		if (block) open[at] = {...block, around: block.around ?? 'notes'};
	};
	walkMarkup(source, 'html', {
		open: (name, attributes) => {
			if (name === 'br') {
				writer.end('line', top());
				return;
			}
			if (rules.blocks.has(name)) writer.end('break', top());
			if (name === 'script')
				scripts.push({linked: /^application\/ld\+json/iu.test(attributes['type'] ?? ''), words: []});
			noteFact(meta, name, attributes);
			openCell(name);
			const element = elementOf(top(), name, attributes, writer.mark);
			open.push(element);
			if (element.back) noteAround();
			if (element.time) writer.part();
			if (name === 'iframe' && attributes['srcdoc']) {
				writer.end('break', top());
				for (const line of readHtml(attributes['srcdoc'], rules).lines) lines.push({...line, cell: writer.cell});
			}
			if (name === 'q') writer.add(quotesAt(quoted++)[0], element);
		},
		text: (raw, at) => {
			const element = top();
			if (element?.name === 'script') scripts.at(-1)?.words.push(raw);
			else if (element?.name === 'style') css.push(raw);
			else if (element?.name === 'title' && !element.silent) title.push(raw);
			else writer.say(raw, at, element);
		},
		close: name => {
			if (name === 'br') return;
			const element = top();
			if (name === 'style') for (const word of boldSelectors(css.splice(0).join(''))) bold.add(word);
			if (name === 'q' && quoted > 0) writer.add(quotesAt(--quoted)[1], element);
			if (element?.name === name) {
				if (name === 'sup' || name === 'sub') writer.raise(name, element.from);
				const words = element.tells && writer.since(element.from).trim();
				if (element.tells && words) told = {[element.tells]: words, ...told};
			}
			if (element?.time && element.name === name) writer.part();
			if (rules.blocks.has(name)) writer.end('break', element);
			if (name === 'tr') {
				const table = tables.at(-1);
				if (table) endRow(table);
			} else if (name === 'table') endTable();
			const at = open.findLastIndex(e => e.name === name);
			if (at >= 0) open.length = at;
		},
	});
	writer.end('break', top());
	while (tables.length > 0) endTable();
	const shown = withSpeakers(withoutSurroundings(lines));
	const texts = (linked: boolean) => scripts.flatMap(script => (script.linked === linked ? script.words.join('') : []));
	const head = {title: title.join(''), meta, told, linkedData: texts(true), programs: texts(false)};
	return {...head, lines: shown, facts: pageFacts(shown, head, rules.facts), hidden: writer.hidden};
}

/** The quotation marks of a `q` that stands in so many others. */
const quotesAt = (depth: number): readonly [string, string] => (depth % 2 === 0 ? ['“', '”'] : ['‘', '’']);

function noteFact(meta: Map<string, string>, element: string, attributes: Attributes): void {
	if (element === 'meta')
		meta.set(
			(attributes['name'] ?? attributes['property'] ?? attributes['itemprop'] ?? '').toLowerCase(),
			attributes['content'] ?? '',
		);
	if (element === 'link' && attributes['rel'] === 'canonical') meta.set('canonical', attributes['href'] ?? '');
	if (element === 'time' && attributes['datetime'] && !meta.has('time')) meta.set('time', attributes['datetime']);
}

/** A row as one line of the cell that it stands in. */
function joinCells(row: TableRow<PageLine>, cell: number): readonly PageLine[] {
	const joined = joinRow(row);
	return row.flatMap((line, i) => {
		const own = joined[i];
		return own ? {...line, ...own, cell} : [];
	});
}
