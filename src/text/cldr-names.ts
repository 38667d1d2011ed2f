/**
 * What the countries or the languages of the world are called in a language, in the order of their codes (`AD`, `ae`); the empty string for
 * a code that names none. From the Unicode CLDR, as `Intl` has it: there is no list of ours to keep.
 */
export function cldrNames(locale: string | Intl.Locale, type: 'region' | 'language'): readonly string[] {
	return namesOf(locale, type, 'long');
}

/** The same of those countries that are mostly called shorter, UK or Hong Kong for Hong Kong SAR China: what they are called then, and for all others the empty string. */
export function shortCldrNames(locale: string | Intl.Locale): readonly string[] {
	return namesOf(locale, 'region', 'short');
}

function namesOf(
	locale: string | Intl.Locale,
	type: 'region' | 'language',
	style: 'long' | 'short',
): readonly string[] {
	const names = new Intl.DisplayNames(locale, {type, style, fallback: 'none'});
	const asked = style === 'short' ? saidShorter : namingCodes(type);
	return codes[type].map(code => (asked.has(code) ? (names.of(code) ?? '') : ''));
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap(first => letters.map(second => first + second));
const codes: Readonly<Record<'region' | 'language', readonly string[]>> = {
	region: pairs.map(pair => pair.toUpperCase()),
	language: pairs,
};
/** Those that have a short name in English or Chinese. */
const saidShorter: ReadonlySet<string> = new Set(['BA', 'GB', 'HK', 'MM', 'MO', 'PS', 'UN', 'US']);

const naming = new Map<'region' | 'language', ReadonlySet<string>>();

/** The codes that name something; half of all do not, and to ask for each in each language takes long. */
function namingCodes(type: 'region' | 'language'): ReadonlySet<string> {
	const known = naming.get(type);
	if (known !== undefined) return known;
	const english = new Intl.DisplayNames('en', {type, fallback: 'none'});
	const found = new Set(codes[type].filter(code => english.of(code) !== undefined));
	naming.set(type, found);
	return found;
}
