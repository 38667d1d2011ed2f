// Writes the key table of README.md from the table of commands: `npm run keys`. Needs a Node that runs TypeScript.
import {readFileSync, writeFileSync} from 'node:fs';
import {commands, groups, promptKeys} from '../../src/reader/commands.ts';
import {keyCap} from '../../src/reader/keys.ts';

const begin = '<!-- keys: npm run keys -->';
const end = '<!-- end of keys -->';

/** The text of README with its key table made anew. */
export function withKeys(readme) {
	const row = ({keys, title}) => `| ${keys.map(key => `\`${keyCap(key)}\``).join(' ')} | ${title.en} |`;
	const table = (title, rows) => `**${title.en}**\n\n| keys | |\n| --- | --- |\n${rows.map(row).join('\n')}\n`;
	const tables = [
		...Object.entries(groups).map(([id, title]) =>
			table(
				title,
				commands.filter(({group}) => group === id),
			),
		),
		table(promptKeys.title, promptKeys.keys),
	];
	const [before, rest] = readme.split(begin);
	return `${before}${begin}\n\n${tables.join('\n')}\n${end}${rest.split(end)[1]}`;
}

if (import.meta.main) {
	const file = new URL('../../README.md', import.meta.url);
	writeFileSync(file, withKeys(readFileSync(file, 'utf8')));
}
