import {jsonDocument} from '../export/json-document.ts';
import {search} from '../search/search.ts';
import {narrowRuler} from '../text/cells.ts';
import {excerpt} from '../text/excerpt.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import {readiedSearch} from './readied-search.ts';
import type {Request} from './request.ts';

/** Exit code 1 when nothing is found, as grep has it. */
export async function searchCommand(
	request: Extract<Request, {kind: 'search'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(request, language);
	const {query, limit} = request;
	const {index, patterns} = await readiedSearch(briefing, query, language);
	const hits = search(index, query, {patterns, ...(limit !== undefined && {limit})});
	if (request.json) process.stdout.write(jsonDocument('briefing-tui/search/1', generator(), {query, hits}));
	else {
		const names = new Map(briefing.speakers.map(({id, name}) => [id, name]));
		for (const {anchor, speaker, text, ranges} of hits) {
			process.stdout.write(
				`${anchor}\t${names.get(speaker ?? '') ?? ''}\t${excerpt(text, ranges, 60, narrowRuler).text}\n`,
			);
		}
	}
	return hits.length > 0 ? 0 : 1;
}
