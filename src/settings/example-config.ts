import {commands} from '../reader/commands/commands.ts';
import type {Wording} from '../wording/wording.ts';
import {keysWritten} from './own-keys.ts';
import {presetNames} from './presets.ts';
import {type SettingRow, settingNames, settingRows} from './setting-rows.ts';

/**
 * A configuration file to begin with: every setting as it is without the file, commented out. Taken out of its comments it
 * is right, and changes nothing. Ends with a line break. @param path where the program looks for it
 */
export function exampleConfig(path: string, wording: Wording): string {
	const {does, example} = wording.settings;
	const lines = [
		`# ${example.head}`,
		`# ${example.where(path)}`,
		...settingNames.flatMap(name => [
			'',
			`# ${does[name]}`,
			`# ${name} = ${JSON.stringify(settingRows[name].initial)}${allowed(settingRows[name])}`,
		]),
		'',
		'# [keys]',
		`# ${example.preset}`,
		`# preset = "default" # ${presetNames.join(', ')}`,
		'',
		`# ${example.keys}`,
		...commands.map(
			command => `# ${command.id} = ${tomlList(keysWritten(command, {}))} # ${wording.commands[command.id]}`,
		),
		'',
		`# ${example.themes}`,
		`# ${example.grounds}`,
		...paper,
	];
	return `${lines.join('\n')}\n`;
}

/** Read on either ground. */
const paper: readonly string[] = [
	'# [themes.paper]',
	'# official = "#1f82a8"',
	'# host = "#9a5fb0"',
	'# reporter = "#a36a00"',
	'# question = "#a36a00"',
	'# muted = 243',
	'# rule = 244',
	'# bar = "bright-blue"',
	'# hit = {ground = "#dda178", letters = "#1b1f27"}',
	'# hit-here = {ground = "#ffd75f", letters = "#1b1f27"}',
];

function allowed(row: SettingRow): string {
	if (row.takes === 'word') return ` # ${row.words.join(', ')}`;
	return row.takes === 'count' ? ` # ${row.least}-${row.most}` : ' # true, false';
}

/** Texts as a list of TOML. */
export const tomlList = (texts: readonly string[]): string => `[${texts.map(text => JSON.stringify(text)).join(', ')}]`;
