import type {Facts, Form, LineJoint} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {jsonLdFacts} from './json-ld.ts';
import {walkMarkup} from './markup.ts';
import {raisedText} from './raised.ts';
import {type CellLine, joinRow} from './table-row.ts';
import {type SheetLine, writeOut} from './write-out.ts';

/** A page or a fragment of HTML: its text in lines, the page's navigation told from its text by the mark-up. */
export const html: Format = {
	name: 'html',
	accepts: (text, fileName) =>
		!/\.(?:md|markdown)$/iu.test(fileName) && (isTagged(text) || (isHtml(text) && !/\.txt$/iu.test(fileName))),
	read: text => {
		const {lines, facts} = readHtml(text);
		return writeOut('html', lines, facts);
	},
};

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

/** Whether a text, whatever it begins with, is set in paragraphs of HTML. */
const isTagged = (text: string): boolean =>
	!/^\s*<\?xml/u.test(text) && (text.slice(0, 100_000).match(/<\/(?:p|div|b|strong|li|td|span)>/giu)?.length ?? 0) >= 6;

const namesIn = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What elements and their attributes mean, by their names and words. */
export const htmlRules = {
	/** Elements that stand on lines of their own. */
	blocks: namesIn(
		'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption option',
	),
	/** Elements that show no text. */
	silent: namesIn('script style noscript template svg math iframe object select textarea canvas audio video button'),
	forms: {
		h1: 'heading',
		h2: 'heading',
		h3: 'heading',
		h4: 'heading',
		h5: 'heading',
		h6: 'heading',
		figcaption: 'caption',
		caption: 'caption',
	} as Readonly<Record<string, Form>>,
	bold: namesIn('b strong th'),
	/** Elements whose words no longer hold. */
	struck: namesIn('del s strike'),
	/** Elements of the page around the text; roles, and words in `class` or `id`, that say the same of any element. */
	around: namesIn('nav footer aside form dialog'),
	aroundRoles: namesIn('navigation search banner contentinfo complementary dialog menu menubar'),
	aroundWords:
		'nav navbar navigation menu breadcrumbs? footer foot sidebar share sharing social comments? related recommend(?:ed)? cookies? popup popover modal subscribe newsletter toolbar pagination pager advert(?:isement)? ads? copyright skip(?:-link)? hidden sr-only screen-reader-text'.split(
			' ',
		),
	/** Words that say that an element holds the text all the same; `screen-reader-text` does not. */
	textWords: 'article content main body (?<!reader-)text transcript entry post story detail trs_editor zoom'.split(' '),
	/** Names of `meta` and the like that state facts, the first that is there. */
	facts: {
		title: ['articletitle', 'og:title'],
		day: ['article:published_time', 'pubdate', 'publishdate', 'date', 'dc.date', 'datepublished', 'time'],
		source: ['contentsource', 'og:site_name', 'source'],
		url: ['canonical', 'og:url'],
		editor: ['editor', 'responsibleeditor'],
	},
};

/** Any of some words in the words of an attribute. */
const among = (words: readonly string[]): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:$|[\\s_-])`, 'u');

/** Reads HTML as a browser would show it: hidden parts left out, one line for each block or `<br>`. */
export function readHtml(
	source: string,
	rules = htmlRules,
): {readonly lines: readonly SheetLine[]; readonly facts: Facts} {
	const [aroundWords, textWords] = [among(rules.aroundWords), among(rules.textWords)];
	const lines: (CellLine & {readonly main: boolean})[] = [];
	const meta = new Map<string, string>();
	const open: {
		name: string;
		silent: boolean;
		around: boolean;
		form: Form;
		main: boolean;
		bold: boolean;
		link: boolean;
		struck: boolean;
		/** Its line breaks are shown. */
		kept: boolean;
		/** The length of the line where it begins. */
		from: number;
	}[] = [];
	/** Of the rows that are open: where their lines begin, and the number of the cell. */
	const rows: {readonly from: number; cell: number}[] = [];
	let struck = '';
	let text = '';
	let origin = 0;
	/** Where the last text ended. */
	let last = 0;
	let strong = 0;
	let letters = 0;
	let linked = 0;
	let joint: LineJoint = 'break';
	let title = '';
	let sawMain = false;
	const scripts: string[] = [];
	let linkedData: string | null = null;
	const top = () => open.at(-1);
	const flush = (next: LineJoint) => {
		const words = text.trimEnd();
		if (words !== '') {
			const at = top();
			const around = at?.around === true;
			const alone =
				linked > 0 &&
				linked >= letters &&
				words.length < 80 &&
				at?.form === 'plain' &&
				!/[:：]$/u.test(words) &&
				!at.main;
			lines.push({
				text: words,
				form: around || alone ? 'furniture' : (at?.form ?? 'plain'),
				joint,
				strong: Math.min(strong, words.length),
				main: at?.main === true,
				cell: rows.at(-1)?.cell ?? 0,
				origin,
				...(around ? {why: 'navigation'} : alone ? {why: 'page-link'} : {}),
			});
			joint = next;
		} else if (next === 'break') joint = 'break';
		if (struck.trim() !== '') {
			const cell = rows.at(-1)?.cell ?? 0;
			lines.push({text: struck, form: 'furniture', joint: 'line', main: top()?.main === true, cell, why: 'struck-out'});
		}
		struck = '';
		text = '';
		strong = 0;
		linked = 0;
		letters = 0;
	};
	const raise = (name: 'sup' | 'sub', from: number) => {
		const words = text.slice(from);
		const shown = raisedText(words, name);
		if (strong > from) strong += shown.length - words.length;
		text = text.slice(0, from) + shown;
	};
	const say = (raw: string, at: number) => {
		const element = top();
		if (element?.silent) return;
		if (element?.struck) {
			struck += raw;
			return;
		}
		if (element?.name === 'title') {
			title += raw;
			return;
		}
		let words = raw.replace(/\s+/gu, ' ');
		if (text === '' || text.endsWith(' ')) words = words.trimStart();
		if (text === '' && words !== '') origin = at + raw.length - raw.trimStart().length;
		if (element?.bold && strong === text.length) strong += words.length;
		letters += words.match(/\p{L}/gu)?.length ?? 0;
		if (element?.link) linked += words.match(/\p{L}/gu)?.length ?? 0;
		text += words;
	};
	/** What stands in `pre`: each line break ends a line, a blank line a paragraph. */
	const sayLines = (raw: string, at: number) => {
		let from = at;
		for (const [i, line] of raw.split('\n').entries()) {
			if (i > 0) flush(text.trim() === '' ? 'break' : 'line');
			say(line, from);
			from += line.length + 1;
		}
	};
	walkMarkup(source, 'html', {
		open: (name, attributes) => {
			if (name === 'br') {
				flush('line');
				return;
			}
			if (rules.blocks.has(name)) flush('break');
			if (name === 'script' && /^application\/ld\+json/iu.test(attributes['type'] ?? '')) linkedData = '';
			if (name === 'meta')
				meta.set(
					(attributes['name'] ?? attributes['property'] ?? attributes['itemprop'] ?? '').toLowerCase(),
					attributes['content'] ?? '',
				);
			if (name === 'link' && attributes['rel'] === 'canonical') meta.set('canonical', attributes['href'] ?? '');
			if (name === 'time' && attributes['datetime'] && !meta.has('time')) meta.set('time', attributes['datetime']);
			const words = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
			const up = top();
			const main =
				up?.main === true ||
				name === 'main' ||
				name === 'article' ||
				attributes['role'] === 'main' ||
				attributes['itemprop'] === 'articleBody';
			sawMain ||= main;
			const hidden =
				/display\s*:\s*none/iu.test(attributes['style'] ?? '') ||
				'hidden' in attributes ||
				attributes['aria-hidden'] === 'true';
			if (name === 'tr') rows.push({from: lines.length, cell: 0});
			const row = rows.at(-1);
			if (row && (name === 'td' || name === 'th')) row.cell++;
			open.push({
				name,
				main,
				silent: up?.silent === true || rules.silent.has(name) || hidden,
				around:
					(up?.around === true && !(main && !up.main)) ||
					rules.around.has(name) ||
					rules.aroundRoles.has(attributes['role'] ?? '') ||
					(aroundWords.test(words) && !textWords.test(words) && name !== 'body' && name !== 'html'),
				form: rules.forms[name] ?? up?.form ?? 'plain',
				bold:
					up?.bold === true ||
					rules.bold.has(name) ||
					/font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attributes['style'] ?? ''),
				link: up?.link === true || name === 'a',
				struck: up?.struck === true || rules.struck.has(name),
				kept:
					up?.kept === true ||
					name === 'pre' ||
					/white-space\s*:\s*(?:pre|break-spaces)/iu.test(attributes['style'] ?? ''),
				from: text.length,
			});
			if (name === 'q') say(quotes(open)[0], last);
		},
		text: (raw, at) => {
			last = at + raw.length;
			if (linkedData !== null) linkedData += raw;
			else if (top()?.kept) sayLines(raw, at);
			else say(raw, at);
		},
		close: name => {
			if (name === 'br') return;
			if (name === 'script' && linkedData !== null) {
				scripts.push(linkedData);
				linkedData = null;
			}
			if (name === 'q') say(quotes(open)[1], last);
			if ((name === 'sup' || name === 'sub') && top()?.name === name) raise(name, top()?.from ?? 0);
			if (rules.blocks.has(name)) flush('break');
			if (name === 'tr') {
				const row = rows.pop();
				if (row) lines.push(...joinCells(lines.splice(row.from), rows.at(-1)?.cell ?? 0));
			}
			const at = open.findLastIndex(e => e.name === name);
			if (at >= 0) open.length = at;
		},
	});
	flush('break');
	const shown = sawMain ? outsideMain(lines) : lines;
	return {lines: shown, facts: {...jsonLdFacts(scripts), ...factsOf(titleOf(shown, title), meta, rules.facts)}};
}

/** A row as one line of the cell that it stands in. */
function joinCells<Own extends CellLine>(row: readonly Own[], cell: number): readonly Own[] {
	const joined = joinRow(row);
	return row.flatMap((line, i) => {
		const own = joined[i];
		return own ? {...line, ...own, cell} : [];
	});
}

/** The quotation marks of the innermost `q`. */
const quotes = (open: readonly {readonly name: string}[]): readonly [string, string] =>
	open.filter(({name}) => name === 'q').length % 2 === 1 ? ['“', '”'] : ['‘', '’'];

/** The title of a page: the heading that its `<title>` begins with or holds, its only first-level heading, or the `<title>` itself. */
function titleOf(lines: readonly SheetLine[], title: string): string {
	const whole = title.trim().replace(/\s+/gu, ' ');
	const headings = lines.filter(line => line.form === 'heading' && line.text.length >= 6);
	const held = headings.find(line => whole.includes(line.text.trim()));
	const [only] = headings;
	return (
		held?.text ??
		(whole === '' || headings.length === 1 ? (only?.text ?? '') : whole.replace(/\s*[|_–—-]\s*[^|_–—-]{2,40}$/u, ''))
	);
}

/** Where a page marks its main text, what stands outside it is of the page. */
function outsideMain(lines: readonly (SheetLine & {readonly main: boolean})[]): readonly SheetLine[] {
	const length = (own: readonly SheetLine[]) => own.reduce((n, line) => n + line.text.length, 0);
	if (length(lines.filter(line => line.main)) * 3 < length(lines)) return lines;
	return lines.map(line =>
		line.main || line.form === 'furniture' ? line : {...line, form: 'furniture', why: 'outside-main-text'},
	);
}

function factsOf(title: string, meta: ReadonlyMap<string, string>, names: (typeof htmlRules)['facts']): Facts {
	const first = (of: readonly string[]) => of.map(name => meta.get(name)?.trim()).find(value => value);
	const heading = title || first(names.title);
	const day = findDays(first(names.day) ?? '')[0];
	const source = first(names.source);
	const url = first(names.url);
	const editor = first(names.editor);
	return {
		...(heading && {title: heading}),
		...(day && {date: day.date, ...(day.time && {time: day.time})}),
		...(source && {source}),
		...(url && /^https?:/u.test(url) && {url}),
		...(editor && {editor}),
	};
}
