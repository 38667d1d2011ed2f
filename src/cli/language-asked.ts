import {parseArgs} from 'node:util';
import {type InterfaceLanguage, languageFor, languages} from '../wording/languages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language that `--lang` or else the locale asks for; undefined where neither names one that is spoken here. */
export function languageAsked(words: readonly string[], environment: Environment): InterfaceLanguage | undefined {
	const options = {lang: {type: 'string'}} as const;
	const {lang} = parseArgs({args: [...words], options, strict: false, allowPositionals: true}).values;
	return languages.find(name => name === lang) ?? languageFor(tagOf(environment));
}

/** What the first variable says that says anything, in the order of POSIX, as a tag such as `zh-TW`; `C` says nothing. */
function tagOf({LC_ALL, LC_MESSAGES, LANG}: Environment): string {
	const locale = [LC_ALL, LC_MESSAGES, LANG].find(value => value && !/^(?:C|POSIX)(?:[.@]|$)/.test(value)) ?? '';
	return locale.replace(/[.@].*/s, '').replaceAll('_', '-');
}
