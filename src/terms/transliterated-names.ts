import type {Range} from '../briefing/place.ts';
import {pattern} from '../lexicon/matcher.ts';
import {foreignSounds} from '../text/foreign-names.ts';
import type {SpokenWord} from '../text/words.ts';
import type {SmallWords} from './small-words.ts';
import type {SpokenText} from './spoken-text.ts';

/**
 * People whose names are written by their sound, right behind a title or before one: `总统埃尔多安`, `莫迪总理`. The dictionary knows few
 * of them and so cuts them into single characters, most of which are those that sounds are written with.
 * @param isPlace whether a word names a country or a place, which titles stand behind too: `挪威首相`
 */
export function* transliteratedIn(
	{folded, tokens}: SpokenText,
	small: SmallWords,
	isPlace: (word: string) => boolean,
): Iterable<Range> {
	const starts = new Map(tokens.map(({range: [from]}, at) => [from, at]));
	const ends = new Map(tokens.map(({range: [, to]}, at) => [to, at]));
	const isEdge = (token: SpokenWord) => !small.atNoEdge(token);
	// 多 and 里 are small words, and sounds inside a name.
	const isPart = (token: SpokenWord | undefined): token is SpokenWord =>
		token?.script === 'han' &&
		!isPlace(token.folded) &&
		(isSounds(token.folded) || (token.folded.length === 1 && isEdge(token)));
	for (const {0: title, index} of titles.all(folded)) {
		const [behind, before] = [starts.get(index + title.length), ends.get(index)];
		if (behind !== undefined) {
			let end = behind;
			while (isPart(tokens[end]) && (end === behind || tokens[end]!.joined)) end++;
			const last = tokens.slice(behind, end).findLastIndex(isEdge);
			if (last >= 0 && isEdge(tokens[behind]!)) yield* nameIn(tokens.slice(behind, behind + last + 1), isPlace);
		}
		if (before !== undefined) {
			let start = before + 1;
			while (isPart(tokens[start - 1]) && (start > before || tokens[start]!.joined)) start--;
			const parts = tokens.slice(start, before + 1);
			if (parts.length > 0 && isEdge(parts.at(-1)!)) yield* nameIn(parts.slice(parts.findIndex(isEdge)), isPlace);
		}
	}
}

function* nameIn(parts: readonly SpokenWord[], isPlace: (word: string) => boolean): Iterable<Range> {
	const name = parts.map(({folded}) => folded).join('');
	const share = (name.match(sounds)?.length ?? 0) / name.length;
	if (name.length < 2 || name.length > longest || !isSounds(name.charAt(0)) || isPlace(name)) return;
	if (share >= (name.length === 2 ? 1 : least)) yield [parts[0]!.range[0], parts.at(-1)!.range[1]];
}

/** In characters. */
const longest = 9;
/** So much of a name of three characters and more is written with the characters of sounds; a shorter one is all of it. */
const least = 0.6;

/** Besides those that keep a line together: words so often that they tell only beside a title. */
const furtherSounds = '夫别朝茨翰胡季济捷京连历列廖柳龙珀茹顿滕肖歇谢';
const sounds = new RegExp(`[${foreignSounds}${furtherSounds}]`, 'gu');
const allSounds = new RegExp(`^[${foreignSounds}${furtherSounds}]+$`, 'u');

/** Whether a word, folded, is written with characters of sounds alone. */
export const isSounds = (word: string): boolean => allSounds.test(word);
const titles = pattern`(?:${'deputy'})?${'titlesBehind'}`;
