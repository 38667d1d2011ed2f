import type {Briefing} from '../briefing/briefing.ts';
import {type Counts, countsOf, countsText, countsTsv} from '../export/concordance-counts.ts';
import {concordanceText, concordanceTsv, narrowed} from '../export/concordance-text.ts';
import {jsonDocument} from '../export/json-document.ts';
import {type Concordance, concordance} from '../search/concordance/concordance.ts';
import {sorted} from '../search/concordance/line-order.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import {readiedSearch} from './readied-search.ts';
import type {Request} from './request.ts';

type KwicRequest = Extract<Request, {kind: 'kwic'}>;

/** Exit code 1 when nothing is found. */
export async function kwicCommand(request: KwicRequest, language?: InterfaceLanguage): Promise<number> {
	const {briefing} = await openBriefing(request, language);
	const {index, patterns} = await readiedSearch(briefing, request.query, language);
	const of = concordance(index, request.query, {patterns});
	const {found, text} =
		request.count === undefined
			? linesWritten(of, briefing, request)
			: countsWritten(countsOf(of, request.count, briefing, request), briefing, request, language);
	process.stdout.write(text);
	return found ? 0 : 1;
}

interface PrintedAnswer {
	readonly found: boolean;
	readonly text: string;
}

function linesWritten(of: Concordance, briefing: Briefing, request: KwicRequest): PrintedAnswer {
	const {order, limit, context, as} = request;
	const lines = sorted(of, order).slice(0, limit);
	const near = lines.map(line => (context === undefined ? line : narrowed(line, context)));
	const text =
		as === 'json'
			? json(request, {lines: near})
			: as === 'tsv'
				? concordanceTsv(near, briefing)
				: concordanceText(lines, briefing, width(), context);
	return {found: lines.length > 0, text};
}

function countsWritten(
	{rows: all, ...told}: Counts,
	briefing: Briefing,
	request: KwicRequest,
	language: InterfaceLanguage | undefined,
): PrintedAnswer {
	const {count = '', limit, as} = request;
	const rows = all.slice(0, limit);
	const text =
		as === 'json'
			? json(request, {[count]: rows, ...told})
			: as === 'tsv'
				? countsTsv(rows)
				: countsText({rows, ...told}, wordingIn(languageBeside(language, briefing.language)));
	return {found: rows.length > 0, text};
}

const json = ({query}: KwicRequest, content: object): string =>
	jsonDocument('briefing-tui/kwic/1', generator(), {query, ...content});

/** In cells: as COLUMNS says, else as the terminal does, else 120. */
function width(): number {
	const said = Number(process.env['COLUMNS']);
	return Number.isInteger(said) && said > 0 ? said : (process.stdout.columns ?? 120);
}
