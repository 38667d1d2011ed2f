import {briefingFormats} from '../export/briefing-formats.ts';
import {citationStyles} from '../export/citation.ts';
import {themeNames} from '../reader/theme-names.ts';
import {narrowRuler} from '../text/cells.ts';
import {languages} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';

type HelpWording = Wording['help'];

export type HelpTopic = keyof HelpWording['does'];

/** What one types, with the id of what is said beside it. */
type HelpLine<Id> = readonly [typed: string, id?: Id];

interface Topic {
	readonly examples: readonly HelpLine<keyof HelpWording['examples']>[];
	readonly commands?: readonly HelpLine<keyof HelpWording['commands']>[];
	readonly options: readonly HelpLine<keyof HelpWording['options']>[];
	readonly ending?: keyof HelpWording['endings'];
}

const encoding = ['--encoding NAME', 'encoding'] as const;
const lang = [`--lang ${languages.join('|')}`, 'lang'] as const;
const file = ['--file FILE', 'file'] as const;

const topics: Readonly<Record<HelpTopic, Topic>> = {
	read: {
		examples: [
			['briefing-tui', 'bundled'],
			['briefing-tui transcript.txt', 'own'],
			['curl … | briefing-tui -', 'standardInput'],
			['briefing-tui --goto q3 FILE', 'goto'],
			['briefing-tui --search 稀土 FILE', 'search'],
			['briefing-tui FILE | less', 'piped'],
		],
		commands: [
			['parse FILE', 'parse'],
			['search QUERY', 'search'],
			['kwic QUERY', 'kwic'],
			['figures FILE', 'figures'],
			['list speakers FILE', 'list'],
			['outline FILE', 'outline'],
			['print FILE', 'print'],
			['cite ANCHOR FILE', 'cite'],
			['export FILE --to FORMAT', 'export'],
		],
		options: [
			['--goto WHERE', 'goto'],
			['--search QUERY', 'search'],
			encoding,
			[`--theme ${themeNames.join('|')}`, 'theme'],
			['--ambiguous narrow|wide', 'ambiguous'],
			['--no-color', 'noColour'],
			lang,
			['-h, --help   -V, --version'],
		],
		ending: 'read',
	},
	parse: {
		examples: [
			['briefing-tui parse transcript.txt --json', 'json'],
			['briefing-tui parse transcript.txt', 'outline'],
			['briefing-tui parse transcript.txt --explain', 'explain'],
			['briefing-tui parse - --json < transcript.txt'],
		],
		options: [['--json', 'json'], ['--explain', 'explain'], encoding, lang],
	},
	search: {
		examples: [
			['briefing-tui search 新能源汽車', 'inBundled'],
			['briefing-tui search --file transcript.txt -- 稀土'],
			['briefing-tui search --json --limit 5 -- 芯片 人才'],
		],
		options: [file, ['--limit N', 'limit'], ['--json', 'hitsAsJson'], encoding, lang],
		ending: 'nothingFound',
	},
	kwic: {
		examples: [
			['briefing-tui kwic 產業鏈', 'inBundled'],
			['briefing-tui kwic --sort right --file transcript.txt -- 稀土'],
			['briefing-tui kwic --tsv -- 芯片 > chips.tsv', 'spreadsheet'],
		],
		options: [['--sort place|right|left', 'sortHits'], file, ['--tsv, --json', 'tables'], encoding, lang],
		ending: 'nothingFound',
	},
	figures: {
		examples: [
			['briefing-tui figures', 'ofBundled'],
			['briefing-tui figures --sort measure transcript.txt'],
			['briefing-tui figures --tsv transcript.txt > figures.tsv'],
		],
		options: [['--sort place|measure|value|kind', 'sortFigures'], ['--tsv, --json', 'tables'], encoding, lang],
		ending: 'none',
	},
	list: {
		examples: [
			['briefing-tui list speakers', 'ofBundled'],
			['briefing-tui list questions transcript.txt'],
			['briefing-tui list questions --tsv FILE > asked.tsv', 'spreadsheet'],
		],
		options: [['--tsv, --json', 'tables'], encoding, lang],
		ending: 'none',
	},
	outline: {
		examples: [['briefing-tui outline transcript.txt'], ['briefing-tui outline', 'ofBundled']],
		options: [encoding, lang],
	},
	print: {
		examples: [
			['briefing-tui print transcript.txt | less'],
			['briefing-tui print --script simplified transcript.txt > jianti.txt'],
		],
		options: [['--script simplified|taiwan|hongkong', 'script'], encoding, lang],
	},
	cite: {
		examples: [
			['briefing-tui cite q3-a2', 'citeAnswer'],
			['briefing-tui cite q3 --style markdown FILE', 'citeExchange'],
			['briefing-tui cite q3-a2-p1 --style ris FILE > a.ris', 'citeZotero'],
		],
		options: [
			[`--style ${citationStyles.slice(0, 4).join('|')}`],
			[`    ${citationStyles.slice(4).join('|')}`, 'style'],
			encoding,
			lang,
		],
	},
	export: {
		examples: [
			['briefing-tui export FILE --to html -o briefing.html', 'exportHtml'],
			['briefing-tui export FILE --to csv > briefing.csv', 'spreadsheet'],
			['briefing-tui export FILE --to docx --questions 3,5-7 -o asked.docx'],
			['briefing-tui export FILE --to jsonl | jq \'select(.kind == "answer")\''],
		],
		options: [
			[`--to ${briefingFormats.slice(0, 8).join('|')}`],
			[`    ${briefingFormats.slice(8).join('|')}`],
			['-o, --output PATH', 'output'],
			['--speaker NAME|ID', 'onlySpeaker'],
			['--questions 3,5-7', 'onlyQuestions'],
			['--query QUERY', 'onlyHits'],
			encoding,
			lang,
		],
		ending: 'nothingSelected',
	},
};

/** What `--help` prints: examples first. Ends with a line break. */
export function helpText(topic: HelpTopic, {help}: Wording): string {
	const {examples, commands, options, ending} = topics[topic];
	const paragraphs = [
		[help.does[topic]],
		inColumns(examples, help.examples),
		...(commands ? [[help.commandsTitle, ...inColumns(commands, help.commands)]] : []),
		[help.optionsTitle, ...inColumns(options, help.options)],
		...(ending ? [[help.endings[ending]]] : []),
	];
	return `${paragraphs.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

/** What is typed and what is said of it, side by side: the second column begins behind the longest that has one. */
function inColumns<Id extends string>(
	lines: readonly HelpLine<Id>[],
	said: Readonly<Record<Id, string>>,
): readonly string[] {
	const cells = Math.max(0, ...lines.map(([typed, id]) => (id ? narrowRuler.width(typed) : 0))) + 2;
	return lines.map(([typed, id]) => `  ${id ? narrowRuler.pad(typed, cells) + said[id] : typed}`);
}
