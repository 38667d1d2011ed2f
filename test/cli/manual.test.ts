import {expect, test} from 'vitest';
import {commands} from '../../src/cli/command-table.ts';
import {manualText} from '../../src/cli/manual-command.ts';
import {commands as keyCommands} from '../../src/reader/commands/commands.ts';
import {keyCaps} from '../../src/reader/keys.ts';
import {narrowRuler} from '../../src/text/cells.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';

test.each(languages)('the manual in %s tells of every command, option, key and variable', language => {
	const wording = wordingIn(language);
	const manual = manualText(wording);
	for (const {options} of Object.values(commands))
		for (const option of Object.keys(options)) expect(manual).toContain(`--${option}`);
	const lines = manual.split('\n');
	for (const {keys} of keyCommands) expect(lines.some(line => line.startsWith(`  ${keyCaps(keys)} `))).toBe(true);
	for (const {id} of keyCommands) expect(manual).toContain(wording.commands[id]);
	for (const [name, meaning] of Object.entries(wording.help.environment)) {
		expect(manual).toContain(name);
		expect(manual).toContain(meaning);
	}
	expect(lines.filter(line => narrowRuler.width(line) > 160)).toEqual([]);
});
