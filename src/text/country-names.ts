import type {Tongue} from './number-words.ts';
import {squeeze} from './squeeze.ts';

/**
 * What else a country is called in English, in Chinese (of the mainland, Taiwan and Hong Kong) and in a language of one's choice:
 * squeezed names, none of them the one asked for. From the Unicode CLDR, as `Intl` has it.
 * @param name squeezed
 */
export function otherCountryNames(name: string, tongue: Tongue): readonly string[] {
	const names = known.get(tongue) ?? readNames(tongue);
	known.set(tongue, names);
	return names.get(name)?.filter(other => other !== name) ?? [];
}

type NamesByName = ReadonlyMap<string, readonly string[]>;

const known = new Map<Tongue, NamesByName>();
const chinese = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'];
const letters = Array.from({length: 26}, (_, n) => String.fromCharCode(65 + n));

function readNames(tongue: Tongue): NamesByName {
	const languages = [...new Set(['en', tongue]), ...chinese].map(
		language => new Intl.DisplayNames([language], {type: 'region', fallback: 'none'}),
	);
	const rows = letters.flatMap(first =>
		letters.map(second => {
			const names = languages.flatMap(language => language.of(first + second) ?? []);
			return [...new Set(names.map(squeeze))];
		}),
	);
	return new Map(rows.flatMap(row => row.map(name => [name, row] as const)));
}
