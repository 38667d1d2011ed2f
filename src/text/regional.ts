import {toPinyin} from './pinyin.ts';
import {wordPairs} from './regional.generated.ts';

/**
 * Other ways to write a folded text: with the words of mainland China for those of Taiwan and Hong Kong (晶片 → 芯片) and
 * the other way round. The text itself is not among them; there are at most eight.
 */
export function regionalForms(folded: string): readonly string[] {
	words ??= readWords();
	const forms = new Set<string>();
	const day = folded.replace(dayOfMonth, sign => (sign === '日' ? '号' : '日'));
	if (day !== folded) forms.add(day);
	for (let i = 0; i < folded.length; i++) {
		for (const [from, to] of words.get(folded[i]!) ?? []) {
			if (!folded.startsWith(from, i)) continue;
			const begun = [folded, ...forms].filter(form => form.endsWith(folded.slice(i)));
			for (const form of begun)
				forms.add(form.slice(0, form.length - folded.length + i) + to + folded.slice(i + from.length));
			if (forms.size >= mostForms) return [...forms].slice(0, mostForms);
		}
	}
	return [...forms];
}

/**
 * What another region calls what is spelled so: 网路 for `wangluo`, as 网络 is. Folded words.
 * @param spelling pinyin in full, without tones
 */
export function wordsElsewhere(spelling: string): readonly string[] {
	spelled ??= Map.groupBy(bothWays(), ([from]) => toPinyin(from));
	return spelled.get(spelling)?.map(([, to]) => to) ?? [];
}

const mostForms = 8;
/** Of a day of the month: 14号 as it is said, 14日 as it is written. */
const dayOfMonth = /(?<=\d)[号日]/u;

type Pair = readonly [from: string, to: string];

/** The pairs by their first character. */
let words: ReadonlyMap<string, readonly Pair[]> | undefined;

/** The pairs by the pinyin of their first word. */
let spelled: ReadonlyMap<string, readonly Pair[]> | undefined;

function bothWays(): readonly Pair[] {
	return wordPairs.split(' ').flatMap((pair): readonly Pair[] => {
		const [one = '', other = ''] = pair.split('=');
		return [
			[one, other],
			[other, one],
		];
	});
}

function readWords(): ReadonlyMap<string, readonly Pair[]> {
	return Map.groupBy(bothWays(), ([from]) => from[0]!);
}
