import {spawnSync} from 'node:child_process';
import {commands as keyCommands} from '../reader/commands/commands.ts';
import {keyCaps} from '../reader/keys.ts';
import type {Wording} from '../wording/wording.ts';
import {commands} from './command-table.ts';
import {helpText, inColumns} from './help.ts';
import type {HelpTopic} from './request.ts';

/** Prints the manual, through a pager on a terminal that can show one. The exit code comes back. */
export function manualCommand(wording: Wording): number {
	const text = manualText(wording);
	const pages = process.stdout.isTTY && process.env['TERM'] !== 'dumb' && paged(text);
	if (!pages) process.stdout.write(text);
	return 0;
}

/** All that is told of commands, keys and variables, in one language. Ends with a line break. */
export function manualText(wording: Wording): string {
	const {help, groups} = wording;
	const topics = Object.keys(commands) as readonly HelpTopic[];
	const keys = [...Map.groupBy(keyCommands, ({group}) => group)].map(([group, members]) => [
		`${help.keysTitle}: ${groups[group]}`,
		...inColumns(members.map(({id, keys}) => [keyCaps(keys), wording.commands[id]])),
	]);
	const environment = [help.environmentTitle, ...inColumns(Object.entries(help.environment))];
	const parts = [
		...topics.map(topic => helpText(topic, wording)),
		...[...keys, environment].map(lines => `${lines.join('\n')}\n`),
	];
	return parts.join('\n');
}

/** Whether a pager was there to show it. */
function paged(text: string): boolean {
	const pager = process.env['PAGER'] || 'less';
	const {status, error} = spawnSync(pager, {input: text, stdio: ['pipe', 'inherit', 'inherit'], shell: true});
	// 127 is what a shell says of a command that it does not find, 9009 what that of Windows does.
	return error === undefined && status !== 127 && status !== 9009;
}
