import {jsonDocument} from '../export/json-document.ts';
import {type Hit, search} from '../search/search.ts';
import {inOrder, isAnswered, searchUnspoken, type UnspokenHit} from '../search/unspoken.ts';
import {narrowRuler} from '../text/cells.ts';
import {type Excerpt, excerpt} from '../text/excerpt.ts';
import type {Paint} from '../ui/theme.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {themeOfLines} from './colour.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import {readiedSearch} from './readied-search.ts';
import type {Request} from './request.ts';

/** What was not said is given where nothing that was said answers the query as typed. Exit code 1 when nothing is found, as grep has it. */
export async function searchCommand(
	request: Extract<Request, {kind: 'search'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing, text: sourceText} = await openBriefing(request, language);
	const {query, limit} = request;
	const {index, patterns} = await readiedSearch(briefing, query, language, await sourceText());
	const options = {patterns, ...(limit !== undefined && {limit})};
	const hits = search(index, query, options);
	const unspoken = isAnswered(hits) ? [] : searchUnspoken(index, query, options);
	const found = inOrder(hits, unspoken).slice(0, limit);
	if (request.json) {
		process.stdout.write(jsonDocument('briefing-tui/search/1', generator(), {query, hits: found.map(asHit)}));
	} else {
		const wording = wordingIn(languageBeside(language, briefing.language));
		const names = new Map(briefing.speakers.map(({id, name}) => [id, name]));
		const theme = themeOfLines(request.colour);
		for (const hit of found) {
			const [anchor, name] =
				'anchor' in hit ? [hit.anchor, names.get(hit.speaker ?? '') ?? ''] : ['-', wording.commandLine.notSaid];
			const {text, ranges, densest} = hit;
			const words = excerpt(text, ranges, 60, narrowRuler, densest);
			const line = theme ? [theme.muted(anchor), theme.title(name), lit(words, theme.hit)] : [anchor, name, words.text];
			process.stdout.write(`${line.join('\t')}\n`);
		}
	}
	return found.length > 0 ? 0 : 1;
}

/** The words with those that were found painted. */
function lit({text, ranges}: Excerpt, paint: Paint): string {
	const ends = [0, ...ranges.map(([, end]) => end)];
	const parts = ranges.map(([start, end], i) => text.slice(ends[i], start) + paint(text.slice(start, end)));
	return parts.join('') + text.slice(ends.at(-1));
}

/** What was not said has no anchor, and the span of the source instead. */
function asHit(hit: Hit | UnspokenHit): object {
	if (!('span' in hit)) return hit;
	const {
		span: {start, end, as},
		...found
	} = hit;
	return {anchor: null, turn: null, exchange: null, speaker: null, ...found, span: {start, end, as}};
}
