import {classDeclarations} from '../formats/style-sheet.ts';
import {escaped, type PageRole} from './page-writer.ts';
import {walkXml} from './xml.ts';

/** What `epub:type` says of an element, as the role that says the same. */
const roles: ReadonlyMap<string, PageRole | 'doc-endnotes'> = new Map([
	['footnote', 'doc-footnote'],
	['rearnote', 'doc-footnote'],
	['endnote', 'doc-footnote'],
	['footnotes', 'doc-endnotes'],
	['rearnotes', 'doc-endnotes'],
	['endnotes', 'doc-endnotes'],
	['toc', 'doc-toc'],
	['landmarks', 'doc-toc'],
	['page-list', 'doc-toc'],
]);
/** Elements that stand around a chapter; links, of which a book has none that lead out of its text. */
const unwritten: ReadonlySet<string> = new Set(['html', 'head', 'body', 'a', 'meta', 'link']);
/** Elements without a text of their own. */
const passedOver: ReadonlySet<string> = new Set(['title', 'script', 'style']);
/** Elements that HTML knows no end of. */
const empty: ReadonlySet<string> = new Set([
	'br',
	'hr',
	'img',
	'wbr',
	'col',
	'input',
	'link',
	'meta',
	'source',
	'area',
]);
const kept = ['class', 'id', 'role', 'style', 'hidden', 'aria-hidden'];

/** What style sheets say of classes, as declarations of CSS. */
export type ClassSettings = ReadonlyMap<string, string>;

/**
 * A chapter of a book, which is XHTML, as the HTML that stands in a page.
 * @param settingsIn what a style sheet says, by its address
 */
export function chapterOf(xhtml: string, settingsIn: (stylesheet: string) => ClassSettings): string {
	const html: string[] = [];
	const sheets = new Set<string>();
	let settings: ClassSettings = new Map();
	let own = '';
	let passed = 0;
	let raised = 0;
	const inside: string[] = [];
	walkXml(xhtml, {
		open: (given, attribute) => {
			const name = given.toLowerCase();
			const type = attribute('type') ?? '';
			inside.push(name);
			if (name === 'link' && /stylesheet/iu.test(attribute('rel') ?? '')) sheets.add(attribute('href') ?? '');
			if (name === 'body')
				settings = new Map([...[...sheets].flatMap(sheet => [...settingsIn(sheet)]), ...classSettings(own)]);
			if (passed > 0 || passedOver.has(name) || type === 'pagebreak' || attribute('role') === 'doc-pagebreak') passed++;
			else if (name === 'a' && (type === 'noteref' || attribute('role') === 'doc-noteref')) {
				raised++;
				html.push('<sup>');
			} else if (!unwritten.has(name)) html.push(tagOf(name, attribute, settings));
		},
		text: text => {
			if (passed === 0) html.push(escaped(raised > 0 ? text.replace(/^\p{L}+$/u, '[$&]') : text));
			else if (inside.at(-1) === 'style') own += text;
		},
		close: given => {
			const name = given.toLowerCase();
			inside.pop();
			if (passed > 0) passed--;
			else if (name === 'a' && raised > 0) {
				raised--;
				html.push('</sup>');
			} else if (!unwritten.has(name) && !empty.has(name)) html.push(`</${name}>`);
		},
	});
	return `<div>${html.join('')}</div>`;
}

/** @param settings of classes, as `classSettings` gives them */
function tagOf(name: string, attribute: (name: string) => string | undefined, settings: ClassSettings): string {
	const type = wordsIn(attribute('type')).find(word => roles.has(word));
	const own = new Map(kept.map(key => [key, attribute(key)]));
	const set = wordsIn(attribute('class')).flatMap(word => settings.get(word) ?? []);
	if (type !== undefined) own.set('role', roles.get(type));
	if (set.length > 0) own.set('style', [...set, own.get('style') ?? []].flat().join(';'));
	const attributes = [...own].map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`));
	return `<${name}${attributes.join('')}>`;
}

const wordsIn = (attribute = ''): readonly string[] => attribute.split(/\s+/u);

/** What style sheets say of classes that bears on how their text is read: bold, struck out, not shown. */
export const classSettings = (css: string): ClassSettings =>
	new Map(
		[...classDeclarations(css)].flatMap(([name, declarations]) => {
			const told = declarations.split(';').map(words => words.trim());
			const telling = told.filter(words => /^(?:font-weight|text-decoration(?:-line)?|display)\s*:/iu.test(words));
			return telling.length > 0 ? [[name, telling.join(';')] as const] : [];
		}),
	);
