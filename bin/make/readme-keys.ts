// Writes the key table of README.md from the table of commands: `npm run keys`.
import {readFileSync, writeFileSync} from 'node:fs';
import type {Command} from '../../src/reader/command.ts';
import {commands} from '../../src/reader/commands/commands.ts';
import {keyCap} from '../../src/reader/keys.ts';
import {english} from '../../src/wording/en.ts';

const begin = '<!-- keys: npm run keys -->';
const end = '<!-- end of keys -->';

/** The text of README with its key table made anew. */
export function withKeys(readme: string): string {
	const row = ({id, keys}: Command): string =>
		`| ${keys.map(key => `\`${keyCap(key)}\``).join(' ')} | ${english.commands[id]} |`;
	const table = (title: string, rows: readonly string[]): string =>
		`**${title}**\n\n| keys | |\n| --- | --- |\n${rows.join('\n')}\n`;
	const tables = [...Map.groupBy(commands, ({group}) => group)].map(([group, members]) =>
		table(english.groups[group], members.map(row)),
	);
	const [before, rest = ''] = readme.split(begin);
	return `${before}${begin}\n\n${tables.join('\n')}\n${end}${rest.split(end)[1]}`;
}

if (import.meta.main) {
	const file = new URL('../../README.md', import.meta.url);
	writeFileSync(file, withKeys(readFileSync(file, 'utf8')));
}
