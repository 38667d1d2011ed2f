import {describe, expect, test} from 'vitest';
import {parseArguments} from '../../src/cli/arguments.ts';
import {Failure} from '../../src/cli/failure.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';
import type {Wording} from '../../src/wording/wording.ts';

describe('what is asked for', () => {
	test.each([
		['', {kind: 'read', sources: [], sample: false, colour: undefined}],
		['--color auto', {kind: 'read', colour: 'auto'}],
		['--theme paper', {kind: 'read', theme: 'paper'}],
		['config', {kind: 'config', example: false, json: false, theme: undefined}],
		['config --config x.toml --json --lang en --private', {kind: 'config', json: true, language: 'en', private: true}],
		['--no-mouse --no-screen-reader --no-private', {mouse: false, aloud: false, private: false}],
		['--no-mouse --screen-reader --mouse --no-screen-reader', {mouse: true, aloud: false, private: undefined}],
		['config --example', {kind: 'config', example: true}],
		['--sample', {kind: 'read', sources: [], sample: true}],
		['a.txt', {kind: 'read', sources: ['a.txt']}],
		['a.txt b.txt - c.txt', {kind: 'read', sources: ['a.txt', 'b.txt', '-', 'c.txt']}],
		['-', {kind: 'read', sources: ['-']}],
		['--goto q3 a.txt', {kind: 'read', sources: ['a.txt'], goto: 'q3'}],
		['--search 稀土', {kind: 'read', search: '稀土'}],
		['--search=--x', {kind: 'read', search: '--x'}],
		['--theme light --ambiguous wide --no-color', {kind: 'read', theme: 'light', ambiguous: 2, colour: 'never'}],
		['print --width 40 --color=always x.txt', {kind: 'print', width: 40, colour: 'always'}],
		['--color never search x', {kind: 'search', colour: 'never'}],
		['--ambiguous narrow', {kind: 'read', ambiguous: 1}],
		['--encoding big5 a.txt', {kind: 'read', encoding: 'big5'}],
		['--help', {kind: 'help', topic: 'read'}],
		['-h', {kind: 'help', topic: 'read'}],
		['--version', {kind: 'version'}],
		['-V', {kind: 'version'}],
		['version', {kind: 'version'}],
		['print --version', {kind: 'version'}],
		['help', {kind: 'help', topic: 'read'}],
		['help cite', {kind: 'help', topic: 'cite'}],
		['help --lang zh-Hant kwic', {kind: 'help', topic: 'kwic'}],
		['--no-color --lang en print a.txt', {kind: 'print', source: 'a.txt'}],
		['--limit 3 kwic 芯片', {kind: 'kwic', query: '芯片', limit: 3}],
		['parse a.txt --json', {kind: 'parse', sources: ['a.txt'], json: true, explain: false}],
		['parse a.txt --explain', {kind: 'parse', explain: true}],
		['parse --help', {kind: 'help', topic: 'parse'}],
		['print -', {kind: 'print', source: '-', anchor: undefined}],
		['print', {kind: 'print', source: undefined, sample: false}],
		['print q3', {kind: 'print', anchor: 'q3', source: undefined}],
		['print q3-a2-p1..p3 x.txt', {kind: 'print', anchor: 'q3-a2-p1..p3', source: 'x.txt'}],
		['print q3.txt', {kind: 'print', anchor: undefined, source: 'q3.txt'}],
		['print --speaker 田玉龍 --json x.txt', {kind: 'print', speaker: '田玉龍', source: 'x.txt', json: true}],
		['print opening1 --context 2 --sample', {kind: 'print', anchor: 'opening1', context: 2, sample: true}],
		['print --sentences q3', {kind: 'print', sentences: true, anchor: 'q3'}],
		['print --script taiwan x', {kind: 'print', script: 'traditionalTaiwan'}],
		['print --help', {kind: 'help', topic: 'print'}],
		['cite q3-a2', {kind: 'cite', anchor: 'q3-a2', style: 'plain'}],
		['cite q3 --style apa x.txt', {kind: 'cite', anchor: 'q3', style: 'apa', source: 'x.txt'}],
		['cite q3–q4 --context question', {kind: 'cite', anchor: 'q3–q4', context: 'question'}],
		['cite --speaker 田玉龍 x.txt', {kind: 'cite', anchor: undefined, speaker: '田玉龍', source: 'x.txt'}],
		['cite q3 --script simplified --json', {kind: 'cite', script: 'simplified', json: true}],
		['cite --help', {kind: 'help', topic: 'cite'}],
		['export x.txt --to csv', {kind: 'export', to: 'csv', sources: ['x.txt']}],
		['export --to html -o x.html', {kind: 'export', to: 'html', output: 'x.html'}],
		[
			'export --to tei --speaker s6 --questions 3,q5-7',
			{
				kind: 'export',
				part: {
					speaker: 's6',
					questions: [
						[3, 3],
						[5, 7],
					],
				},
			},
		],
		['export --to tei --query x', {kind: 'export', part: {query: 'x'}}],
		['export --help', {kind: 'help', topic: 'export'}],
		['list speakers', {kind: 'list', list: 'speakers', as: 'text'}],
		['list questions --tsv x.txt', {kind: 'list', list: 'questions', as: 'tsv', sources: ['x.txt']}],
		['figures --speaker 陶 --sort value x.txt', {kind: 'figures', speaker: '陶', order: 'value', sources: ['x.txt']}],
		['list figures --json x.txt', {kind: 'figures', as: 'json', sources: ['x.txt']}],
		['list terms', {kind: 'terms', only: undefined, as: 'text'}],
		['list terms --tbx --kind name x.txt', {kind: 'terms', only: 'name', as: 'tbx', sources: ['x.txt']}],
		['list terms --json', {kind: 'terms', as: 'json'}],
		['list --help', {kind: 'help', topic: 'list'}],
		['outline x.txt', {kind: 'outline', sources: ['x.txt'], script: 'asPrinted', json: false}],
		['outline --json --script taiwan', {kind: 'outline', script: 'traditionalTaiwan', json: true}],
		['outline --help', {kind: 'help', topic: 'outline'}],
		['search 芯片 人才', {kind: 'search', query: '芯片 人才', sources: [], limit: undefined}],
		[
			'search --json --limit 5 --file a.txt -- --x',
			{kind: 'search', query: '--x', limit: 5, sources: ['a.txt'], json: true},
		],
		['search 芯片 人才 package.json', {query: '芯片 人才', sources: ['package.json']}],
		['search 芯片 src package.json', {query: '芯片', sources: ['src', 'package.json']}],
		['search 芯片 - https://a.example/b www.a.example/b', {sources: ['-', 'https://a.example/b', 'www.a.example/b']}],
		['search 芯片 nothing.srt src/nothing ./x', {query: '芯片', sources: ['nothing.srt', 'src/nothing', './x']}],
		['search package.json README.md', {query: 'package.json', sources: ['README.md']}],
		['search 芯片 AR/VR 5.5', {query: '芯片 AR/VR 5.5', sources: []}],
		['search 芯片 /稀土/', {query: '芯片 /稀土/', sources: []}],
		['search package.json src', {query: 'package.json', sources: ['src']}],
		['search 芯片 src -- a', {query: '芯片 src', sources: ['a']}],
		['search 芯片 src --', {query: '芯片 src', sources: []}],
		['search -- -x src', {query: '-x', sources: ['src']}],
		['search --file a.txt -- 芯片 package.json', {query: '芯片 package.json', sources: ['a.txt']}],
		['search --file a.txt 芯片 src', {query: '芯片 src', sources: ['a.txt']}],
		['search --sample 芯片 src', {query: '芯片 src', sources: [], sample: true}],
		['kwic 芯片 package.json --limit 5', {kind: 'kwic', query: '芯片', sources: ['package.json'], limit: 5}],
		['figures a.txt b.txt', {kind: 'figures', sources: ['a.txt', 'b.txt']}],
		['list questions a.txt b.txt', {kind: 'list', sources: ['a.txt', 'b.txt']}],
		['search --help', {kind: 'help', topic: 'search'}],
		[
			'kwic 芯片 --limit 5 --context 9',
			{kind: 'kwic', limit: 5, context: 9, order: {by: [], often: false}, as: 'text'},
		],
		['kwic 芯片 --sort right', {order: {by: ['R1', 'R2', 'R3'], often: false}}],
		['kwic 芯片 --sort left,R1 --often', {order: {by: ['L1', 'L2', 'L3', 'R1'], often: true}}],
		['kwic 芯片 --often', {order: {by: ['R1', 'R2', 'R3'], often: true}}],
		['kwic 芯片 --count collocates --span 3 --least 5', {count: 'collocates', span: 3, least: 5}],
		['kwic 芯片 --count clusters --size 3 --tsv', {count: 'clusters', size: 3, as: 'tsv'}],
		['list words', {kind: 'list', list: 'words', as: 'text'}],
		['completions fish', {kind: 'completions', shell: 'fish'}],
		['mcp a.txt b.txt', {kind: 'mcp', sources: [{source: 'a.txt'}, {source: 'b.txt'}]}],
		['mcp --sample', {kind: 'mcp', sources: [{source: undefined, sample: true}]}],
		['-- parse', {kind: 'read', sources: ['parse']}],
	])('briefing-tui %s', (line, request) => {
		expect(parseArguments(line.split(' ').filter(Boolean))).toMatchObject(request);
	});

	test('an empty name is one that is not there, and not the folder that one is in', () => {
		expect(parseArguments(['search', '芯片', ''])).toMatchObject({query: '芯片', sources: ['']});
	});

	test.each(['search', 'kwic'])('%s: a query that can be shown again', command => {
		const typed = ['\u009B31mport\u001B]0;x\u0007', '\u202Ehar\u200Bbour\u{E0041}'];
		expect(parseArguments([command, '--', ...typed])).toMatchObject({query: 'port harbour'});
		expect(() => parseArguments([command, '\u200B'])).toThrow(/what\? for example/);
	});
});

describe('what cannot be', () => {
	test.each([
		['--colour', /^Unknown option '--colour'; did you mean --color\? see briefing-tui --help$/],
		['--no-color --color always', /--no-color/],
		['print --json --width 40', /--width/],
		['print --width 0', /--width/],
		['search --color sometimes x', /auto/],
		['--hlep', /'--hlep'; did you mean --help\?/],
		['search --limt 3 x', /did you mean --limit\? see briefing-tui search --help/],
		['paser a.txt', /^paser: there is no such file .*did you mean briefing-tui parse\?$/],
		['help prnt', /^prnt: there is no such command; did you mean print\? there are parse, /],
		['help me', /^me: there is no such command; there are parse, search/],
		['cite q1 --style mdarkown', /not mdarkown; did you mean markdown\?/],
		['print a.txt --sample', /^--sample and FILE do not go together/],
		['search --file a --file b x', /^--file is given twice/],
		['kwic x --file package.json README.md', /^README\.md is a file.*kwic QUERY FILE…$/],
		['print --sample --encoding big5', /^--sample and --encoding do not go together/],
		['kwic x --sort R4', /^--sort takes place or right .*, not R4; did you mean/],
		['kwic x --sort right,', /^--sort takes .*, not $/],
		['kwic x --count words', /^--count takes collocates or clusters or forms or speakers or questions, not words/],
		['kwic x --count speakers --sort right', /^--sort and --count do not go together/],
		['kwic x --span 3', /^--span goes with --count collocates$/],
		['kwic x --count questions --least 3', /^--least goes with --count collocates or --count clusters$/],
		['kwic x --tsv --json', /^--json and --tsv do not go together/],
		['print --context 2 x.txt', /--context of what/],
		['print q3 --context all', /a whole number from 1 on or question, not all/],
		['print package.json README.md', /one transcript at a time/],
		['completions', /which shell\? bash, zsh, fish, powershell/],
		['mcp', /serve what\?/],
		['outline --tsv x', /Unknown option '--tsv'/],
		['--goto', /'--goto <value>' argument missing; see .*--help/],
		['parse --json=1', /--json.* does not take an argument.*--help/],
		['--lang klingon', /^--lang takes en or .*, not klingon$/],
		['search --lang zh_TW x', /not zh_TW/],
		['list', /list what\? speakers, questions, figures, terms, words or clips/],
		['list turns', /^list takes speakers or questions or figures or terms or words or clips, not turns/],
		['list terms --kind word', /^--kind takes slogan or title or name or phrase, not word$/],
		['list speakers --tbx', /^--tbx is for terms: briefing-tui list terms --tbx$/],
		['list figures --kind name', /^--kind is for terms/],
		['+G a.txt', /^\+G is of less and vim; here --goto q3/],
		['+/rare a.txt', /--search/],
		['config x.toml', /config takes no x.toml: leave it out/],
		['config --example --json', /--example and --json do not go together/],
		['--config a.toml --config b.toml', /given twice/],
		['--ambiguous 3', /narrow or wide, not 3/],
		['search', /search what\? for example/],
		['search --limit 0 x', /whole number from 1 on, not 0/],
		['search --limit many x', /whole number/],
		['parse --yaml', /yaml.*--help/],
		['cite', /cite what\? for example/],
		['cite q1 --style harvard', /plain or .*, not harvard/],
		['export x.txt', /export to what\? --to text, markdown, html/],
		['export --to doc', /text or .*, not doc/],
		['export --to text --questions 3,x', /3,5-7, not 3,x/],
		['export --to text --questions 7-3', /3,5-7, not 7-3/],
		['export --to text --questions=', /3,5-7/],
	])('briefing-tui %s is told of in one line', (line, message) => {
		const run = () => parseArguments(line.split(' '));
		expect(run).toThrow(Failure);
		expect(run).toThrow(message);
		expect(run).toThrow(/^[^\n]*$/);
	});
});

test.each(languages)('is told in %s', language => {
	const wording = wordingIn(language);
	for (const [line, told] of [
		['search --quux', wording.failures.unknownOption('--quux', '', 'briefing-tui search --help')],
		['print package.json README.md', wording.failures.oneTranscript(2)],
		['search', wording.failures.noQuery('search')],
	] as const) {
		expect(said(() => parseArguments(line.split(' ')), wording)).toBe(told);
	}
});

function said(run: () => unknown, wording: Wording): string | undefined {
	try {
		run();
	} catch (error) {
		if (error instanceof Failure) return error.say(wording);
	}
	return undefined;
}
