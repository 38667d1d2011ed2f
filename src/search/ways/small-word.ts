import {plainWords} from '../../lexicon/matcher.ts';

/** Whether a squeezed key is a word that says nothing by itself: it stands everywhere, and counts beside others only. */
export function isSmallWord(key: string): boolean {
	return smallWords().has(key);
}

/** Of two languages: what is small in others may be looked up in these (German `die`, Spanish `son`). */
const smallWords = plainWords(['small'], ['en', 'zh']);
