import {fold} from '../text/fold.ts';
import {oncePer} from '../text/once-per.ts';

/** The names of countries in a language, folded, as Unicode has them: there is no list of ours to keep. */
export const countriesIn = oncePer((locale: Intl.Locale): ReadonlySet<string> => namesOf(locale, 'region', upper));

/** The names of languages in English, folded, which are what people are called too: `russian`. */
export const languageNames = oncePer((locale: Intl.Locale): ReadonlySet<string> => namesOf(locale, 'language', lower));

/** What people of a country are called, made of its name: `libyan`, `austrians`. */
export function isDemonym(word: string, countries: ReadonlySet<string>): boolean {
	if (countries.has(word) || !/(?:n|ese|ish|i)s?$/u.test(word)) return false;
	return [...countries].some(name => word.startsWith(name.slice(0, Math.max(4, name.length - 2))));
}

export const english = new Intl.Locale('en');
export const chinese = new Intl.Locale('zh-Hans');

const upper = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const lower = [...'abcdefghijklmnopqrstuvwxyz'];

function namesOf(locale: Intl.Locale, type: 'region' | 'language', letters: readonly string[]): ReadonlySet<string> {
	const names = new Intl.DisplayNames(locale, {type, fallback: 'none'});
	return new Set(letters.flatMap(one => letters.flatMap(other => fold(names.of(one + other) ?? '') || [])));
}
