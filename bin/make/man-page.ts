// The man page, `dist/briefing-tui.1`: written by `npm run build` from the tables of commands, options and keys.
import {commands} from '../../src/cli/command-table.ts';
import {typedAs, usageOf} from '../../src/cli/help.ts';
import type {HelpTopic} from '../../src/cli/request.ts';
import {commands as keyCommands} from '../../src/reader/commands/commands.ts';
import {keyCaps} from '../../src/reader/keys.ts';
import {wordingIn} from '../../src/wording/languages.ts';

const {commands: keyTitles, groups, help} = wordingIn('en');

/** In roff, with the macros of man(7). @param day ISO 8601 */
export function manPage(version: string, day: string): string {
	const lines = [
		`.TH BRIEFING\\-TUI 1 ${day} "briefing\\-tui ${version}" "User Commands"`,
		'.SH NAME',
		'briefing\\-tui \\- read transcripts of press briefings in the terminal',
		'.SH SYNOPSIS',
		...topics.flatMap((topic, at) => [...(at === 0 ? [] : ['.br']), ...synopsis(topic)]),
		'.SH DESCRIPTION',
		said(help.does.read),
		said(
			'FILE is a path, an address (http, https) or - for standard input. Without it the commands read standard input, and the ' +
				'reader opens the briefing that comes with the program unless a transcript is piped in. Where standard output is no ' +
				'terminal the transcript is printed as text.',
		),
		'.PP',
		said(
			'Commands that take FILE... take folders too: every file in them that is named like a transcript and is not empty, hidden ones ' +
				'and links to folders left out. Of several files each row begins with its file; in JSON it has a member file, and parse and ' +
				'outline write a document a line. What cannot be read is told of and does not stop the rest; Ctrl-C ends with what was found.',
		),
		'.SH OPTIONS',
		...optionsOf('read'),
		'.SH COMMANDS',
		...topics
			.slice(1)
			.flatMap(topic => [
				`.SS ${typed(usageOf(topic))}`,
				said(help.does[topic]),
				...optionsOf(topic),
				...(topic === 'mcp' ? mcpTold : []),
			]),
		'.SH ANCHORS',
		'.TP\n.B q3\na question and all its answers',
		'.TP\n.B q3\\-a2\na turn: here the second that answers',
		'.TP\n.B q3\\-a2\\-p1\na paragraph',
		'.TP\n.B q3\\-a2\\-p1..p3\nall from one to another',
		'.SH KEYS',
		...[...Map.groupBy(keyCommands, ({group}) => group)].flatMap(([group, members]) => [
			`.SS ${said(groups[group])}`,
			...members.flatMap(({id, keys}) => ['.TP', `.B ${typed(keyCaps(keys))}`, said(keyTitles[id])]),
		]),
		'.SH EXIT STATUS',
		...exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, said(meaning)]),
		'.SH ENVIRONMENT',
		...Object.entries(help.environment).flatMap(([name, meaning]) => ['.TP', `.B ${name}`, said(meaning)]),
		'.SH FILES',
		...files.flatMap(([path, meaning]) => ['.TP', `.B ${typed(path)}`, said(meaning)]),
		'.SH EXAMPLES',
		...topics.flatMap(topic =>
			commands[topic].examples.flatMap(([example, id]) =>
				id === undefined ? ['.PP', `.B ${typed(example)}`] : ['.TP', `.B ${typed(example)}`, said(help.examples[id])],
			),
		),
	];
	return `${lines.join('\n')}\n`;
}

const topics = Object.keys(commands) as readonly HelpTopic[];

const mcpTold = [
	'.PP',
	'Only the files that are named are served, and only read. The tools are\nlist_briefings, outline, search, read, figures and cite.',
];

const exitCodes = [
	['0', 'Done; something was found.'],
	['1', 'Nothing was found (search, kwic, figures, list).'],
	[
		'2',
		'The command line, the input or the output cannot be used; one line on standard error says why and what to do. So does a fault of the program itself.',
	],
	['130', 'Interrupted by Ctrl-C.'],
] as const;

const files = [
	['~/.local/state/briefing-tui', 'What lasts; under XDG_STATE_HOME where that is set. Remove it to forget all.'],
	['FILE.corrections.jsonl', 'What was put right in FILE, kept beside it.'],
] as const;

function synopsis(topic: HelpTopic): readonly string[] {
	const usage = usageOf(topic);
	return ['.B briefing\\-tui', typed([usage, '[OPTION]...'].filter(Boolean).join(' '))];
}

const optionsOf = (topic: HelpTopic): readonly string[] =>
	Object.entries(commands[topic].options)
		// What every command takes is told of once.
		.filter(([name]) => topic === 'read' || !(name in commands.completions.options))
		.flatMap(([name, option]) => [
			'.TP',
			`.B ${typed(typedAs(name, option))}`,
			said(option.said === null ? selfTold[name]! : help.options[option.said]),
		]);

const selfTold: Readonly<Record<string, string>> = {
	help: 'Print help on the command, examples first.',
	version: 'Print the version.',
};

/** Text in which roff finds no marks of its own, in lines of a length that every tool for it takes. */
const said = (text: string): string =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/(.{1,72})(?: +|$)/gu, '$1\n')
		.trimEnd()
		.replace(/^(?=[.'])/gmu, '\\&');

/** The same for what is typed, on one line: signs that roff would set for print stay as they are on the keyboard. */
const typed = (text: string): string =>
	said(text)
		.replaceAll('\n', ' ')
		.replace(/['"^`~]/gu, sign => typewriter[sign]!);
const typewriter: Readonly<Record<string, string>> = {
	"'": '\\(aq',
	'"': '\\(dq',
	'^': '\\(ha',
	'`': '\\(ga',
	'~': '\\(ti',
};
