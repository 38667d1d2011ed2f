import type {Unreadable} from '../../wording/remarks.ts';
import {writeStory} from './docx-story.ts';
import {wordStyles} from './docx-styles.ts';
import {createPage, emptyBox} from './page-writer.ts';
import type {Unwrapped} from './unwrapped.ts';
import {fieldsIn, partNamed, walkXml} from './xml.ts';
import type {Parts} from './zip.ts';

/** A document of Word (ECMA-376, WordprocessingML), or a template of one: its text as a page of HTML, notes behind it. */
export function unwrapDocx(parts: Parts): Unwrapped | Unreadable {
	const main = referencesOf('', parts).find(({type}) => type === 'officeDocument')?.part ?? 'word/document.xml';
	const body = parts.get(main);
	if (body === undefined || !/<(?:[\w-]+:)?body\b/u.test(body)) return {failure: 'damaged'};
	const references = referencesOf(main, parts);
	const partsOf = (type: string) => references.flatMap(reference => (reference.type === type ? [reference.part] : []));
	const styles = wordStyles(parts.get(partsOf('styles')[0] ?? ''));
	const page = createPage();
	const {marks} = writeStory(body, styles, page);
	for (const kind of ['footnote', 'endnote'] as const) {
		const own = marks.filter(mark => mark.kind === kind);
		const [part = ''] = partsOf(`${kind}s`);
		const {notes} = writeStory(parts.get(part) ?? '', styles, page, own);
		for (const {id} of own) page.append(notes.get(id) ?? emptyBox, 'doc-footnote');
	}
	for (const part of partsOf('comments'))
		for (const comment of writeStory(parts.get(part) ?? '', styles, page).notes.values())
			page.append(comment, 'comment');
	for (const part of [...partsOf('header'), ...partsOf('footer')]) {
		page.openBox();
		writeStory(parts.get(part) ?? '', styles, page);
		page.append(page.closeBox(), 'doc-pageheader');
	}
	const facts = fieldsIn(parts.get('docProps/core.xml'), ['title', 'creator']);
	const text = page.page(facts.get('title'), facts.get('creator'));
	return text === null ? {failure: 'empty'} : {kind: 'docx', text, as: 'html', encoding: 'utf-8'};
}

interface Reference {
	/** The last word of its type: older and stricter kinds of the format have other addresses before it. */
	readonly type: string;
	readonly part: string;
}

/** The parts that a part refers to; those of the whole document for the empty name. */
function referencesOf(part: string, parts: Parts): readonly Reference[] {
	const references: Reference[] = [];
	const at = part.lastIndexOf('/') + 1;
	walkXml(parts.get(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`) ?? '', {
		open: (name, attribute) => {
			const target = attribute('Target');
			if (name === 'Relationship' && target !== undefined && attribute('TargetMode') !== 'External')
				references.push({type: attribute('Type')?.split('/').at(-1) ?? '', part: partNamed(target, part)});
		},
		text: () => {},
		close: () => {},
	});
	return references;
}
