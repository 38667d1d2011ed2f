import type {Wording} from '../wording/wording.ts';
import {commands} from './command-table.ts';
import {typedAs, usageOf} from './help.ts';
import {type OptionRow, spellings, takesValue} from './option.ts';
import type {HelpTopic, Shell} from './request.ts';

/** What a shell completes `briefing-tui` by. Ends with a line break. */
export const completionScript = (shell: Shell, wording: Wording): string =>
	`${scripts[shell](wording.help).join('\n')}\n`;

type HelpWording = Wording['help'];

const names = Object.keys(commands) as readonly HelpTopic[];
const subcommands = names.filter(name => name !== 'read');
const typedCommand = (name: HelpTopic): string => (name === 'read' ? '' : name);
/** Each as it may be typed. */
const optionsOf = (name: HelpTopic): readonly (readonly [string, OptionRow])[] =>
	Object.entries(commands[name].options).flatMap(([option, row]) =>
		spellings(option, row).map(spelling => [spelling, row] as const),
	);
/** What is said of an option; undefined for one that tells itself. */
const saidOf = (option: string, row: OptionRow, said: HelpWording): string | undefined => {
	if (row.said === null) return undefined;
	return row.takes === 'yes or no' && option.startsWith('no-')
		? said.opposite(said.options[row.said])
		: said.options[row.said];
};
const dashed = (name: HelpTopic): readonly string[] => optionsOf(name).map(([option]) => `--${option}`);
const wordsOf = (option: OptionRow): readonly string[] => ('words' in option ? option.words : []);
/** What the first operand may be, where that is one of some words. */
const operandWords = (name: HelpTopic): readonly string[] =>
	name === 'read' ? subcommands : (commands[name].operands[0]?.words ?? []);

const scripts: Readonly<Record<Shell, (said: HelpWording) => readonly string[]>> = {bash, zsh, fish, powershell};

function bash(): readonly string[] {
	const valued = [...new Set(names.flatMap(name => optionsOf(name).filter(([, option]) => takesValue(option))))];
	const skipped = [...new Set(valued.map(([option]) => `--${option}`)), '-o'].join('|');
	const values = names.flatMap(name =>
		optionsOf(name).flatMap(([option, takes]) =>
			!takesValue(takes) || takes.takes === 'file'
				? []
				: [`\t\t'${typedCommand(name)} --${option}') _briefing_tui_offer '${wordsOf(takes).join(' ')}'; return ;;`],
		),
	);
	const offers = names.map(
		name =>
			`\t\t'${typedCommand(name)}') options='${dashed(name).join(' ')}' operands='${operandWords(name).join(' ')}' ;;`,
	);
	return [
		'# Completes briefing-tui in bash: source <(briefing-tui completions bash)',
		'_briefing_tui_offer() {',
		"\tlocal IFS=$' \\t\\n'",
		'\tcompopt +o default 2>/dev/null',
		'\tCOMPREPLY=($(compgen -W "$1" -- "$current"))',
		'}',
		'_briefing_tui() {',
		`\tlocal current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}`,
		"\tlocal command='' operand='' options='' operands='' word skip='' i",
		'\tCOMPREPLY=()',
		"\tif [[ $current == '=' ]]; then current=''",
		`\telif [[ $before == '=' ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi`,
		'\tfor ((i = 1; i < COMP_CWORD; i++)); do',
		`\t\tword=\${COMP_WORDS[i]}`,
		"\t\tif [[ $word == '=' ]]; then continue; fi",
		"\t\tif [[ $skip ]]; then skip=''; continue; fi",
		'\t\tcase $word in',
		`\t\t${skipped}) skip=1 ;;`,
		'\t\t-*) ;;',
		'\t\t*) if [[ $command || $operand ]]; then operand=$word; else',
		`\t\t\tcase $word in ${subcommands.join('|')}) command=$word ;; *) operand=$word ;; esac; fi ;;`,
		'\t\tesac',
		'\tdone',
		'\tcase "$command $before" in',
		...values,
		'\tesac',
		'\tif [[ $skip ]]; then return; fi',
		'\tcase $command in',
		...offers,
		'\tesac',
		'\tif [[ $current == -* ]]; then _briefing_tui_offer "$options"',
		'\telif [[ ! $operand ]]; then COMPREPLY=($(compgen -W "$operands" -- "$current")); fi',
		'}',
		'complete -o default -F _briefing_tui briefing-tui',
	];
}

function zsh(said: HelpWording): readonly string[] {
	const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
	const told = (text: string): string => text.replace(/[[\]:\\]/gu, '\\$&');
	const specs = (name: HelpTopic): readonly string[] =>
		optionsOf(name).map(([option, row]) => {
			const {short} = row;
			const words = saidOf(option, row, said);
			const what = words === undefined ? '' : `[${told(words)}]`;
			const value = takesValue(row) ? `:${option}:${actionOf(row)}` : '';
			const equals = takesValue(row) ? '=' : '';
			if (short === undefined) return quoted(`--${option}${equals}${what}${value}`);
			return `{-${short},--${option}${equals}}${quoted(`${what}${value}`)}`;
		});
	const actionOf = (row: OptionRow): string =>
		row.takes === 'file' ? '_files' : wordsOf(row).length > 0 ? `(${wordsOf(row).join(' ')})` : ' ';
	const lines = (of: readonly string[]): string => of.map(one => ` \\\n\t\t\t${one}`).join('');
	return [
		'#compdef briefing-tui',
		'_briefing_tui() {',
		'\tlocal curcontext="$curcontext" state line',
		'\ttypeset -A opt_args',
		'\tlocal -a commands=(',
		...subcommands.map(name => `\t\t${quoted(`${name}:${said.commands[name]}`)}`),
		'\t)',
		`\t_arguments -C -S${lines([...specs('read'), "'1: :->first'", "'*:: :->others'"])}`,
		'\tcase $state in',
		'\tfirst) _describe -t commands command commands; _files ;;',
		'\tothers) case $words[1] in',
		...subcommands.map(name => {
			const words = operandWords(name);
			const first =
				words.length > 0 ? [quoted(`1:${told(commands[name].operands[0]?.name ?? '')}:(${words.join(' ')})`)] : [];
			return `\t\t${name}) _arguments -S${lines([...specs(name), ...first, "'*:file:_files'"])} ;;`;
		}),
		'\tesac ;;',
		'\tesac',
		'}',
		'if [[ $funcstack[1] == _briefing-tui ]]; then _briefing_tui "$@"; else compdef _briefing_tui briefing-tui; fi',
	];
}

function fish(said: HelpWording): readonly string[] {
	const quoted = (text: string): string => `'${text.replace(/['\\]/gu, '\\$&')}'`;
	const line = (condition: string, ...rest: readonly string[]): string =>
		['complete -c briefing-tui -n', quoted(condition), ...rest].join(' ');
	const inside = (name: HelpTopic): string =>
		name === 'read' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${name}`;
	return [
		'# Completes briefing-tui in fish: briefing-tui completions fish > ~/.config/fish/completions/briefing-tui.fish',
		...subcommands.map(name => line(inside('read'), '-a', name, '-d', quoted(said.commands[name]))),
		...names.flatMap(name =>
			optionsOf(name).map(([option, row]) => {
				const words = saidOf(option, row, said);
				return line(
					inside(name),
					'-l',
					option,
					...(row.short === undefined ? [] : ['-s', row.short]),
					...(row.takes === 'file' ? ['-r', '-F'] : takesValue(row) ? ['-x'] : []),
					...(wordsOf(row).length > 0 ? ['-a', quoted(wordsOf(row).join(' '))] : []),
					...(words === undefined ? [] : ['-d', quoted(words)]),
				);
			}),
		),
		...subcommands.flatMap(name => {
			const words = operandWords(name).join(' ');
			if (words === '') return [];
			return [line(`${inside(name)}; and not __fish_seen_subcommand_from ${words}`, '-f', '-a', quoted(words))];
		}),
	];
}

function powershell(said: HelpWording): readonly string[] {
	const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
	const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`;
	const table = (rows: readonly (readonly [string, string])[]): readonly string[] =>
		rows.map(([key, value]) => `\t\t${quoted(key)} = ${value}`);
	const values = names.flatMap(name =>
		optionsOf(name).flatMap(([option, row]): readonly (readonly [string, string])[] =>
			wordsOf(row).length > 0 ? [[`${typedCommand(name)} --${option}`, list(wordsOf(row))]] : [],
		),
	);
	const told = new Map([
		...subcommands.map(name => [name as string, `${usageOf(name)}: ${said.commands[name]}`] as const),
		...names.flatMap(name =>
			Object.entries(commands[name].options).flatMap(([option, row]) =>
				spellings(option, row).flatMap(spelling => {
					const words = saidOf(spelling, row, said);
					return words === undefined ? [] : [[`--${spelling}`, `${typedAs(option, row)}: ${words}`] as const];
				}),
			),
		),
	]);
	return [
		'# Completes briefing-tui in PowerShell: briefing-tui completions powershell | Out-String | Invoke-Expression',
		'Register-ArgumentCompleter -Native -CommandName briefing-tui -ScriptBlock {',
		'\tparam($current, $line, $cursor)',
		'\t$options = @{',
		...table(names.map(name => [typedCommand(name), list(dashed(name))])),
		'\t}',
		'\t$operands = @{',
		...table(names.map(name => [typedCommand(name), list(operandWords(name))])),
		'\t}',
		'\t$values = @{',
		...table(values),
		'\t}',
		'\t$told = @{',
		...table([...told].map(([key, text]) => [key, quoted(text)])),
		'\t}',
		'\t$typed = @($line.CommandElements | Select-Object -Skip 1 |',
		'\t\tWhere-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })',
		"\t$command = ($typed | Where-Object { $_ -ne '' -and $options.ContainsKey($_) } | Select-Object -First 1)",
		"\tif ($null -eq $command) { $command = '' }",
		"\t$before = if ($typed.Count -gt 0) { $typed[-1] } else { '' }",
		'\t$offered = if ($values.ContainsKey("$command $before")) { $values["$command $before"] }',
		"\t\telseif ($current -like '-*') { $options[$command] } else { $operands[$command] }",
		'\t$offered | Where-Object { $_ -like "$current*" } | ForEach-Object {',
		'\t\t$what = if ($told.ContainsKey($_)) { $told[$_] } else { $_ }',
		"\t\t[System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $what)",
		'\t}',
		'}',
	];
}
