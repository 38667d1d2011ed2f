import {concordanceText, concordanceTsv, narrowed} from '../export/concordance-text.ts';
import {jsonDocument} from '../export/json-document.ts';
import {concordance} from '../search/concordance.ts';
import {holdsPattern} from '../search/query.ts';
import {createIndex} from '../search/search.ts';
import {loadPatterns} from '../search/ways/pattern.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';

/** Exit code 1 when nothing is found. */
export async function kwicCommand(
	{query, order, limit, context, as, ...from}: Extract<Request, {kind: 'kwic'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const patterns = holdsPattern(query) ? await loadPatterns() : null;
	const all = concordance(createIndex(briefing), query, {order, patterns});
	const lines = all.slice(0, limit).map(line => (context === undefined ? line : narrowed(line, context)));
	process.stdout.write(
		as === 'json'
			? jsonDocument('briefing-tui/kwic/1', generator(), {query, lines})
			: as === 'tsv'
				? concordanceTsv(lines, briefing)
				: concordanceText(lines, briefing, width(), context),
	);
	return lines.length > 0 ? 0 : 1;
}

/** In cells: as COLUMNS says, else as the terminal does, else 120. */
function width(): number {
	const said = Number(process.env['COLUMNS']);
	return Number.isInteger(said) && said > 0 ? said : (process.stdout.columns ?? 120);
}
