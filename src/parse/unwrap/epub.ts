import type {Unreadable} from '../../wording/remarks.ts';
import {type ClassSettings, chapterOf, classSettings} from './epub-chapter.ts';
import {escaped, printedTitle} from './page-writer.ts';
import type {Unwrapped} from './unwrapped.ts';
import {fieldsIn, partNamed, walkXml} from './xml.ts';
import type {Parts} from './zip.ts';

/** A book (EPUB 2 and 3): its chapters in the order of the spine as one page of HTML, without its table of contents. */
export function unwrapEpub(parts: Parts): Unwrapped | Unreadable {
	const book = packageOf(parts);
	const opf = parts.get(book);
	if (opf === undefined) return {failure: 'damaged'};
	const chapters = chaptersOf(opf).map(({href, isBeside}) => ({part: partNamed(href, book), isBeside}));
	const locked = lockedParts(parts.get('META-INF/encryption.xml') ?? '');
	if (chapters.some(({part}) => locked.has(part))) return {failure: 'drm'};
	const there = chapters.filter(({part}) => parts.has(part));
	if (there.length === 0) return {failure: 'damaged'};
	const settings = new Map<string, ClassSettings>();
	const settingsIn = (stylesheet: string): ClassSettings => {
		const known = settings.get(stylesheet) ?? classSettings(parts.get(stylesheet) ?? '');
		settings.set(stylesheet, known);
		return known;
	};
	const text = there
		.map(({part, isBeside}) => {
			const chapter = chapterOf(parts.get(part) ?? '', stylesheet => settingsIn(partNamed(stylesheet, part)));
			return isBeside ? `<aside>${chapter}</aside>` : chapter;
		})
		.join('\n');
	if (text.replace(/<[^>]*>/gu, '').trim() === '') return {failure: 'empty'};
	return {kind: 'epub', text: `${headOf(opf, text)}<body>${text}</body></html>`, as: 'html', encoding: 'utf-8'};
}

/** The part that tells of the book: as the container says, else the first that looks like it. */
function packageOf(parts: Parts): string {
	let path: string | undefined;
	walkXml(parts.get('META-INF/container.xml') ?? '', {
		open: (name, attribute) => {
			if (name === 'rootfile') path ??= attribute('full-path');
		},
		text: () => {},
		close: () => {},
	});
	if (path !== undefined && parts.has(path)) return path;
	return [...parts.keys()].find(name => name.endsWith('.opf')) ?? '';
}

interface Chapter {
	readonly href: string;
	/** It is none of the order in which one reads. */
	readonly isBeside: boolean;
}

/** The chapters in the order of the spine, each once, without tables of contents. */
function chaptersOf(opf: string): readonly Chapter[] {
	const hrefs = new Map<string, string>();
	const contents = new Set<string>();
	/** The ids of its chapters, and whether each is beside the others. */
	const spine = new Map<string, boolean>();
	walkXml(opf, {
		open: (name, attribute) => {
			const href = attribute('href') ?? '';
			if (name === 'item') {
				hrefs.set(attribute('id') ?? '', href);
				if (/(?:^|\s)nav(?:\s|$)/u.test(attribute('properties') ?? '')) contents.add(href);
			} else if (name === 'itemref') spine.set(attribute('idref') ?? '', attribute('linear') === 'no');
			else if (name === 'reference' && attribute('type') === 'toc') contents.add(href.replace(/#.*$/u, ''));
		},
		text: () => {},
		close: () => {},
	});
	return [...spine].flatMap(([id, isBeside]) => {
		const href = hrefs.get(id);
		return href === undefined || contents.has(href) ? [] : [{href, isBeside}];
	});
}

/** The parts that are locked; a font whose beginning is scrambled is not. */
function lockedParts(encryption: string): ReadonlySet<string> {
	const locked = new Set<string>();
	let isFont = false;
	walkXml(encryption, {
		open: (name, attribute) => {
			if (name === 'EncryptedData') isFont = false;
			if (name === 'EncryptionMethod') isFont = /embedding|pdf\/enc#RC/u.test(attribute('Algorithm') ?? '');
			if (name === 'CipherReference' && !isFont) locked.add(partNamed(attribute('URI') ?? '', ''));
		},
		text: () => {},
		close: () => {},
	});
	return locked;
}

/** What the book says of itself. The day on which the file was written says nothing of its text. */
function headOf(opf: string, text: string): string {
	const facts = fieldsIn(opf, ['title', 'creator', 'publisher', 'date']);
	const written = /property\s*=\s*["']dcterms:modified["'][^>]*>\s*([^<\s]+)/u.exec(opf)?.[1];
	const day = facts.get('date') === written ? undefined : facts.get('date');
	const metas = [
		['author', facts.get('creator')],
		['source', facts.get('publisher')],
		['date', day],
	].map(([name, content]) => (content ? `<meta name="${name}" content="${escaped(content)}">` : ''));
	const first = text.slice(0, 20_000).split(/<\/(?:p|h\d|div|li|td)>/u);
	const title = printedTitle(
		facts.get('title'),
		first.map(html => html.replace(/<[^<>]*>/gu, '')),
	);
	return `<!DOCTYPE html><html><head><title>${escaped(title)}</title>${metas.join('')}</head>`;
}
