import type {Unreadable} from '../../wording/remarks.ts';
import type {Unwrapped} from './unwrapped.ts';
import {openZip, type Parts, Unopened} from './zip.ts';

/** What a zip may be. */
interface ZipKind {
	/** A part that tells. */
	readonly has: RegExp;
	/** Why it is not read; else what reads it, and of which parts. */
	readonly is: Exclude<Unreadable['failure'], 'encoding'> | PartsReader;
}

interface PartsReader {
	readonly parts: RegExp;
	readonly load: () => Promise<(parts: Parts) => Unwrapped | Unreadable>;
}

/** Asked in order. */
export const zipKinds: readonly ZipKind[] = [
	{has: /^xl\//u, is: 'spreadsheet'},
	{has: /^ppt\//u, is: 'slides'},
	{has: /^(?:Index\/|Index\.zip$|index\.(?:xml|apxl)(?:\.gz)?$)/u, is: 'iwork'},
	{has: /^encrypted-package$/u, is: 'locked'},
	{
		has: /^META-INF\/container\.xml$/u,
		is: {parts: /\.(?:xml|opf|x?html?|css)$/iu, load: async () => (await import('./epub.ts')).unwrapEpub},
	},
	{
		has: /^content\.xml$/u,
		is: {
			parts: /^(?:(?:content|styles|meta|META-INF\/manifest)\.xml|mimetype)$/u,
			load: async () => (await import('./odt.ts')).unwrapOdt,
		},
	},
	{
		has: /^word\/.*\.xml$/u,
		is: {
			parts: /^(?!customXml\/|.*\/(?:theme|charts|diagrams|embeddings|glossary)\/).*\.(?:xml|rels)$/iu,
			load: async () => (await import('./docx.ts')).unwrapDocx,
		},
	},
];

/** What a zip is, by the names of its parts. */
export const zipKindOf = (names: readonly string[], kinds = zipKinds): ZipKind | undefined =>
	kinds.find(({has}) => names.some(name => has.test(name)));

/** A document that is a zip: of Word, OpenDocument, EPUB. */
export async function unwrapArchive(bytes: Uint8Array): Promise<Unwrapped | Unreadable> {
	try {
		const zip = await openZip(bytes);
		const kind = zipKindOf(zip.names);
		if (!kind) return {failure: 'archive'};
		if (typeof kind.is === 'string') return {failure: kind.is};
		const [parts, read] = await Promise.all([zip.read(kind.is.parts), kind.is.load()]);
		return read(parts);
	} catch (error) {
		if (error instanceof Unopened) return {failure: error.failure};
		throw error;
	}
}
