import {type InterfaceLanguage, languageFor, languages} from '../wording/languages.ts';
import {optionTyped} from './option.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that `--lang`, else the configuration file, else the locale asks for; undefined where none names one that is
 * spoken here. @param configured what the file says
 */
export function languageAsked(
	words: readonly string[],
	environment: Environment,
	configured?: unknown,
): InterfaceLanguage | undefined {
	const lang = optionTyped(words, 'lang');
	const named = [lang, configured].flatMap(asked => languages.find(name => name === asked) ?? []);
	return named[0] ?? languageByLocale(environment)?.[1];
}

/** The first variable that says anything, in the order of POSIX, and the language that it asks for; `C` says nothing. */
export function languageByLocale(
	environment: Environment,
): readonly [variable: string, language: InterfaceLanguage] | undefined {
	const isSaid = (name: string): boolean => !/^(?:$|(?:C|POSIX)(?:[.@]|$))/.test(environment[name] ?? '');
	const variable = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find(isSaid);
	if (variable === undefined) return undefined;
	// A tag such as `zh-TW`.
	const tag = environment[variable]!.replace(/[.@].*/s, '').replaceAll('_', '-');
	const language = languageFor(tag);
	return language && [variable, language];
}
