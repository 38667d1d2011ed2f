import {inLanguage, type Pattern, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {hanName, isOutlet} from './titles.ts';

/** Who asked, as it is told in brackets behind a question. */
interface Attribution {
	readonly name: string;
	readonly outlet: string;
}

/** `（晨報沈青小姐）`, `(서울뉴스 김도현 기자)`; both look at folded text. */
export const attributions: readonly Pattern[] = [
	pattern`\((?<outlet>[^()]{2,12}?)(?<name>${hanName})(?:${inLanguage('zh', 'journalist')}|${inLanguage('zh', 'courtesies')})\)\s*$`,
	pattern`\((?<outlet>[^()]{2,24}?)\s+(?<name>\p{Script=Hangul}{2,4})\s?${inLanguage('ko', 'reporter')}\)\s*$`,
];
/** So much of the end of a text is looked at. */
const searched = 60;

/** Null for a text that no such brackets end. */
export function attributionIn(text: string, ways = attributions): Attribution | null {
	const end = text.slice(-searched);
	if (!/[)）]\s*$/u.test(end)) return null;
	const folded = fold(end);
	for (const way of ways) {
		const match = way.exec(folded);
		const {outlet = '', name = ''} = match?.groups ?? {};
		if (!match || (/\p{Script=Han}/u.test(name) && !isOutlet(outlet))) continue;
		const at = folded.indexOf(name, match.index + 1 + outlet.length);
		return {name: end.slice(at, at + name.length), outlet: end.slice(match.index + 1, match.index + 1 + outlet.length)};
	}
	return null;
}
