// Writes the key table of each README, in its language, from the table of commands: `npm run keys`.
import {readFileSync, writeFileSync} from 'node:fs';
import type {Command} from '../../src/reader/command.ts';
import {commands} from '../../src/reader/commands/commands.ts';
import {keyCap} from '../../src/reader/keys.ts';
import {type InterfaceLanguage, wordingIn} from '../../src/wording/languages.ts';

/** The READMEs, by their language: paths from the root. */
export const readmes: readonly (readonly [InterfaceLanguage, path: string])[] = [
	['en', 'README.md'],
	['zh-Hant', 'docs/README.zh-Hant.md'],
	['zh-Hans', 'docs/README.zh-Hans.md'],
];

const begin = '<!-- keys: npm run keys -->';
const end = '<!-- end of keys -->';

/** The text of a README with its key table made anew. */
export function withKeys(readme: string, language: InterfaceLanguage): string {
	const wording = wordingIn(language);
	const row = ({id, keys}: Command): string => `| ${keys.map(written).join(' ')} | ${wording.commands[id]} |`;
	const table = (title: string, rows: readonly string[]): string =>
		`**${title}**\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`;
	const tables = [...Map.groupBy(commands, ({group}) => group)].map(([group, members]) =>
		table(wording.groups[group], members.map(row)),
	);
	const [before, rest = ''] = readme.split(begin);
	return `${before}${begin}\n\n${tables.join('\n')}\n${end}${rest.split(end)[1]}`;
}

/** A stroke would end the cell of the table. */
const written = (key: string): string => `\`${keyCap(key).replace('|', '\\|')}\``;

if (import.meta.main) {
	for (const [language, path] of readmes) {
		const file = new URL(`../../${path}`, import.meta.url);
		writeFileSync(file, withKeys(readFileSync(file, 'utf8'), language));
	}
}
