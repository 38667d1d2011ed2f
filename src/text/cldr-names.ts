/**
 * What the countries or the languages of the world are called in a language, in the order of their codes (`AD`, `ae`); the empty string for
 * a code that names none. From the Unicode CLDR, as `Intl` has it: there is no list of ours to keep.
 */
export function cldrNames(locale: string | Intl.Locale, type: 'region' | 'language'): readonly string[] {
	const names = new Intl.DisplayNames(locale, {type, fallback: 'none'});
	return codes[type].map(code => names.of(code) ?? '');
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap(first => letters.map(second => first + second));
const codes = {region: pairs.map(pair => pair.toUpperCase()), language: pairs};
