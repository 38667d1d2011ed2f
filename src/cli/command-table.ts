import {briefingFormats} from '../export/briefing-formats.ts';
import {citationStyles} from '../export/citation-styles.ts';
import {type Counted, counted} from '../export/counted.ts';
import type {PartName} from '../export/part-named.ts';
import {themeNames} from '../reader/theme-names.ts';
import type {LineOrder} from '../search/concordance/line-order.ts';
import {type SortKey, sortKeys} from '../search/concordance/sort-keys.ts';
import {ambiguousCells, type ColourWish, colourWishes, otherScripts} from '../settings/option-words.ts';
import {termKinds} from '../terms/glossary-term.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import type {Script} from '../text/script.ts';
import {languages} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {Failure} from './failure.ts';
import {
	count,
	countOr,
	file,
	flag,
	type OptionTable,
	oneOf,
	readOptions,
	text,
	type ValuesOf,
	word,
	wordOr,
	wordsOf,
	yesOrNo,
} from './option.ts';
import {isThere, queryAndFiles} from './query-and-files.ts';
import {
	type HelpTopic,
	type OutputForm,
	type PartRequest,
	type Request,
	type SettingOptions,
	type SourceRequest,
	type SourcesRequest,
	shells,
} from './request.ts';
import {isTranscriptName} from './transcript-name.ts';

/** What one types, with the id of what is said beside it. */
type Example = readonly [typed: string, said?: keyof Wording['help']['examples']];

/** What stands behind the name of a command and is no option. */
interface Operand {
	/** As help shows it. */
	readonly name: string;
	/** One of these; otherwise anything. */
	readonly words?: readonly string[];
	readonly takes?: 'file';
}

/** What help, the completions and the man page tell of a command, and how it is read. */
export interface TypedCommand {
	readonly operands: readonly Operand[];
	readonly options: OptionTable;
	readonly examples: readonly Example[];
	readonly ending?: keyof Wording['help']['endings'];
	/** @throws Failure for words that it does not take */
	readonly request: (words: readonly string[]) => Request;
}

interface CommandRow<O extends OptionTable> extends Omit<TypedCommand, 'request'> {
	readonly options: O;
	readonly request: (
		values: ValuesOf<O & typeof common>,
		operands: readonly string[],
		beforeDashes: number | undefined,
	) => Request;
}

/** What every command takes. */
const common = {
	lang: word(languages, 'lang'),
	config: file('FILE', 'config'),
	color: word(colourWishes, 'colour'),
	'no-color': flag('noColour'),
	help: flag(null, 'h'),
	version: flag(null, 'V'),
};

const lists = ['speakers', 'questions', 'figures', 'terms', 'words', 'clips'] as const;
const ofSource = {sample: flag('sample'), encoding: text('NAME', 'encoding'), uncorrected: flag('uncorrected')};
const ofQuery = {file: file('FILE', 'file'), ...ofSource};
const asTable = {tsv: flag('tsv'), json: flag('json')};
const scripts = Object.keys(otherScripts) as readonly (keyof typeof otherScripts)[];
const ofSettings = {
	theme: wordOr(themeNames, 'NAME', 'theme'),
	ambiguous: word(Object.keys(ambiguousCells) as readonly (keyof typeof ambiguousCells)[], 'ambiguous'),
	mouse: yesOrNo('mouse'),
	'screen-reader': yesOrNo('screenReader'),
	private: yesOrNo('private'),
};
const ofPart = {speaker: text('NAME', 'speaker'), context: countOr(['question'], 'context')};

const transcriptFile: Operand = {name: '[FILE]', takes: 'file'};
const transcriptFiles: Operand = {name: '[FILE…]', takes: 'file'};

/** Every command, in the order of help; `read` is what is done where none is named. */
export const commands: Readonly<Record<HelpTopic, TypedCommand>> = {
	read: command('read', {
		operands: [{name: '[FILE]…', takes: 'file'}],
		options: {
			goto: text('WHERE', 'goto'),
			search: text('QUERY', 'search'),
			...ofSettings,
			...ofSource,
		},
		examples: [
			['briefing-tui', 'bundled'],
			['briefing-tui transcript.txt', 'own'],
			['briefing-tui *.txt', 'several'],
			['curl … | briefing-tui', 'standardInput'],
			['briefing-tui --goto q3 FILE', 'goto'],
			['briefing-tui --search 稀土 FILE', 'search'],
			['briefing-tui FILE | less', 'piped'],
		],
		ending: 'read',
		request: ({goto, search, ...values}, operands) => ({
			kind: 'read',
			goto,
			search,
			...settingsFrom(values),
			...sourcesFrom(operands, values),
		}),
	}),
	parse: command('parse', {
		operands: [transcriptFiles],
		options: {json: flag('json'), explain: flag('explain'), ...ofSource},
		examples: [
			['briefing-tui parse transcript.txt --json', 'json'],
			['briefing-tui parse transcript.txt', 'outline'],
			['briefing-tui parse transcript.txt --explain', 'explain'],
			['briefing-tui parse --json < transcript.txt'],
		],
		request: ({json, explain, ...values}, operands) => ({
			kind: 'parse',
			json,
			explain,
			...sourcesFrom(operands, values),
		}),
	}),
	search: command('search', {
		operands: [{name: 'QUERY…'}, transcriptFiles],
		options: {limit: count('limit'), json: flag('hitsAsJson'), ...ofQuery},
		examples: [
			['briefing-tui search 稀土 transcript.txt'],
			['briefing-tui search 稀土 talks/', 'ofFolder'],
			['briefing-tui search --json --limit 5 --file FILE -- 芯片 人才'],
			['briefing-tui search --sample 新能源汽車', 'inBundled'],
		],
		ending: 'nothingFound',
		request: ({limit, json, ...values}, operands, beforeDashes) => ({
			kind: 'search',
			limit,
			json,
			colour: colourFrom(values),
			...queryFrom('search', operands, beforeDashes, values),
		}),
	}),
	kwic: command('kwic', {
		operands: [{name: 'QUERY…'}, transcriptFiles],
		options: {
			sort: wordsOf(['place', 'right', 'left', ...sortKeys], 'sortHits'),
			often: flag('often'),
			limit: count('lines'),
			context: count('characters'),
			count: word(counted, 'counted'),
			span: count('span'),
			size: count('size'),
			least: count('least'),
			...asTable,
			...ofQuery,
		},
		examples: [
			['briefing-tui kwic 產業鏈 transcript.txt'],
			['briefing-tui kwic 稀土 --sort right --context 20 FILE'],
			['briefing-tui kwic 稀土 --sort R1,R2,L1 --often FILE', 'sorted'],
			['briefing-tui kwic 芯片 --count collocates --span 3 FILE', 'collocates'],
			['briefing-tui kwic 芯片 --tsv talks/ > chips.tsv', 'spreadsheet'],
		],
		ending: 'counts',
		request: ({sort, often, limit, context, count, span, size, least, ...values}, operands, beforeDashes) => {
			checkCounting(count, {sort, often, context}, {span, size, least});
			return {
				kind: 'kwic',
				order: lineOrder(sort, often),
				limit,
				context,
				count,
				span,
				size,
				least,
				as: formOf(values),
				...queryFrom('kwic', operands, beforeDashes, values),
			};
		},
	}),
	figures: command('figures', {
		operands: [transcriptFiles],
		options: {
			sort: word(['place', 'measure', 'value', 'kind'], 'sortFigures'),
			speaker: text('NAME', 'speaker'),
			...asTable,
			...ofSource,
		},
		examples: [
			['briefing-tui figures transcript.txt'],
			['briefing-tui figures --sort measure transcript.txt'],
			['briefing-tui figures --tsv talks/*.txt > figures.tsv', 'spreadsheet'],
		],
		ending: 'none',
		request: ({sort, speaker, ...values}, operands) => ({
			kind: 'figures',
			order: sort ?? 'place',
			speaker,
			as: formOf(values),
			...sourcesFrom(operands, values),
		}),
	}),
	list: command('list', {
		operands: [{name: 'WHAT', words: lists}, transcriptFiles],
		options: {...asTable, tbx: flag('tbx'), kind: word(termKinds, 'kind'), ...ofSource},
		examples: [
			['briefing-tui list speakers transcript.txt'],
			['briefing-tui list questions transcript.txt'],
			['briefing-tui list questions --tsv FILE > asked.tsv', 'spreadsheet'],
			['briefing-tui list terms --tsv FILE > terms.tsv', 'terms'],
			['briefing-tui list words --tsv FILE > words.tsv', 'words'],
			['briefing-tui list terms --tbx FILE > terms.tbx', 'termBase'],
			['briefing-tui list clips --json', 'clips'],
		],
		ending: 'none',
		request: ({tbx, kind, ...values}, [asked, ...operands]) => {
			if (asked === undefined) throw new Failure(({failures}) => failures.noList);
			const list = oneOf('list', asked, lists);
			const rest = {as: formOf(values), ...sourcesFrom(operands, values)};
			if (list === 'clips') {
				// The basket is of all briefings.
				if (operands.length > 0 || values.sample) throw new Failure(({failures}) => failures.clipsOfAll);
				return {kind: 'clips', as: rest.as};
			}
			if (list === 'terms') return {kind: 'terms', only: kind, ...rest, as: tbx ? 'tbx' : rest.as};
			const foreign = tbx ? '--tbx' : kind === undefined ? undefined : '--kind';
			if (foreign !== undefined) throw new Failure(({failures}) => failures.onlyOfTerms(foreign));
			return list === 'figures'
				? {kind: 'figures', order: 'place', speaker: undefined, ...rest}
				: {kind: 'list', list, ...rest};
		},
	}),
	outline: command('outline', {
		operands: [transcriptFiles],
		options: {script: word(scripts, 'script'), json: flag('json'), ...ofSource},
		examples: [
			['briefing-tui outline transcript.txt'],
			['briefing-tui outline talks/', 'ofSeveral'],
			['briefing-tui outline --sample', 'ofBundled'],
			['briefing-tui outline --json FILE'],
		],
		request: ({script, json, ...values}, operands) => ({
			kind: 'outline',
			script: scriptOf(script),
			json,
			...sourcesFrom(operands, values),
		}),
	}),
	print: command('print', {
		operands: [{name: '[ANCHOR]'}, transcriptFile],
		options: {
			...ofPart,
			script: word(scripts, 'script'),
			sentences: flag('sentences'),
			json: flag('json'),
			width: count('width'),
			...ofSource,
		},
		examples: [
			['briefing-tui print transcript.txt | less'],
			['briefing-tui print q3-a2-p1..p3 FILE', 'printRange'],
			['briefing-tui print --speaker 田玉龍 FILE', 'printSpeaker'],
			['briefing-tui print --width 72 FILE > letter.md', 'printWidth'],
			['briefing-tui print --script simplified FILE > jianti.txt'],
			['briefing-tui print --sentences --script taiwan FILE > rows.tsv', 'printSentences'],
		],
		request: ({script, json, sentences, width, ...values}, operands) => {
			const rows = json ? '--json' : sentences ? '--sentences' : undefined;
			if (width !== undefined && rows !== undefined)
				throw new Failure(({failures}) => failures.notTogether('--width', rows));
			return {
				kind: 'print',
				script: scriptOf(script),
				sentences,
				json,
				width,
				colour: colourFrom(values),
				...partFrom(operands, values),
			};
		},
	}),
	cite: command('cite', {
		operands: [{name: 'ANCHOR'}, transcriptFile],
		options: {
			style: word(citationStyles, 'style'),
			...ofPart,
			script: word(scripts, 'citedScript'),
			json: flag('citationsAsJson'),
			...ofSource,
		},
		examples: [
			['briefing-tui cite q3-a2 FILE', 'citeAnswer'],
			['briefing-tui cite q3 --style markdown FILE', 'citeExchange'],
			['briefing-tui cite q3-a2-p1..p3 --context question FILE', 'citeWithQuestion'],
			['briefing-tui cite q3-a2-p1 --style ris FILE > a.ris', 'citeZotero'],
		],
		request: ({style, script, json, ...values}, operands) => {
			if (operands.length === 0 && values.speaker === undefined) throw new Failure(({failures}) => failures.noAnchor);
			return {
				kind: 'cite',
				style: style ?? 'plain',
				script: scriptOf(script),
				json,
				...partFrom(operands, values, values.speaker === undefined),
			};
		},
	}),
	export: command('export', {
		operands: [transcriptFiles],
		options: {
			to: word(briefingFormats, 'to'),
			script: word(scripts, 'script'),
			output: file('PATH', 'output', 'o'),
			speaker: text('NAME', 'onlySpeaker'),
			questions: text('3,5-7', 'onlyQuestions'),
			query: text('QUERY', 'onlyHits'),
			...ofSource,
		},
		examples: [
			['briefing-tui export FILE --to html -o briefing.html', 'exportHtml'],
			['briefing-tui export FILE --to csv > briefing.csv', 'spreadsheet'],
			['briefing-tui export FILE --to sentences-csv --script taiwan > rows.csv'],
			['briefing-tui export FILE --to docx --questions 3,5-7 -o asked.docx'],
			['briefing-tui export talks/ --to markdown -o notes', 'eachToFile'],
			['briefing-tui export FILE --to jsonl | jq \'select(.kind == "answer")\''],
		],
		ending: 'nothingSelected',
		request: ({to, script, output, speaker, questions, query, ...values}, operands) => {
			if (to === undefined) throw new Failure(({failures}) => failures.noFormat(briefingFormats));
			const part: PartRequest = {
				...(speaker !== undefined && {speaker: sanitizeLine(speaker)}),
				...(questions !== undefined && {questions: questionsIn(questions)}),
				...(query !== undefined && {query: sanitizeLine(query)}),
			};
			const named = Object.keys(part).length > 0 ? part : undefined;
			return {kind: 'export', to, script: scriptOf(script), output, part: named, ...sourcesFrom(operands, values)};
		},
	}),
	config: command('config', {
		operands: [],
		options: {example: flag('example'), json: flag('json'), ...ofSettings},
		examples: [
			['briefing-tui config', 'settings'],
			['briefing-tui config --example > config.toml', 'configExample'],
		],
		ending: 'config',
		request: ({example, json, ...values}, operands) => {
			if (operands.length > 0)
				throw new Failure(({failures}) => failures.noOperands('config', sanitizeLine(operands[0]!)));
			if (example && json) throw new Failure(({failures}) => failures.notTogether('--example', '--json'));
			return {kind: 'config', language: values.lang, example, json, ...settingsFrom(values)};
		},
	}),
	completions: command('completions', {
		operands: [{name: 'SHELL', words: shells}],
		options: {},
		examples: [
			['source <(briefing-tui completions bash)', 'completeBash'],
			['briefing-tui completions zsh > ~/.zfunc/_briefing-tui', 'completeZsh'],
			['briefing-tui completions fish > ~/.config/fish/completions/briefing-tui.fish'],
			['briefing-tui completions powershell | Out-String | Invoke-Expression'],
		],
		request: (_, [shell, ...others]) => {
			if (shell === undefined || others.length > 0) throw new Failure(({failures}) => failures.noShell(shells));
			return {kind: 'completions', shell: oneOf('completions', shell, shells)};
		},
	}),
	manual: command('manual', {
		operands: [],
		options: {},
		examples: [['briefing-tui manual'], ['briefing-tui manual --lang zh-Hant > manual.txt']],
		request: () => ({kind: 'manual'}),
	}),
	mcp: command('mcp', {
		operands: [transcriptFiles],
		options: ofSource,
		examples: [
			['briefing-tui mcp *.txt', 'serve'],
			['claude mcp add briefings -- briefing-tui mcp ~/talks/*.txt', 'serveTo'],
		],
		request: ({sample, encoding}, operands) => {
			if (operands.length === 0 && !sample) throw new Failure(({failures}) => failures.nothingToServe);
			const files = operands.map(source => ({source, sample: false, encoding}));
			return {
				kind: 'mcp',
				sources: sample ? [...files, {source: undefined, sample, encoding: undefined}] : files,
			};
		},
	}),
};

function command<const O extends OptionTable>(name: HelpTopic, row: CommandRow<O>): TypedCommand {
	const options = {...row.options, ...common};
	return {
		...row,
		options,
		request: words => {
			const {values, operands, beforeDashes} = readOptions(words, options, name === 'read' ? '' : name);
			if (values.help) return {kind: 'help', topic: name};
			return values.version
				? {kind: 'version'}
				: row.request(values as ValuesOf<O & typeof common>, operands, beforeDashes);
		},
	};
}

function settingsFrom({
	theme,
	ambiguous,
	mouse,
	...values
}: ValuesOf<typeof ofSettings & typeof common>): SettingOptions {
	return {
		theme: theme === undefined ? undefined : sanitizeLine(theme),
		ambiguous: ambiguous && ambiguousCells[ambiguous],
		colour: colourFrom(values),
		mouse,
		aloud: values['screen-reader'],
		private: values.private,
	};
}

function colourFrom({
	color,
	'no-color': none,
}: Pick<ValuesOf<typeof common>, 'color' | 'no-color'>): ColourWish | undefined {
	if (none && color !== undefined && color !== 'never')
		throw new Failure(({failures}) => failures.notTogether('--no-color', `--color ${color}`));
	return none ? 'never' : color;
}

type GivenSource = ValuesOf<typeof ofSource>;

function sourceFrom(operands: readonly string[], values: GivenSource): SourceRequest {
	const {sources, ...reading} = sourcesFrom(operands, values);
	if (sources.length > 1) throw new Failure(({failures}) => failures.oneTranscript(sources.length));
	return {source: sources[0], ...reading};
}

function sourcesFrom(sources: readonly string[], {sample, encoding, uncorrected}: GivenSource): SourcesRequest {
	const [other] = sources.length > 0 ? ['FILE'] : encoding === undefined ? [] : ['--encoding'];
	if (sample && other !== undefined) throw new Failure(({failures}) => failures.notTogether('--sample', other));
	return {sources, sample, encoding, ...(uncorrected && {uncorrected})};
}

/** The words on a side stand for the three that are next to the key. */
function lineOrder(sort: readonly (SortKey | 'place' | 'right' | 'left')[] | undefined, often: boolean): LineOrder {
	const sides = {right: ['R1', 'R2', 'R3'], left: ['L1', 'L2', 'L3'], place: []} as const;
	const by = (sort ?? (often ? (['right'] as const) : [])).flatMap((key): readonly SortKey[] =>
		key === 'right' || key === 'left' || key === 'place' ? sides[key] : [key],
	);
	return {by, often};
}

/** @throws Failure for an option that says nothing about what is asked for: the lines, or one kind of counts */
function checkCounting(what: Counted | undefined, ofLines: Given, ofCounts: Given): void {
	const given = (options: Given): readonly string[] => Object.keys(options).filter(name => Boolean(options[name]));
	const [line] = what === undefined ? [] : given(ofLines);
	if (line !== undefined) throw new Failure(({failures}) => failures.notTogether(`--${line}`, '--count'));
	const takenBy: Readonly<Record<string, readonly Counted[]>> = {
		span: ['collocates'],
		size: ['clusters'],
		least: ['collocates', 'clusters'],
	};
	const foreign = given(ofCounts).find(name => what === undefined || !takenBy[name]?.includes(what));
	if (foreign === undefined) return;
	const counts = (takenBy[foreign] ?? []).map(name => `--count ${name}`);
	throw new Failure(({failures}) => failures.onlyBeside(`--${foreign}`, counts));
}

type Given = Readonly<Record<string, unknown>>;

/**
 * The query is what the answer says again, so free of what a terminal would obey. Where `--file` or `--sample` names the
 * transcript all words are the query's.
 */
function queryFrom(
	name: string,
	words: readonly string[],
	beforeDashes: number | undefined,
	{file, ...values}: ValuesOf<typeof ofQuery>,
) {
	const named = file !== undefined || values.sample;
	const {query: typed, files} = named ? {query: words, files: []} : queryAndFiles(words, beforeDashes);
	const query = sanitizeLine(typed.join(' '));
	if (query === '') throw new Failure(({failures}) => failures.noQuery(name));
	const last = typed.length > 1 && beforeDashes === undefined ? typed.at(-1) : undefined;
	// A pattern of the shell, such as *.txt, gives `--file` the first of its files only.
	if (last !== undefined && isThere(last) && isTranscriptName(last))
		throw new Failure(({failures}) => failures.fileAmongWords(name, sanitizeLine(last)));
	return {query, ...sourcesFrom(file === undefined ? files : [file], values)};
}

/** @param needed whether one operand alone names what is meant, and no file */
function partFrom(
	operands: readonly string[],
	{speaker, context, ...values}: ValuesOf<typeof ofPart> & GivenSource,
	needed = false,
): PartName & SourceRequest {
	const [first = '', ...rest] = operands;
	const isAnchor = anchorShape.test(first)
		? rest.length > 0 || needed || !isThere(first)
		: needed || (rest.length > 0 && !isThere(first));
	const anchor = isAnchor ? sanitizeLine(first) : undefined;
	if (context !== undefined && anchor === undefined && speaker === undefined)
		throw new Failure(({failures}) => failures.contextOfWhat);
	return {anchor, speaker, context, ...sourceFrom(isAnchor ? rest : operands, values)};
}

/** `3,5-7`. */
function questionsIn(value: string): readonly (readonly [from: number, to: number])[] {
	return value.split(',').map(piece => {
		const [, from = '', to = from] = /^\s*q?([1-9]\d{0,5})(?:\s*[-–]\s*q?([1-9]\d{0,5}))?\s*$/u.exec(piece) ?? [];
		if (from === '' || Number(to) < Number(from)) throw new Failure(({failures}) => failures.questionList(value));
		return [Number(from), Number(to)];
	});
}

/** `q3`, `q3-a2-p1`, `opening1`, and ranges of them. */
const anchorShape = /^[a-z]+\d+(?:-[a-z]+\d+)*(?:(?:\.\.|–)[a-z]+\d+(?:-[a-z]+\d+)*)?$/u;

function formOf({json, tsv}: ValuesOf<typeof asTable>): OutputForm {
	if (json && tsv) throw new Failure(({failures}) => failures.notTogether('--json', '--tsv'));
	return json ? 'json' : tsv ? 'tsv' : 'text';
}

const scriptOf = (name: (typeof scripts)[number] | undefined): Script =>
	name === undefined ? 'asPrinted' : otherScripts[name];
