import {jsonDocument} from '../export/json-document.ts';
import {type Hit, search} from '../search/search.ts';
import {inOrder, isAnswered, searchUnspoken, type UnspokenHit} from '../search/unspoken.ts';
import {narrowRuler} from '../text/cells.ts';
import {excerpt} from '../text/excerpt.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
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
		for (const hit of found) {
			const [anchor, name] =
				'anchor' in hit ? [hit.anchor, names.get(hit.speaker ?? '') ?? ''] : ['-', wording.commandLine.notSaid];
			const {text, ranges, densest} = hit;
			process.stdout.write(`${anchor}\t${name}\t${excerpt(text, ranges, 60, narrowRuler, densest).text}\n`);
		}
	}
	return found.length > 0 ? 0 : 1;
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
