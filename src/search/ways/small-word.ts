import {plainWords} from '../../lexicon/matcher.ts';
import type {Tongue} from '../../text/number-words.ts';

/**
 * Whether a squeezed key is a word that says nothing by itself, a particle or a word that asks: it counts beside others only.
 * @param tongue the language of the text: what is small in others may be looked up in it (German `die`, Spanish `son`)
 */
export function isSmallWord(key: string, tongue: Tongue): boolean {
	return smallWords(tongue).has(key);
}

/**
 * Whether a squeezed key is a small word, or one that is said at every briefing (question, 部长, gracias): a passage that holds no
 * other part of a query is no answer to it.
 */
export function isIdleWord(key: string, tongue: Tongue): boolean {
	return idleWords(tongue).has(key);
}

/** What a squeezed Chinese key holds besides particles and words that ask: 会不会向市场投放 → 市场投放. */
export function withoutSmallWords(key: string, wordsIn: (run: string) => readonly string[]): readonly string[] {
	longer ??= new RegExp(
		[...chinese()]
			.filter(word => word.length > 1)
			.sort((a, b) => b.length - a.length)
			.join('|'),
		'u',
	);
	return key.split(longer).flatMap(run => {
		let open = '';
		const runs: string[] = [];
		for (const word of wordsIn(run)) {
			if (!chinese().has(word)) open += word;
			else if (open !== '') {
				runs.push(open);
				open = '';
			}
		}
		return open === '' ? runs : [...runs, open];
	});
}

const chinese = plainWords(['small', 'stopWords'], ['zh']);
/** The words of more than one character. */
let longer: RegExp | undefined;

const smallWords = wordsBeside(['small', 'stopWords']);
const idleWords = wordsBeside(['small', 'stopWords', 'idle']);

/** The words of some keys in English, Chinese and a language of one's choice. */
function wordsBeside(keys: Parameters<typeof plainWords>[0]): (tongue: Tongue) => ReadonlySet<string> {
	const known = new Map<Tongue, ReadonlySet<string>>();
	return tongue => {
		const made = known.get(tongue) ?? plainWords(keys, [...new Set(['en', 'zh', tongue] as const)])();
		known.set(tongue, made);
		return made;
	};
}
