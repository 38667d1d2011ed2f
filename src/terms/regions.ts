import {cldrNames} from '../text/cldr-names.ts';
import {fold} from '../text/fold.ts';
import {oncePer} from '../text/once-per.ts';

/** The names of countries in a language, folded. */
export const countriesIn = oncePer((locale: Intl.Locale): ReadonlySet<string> => namesOf(locale, 'region'));

/** The names of languages in English, folded, which are what people are called too: `russian`. */
export const languageNames = oncePer((locale: Intl.Locale): ReadonlySet<string> => namesOf(locale, 'language'));

/** What people of a country are called, made of its name: `libyan`, `austrians`. */
export function isDemonym(word: string, countries: ReadonlySet<string>): boolean {
	if (countries.has(word) || !/(?:n|ese|ish|i)s?$/u.test(word)) return false;
	return [...countries].some(name => word.startsWith(name.slice(0, Math.max(4, name.length - 2))));
}

export const english = new Intl.Locale('en');
export const chinese = new Intl.Locale('zh-Hans');

const namesOf = (locale: Intl.Locale, type: 'region' | 'language'): ReadonlySet<string> =>
	new Set(
		cldrNames(locale, type)
			.map(fold)
			.filter(name => name !== ''),
	);
