import {outletNames} from '../../lexicon/outlet-names.ts';
import {wellKnownNames} from '../../lexicon/well-known-names.ts';
import {otherCountryNames} from '../../text/country-names.ts';
import type {Tongue} from '../../text/number-words.ts';
import {squeeze} from '../../text/squeeze.ts';

/**
 * What else a country, an outlet or whatever else is well known is called: in Chinese, in English, a country also in a language
 * of one's choice, or by its initials. Squeezed names, none of them the one asked for.
 * @param name squeezed
 */
export function otherNames(name: string, tongue: Tongue): readonly string[] {
	rowsByName ??= readRows();
	const rows = rowsByName.get(name) ?? [];
	return [...new Set([...otherCountryNames(name, tongue), ...rows.flat().filter(other => other !== name)])];
}

let rowsByName: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

function readRows(): ReadonlyMap<string, readonly (readonly string[])[]> {
	const outlets = outletNames().map(row => row.filter(({alone}) => !alone).map(({name}) => name));
	const byName = new Map<string, string[][]>();
	for (const row of [...outlets, ...wellKnownNames()]) {
		const squeezed = row.map(squeeze);
		for (const name of squeezed) byName.set(name, [...(byName.get(name) ?? []), squeezed]);
	}
	return byName;
}
