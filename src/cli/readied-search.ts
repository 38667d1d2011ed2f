import type {Briefing} from '../briefing/briefing.ts';
import {shortened} from '../export/part-named.ts';
import {loadStem} from '../search/corpus/stem.ts';
import {unknownSpeakers, wrongPatterns} from '../search/objections.ts';
import {holdsPattern, type Patterns} from '../search/query.ts';
import {createIndex, type SearchIndex} from '../search/search.ts';
import {loadPatterns} from '../search/ways/pattern.ts';
import {type InterfaceLanguage, wordingIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import {tell} from './tell.ts';

/** What a query of the command line is answered with, in one briefing after the other. */
export interface ReadiedSearch {
	readonly patterns: Patterns | null;
	/** A briefing made ready for it. @param source the text of it, where what was not said is to be found too */
	readonly indexOf: (briefing: Briefing, source?: string) => Promise<SearchIndex>;
	/** Tells of the speakers that the query names, and in none of these briefings anyone is called like. */
	readonly tellOfUnknown: (language: InterfaceLanguage | undefined) => void;
}

/** @throws Failure for a pattern that cannot be looked for as it is written */
export async function readiedSearch(query: string): Promise<ReadiedSearch> {
	const patterns = holdsPattern(query) ? await loadPatterns() : null;
	const [wrong] = wrongPatterns(query, patterns);
	if (wrong)
		throw new Failure(({failures, patternFaults}) => failures.wrongPattern(wrong.typed, patternFaults[wrong.fault]));
	let unknown: readonly string[] | undefined;
	const known = new Set<string>();
	return {
		patterns,
		indexOf: async (briefing, source) => {
			const index = createIndex(briefing, {
				stem: await loadStem(briefing.language),
				...(source !== undefined && {source}),
			});
			const here = unknownSpeakers(index, query);
			unknown = unknown?.filter(name => here.includes(name)) ?? here;
			for (const {name} of briefing.speakers) known.add(name);
			return index;
		},
		tellOfUnknown: language => {
			const {failures} = wordingIn(language ?? 'en');
			for (const name of unknown ?? []) tell(failures.noSuchSpeaker(name, shortened([...known])));
		},
	};
}
