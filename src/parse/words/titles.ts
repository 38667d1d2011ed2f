import {han, lettered, Pattern, pattern, wordsOf} from '../../lexicon/matcher.ts';

/** How people are titled and outlets are called, in folded text. */

/** What ends a Chinese title and may stand right before a name or after it. */
export const HAN_TITLE = han('titles');
const HAN_TITLES_ONLY = pattern`^[\p{Script=Han},.]*${HAN_TITLE}$`;

/** A surname of one character. */
const SURNAME = new Pattern(() => `[${wordsOf('surnames').join('')}]`);
const OF_POINTS = pattern`\p{Script=Han}{1,8}(?:[·.]\p{Script=Han}{1,8})+`;
/** A Chinese name: a surname and one or two characters; or a foreign name with points, `史蒂文·姆努钦`. */
export const HAN_NAME = pattern`(?:${'doubleSurnames'}|${SURNAME})\p{Script=Han}{1,2}|${OF_POINTS}`;
/** The same, as short as what follows allows. */
export const SHORT_HAN_NAME = pattern`(?:${'doubleSurnames'}|${SURNAME})\p{Script=Han}{1,2}?|${OF_POINTS}`;
export const WHOLE_HAN_NAME = pattern`^${HAN_NAME}$`;
/** `外交部发言人华春莹`: a title and right after it a name, nothing else. */
export const TITLED_HAN = pattern`^(?<title>.*${HAN_TITLE})\s*(?<name>${HAN_NAME})(?:先生|女士)?$`;

/** `莊署長翠雯`: a surname, the title, the given name. */
export const SURNAME_TITLE_NAME = pattern`^(?<surname>${'doubleSurnames'}|${SURNAME})(?<title>副?${HAN_TITLE})(?<given>\p{Script=Han}{1,2})$`;
/** `彭金隆主委`: a name of three characters, which is no office's, and the title. */
export const NAME_TITLED_HAN = pattern`^(?<name>(?:${'doubleSurnames'}|${SURNAME}\p{Script=Han})\p{Script=Han}(?<![部委局院司署处科会省市县区厅办社所]))(?<title>副?${HAN_TITLE})$`;

/** Whether text of Han characters is a title and nothing else. */
export function isHanTitle(folded: string): boolean {
	return HAN_TITLES_ONLY.test(folded);
}

/** How outlets are called: the end of a Han name, or a word of a Latin one. */
const HAN_OUTLETS = pattern`${han('outlets')}["]?$`;
const LATIN_OUTLETS = pattern`^.{0,40}${lettered('outlets')}.{0,40}$`;
export const isOutlet = (folded: string): boolean => HAN_OUTLETS.test(folded) || LATIN_OUTLETS.test(folded);

/** A title that stands before a Latin name: `acting`, `secretary`, `dr.`. */
export const LATIN_TITLE_WORD = lettered('titles');
/** Titles in any number and a name: `acting secretary wolf`. */
export const LATIN_TITLE = pattern`^(?<title>(?:${LATIN_TITLE_WORD}[.,]?\s+)+)(?<name>\p{L}[\p{L}’'.-]*(?:\s+\p{L}[\p{L}’'.-]*){0,3})$`;
/** Any words, the last of them a title, before a name: `nato secretary general henrik vestergaard`. */
export const LATIN_TITLED = pattern`^(?<title>(?:[\p{L}.’'-]+\s+){0,6}${LATIN_TITLE_WORD}[.,]?\s+)(?<name>\p{L}[\p{L}’'.-]*(?:\s+\p{L}[\p{L}’'.-]*){0,2})$`;
export const LATIN_TITLE_FIRST = pattern`^(?!${lettered('courtesies')}|${lettered('honours')})${LATIN_TITLE_WORD}`;
const LATIN_TITLES_ONLY = pattern`^(?:(?:${LATIN_TITLE_WORD}|(?:of|for|and|health|affairs)(?!\p{L}))[.,]?\s*)+$`;

/** Whether Latin text is a title and nothing else: `the president`, `prime minister`. */
export function isLatinTitle(folded: string): boolean {
	return LATIN_TITLES_ONLY.test(folded);
}
