import type {Unreadable} from '../../wording/remarks.ts';
import {latin1} from '../bytes/charset.ts';
import {unpack} from '../bytes/decode.ts';
import type {Unwrapped, Wrapping} from './unwrapped.ts';

/** So many bytes tell what a file is: the headers of a saved page come in any order. */
const head = 2048;

/** Asked in order. A plain text, which none accepts, loads nothing. */
export const wrappings: readonly Wrapping[] = [
	{
		begins:
			/^(?=(?:[\s\S]*\n)?MIME-Version:)(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*Content-Type:\s*(?:multipart\/related|text\/html)\b/iu,
		load: async () => (await import('./mhtml.ts')).unwrapMhtml,
	},
	{
		begins: /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?<office:document\s/u,
		load: async () => (await import('./flat-odt.ts')).unwrapFlatOdt,
	},
	{begins: /^PK\u0003\u0004/u, load: async () => (await import('./archive.ts')).unwrapArchive},
	{begins: /^\u00D0\u00CF\u0011\u00E0/u, load: async () => (await import('./ole.ts')).unwrapOle},
	{
		begins: /^\s*%PDF-/u,
		apart: true,
		load: async () => (await import('./pdf.ts')).unwrapPdf,
	},
];

/** What a file is wrapped up as; undefined for text. @param bytes as gzip gives them back */
export function wrappingOf(bytes: Uint8Array, kinds = wrappings): Wrapping | undefined {
	const start = latin1(bytes.subarray(0, head));
	return kinds.find(({begins}) => begins.test(start));
}

/**
 * The text that is wrapped up in bytes; null for those that are text themselves. Never throws.
 * @param packed may be packed by gzip
 * @param apart how kinds are unwrapped that may take up more than a file should; like the others if undefined
 */
export async function unwrap(
	packed: Uint8Array,
	apart?: (bytes: Uint8Array) => Promise<Unwrapped | Unreadable | null>,
): Promise<Unwrapped | Unreadable | null> {
	const bytes = unpack(packed);
	if ('failure' in bytes) return bytes;
	const wrapping = wrappingOf(bytes);
	if (!wrapping) return null;
	return wrapping.apart && apart ? apart(bytes) : (await wrapping.load())(bytes);
}
