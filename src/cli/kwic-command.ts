import type {Briefing} from '../briefing/briefing.ts';
import {type Counts, countsOf, countsOfWords, countsTable, countsText} from '../export/concordance-counts.ts';
import {concordanceTable, concordanceText, narrowed} from '../export/concordance-text.ts';
import type {CountedWords} from '../export/counted.ts';
import {type NameOf, namesIn} from '../export/names.ts';
import {besideFile} from '../export/table.ts';
import {type Concordance, type ConcordanceLine, concordance} from '../search/concordance/concordance.ts';
import {joined, type NamedConcordance} from '../search/concordance/joined.ts';
import {sorted} from '../search/concordance/line-order.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {areMany, exitCode, openEach, type WhichSource} from './open-many.ts';
import {behindColumn, type PrintedRows, printRows, printRowsOfEach} from './print-rows.ts';
import {type ReadiedSearch, readiedSearch} from './readied-search.ts';
import type {Request} from './request.ts';

type KwicRequest = Extract<Request, {kind: 'kwic'}>;

/**
 * Lines are sorted, and words are counted, over all briefings that are named; who says it, and in answer to what, is counted of
 * each. Exit code 1 when nothing is found.
 */
export async function kwicCommand(request: KwicRequest, language?: InterfaceLanguage): Promise<number> {
	const {count, order, sources} = request;
	const ready = await readiedSearch(request.query);
	const overAll =
		areMany(sources) && count !== 'speakers' && count !== 'questions' && (count !== undefined || order.by.length > 0);
	const code = await (overAll ? printOverAll(request, count, ready, language) : printOfEach(request, ready, language));
	ready.tellOfUnknown(language);
	return code;
}

function printOfEach(
	request: KwicRequest,
	ready: ReadiedSearch,
	language: InterfaceLanguage | undefined,
): Promise<number> {
	const {count, order} = request;
	let left = request.limit ?? Number.POSITIVE_INFINITY;
	return printRowsOfEach(request, language, documentOf(request), async ({briefing}, enough) => {
		const of = await concordanceOf(briefing, request, ready);
		const wording = wordingIn(languageBeside(language, briefing.language));
		const rows =
			count === undefined
				? linesPrinted(sorted(of, order).slice(0, left), namesIn(briefing), request)
				: countsPrinted(countsOf(of, count, briefing, request), left, wording);
		left -= rows.items.length;
		if (left === 0) enough();
		return rows;
	});
}

async function printOverAll(
	request: KwicRequest,
	count: CountedWords | undefined,
	ready: ReadiedSearch,
	language: InterfaceLanguage | undefined,
): Promise<number> {
	const found: FoundIn[] = [];
	const gone = await openEach(request, language, async ({briefing}, which) => {
		const of = await concordanceOf(briefing, request, ready);
		if (which) found.push({of, nameOf: namesIn(briefing), which});
	});
	const rows =
		count === undefined
			? linesOfAll(found, request)
			: countsPrinted({rows: countsOfWords(joined(found), count, request)}, request.limit, wordingIn(language ?? 'en'));
	return exitCode(gone, printRows(rows, request.as, documentOf(request)) === 0);
}

interface FoundIn extends NamedConcordance {
	readonly which: WhichSource;
}

const concordanceOf = async (
	briefing: Briefing,
	{query}: KwicRequest,
	{indexOf, patterns}: ReadiedSearch,
): Promise<Concordance> => concordance(await indexOf(briefing), query, {patterns});

const documentOf = ({query, count}: KwicRequest) => ({
	schema: 'briefing-tui/kwic/1',
	name: count ?? 'lines',
	head: {query},
});

function linesPrinted(lines: readonly ConcordanceLine[], nameOf: NameOf, request: KwicRequest): PrintedRows {
	const near = lines.map(line => asNear(line, request));
	return {
		items: near,
		table: () => concordanceTable(near, nameOf),
		text: taken => concordanceText(lines, nameOf, width() - taken, request.context),
	};
}

const asNear = (line: ConcordanceLine, {context}: KwicRequest): ConcordanceLine =>
	context === undefined ? line : narrowed(line, context);

/** Lines in one order, each with the file that it is from. */
function linesOfAll(found: readonly FoundIn[], request: KwicRequest): PrintedRows {
	const {origins, ...of} = joined(found);
	const rows = sorted(of, request.order)
		.slice(0, request.limit)
		.map(joinedLine => {
			const [line, n] = origins.get(joinedLine)!;
			return {line, name: joinedLine.speaker, which: found[n]!.which};
		});
	const {table, text} = linesPrinted(
		rows.map(({line, name}) => ({...line, speaker: name})),
		name => name ?? '',
		request,
	);
	return {
		items: rows.map(({line, which}) => ({file: which.file, ...asNear(line, request)})),
		table: () => besideFile(table(), row => rows[row]!.which.file),
		text: () => behindColumn(text, row => rows[row]!.which),
	};
}

function countsPrinted({rows: all, ...told}: Counts, limit: number | undefined, wording: Wording): PrintedRows {
	const rows = all.slice(0, limit);
	return {
		items: rows,
		told,
		table: () => countsTable(rows),
		text: () => countsText({rows, ...told}, wording),
	};
}

/** In cells: as COLUMNS says, else as the terminal does, else 120. */
function width(): number {
	const said = Number(process.env['COLUMNS']);
	return Number.isInteger(said) && said > 0 ? said : (process.stdout.columns ?? 120);
}
