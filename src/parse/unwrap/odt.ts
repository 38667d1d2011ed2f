import type {Unreadable} from '../../wording/remarks.ts';
import {writeOdt} from './odt-story.ts';
import {odtStyles} from './odt-styles.ts';
import {createPage} from './page-writer.ts';
import type {Unwrapped} from './unwrapped.ts';
import {fieldsIn} from './xml.ts';
import type {Parts} from './zip.ts';

/** A text of OpenDocument (ISO/IEC 26300), or a template of one, as a page of HTML. */
export function unwrapOdt(parts: Parts): Unwrapped | Unreadable {
	if (/<(?:[\w-]+:)?encryption-data\b/u.test(parts.get('META-INF/manifest.xml') ?? '')) return {failure: 'locked'};
	return unwrapOpenDocument(parts.get('content.xml') ?? '', parts.get('styles.xml') ?? '', parts.get('meta.xml') ?? '');
}

/**
 * A document of OpenDocument by its parts.
 * @param content with the styles that are made automatically; of a flat document, which is one file, everything
 */
export function unwrapOpenDocument(content: string, styles: string, meta: string): Unwrapped | Unreadable {
	const page = createPage();
	const settings = odtStyles([styles, content]);
	const kind = writeOdt(content, settings, page);
	if (kind === undefined) return {failure: 'damaged'};
	if (kind === 'spreadsheet') return {failure: 'spreadsheet'};
	if (kind === 'presentation') return {failure: 'slides'};
	writeOdt(styles, settings, page);
	const facts = fieldsIn(meta, ['title', 'initial-creator', 'creator']);
	const text = page.page(facts.get('title'), facts.get('initial-creator') || facts.get('creator'));
	return text === null ? {failure: 'empty'} : {kind: 'odt', text, as: 'html', encoding: 'utf-8'};
}
