import type {Unreadable} from '../../wording/remarks.ts';
import {charsetOf} from '../bytes/charset.ts';
import {unwrapOpenDocument} from './odt.ts';
import type {Unwrapped} from './unwrapped.ts';

/** A document of OpenDocument in one file, without a zip. */
export async function unwrapFlatOdt(bytes: Uint8Array): Promise<Unwrapped | Unreadable> {
	const text = new TextDecoder(charsetOf(bytes) ?? 'utf-8').decode(bytes);
	return unwrapOpenDocument(text, '', text.slice(0, text.indexOf('</office:meta>')));
}
