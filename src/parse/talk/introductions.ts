import {asWritten, inLanguage, type Pattern, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {attributionIn} from '../words/attribution.ts';
import {hanName, isOutlet, latinTitleWord} from '../words/titles.ts';

/** Who asks, as a reporter says at the beginning of a question. */
export interface Introduction {
	readonly name: string;
	readonly outlet: string | null;
}

const latinName = pattern`\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: (?:${'particles'} )?\p{Lu}[\p{L}’'-]+){1,2}`;
const house = pattern`(?:${asWritten('articles')} )?\p{Lu}[\p{L}\d&’'-]*(?: (?:${'particles'} )?[\p{Lu}\d][\p{L}\d&’'-]*){0,5}`;
/** What stands before a name in letters: the beginning, a greeting or thanks, a word that introduces. */
const before = pattern`(?:^|[.,!?—–-]\s*|${asWritten('introducedAs')},?\s+)`;

/** Ways to introduce oneself: `Katie Bradford from Television New Zealand`, `뉴시스 박미영입니다`; the first three look at the text as it is printed. */
const ways: readonly Pattern[] = [
	pattern`${before}(?<name>${latinName}),?\s+${asWritten('introducedOf')}\s+(?:\p{Ll}+ )?["“«]?(?<outlet>${house})`,
	pattern`${before}(?<name>${latinName}),\s+(?<house>${house})(?=[.,;:!?—–-]|\s[—–-])`,
	pattern`(?<outlet>[\p{Script=Hangul}A-Z\d]{2,12})(?:의)? (?<name>\p{Script=Hangul}{2,4})(?: ?${inLanguage('ko', 'reporter')})?${asWritten('introducedBehind', ['ko'])}`,
];
const hanWays: readonly Pattern[] = [
	pattern`${inLanguage('zh', 'introducedAs')}(?<outlet>[^,.?!:]{2,14}?)的?${'journalist'}(?<name>${hanName})?[,.]`,
	pattern`(?:^|[.,])(?<outlet>[^,.?!:]{2,14}?)の(?<name>\p{Script=Han}{1,4})${inLanguage('ja', 'introducedBehind')}`,
];
/** What is no word of a reporter's name. */
const notInName = pattern`${latinTitleWord}|${'besideName'}|${'beforeName'}`;
/** So much of a turn is looked at. */
const beginning = 180;

/** How a reporter whose label names nobody introduces herself, or is told of behind the question; null where neither is. */
export function introductionIn(text: string): Introduction | null {
	const told = attributionIn(text);
	if (told) return told;
	const start = text.slice(0, beginning);
	for (const way of ways) {
		const {name, outlet, house: maybe} = way.exec(start)?.groups ?? {};
		if (name === undefined || notInName.test(fold(name)) || (maybe !== undefined && !isOutlet(fold(maybe)))) continue;
		return {name, outlet: outlet ?? maybe ?? null};
	}
	const folded = fold(start);
	for (const way of hanWays) {
		const match = way.exec(folded);
		const {name, outlet} = match?.groups ?? {};
		if (!match || outlet === undefined || !isOutlet(outlet)) continue;
		const printed = (words: string): string => {
			const at = folded.indexOf(words, match.index);
			return start.slice(at, at + words.length);
		};
		return {name: printed(name ?? outlet), outlet: printed(outlet)};
	}
	return null;
}
