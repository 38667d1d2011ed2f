import {concordanceText, concordanceTsv} from '../export/concordance-text.ts';
import {concordance} from '../search/concordance.ts';
import {holdsPattern} from '../search/query.ts';
import {createIndex} from '../search/search.ts';
import {loadPatterns} from '../search/ways/pattern.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import type {Request} from './arguments.ts';
import {openBriefing} from './open.ts';

/** Exit code 1 when nothing is found. */
export async function kwicCommand(
	{query, order, as, ...from}: Extract<Request, {kind: 'kwic'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const patterns = holdsPattern(query) ? await loadPatterns() : null;
	const lines = concordance(createIndex(briefing), query, {order, patterns});
	const width = process.stdout.columns ?? 120;
	process.stdout.write(
		as === 'json'
			? `${JSON.stringify({schema: 'briefing-tui/kwic/1', query, lines}, null, 2)}\n`
			: as === 'tsv'
				? concordanceTsv(lines, briefing)
				: concordanceText(lines, briefing, width),
	);
	return lines.length > 0 ? 0 : 1;
}
