import {pattern} from '../../lexicon/matcher.ts';

/** The name of a field of a page, or a word that page text sets before a colon; folded. */
const field = pattern`^${'fields'}$`;

/** Whether a folded line is a field of the page, such as `时间:…`. */
export function isField(folded: string): boolean {
	const name = /^([^:]{1,24}?)\s*:/u.exec(folded)?.[1];
	return name !== undefined && field.test(name);
}
