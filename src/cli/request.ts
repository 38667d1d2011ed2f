import type {BriefingFormat} from '../export/briefing-formats.ts';
import type {CitationStyle} from '../export/citation-styles.ts';
import type {Counted, CountOptions} from '../export/counted.ts';
import type {PartName} from '../export/part-named.ts';
import type {FigureOrder} from '../figures/order.ts';
import type {LineOrder} from '../search/concordance/line-order.ts';
import type {ColourWish} from '../settings/option-words.ts';
import type {TermKind} from '../terms/glossary-term.ts';
import type {Script} from '../text/script.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';

/** What the command line asks for. */
export type Request =
	| {readonly kind: 'help'; readonly topic: HelpTopic}
	| {readonly kind: 'version'}
	| ({readonly kind: 'read'} & SourcesRequest & ReadOptions)
	| ({
			readonly kind: 'print';
			readonly script: Script;
			readonly sentences: boolean;
			readonly json: boolean;
			/** Cells of a line; undefined for as wide as the terminal is, and whole paragraphs in a pipe. */
			readonly width: number | undefined;
			readonly colour: ColourWish | undefined;
	  } & SourceRequest &
			PartName)
	| ({readonly kind: 'export'} & ExportRequest & SourcesRequest)
	| ({
			readonly kind: 'cite';
			readonly style: CitationStyle;
			readonly script: Script;
			readonly json: boolean;
	  } & SourceRequest &
			PartName)
	| ({readonly kind: 'outline'; readonly script: Script; readonly json: boolean} & SourcesRequest)
	| ({readonly kind: 'parse'; readonly json: boolean; readonly explain: boolean} & SourcesRequest)
	| ({
			readonly kind: 'search';
			readonly limit: number | undefined;
			readonly json: boolean;
			readonly colour: ColourWish | undefined;
	  } & QueryRequest)
	| ({readonly kind: 'kwic'; readonly order: LineOrder; readonly as: OutputForm} & KwicLimits & QueryRequest)
	| ({
			readonly kind: 'figures';
			readonly order: FigureOrder;
			/** Only what one says: a name, an alias, a part of it. */
			readonly speaker: string | undefined;
			readonly as: OutputForm;
	  } & SourcesRequest)
	| ({readonly kind: 'terms'; readonly only: TermKind | undefined; readonly as: OutputForm | 'tbx'} & SourcesRequest)
	| {readonly kind: 'clips'; readonly as: OutputForm}
	| ({readonly kind: 'list'; readonly list: ListName; readonly as: OutputForm} & SourcesRequest)
	| ({
			readonly kind: 'config';
			readonly language: InterfaceLanguage | undefined;
			readonly example: boolean;
			readonly json: boolean;
	  } & SettingOptions)
	| {readonly kind: 'completions'; readonly shell: Shell}
	| {readonly kind: 'manual'}
	| {readonly kind: 'mcp'; readonly sources: readonly SourceRequest[]};

export type ReadRequest = Extract<Request, {kind: 'read'}>;

/** A command, or `read` where none is named. */
export type HelpTopic = Exclude<Request['kind'], 'help' | 'version' | 'terms' | 'clips'>;

export type OutputForm = 'text' | 'tsv' | 'json';

/** What `list` prints of its own; `list figures` is the command `figures`, and `list terms` has more forms. */
export type ListName = 'speakers' | 'questions' | 'words';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof shells)[number];

export interface SourceRequest extends ReadingRequest {
	/** A path, an address, `-`, or undefined for what comes through standard input. */
	readonly source: string | undefined;
}

export interface SourcesRequest extends ReadingRequest {
	/** Paths of files and folders, addresses, `-`; none for what comes through standard input. */
	readonly sources: readonly string[];
}

interface ReadingRequest {
	/** The briefing that ships with the program; no source is named then. */
	readonly sample: boolean;
	/** As the parser has it, without what one has put right. */
	readonly uncorrected?: true;
	readonly encoding: string | undefined;
}

interface ExportRequest {
	readonly to: BriefingFormat;
	readonly script: Script;
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

interface QueryRequest extends SourcesRequest {
	readonly query: string;
}

interface KwicLimits extends CountOptions {
	/** What is counted; undefined for the lines themselves. */
	readonly count: Counted | undefined;
	/** So many lines at most. */
	readonly limit: number | undefined;
	/** So many characters at most on each side. */
	readonly context: number | undefined;
}

export interface ReadOptions extends SettingOptions {
	/** Of an exchange: `q3`, or an anchor such as `q3-a2-p1`. */
	readonly goto: string | undefined;
	readonly search: string | undefined;
}

/** Settings that are options too; undefined where the option is not typed. */
export interface SettingOptions {
	/** One that comes with the program, or one's own. */
	readonly theme: string | undefined;
	/** Cells of an East Asian Ambiguous character. */
	readonly ambiguous: 1 | 2 | undefined;
	readonly colour: ColourWish | undefined;
	/** The mouse chooses and scrolls, rather than selecting text. */
	readonly mouse: boolean | undefined;
	/** Told in sentences for a screen reader, not drawn. */
	readonly aloud: boolean | undefined;
	/** What lasts is neither read nor written. */
	readonly private: boolean | undefined;
}
