import {existsSync} from 'node:fs';
import {type ParseArgsConfig, parseArgs} from 'node:util';
import {slipsFor} from '../text/edit-distance.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import type {Wording} from '../wording/wording.ts';
import {Failure} from './failure.ts';

/** What stands behind two dashes: what it takes, what is said of it. */
export type OptionRow = TakesNothing | TakesYesOrNo | TakesText | TakesWord | TakesName | TakesWords | TakesCount;

interface Described {
	/** The id of what help says of it; null for what tells itself. */
	readonly said: keyof Wording['help']['options'] | null;
	/** One letter, behind one dash. */
	readonly short?: string | undefined;
}

/** Said or not. */
interface TakesNothing extends Described {
	readonly takes: 'nothing';
}

/** Said, or its opposite with `no-` before it: what a file or a variable says is undone so. */
interface TakesYesOrNo extends Described {
	readonly takes: 'yes or no';
}

interface TakesText extends Described {
	readonly takes: 'text' | 'file';
	/** What stands for the text in help. */
	readonly value: string;
}

interface TakesWord<W extends string = string> extends Described {
	readonly takes: 'word';
	readonly words: readonly W[];
}

/** One or more of some words, with commas between. */
interface TakesWords<W extends string = string> extends Described {
	readonly takes: 'words';
	readonly words: readonly W[];
}

/** One of some words, or a name that only the configuration file knows. */
interface TakesName extends Described {
	readonly takes: 'name';
	readonly words: readonly string[];
	/** What stands for the name in help. */
	readonly value: string;
}

/** A whole number from 1 on, or a word that may stand for it. */
interface TakesCount<W extends string = string> extends Described {
	readonly takes: 'count';
	readonly words: readonly W[];
}

export type OptionTable = Readonly<Record<string, OptionRow>>;

/** What some options were given. */
export type ValuesOf<O extends OptionTable> = {readonly [Name in keyof O]: ValueOf<O[Name]>};

type ValueOf<O> = O extends TakesNothing
	? boolean
	: O extends TakesYesOrNo
		? boolean | undefined
		: O extends TakesWord<infer W>
			? W | undefined
			: O extends TakesWords<infer W>
				? readonly W[] | undefined
				: O extends TakesCount<infer W>
					? number | W | undefined
					: string | undefined;

export const flag = (said: Described['said'], short?: string): TakesNothing => ({takes: 'nothing', said, short});

export const yesOrNo = (said: Described['said']): TakesYesOrNo => ({takes: 'yes or no', said});

export const text = (value: string, said: Described['said']): TakesText => ({takes: 'text', value, said});

/** One that completions complete by the files that there are. */
export const file = (value: string, said: Described['said'], short?: string): TakesText => ({
	takes: 'file',
	value,
	said,
	short,
});

export const word = <const W extends string>(words: readonly W[], said: Described['said']): TakesWord<W> => ({
	takes: 'word',
	words,
	said,
});

export const wordOr = (words: readonly string[], value: string, said: Described['said']): TakesName => ({
	takes: 'name',
	words,
	value,
	said,
});

export const wordsOf = <const W extends string>(words: readonly W[], said: Described['said']): TakesWords<W> => ({
	takes: 'words',
	words,
	said,
});

export const count = (said: Described['said']): TakesCount<never> => ({takes: 'count', words: [], said});

export const countOr = <const W extends string>(words: readonly W[], said: Described['said']): TakesCount<W> => ({
	takes: 'count',
	words,
	said,
});

/** What stands behind an option in help; the empty string where nothing does. */
export function valueShown(option: OptionRow): string {
	switch (option.takes) {
		case 'nothing':
		case 'yes or no':
			return '';
		case 'word':
			return option.words.join('|');
		case 'name':
			return [...option.words, option.value].join('|');
		case 'words':
			return `${option.words.join('|')},…`;
		case 'count':
			return ['N', ...option.words].join('|');
		default:
			return option.value;
	}
}

/** What an option that takes a text was given, before anything is known of the others; of several the last counts. */
export function optionTyped(words: readonly string[], name: string): string | undefined {
	const options = {[name]: {type: 'string'}} as const;
	const value = parseArgs({args: [...words], options, strict: false, allowPositionals: true}).values[name];
	return typeof value === 'string' ? value : undefined;
}

export const takesValue = ({takes}: OptionRow): boolean => takes !== 'nothing' && takes !== 'yes or no';

/** What says the opposite of an option, behind two dashes; undefined where nothing does. */
const oppositeOf = (name: string, {takes}: OptionRow): string | undefined =>
	takes === 'yes or no' ? `no-${name}` : undefined;

/** What may be typed behind two dashes for an option. */
export const spellings = (name: string, row: OptionRow): readonly string[] =>
	[name, oppositeOf(name, row)].filter(spelling => spelling !== undefined);

export interface TypedWords<O extends OptionTable> {
	readonly values: ValuesOf<O>;
	/** What is no option. */
	readonly operands: readonly string[];
	/** How many of these stand before `--`; undefined where that is not typed. */
	readonly beforeDashes: number | undefined;
}

/** The options among some words, and the rest of them. @throws Failure for what `command` does not take */
export function readOptions<const O extends OptionTable>(
	words: readonly string[],
	options: O,
	command: string,
): TypedWords<O> {
	const {values, positionals, beforeDashes} = asTyped(words, options, command);
	const read = Object.entries(options).map(([name, option]) => [name, valueFrom(`--${name}`, option, values[name])]);
	return {values: Object.fromEntries(read) as ValuesOf<O>, operands: positionals, beforeDashes};
}

/** The first word that is neither an option nor what one takes, by its place among all; undefined where none is. */
export function firstOperand(words: readonly string[], options: OptionTable): number | undefined {
	const {tokens} = parseArgs({
		args: [...words],
		options: tableOf(options),
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	return tokens.find(({kind}) => kind === 'positional' || kind === 'option-terminator')?.index;
}

type Typed = string | boolean | undefined;

const tableOf = (options: OptionTable): NonNullable<ParseArgsConfig['options']> =>
	Object.fromEntries(
		Object.entries(options).flatMap(([name, row]) =>
			spellings(name, row).map(spelling => [
				spelling,
				{type: takesValue(row) ? 'string' : 'boolean', ...(row.short !== undefined && {short: row.short})},
			]),
		),
	);

function asTyped(words: readonly string[], options: OptionTable, command: string) {
	try {
		const {values, positionals, tokens} = parseArgs({
			args: [...words],
			options: tableOf(options),
			allowPositionals: true,
			tokens: true,
		});
		const [, twice] = tokens.filter(token => token.kind === 'option' && options[token.name]?.takes === 'file');
		if (twice?.kind === 'option') throw new Failure(({failures}) => failures.givenTwice(twice.rawName));
		const dashes = tokens.find(({kind}) => kind === 'option-terminator')?.index;
		const before = tokens.filter(({kind, index}) => kind === 'positional' && index < (dashes ?? 0));
		const said = Object.entries(options).flatMap(([name, row]) => {
			const opposite = oppositeOf(name, row);
			const last = tokens.findLast(token => token.kind === 'option' && [name, opposite].includes(token.name));
			return opposite === undefined || last?.kind !== 'option' ? [] : [[name, last.name === name] as const];
		});
		return {
			values: {...values, ...Object.fromEntries(said)} as Readonly<Record<string, Typed>>,
			positionals,
			beforeDashes: dashes === undefined ? undefined : before.length,
		};
	} catch (error) {
		if (error instanceof Failure) throw error;
		const [file] = words.filter(word => word.startsWith('-') && existsSync(word));
		if (file !== undefined) throw new Failure(({failures}) => failures.fileWithDash(sanitizeLine(file)));
		throw optionFailure(error as NodeJS.ErrnoException, options, command);
	}
}

/** Node's own sentences about options are in English only. */
function optionFailure({code, message}: NodeJS.ErrnoException, options: OptionTable, command: string): Failure {
	const option = /'(-[^']*)'/.exec(message)?.[1] ?? '';
	const [near] = slipsFor(option.replace(/^-+/, ''), Object.keys(tableOf(options)));
	const help = ['briefing-tui', ...(command === '' ? [] : [command]), '--help'].join(' ');
	return new Failure(({failures}) => {
		if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
			return failures.unknownOption(option, near === undefined ? '' : `--${near}`, help);
		return /does not take/.test(message) ? failures.valueTooMany(option, help) : failures.valueMissing(option, help);
	});
}

function valueFrom(
	name: string,
	option: OptionRow,
	typed: Typed,
): string | number | boolean | readonly string[] | undefined {
	if (option.takes === 'nothing') return typed === true;
	if (option.takes === 'yes or no') return typed === undefined ? undefined : typed === true;
	if (typeof typed !== 'string') return undefined;
	if (option.takes === 'word') return oneOf(name, typed, option.words);
	if (option.takes === 'words') return typed.split(',').map(one => oneOf(name, one, option.words));
	return option.takes === 'count' ? countFrom(name, typed, option.words) : typed;
}

/** @throws Failure for any other word */
export function oneOf<const W extends string>(name: string, typed: string, words: readonly W[]): W {
	const known = words.find(other => other === typed);
	if (known !== undefined) return known;
	const [near] = slipsFor(typed, words);
	throw new Failure(({failures}) => failures.oneOf(name, words, typed, near ?? ''));
}

function countFrom(name: string, typed: string, words: readonly string[]): number | string {
	if (words.includes(typed)) return typed;
	if (!/^[1-9]\d{0,8}$/.test(typed)) throw new Failure(({failures}) => failures.wholeNumber(name, words.join(), typed));
	return Number(typed);
}
