import {narrowRuler} from '../text/cells.ts';
import type {Wording} from '../wording/wording.ts';
import {commands, type TypedCommand} from './command-table.ts';
import {type OptionRow, spellings, valueShown} from './option.ts';
import type {HelpTopic} from './request.ts';

/** What is typed, with what is said of it. */
type HelpLine = readonly [typed: string, said?: string];

/** What `--help` prints: examples first. Ends with a line break. */
export function helpText(topic: HelpTopic, {help}: Wording): string {
	const {examples, options, ending} = commands[topic];
	const paragraphs = [
		[help.does[topic]],
		inColumns(examples.map(([typed, said]) => (said === undefined ? [typed] : [typed, help.examples[said]]))),
		...(topic === 'read' ? [[help.commandsTitle, ...inColumns(commandLines(help))]] : []),
		[help.optionsTitle, ...inColumns(optionLines(options, help))],
		...(ending ? [[help.endings[ending]]] : []),
	];
	return `${paragraphs.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

/** A command with what stands behind it: `print [ANCHOR] [FILE]`. */
export const usageOf = (topic: HelpTopic): string =>
	[...(topic === 'read' ? [] : [topic]), ...commands[topic].operands.map(({name}) => name)].join(' ');

const commandLines = ({commands: said}: Wording['help']): readonly HelpLine[] =>
	(Object.keys(said) as readonly (keyof typeof said)[]).map(name => [usageOf(name), said[name]]);

/** What tells itself stands together on the last line. */
function optionLines(options: TypedCommand['options'], help: Wording['help']): readonly HelpLine[] {
	const rows = Object.entries(options).map(([name, option]) => ({said: option.said, typed: typedAs(name, option)}));
	return [
		...rows.flatMap(({said, typed}) => (said === null ? [] : broken(typed, help.options[said]))),
		[
			rows
				.filter(({said}) => said === null)
				.map(({typed}) => typed)
				.join('   '),
		],
	];
}

/** `-o, --output PATH`, `--mouse, --no-mouse`. */
export function typedAs(name: string, option: OptionRow): string {
	const short = option.short === undefined ? [] : [`-${option.short}`];
	const long = spellings(name, option).map(spelling => `--${spelling}`);
	return `${[...short, ...long].join(', ')} ${valueShown(option)}`.trimEnd();
}

/** In cells: what is longer would push what is said too far to the right. */
const longest = 46;

/** A list of words that is too long goes over several lines; what is said stands beside the last. */
function broken(typed: string, said: string): readonly HelpLine[] {
	const lines: HelpLine[] = [];
	let line = '';
	for (const word of typed.split('|')) {
		const joined = line === '' ? word : `${line}|${word}`;
		if (line === '' || narrowRuler.width(joined) <= longest) line = joined;
		else {
			lines.push([`${line}|`]);
			line = `    ${word}`;
		}
	}
	return [...lines, [line, said]];
}

/** Side by side: the second column begins behind the longest of the first that has one. */
export function inColumns(lines: readonly HelpLine[]): readonly string[] {
	const cells = Math.max(0, ...lines.map(([typed, said]) => (said ? narrowRuler.width(typed) : 0))) + 2;
	return lines.map(([typed, said]) => `  ${said ? narrowRuler.pad(typed, cells) + said : typed}`);
}
