import {countsOf, countsText, countsTsv} from '../export/concordance-counts.ts';
import {concordanceText, concordanceTsv, narrowed} from '../export/concordance-text.ts';
import {jsonDocument} from '../export/json-document.ts';
import {concordance} from '../search/concordance/concordance.ts';
import {sorted} from '../search/concordance/line-order.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import {readiedSearch} from './readied-search.ts';
import type {Request} from './request.ts';

type KwicRequest = Extract<Request, {kind: 'kwic'}>;

/** Exit code 1 when nothing is found. */
export async function kwicCommand(request: KwicRequest, language?: InterfaceLanguage): Promise<number> {
	const {query, order, limit, context, count, as} = request;
	const {briefing} = await openBriefing(request, language);
	const {index, patterns} = await readiedSearch(briefing, query, language);
	const found = concordance(index, query, {patterns});
	const json = (content: object): string => jsonDocument('briefing-tui/kwic/1', generator(), {query, ...content});
	if (count !== undefined) {
		const {rows: all, ...told} = countsOf(found, count, briefing, request);
		const rows = all.slice(0, limit);
		const wording = wordingIn(languageBeside(language, briefing.language));
		process.stdout.write(
			as === 'json'
				? json({[count]: rows, ...told})
				: as === 'tsv'
					? countsTsv(rows)
					: countsText({rows, ...told}, wording),
		);
		return rows.length > 0 ? 0 : 1;
	}
	const lines = sorted(found, order).slice(0, limit);
	const near = lines.map(line => (context === undefined ? line : narrowed(line, context)));
	process.stdout.write(
		as === 'json'
			? json({lines: near})
			: as === 'tsv'
				? concordanceTsv(near, briefing)
				: concordanceText(lines, briefing, width(), context),
	);
	return lines.length > 0 ? 0 : 1;
}

/** In cells: as COLUMNS says, else as the terminal does, else 120. */
function width(): number {
	const said = Number(process.env['COLUMNS']);
	return Number.isInteger(said) && said > 0 ? said : (process.stdout.columns ?? 120);
}
