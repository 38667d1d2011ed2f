import PostalMime from 'postal-mime';
import type {Unreadable} from '../../wording/remarks.ts';
import type {Unwrapped} from './unwrapped.ts';

/** A page as browsers save it in one file (RFC 2557). */
export async function unwrapMhtml(bytes: Uint8Array): Promise<Unwrapped | Unreadable> {
	try {
		const {html = '', headers} = await PostalMime.parse(bytes);
		const address = headers.find(({key}) => key === 'snapshot-content-location')?.value ?? '';
		if (html.trim() === '') return {failure: 'empty'};
		return {
			kind: 'mhtml',
			text: html,
			as: 'html',
			encoding: 'utf-8',
			...(/^https?:/iu.test(address) && {url: address}),
		};
	} catch {
		return {failure: 'mhtml'};
	}
}
