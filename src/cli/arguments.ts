import {type ParseArgsConfig, parseArgs} from 'node:util';
import {type BriefingFormat, briefingFormats} from '../export/briefing-formats.ts';
import {type CitationStyle, citationStyles} from '../export/citation.ts';
import type {FigureOrder} from '../figures/order.ts';
import {type ThemeName, themeNames} from '../reader/theme-names.ts';
import type {Order} from '../search/concordance.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import type {Script} from '../text/script.ts';
import {languages} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import type {HelpTopic} from './help.ts';

/** What the command line asks for. */
export type Request =
	| {readonly kind: 'help'; readonly topic: HelpTopic}
	| {readonly kind: 'version'}
	| ({readonly kind: 'read'} & SourceRequest & ReadOptions)
	| ({readonly kind: 'print'; readonly script: Script} & SourceRequest)
	| ({readonly kind: 'export'} & ExportRequest & SourceRequest)
	| ({readonly kind: 'cite'; readonly anchor: string; readonly style: CitationStyle} & SourceRequest)
	| ({readonly kind: 'parse'; readonly json: boolean; readonly explain: boolean} & SourceRequest)
	| ({readonly kind: 'search'; readonly limit: number | undefined; readonly json: boolean} & QueryRequest)
	| ({readonly kind: 'kwic'; readonly order: Order; readonly as: OutputForm} & QueryRequest)
	| ({readonly kind: 'figures'; readonly order: FigureOrder; readonly as: OutputForm} & SourceRequest)
	| ({readonly kind: 'list'; readonly list: ListName; readonly as: OutputForm} & SourceRequest);

export type OutputForm = 'text' | 'tsv' | 'json';

/** What `list` prints of its own; `list figures` is the command `figures`. */
export type ListName = 'speakers' | 'questions';

export interface SourceRequest {
	/** A path, an address, `-`, or undefined for the briefing that ships with the program. */
	readonly source: string | undefined;
	readonly encoding: string | undefined;
}

interface ExportRequest {
	readonly to: BriefingFormat;
	/** A file or a folder; undefined for standard output. */
	readonly output: string | undefined;
	/** Undefined for the whole. */
	readonly part: PartRequest | undefined;
}

/** What is to be exported: what fits all that is named. */
export interface PartRequest {
	/** A name or an id. */
	readonly speaker?: string;
	readonly questions?: readonly (readonly [from: number, to: number])[];
	readonly query?: string;
}

interface QueryRequest extends SourceRequest {
	readonly query: string;
}

export interface ReadOptions {
	/** Of an exchange: `q3`, or an anchor such as `q3-a2-p1`. */
	readonly goto: string | undefined;
	readonly search: string | undefined;
	readonly theme: ThemeName | undefined;
	/** Cells of an East Asian Ambiguous character; undefined asks the terminal. */
	readonly ambiguous: 1 | 2 | undefined;
	readonly colour: boolean;
}

/** @throws Failure for an option or a word that is not known */
export function parseArguments(words: readonly string[]): Request {
	const [first = '', ...rest] = words;
	switch (first) {
		case 'parse':
			return parse(rest);
		case 'print':
			return print(rest);
		case 'cite':
			return citation(rest);
		case 'export':
			return exported(rest);
		case 'search':
			return search(rest);
		case 'kwic':
			return kwic(rest);
		case 'figures':
			return figures(rest);
		case 'list':
			return list(rest);
		case 'outline':
			return outline(rest);
		default:
			return read(words);
	}
}

const common = {
	help: {type: 'boolean', short: 'h'},
	encoding: {type: 'string'},
	color: {type: 'boolean'},
	lang: {type: 'string'},
} as const satisfies ParseArgsConfig['options'];

function read(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, {
		...common,
		version: {type: 'boolean', short: 'V'},
		goto: {type: 'string'},
		search: {type: 'string'},
		theme: {type: 'string'},
		ambiguous: {type: 'string'},
	});
	if (values.help) return {kind: 'help', topic: 'read'};
	if (values.version) return {kind: 'version'};
	return {
		kind: 'read',
		source: oneSource(positionals),
		encoding: values.encoding,
		goto: values.goto,
		search: values.search,
		theme: oneOf('--theme', values.theme, themeNames),
		ambiguous: cellsOf(oneOf('--ambiguous', values.ambiguous, ['narrow', 'wide'])),
		colour: values.color !== false,
	};
}

function parse(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, {...common, json: {type: 'boolean'}, explain: {type: 'boolean'}});
	if (values.help) return {kind: 'help', topic: 'parse'};
	return {
		kind: 'parse',
		source: oneSource(positionals),
		encoding: values.encoding,
		json: values.json === true,
		explain: values.explain === true,
	};
}

function print(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, {...common, script: {type: 'string'}});
	if (values.help) return {kind: 'help', topic: 'print'};
	const script = oneOf('--script', values.script, ['simplified', 'taiwan', 'hongkong']);
	return {kind: 'print', source: oneSource(positionals), encoding: values.encoding, script: scriptOf(script)};
}

function exported(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, {
		...common,
		to: {type: 'string'},
		output: {type: 'string', short: 'o'},
		speaker: {type: 'string'},
		questions: {type: 'string'},
		query: {type: 'string'},
	});
	if (values.help) return {kind: 'help', topic: 'export'};
	const to = oneOf('--to', values.to, briefingFormats);
	if (to === undefined) throw new Failure(({failures}) => failures.noFormat(briefingFormats));
	const part: PartRequest = {
		...(values.speaker !== undefined && {speaker: sanitizeLine(values.speaker)}),
		...(values.questions !== undefined && {questions: questionsIn(values.questions)}),
		...(values.query !== undefined && {query: queryFrom([values.query], 'export --query')}),
	};
	return {
		kind: 'export',
		to,
		output: values.output,
		part: Object.keys(part).length > 0 ? part : undefined,
		source: oneSource(positionals),
		encoding: values.encoding,
	};
}

/** `3,5-7`. */
function questionsIn(value: string): readonly (readonly [from: number, to: number])[] {
	return value.split(',').map(piece => {
		const [, from = '', to = from] = /^\s*q?([1-9]\d{0,5})(?:\s*[-–]\s*q?([1-9]\d{0,5}))?\s*$/u.exec(piece) ?? [];
		if (from === '' || Number(to) < Number(from)) throw new Failure(({failures}) => failures.questionList(value));
		return [Number(from), Number(to)];
	});
}

function citation(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, {...common, style: {type: 'string'}});
	if (values.help) return {kind: 'help', topic: 'cite'};
	const [anchor, ...sources] = positionals;
	if (anchor === undefined) throw new Failure(({failures}) => failures.noAnchor);
	return {
		kind: 'cite',
		anchor: sanitizeLine(anchor),
		style: oneOf('--style', values.style, citationStyles) ?? 'plain',
		source: oneSource(sources),
		encoding: values.encoding,
	};
}

function search(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, {
		...common,
		json: {type: 'boolean'},
		file: {type: 'string'},
		limit: {type: 'string'},
	});
	if (values.help) return {kind: 'help', topic: 'search'};
	return {
		kind: 'search',
		query: queryFrom(positionals, 'search'),
		source: values.file,
		encoding: values.encoding,
		limit: wholeNumber('--limit', values.limit),
		json: values.json === true,
	};
}

function kwic(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, {
		...common,
		json: {type: 'boolean'},
		tsv: {type: 'boolean'},
		file: {type: 'string'},
		sort: {type: 'string'},
	});
	if (values.help) return {kind: 'help', topic: 'kwic'};
	return {
		kind: 'kwic',
		query: queryFrom(positionals, 'kwic'),
		source: values.file,
		encoding: values.encoding,
		order: oneOf('--sort', values.sort, ['place', 'left', 'right']) ?? 'place',
		as: formOf(values),
	};
}

function figures(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, {
		...common,
		json: {type: 'boolean'},
		tsv: {type: 'boolean'},
		sort: {type: 'string'},
	});
	if (values.help) return {kind: 'help', topic: 'figures'};
	return {
		kind: 'figures',
		source: oneSource(positionals),
		encoding: values.encoding,
		order: oneOf('--sort', values.sort, ['place', 'measure', 'value', 'kind']) ?? 'place',
		as: formOf(values),
	};
}

function list(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, {...common, json: {type: 'boolean'}, tsv: {type: 'boolean'}});
	if (values.help) return {kind: 'help', topic: 'list'};
	const [asked, ...sources] = positionals;
	const known = oneOf('list', asked, ['speakers', 'questions', 'figures']);
	if (known === undefined) throw new Failure(({failures}) => failures.noList);
	const rest = {source: oneSource(sources), encoding: values.encoding, as: formOf(values)};
	return known === 'figures' ? {kind: 'figures', order: 'place', ...rest} : {kind: 'list', list: known, ...rest};
}

/** What `parse` prints where no JSON is asked for. */
function outline(words: readonly string[]): Request {
	const {values, positionals} = parsed(words, common);
	if (values.help) return {kind: 'help', topic: 'outline'};
	return {kind: 'parse', source: oneSource(positionals), encoding: values.encoding, json: false, explain: false};
}

/** What the answer says again, so free of what a terminal would obey. */
function queryFrom(words: readonly string[], command: string): string {
	const query = sanitizeLine(words.join(' '));
	if (query === '') throw new Failure(({failures}) => failures.noQuery(command));
	return query;
}

const formOf = ({json, tsv}: {readonly json?: boolean | undefined; readonly tsv?: boolean | undefined}): OutputForm =>
	json ? 'json' : tsv ? 'tsv' : 'text';

type OptionTable = NonNullable<ParseArgsConfig['options']>;

function parsed<const O extends OptionTable>(words: readonly string[], options: O) {
	const result = asTyped(words, options);
	const {lang} = result.values as {readonly lang?: string};
	oneOf('--lang', lang, languages);
	return result;
}

function asTyped<const O extends OptionTable>(words: readonly string[], options: O) {
	try {
		return parseArgs({args: [...words], options, allowPositionals: true, allowNegative: true});
	} catch (error) {
		throw optionFailure(error as NodeJS.ErrnoException);
	}
}

/** Node's own sentences about options are in English only. */
function optionFailure({code, message}: NodeJS.ErrnoException): Failure {
	const option = /'(-[^']*)'/.exec(message)?.[1] ?? '';
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new Failure(({failures}) => failures.unknownOption(option));
	return /does not take/.test(message)
		? new Failure(({failures}) => failures.valueTooMany(option))
		: new Failure(({failures}) => failures.valueMissing(option));
}

function oneSource(positionals: readonly string[]): string | undefined {
	if (positionals.length > 1) {
		throw new Failure(({failures}) => failures.oneTranscript(positionals.length));
	}
	return positionals[0];
}

function oneOf<const Word extends string>(
	option: string,
	value: string | undefined,
	words: readonly Word[],
): Word | undefined {
	const word = words.find(known => known === value);
	if (value !== undefined && word === undefined)
		throw new Failure(({failures}) => failures.oneOf(option, words, value));
	return word;
}

const scriptOf = (name: 'simplified' | 'taiwan' | 'hongkong' | undefined): Script =>
	name === 'taiwan' ? 'traditionalTaiwan' : name === 'hongkong' ? 'traditionalHongKong' : (name ?? 'asPrinted');

const cellsOf = (width: 'narrow' | 'wide' | undefined): 1 | 2 | undefined =>
	width === undefined ? undefined : width === 'narrow' ? 1 : 2;

function wholeNumber(option: string, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	if (!/^[1-9]\d{0,8}$/.test(value)) throw new Failure(({failures}) => failures.wholeNumber(option, value));
	return Number(value);
}
