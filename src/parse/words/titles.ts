import {han, lettered, Pattern, pattern, wordsOf} from '../../lexicon/matcher.ts';

/** How people are titled and outlets are called, in folded text. */

/** What ends a Chinese title and may stand right before a name or after it. */
export const hanTitle = han('titles');
const hanTitlesOnly = pattern`^[\p{Script=Han},.]*${hanTitle}$`;

/** A surname of one character. */
const surname = new Pattern(() => `[${wordsOf('surnames').join('')}]`);
const ofPoints = pattern`\p{Script=Han}{1,8}(?:[·.]\p{Script=Han}{1,8}){1,4}`;
/** A Chinese name: a surname and one or two characters; or a foreign name with points, `史蒂文·姆努钦`. */
export const hanName = pattern`(?:${'doubleSurnames'}|${surname})\p{Script=Han}{1,2}|${ofPoints}`;
export const wholeHanName = pattern`^${hanName}$`;
/** A Korean name: a surname and two characters. */
export const hangulName = pattern`[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]\p{Script=Hangul}{2}`;
/** `外交部发言人华春莹`: a title and right after it a name, nothing else. */
export const titledHan = pattern`^(?<title>.*${hanTitle})\s*(?<name>${hanName})${han('courtesies')}?$`;

/** `莊署長翠雯`: a surname, the title, the given name. */
export const surnameTitleName = pattern`^(?<surname>${'doubleSurnames'}|${surname})(?<title>${'deputy'}?${hanTitle})(?<given>\p{Script=Han}{1,2})$`;
/** `彭金隆主委`: a name of three characters, which is no office's, and the title. */
export const nameTitledHan = pattern`^(?<name>(?:${'doubleSurnames'}|${surname}\p{Script=Han})\p{Script=Han}(?<!${'houses'}))(?<title>${'deputy'}?${hanTitle})$`;

/** Whether text of Han characters is a title and nothing else. */
export function isHanTitle(folded: string): boolean {
	return hanTitlesOnly.test(folded);
}

/** How outlets are called: the end of a Han name, or a word of a Latin one. */
const hanOutlets = pattern`${han('outlets')}["]?$`;
const latinOutlets = pattern`^.{0,40}${lettered('outlets')}.{0,40}$`;
export const isOutlet = (folded: string): boolean => hanOutlets.test(folded) || latinOutlets.test(folded);

/** A title that stands before a Latin name: `acting`, `secretary`, `dr.`. */
export const latinTitleWord = lettered('titles');
/** Titles in any number and a name: `acting secretary wolf`. */
export const latinTitle = pattern`^(?<title>(?:${latinTitleWord}[.,]?\s+)+)(?<name>\p{L}[\p{L}’'.-]*(?:\s+\p{L}[\p{L}’'.-]*){0,3})$`;
/** Any words, the last of them a title, before a name: `nato secretary general henrik vestergaard`. */
export const latinTitled = pattern`^(?<title>(?:[\p{L}.’'-]+\s+){0,6}${latinTitleWord}[.,]?\s+)(?<name>\p{L}[\p{L}’'.-]*(?:\s+\p{L}[\p{L}’'.-]*){0,2})$`;
export const latinTitleFirst = pattern`^(?!${lettered('courtesies')}|${lettered('honours')})${latinTitleWord}`;
const latinTitlesOnly = pattern`^(?:(?:${latinTitleWord}|${'insideTitle'})[.,]?\s*)+$`;

const addressOnly = pattern`^(?:${'courtesies'}|${'honours'})[.,]?$`;

/** Whether folded text only addresses: `mr.`, `ms`, `dr.`. */
export const isAddress = (folded: string): boolean => addressOnly.test(folded);

/** Whether Latin text is a title and nothing else: `the president`, `prime minister`. */
export function isLatinTitle(folded: string): boolean {
	return latinTitlesOnly.test(folded);
}
