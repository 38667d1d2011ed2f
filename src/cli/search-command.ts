import {jsonDocument} from '../export/json-document.ts';
import {type NameOf, namesIn} from '../export/names.ts';
import {type Hit, search} from '../search/search.ts';
import {amongAll, type BriefingAnswer} from '../search/several.ts';
import {isAnswered, searchUnspoken, type UnspokenHit} from '../search/unspoken.ts';
import {narrowRuler} from '../text/cells.ts';
import {type Excerpt, excerpt} from '../text/excerpt.ts';
import type {Paint, Theme} from '../ui/theme.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {themeOfLines} from './colour.ts';
import {exitCode, openEach, type WhichSource} from './open-many.ts';
import {generator} from './package-files.ts';
import {readiedSearch} from './readied-search.ts';
import type {Request} from './request.ts';

/** What a briefing answers, and what its hits are printed by. */
interface FileAnswer extends BriefingAnswer {
	readonly which: WhichSource | null;
	/** The name of a speaker; what stands in its place where nobody said it. */
	readonly nameOf: NameOf;
	readonly notSaid: string;
}

/**
 * Best first, over all briefings that are named. What was not said is given where nothing that was said answers the query as
 * typed. Exit code 1 when nothing is found, as grep has it.
 */
export async function searchCommand(
	request: Extract<Request, {kind: 'search'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {query, limit, json} = request;
	const {patterns, indexOf, tellOfUnknown} = await readiedSearch(query);
	const options = {patterns, ...(limit !== undefined && {limit})};
	const answers: FileAnswer[] = [];
	const gone = await openEach(request, language, async ({briefing, text}, which) => {
		const index = await indexOf(briefing, await text());
		const hits = search(index, query, options);
		const unspoken = [...answers, {hits}].some(({hits}) => isAnswered(hits))
			? []
			: searchUnspoken(index, query, options);
		if (hits.length + unspoken.length === 0) return;
		const {commandLine} = wordingIn(languageBeside(language, briefing.language));
		// Copies, so that none holds the text of its whole briefing.
		answers.push({
			which,
			nameOf: namesIn(briefing),
			notSaid: commandLine.notSaid,
			...structuredClone({hits, unspoken}),
		});
	});
	tellOfUnknown(language);
	const found = amongAll(answers)
		.slice(0, limit)
		.map(([hit, n]) => [hit, answers[n]!] as const);
	const theme = json ? null : themeOfLines(request.colour);
	process.stdout.write(
		json
			? jsonDocument('briefing-tui/search/1', generator(), {query, hits: found.map(listed)})
			: found.map(hit => printed(hit, theme)).join(''),
	);
	return exitCode(gone, found.length > 0);
}

/** The words with those that were found painted. */
function lit({text, ranges}: Excerpt, paint: Paint): string {
	const ends = [0, ...ranges.map(([, end]) => end)];
	const parts = ranges.map(([start, end], i) => text.slice(ends[i], start) + paint(text.slice(start, end)));
	return parts.join('') + text.slice(ends.at(-1));
}

/** What was not said has no anchor, and the span of the source instead. */
function listed([hit, {which}]: readonly [Hit | UnspokenHit, FileAnswer]): object {
	const where = which && {file: which.file};
	if (!('span' in hit)) return {...where, ...hit};
	const {
		span: {start, end, as},
		...found
	} = hit;
	return {...where, anchor: null, turn: null, exchange: null, speaker: null, ...found, span: {start, end, as}};
}

function printed(
	[hit, {which, nameOf, notSaid}]: readonly [Hit | UnspokenHit, FileAnswer],
	theme: Theme | null,
): string {
	const file = which?.column.trimEnd();
	const [anchor, name] = 'anchor' in hit ? [hit.anchor, nameOf(hit.speaker)] : ['-', notSaid];
	const {text, ranges, densest, why} = hit;
	const words = excerpt(text, ranges, 60, narrowRuler, densest);
	const about = why === 'fuzzy' ? '≈ ' : '';
	const said = about + (theme ? lit(words, theme.hit) : words.text);
	const line = theme
		? [file === undefined ? file : theme.muted(file), theme.muted(anchor), theme.title(name), said]
		: [file, anchor, name, said];
	return `${line.filter(value => value !== undefined).join('\t')}\n`;
}
