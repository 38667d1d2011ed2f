import type {Briefing} from '../briefing/briefing.ts';
import {shortened} from '../export/part-named.ts';
import {loadStem} from '../search/corpus/stem.ts';
import {objectionsTo} from '../search/objections.ts';
import {holdsPattern, type Patterns} from '../search/query.ts';
import {createIndex, type SearchIndex} from '../search/search.ts';
import {loadPatterns} from '../search/ways/pattern.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import {type InterfaceLanguage, wordingIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';

/** What one query of the command line is answered with. */
export interface ReadiedSearch {
	readonly index: SearchIndex;
	readonly patterns: Patterns | null;
}

/**
 * A briefing made ready for a query, with what has to be loaded for it. A speaker whom nobody is called like is told of on
 * standard error; then nothing is found.
 * @param source the text that the briefing's offsets point into, where what was not said is to be found too
 * @throws Failure for a pattern that cannot be looked for as it is written
 */
export async function readiedSearch(
	briefing: Briefing,
	query: string,
	language: InterfaceLanguage | undefined,
	source?: string,
): Promise<ReadiedSearch> {
	const patterns = holdsPattern(query) ? await loadPatterns() : null;
	const index = createIndex(briefing, {stem: await loadStem(briefing.language), ...(source !== undefined && {source})});
	const known = shortened(briefing.speakers.map(({name}) => name));
	for (const objection of objectionsTo(index, query, patterns)) {
		if (objection.what === 'pattern')
			throw new Failure(({failures, patternFaults}) =>
				failures.wrongPattern(objection.typed, patternFaults[objection.fault]),
			);
		const {failures} = wordingIn(language ?? 'en');
		process.stderr.write(`briefing-tui: ${sanitizeLine(failures.noSuchSpeaker(objection.typed, known))}\n`);
	}
	return {index, patterns};
}
