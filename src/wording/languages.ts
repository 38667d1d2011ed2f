import {english} from './en.ts';
import type {Wording} from './wording.ts';
import {simplified} from './zh-hans.ts';
import {traditional} from './zh-hant.ts';

interface LanguageRow {
	readonly wording: () => Wording;
	/** The tags (BCP 47) of texts and people that it serves. */
	readonly tags: RegExp;
}

/** Every language that the program speaks. Of those that serve a tag the first is taken. */
const table = {
	en: {wording: english, tags: /^en\b/i},
	'zh-Hant': {wording: traditional, tags: /^zh\b(?!-(?:hans|cn|sg)\b)/i},
	'zh-Hans': {wording: simplified, tags: /^zh\b/i},
} as const satisfies Readonly<Record<string, LanguageRow>>;

export type InterfaceLanguage = keyof typeof table;

export const languages = Object.keys(table) as readonly InterfaceLanguage[];

/** The same each time that it is asked for; the others need not be made for it. */
export function wordingIn(language: InterfaceLanguage): Wording {
	const wording = made.get(language) ?? table[language].wording();
	made.set(language, wording);
	return wording;
}
const made = new Map<InterfaceLanguage, Wording>();

/** The language that serves a tag such as `zh-TW`; undefined where none does. */
export const languageFor = (tag: string): InterfaceLanguage | undefined =>
	languages.find(name => table[name].tags.test(tag));

/** The language to speak in beside a text: the one asked for, else the text's own where it is spoken here, else English. */
export const languageBeside = (asked: InterfaceLanguage | undefined, tag: string): InterfaceLanguage =>
	asked ?? languageFor(tag) ?? 'en';

/** By the script that is shown (`Script` of `text/`): the language that stands for another there. */
const counterparts: Readonly<Record<string, Partial<Record<InterfaceLanguage, InterfaceLanguage>>>> = {
	simplified: {'zh-Hant': 'zh-Hans'},
	traditionalTaiwan: {'zh-Hans': 'zh-Hant'},
	traditionalHongKong: {'zh-Hans': 'zh-Hant'},
};

/** The language to speak in beside text that is shown in a script: Chinese words are in that script too. */
export const writtenIn = (language: InterfaceLanguage, script: string): InterfaceLanguage =>
	counterparts[script]?.[language] ?? language;
