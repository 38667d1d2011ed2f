import type {OdtSetting, OdtStyles} from './odt-styles.ts';
import {type Box, emptyBox, type PageRole, type PageWriter, plainLook, type TextLook} from './page-writer.ts';
import {walkXml, type XmlVisitor} from './xml.ts';

const namesIn = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose content is none of the text: programs, pictures, formulas, what is read aloud beside characters, pages counted. */
const passedOver = namesIn(
	'scripts forms object object-ole image desc ruby-text number page-number page-count page-continuation hidden-text change-info',
);
/** Where a story stands: the body, or what is printed on every page. */
const stories = namesIn('body header header-left header-first footer footer-left footer-first');
/** Where a title is that of the document, as text. */
const titled = namesIn('p h span a');
/** Drawings that may hold paragraphs. */
const frames = namesIn('text-box custom-shape rect ellipse circle polygon path caption connector line');
const tables: ReadonlyMap<string, string> = new Map([
	['table', 'table'],
	['table-row', 'tr'],
	['table-cell', 'td'],
	['covered-table-cell', 'td'],
]);
const raisedLook: TextLook = {...plainLook, raised: 'sup'};
/** Lists of what stands where in the document. */
const contents = namesIn(
	'table-of-content illustration-index table-index object-index user-index alphabetical-index bibliography',
);

/**
 * Writes the stories of a document of OpenDocument: its body, headers and footers. Of numbers that are counted (lists,
 * headings) there are none in the text, nor here.
 * @returns what body it has: `text`, `spreadsheet` and the like
 */
export function writeOdt(xml: string, styles: OdtStyles, page: PageWriter): string | undefined {
	const inside: string[] = [];
	/** How the words are set, of the paragraph and of each span that is open. */
	const settings: OdtSetting[] = [];
	const deletions = new Map<string, Box>();
	let passed = 0;
	/** The stories that are open. */
	let told = 0;
	let kind: string | undefined;
	let change = '';
	/** The mark of a note, as far as it is read. */
	let mark: string | null = null;
	/** The same, until the note itself begins with it. */
	let ownMark = '';

	const look = (): TextLook => {
		const {bold = false, struck = false, raised = null} = settings.at(-1) ?? {};
		return {bold, struck, raised};
	};
	const say = (words: string) => {
		if (told > 0 && !settings.at(-1)?.hidden) page.say(words, look());
	};
	const apart = (role: PageRole) => page.append(page.closeBox(), role);
	const opened = new Map<string, XmlVisitor['open']>(
		Object.entries({
			span: (_, attribute) => {
				settings.push({...settings.at(-1), ...styles('text', attribute('style-name'))});
			},
			s: () => say(' '),
			tab: () => say(' '),
			'line-break': () => page.breakLine(),
			'note-citation': () => {
				mark = '';
			},
			'note-body': () => page.openBox(),
			annotation: () => page.openBox(),
			'changed-region': (_, attribute) => {
				change = attribute('id') ?? '';
			},
			deletion: () => page.openBox(),
			change: (_, attribute) => {
				const {words} = deletions.get(attribute('change-id') ?? '') ?? emptyBox;
				page.say(words, {...plainLook, struck: true});
			},
		} satisfies Record<string, XmlVisitor['open']>),
	);
	const closed = new Map<string, () => void>(
		Object.entries({
			span: () => settings.pop(),
			'note-citation': () => {
				ownMark = (mark ?? '').replace(/^\p{L}+$/u, '[$&]');
				page.say(ownMark, raisedLook);
				mark = null;
			},
			'note-body': () => apart('doc-footnote'),
			annotation: () => apart('comment'),
			deletion: () => deletions.set(change, page.closeBox()),
		}),
	);
	const open: XmlVisitor['open'] = (name, attribute) => {
		const above = inside.at(-1);
		if (name === 'p' || name === 'h') {
			const set = styles('paragraph', attribute('style-name'));
			const level = name === 'h' ? Number(attribute('outline-level')) || 1 : (set.level ?? 0);
			settings.push({...set, level, bold: set.bold === true && level === 0});
			if (told > 0) page.begin();
			page.say(inside.at(-1) === 'note-body' ? ownMark : '', raisedLook);
			ownMark = '';
		} else if (stories.has(name)) {
			told++;
			if (name !== 'body') page.openBox();
		} else if (frames.has(name)) page.openBox();
		else if (contents.has(name)) page.openBox();
		else if (tables.has(name)) page.tag(`<${tables.get(name)}>`);
		else opened.get(name)?.(name, attribute);
		if (above === 'body') kind ??= name;
		inside.push(name);
	};
	const close = (name: string) => {
		inside.pop();
		if (name === 'p' || name === 'h') page.end(settings.pop()?.level ?? 0);
		else if (stories.has(name)) {
			told--;
			if (name !== 'body') apart('doc-pageheader');
		} else if (frames.has(name)) page.place(page.closeBox());
		else if (contents.has(name)) apart('doc-toc');
		else if (tables.has(name)) page.tag(`</${tables.get(name)}>`);
		else closed.get(name)?.();
	};
	/** Of a comment, who made it when is none of its words; drawings have titles that are not shown, paragraphs such that are. */
	const isPassed = (name: string): boolean =>
		passedOver.has(name) ||
		(inside.at(-1) === 'annotation' && name !== 'p' && name !== 'list') ||
		(name === 'title' && !titled.has(inside.at(-1) ?? ''));
	walkXml(xml, {
		open: (name, attribute) => {
			if (passed > 0 || isPassed(name)) passed++;
			else open(name, attribute);
		},
		text: text => {
			if (passed > 0) return;
			if (mark !== null) mark += text;
			else say(text);
		},
		close: name => {
			if (passed > 0) passed--;
			else close(name);
		},
	});
	return kind;
}
