import {cldrNames, shortCldrNames} from './cldr-names.ts';
import {type InSteps, inSteps} from './in-steps.ts';
import type {Tongue} from './number-words.ts';
import {squeeze} from './squeeze.ts';

/**
 * What else a country is called in English, in Chinese (of the mainland, Taiwan and Hong Kong) and in a language of one's choice:
 * squeezed names, none of them the one asked for.
 * @param name squeezed
 */
export function otherCountryNames(name: string, tongue: Tongue): readonly string[] {
	return (
		countryNamesInSteps(tongue)
			.now()
			.get(name)
			?.filter(other => other !== name) ?? []
	);
}

type NamesByName = ReadonlyMap<string, readonly string[]>;

/** The names of all countries in these languages; `Intl` gives them slowly. */
export function countryNamesInSteps(tongue: Tongue): InSteps<NamesByName> {
	const names = known.get(tongue) ?? inSteps(readNames(tongue));
	known.set(tongue, names);
	return names;
}

const known = new Map<Tongue, InSteps<NamesByName>>();
const chinese = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'];

function* readNames(tongue: Tongue): Generator<void, NamesByName> {
	const columns: (readonly string[])[] = [];
	for (const language of [...new Set(['en', tongue]), ...chinese]) {
		columns.push(cldrNames(language, 'region'), shortCldrNames(language));
		yield;
	}
	const rows = columns[0]!.map((_, code) => {
		const names = columns.map(column => column[code]!).filter(name => name !== '');
		return [...new Set(names.map(squeeze))];
	});
	return new Map(rows.flatMap(row => row.map(name => [name, row] as const)));
}
