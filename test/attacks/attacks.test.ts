import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createServer as createNetServer} from 'node:net';
import {basename, join} from 'node:path';
import {parser as markdown} from '@lezer/markdown';
import {Client} from '@modelcontextprotocol/client';
import {InMemoryTransport} from '@modelcontextprotocol/server';
import {Parser} from 'htmlparser2';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {createOutline} from '../../src/briefing/outline.ts';
import {parseArguments} from '../../src/cli/arguments.ts';
import {citeCommand} from '../../src/cli/cite-command.ts';
import {exportCommand} from '../../src/cli/export-command.ts';
import {Failure} from '../../src/cli/failure.ts';
import {figuresCommand} from '../../src/cli/figures-command.ts';
import {kwicCommand} from '../../src/cli/kwic-command.ts';
import {listCommand} from '../../src/cli/list-command.ts';
import {outlineCommand} from '../../src/cli/outline-command.ts';
import {parseCommand} from '../../src/cli/parse-command.ts';
import {printCommand} from '../../src/cli/print-command.ts';
import {searchCommand} from '../../src/cli/search-command.ts';
import {tell} from '../../src/cli/tell.ts';
import {termsCommand} from '../../src/cli/terms-command.ts';
import {briefingFormats} from '../../src/export/briefing-formats.ts';
import {citationStyles} from '../../src/export/citation-styles.ts';
import {counted} from '../../src/export/counted.ts';
import {createServer} from '../../src/mcp/server.ts';
import {createShelf} from '../../src/mcp/shelf.ts';
import {type Parsed, parseBriefing} from '../../src/parse/parse.ts';
import {openZip} from '../../src/parse/unwrap/zip.ts';
import {loadPatterns} from '../../src/search/ways/pattern.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {cleansUp, folder, open, program, ready} from '../terminal/terminal.ts';
import {actedOn, foreignTo, formulas} from './acted-on.ts';
import {attacks} from './attacks.ts';
import {carriersOf} from './carriers.ts';

vi.setConfig({testTimeout: 120_000});
// Every output is made of every file: each is read once.
vi.mock(import('../../src/cli/open.ts'), async load => {
	const real = await load();
	const read = new Map<string, ReturnType<typeof real.openBriefing>>();
	const openBriefing: typeof real.openBriefing = (request, ...more) => {
		const {source, sample, encoding, uncorrected} = request;
		const key = JSON.stringify([source, sample, encoding, uncorrected]);
		const opened = read.get(key) ?? real.openBriefing(request, ...more);
		read.set(key, opened);
		return opened;
	};
	return {...real, openBriefing};
});
cleansUp();

const all = Object.values(attacks);
/** Where the transcripts are; the program runs beside it, where nothing may turn up that no test has asked for. */
const held = join(folder, 'held');
const desk = join(folder, 'desk');
const files = Object.entries(carriersOf(all));
const paths = files.map(([name]) => join(held, name));
/** What nothing but an argument, or the name of a file, can hold: no NUL. */
const asArgument = all.map(attack => attack.replaceAll('\0', '').toWellFormed()).join(' ');

beforeAll(() => {
	for (const path of [held, desk]) mkdirSync(path, {recursive: true});
	for (const [name, data] of files) writeFileSync(join(held, name), data);
});

const doers: Readonly<Record<string, (request: never, asked: never) => Promise<number>>> = {
	parse: parseCommand,
	outline: outlineCommand,
	search: searchCommand,
	kwic: kwicCommand,
	figures: figuresCommand,
	terms: termsCommand,
	list: listCommand,
	export: exportCommand,
	cite: citeCommand,
	print: printCommand,
};

/** The tests ask for colours, which these two would write. */
const plainly = ([command]: readonly (string | undefined)[]): readonly string[] =>
	command === 'search' || command === 'print' ? ['--no-color'] : [];

interface Said {
	readonly out: string;
	readonly err: string;
}

/** What a command prints, without a start of the program. */
async function run(...args: readonly string[]): Promise<Said> {
	const heard = (stream: NodeJS.WriteStream) => {
		const chunks: Uint8Array[] = [];
		const spy = vi.spyOn(stream, 'write').mockImplementation(data => {
			chunks.push(Buffer.from(data));
			return true;
		});
		return () => {
			spy.mockRestore();
			return readText(Buffer.concat(chunks));
		};
	};
	const [out, err] = [heard(process.stdout), heard(process.stderr)];
	try {
		const request = parseArguments(args);
		await doers[request.kind]?.(request as never, 'en' as never);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		tell(error.say(wordingIn('en')));
	} finally {
		heardLast = {out: out(), err: err()};
	}
	return heardLast;
}
let heardLast: Said = {out: '', err: ''};

/** The same by a start of the built program, with nothing that is a terminal. */
function started(args: readonly string[], env: Readonly<Record<string, string>> = {}): Said {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
		cwd: desk,
		input: '',
		env: {PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8', ...env},
	});
	expect([status, readText(stderr).slice(0, 300)]).toEqual([expect.toBeOneOf([0, 1, 2]), expect.anything()]);
	expect(readText(stderr)).not.toMatch(/^\s+at /m);
	return {out: readText(stdout), err: readText(stderr)};
}

/** What is no UTF-8 is as bad as what a terminal acts on. */
const readText = (bytes: Uint8Array): string => new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);

/** What was written is only text, and what is told of trouble is too. */
function expectText({out, err}: Said, {table = false} = {}): string {
	expect(actedOn(out, {table}).slice(0, 5)).toEqual([]);
	expect(actedOn(err).slice(0, 5)).toEqual([]);
	return out;
}

describe('a hostile transcript', () => {
	test.each(files.map(([name]) => name))('is read without what a terminal acts on: %s', async name => {
		const out = expectText(await run('parse', '--json', join(held, name)));
		expect(
			stringsIn(JSON.parse(out))
				.flatMap(text => actedOn(text))
				.slice(0, 5),
		).toEqual([]);
	});

	test.each([
		['parse'],
		['parse', '--explain'],
		['outline'],
		['outline', '--json'],
		['outline', '--script', 'taiwan'],
		['figures'],
		['figures', '--json'],
		...['speakers', 'questions', 'terms', 'words'].flatMap(list => [
			['list', list],
			['list', list, '--json'],
		]),
		['search', 'million'],
		['search', '--json', 'million'],
		['kwic', 'million'],
		['kwic', '--json', 'million'],
		...counted.map(what => ['kwic', 'million', '--count', what]),
	])('is printed as text: %s %s %s %s', async (...args) => {
		const words = args.filter(arg => arg !== undefined);
		const out = expectText(await run(...words, ...plainly(words), ...paths), {table: words[0] === 'search'});
		expect(out).not.toBe('');
	});

	test.each([
		...['figures', 'list speakers', 'list questions', 'list terms', 'list words', 'kwic million'],
		...counted.map(what => `kwic million --count ${what}`),
	])('has no formula in a table: %s --tsv', async told => {
		const out = expectText(await run(...told.split(' '), '--tsv', ...paths), {table: true});
		const rows = out.split('\n').map(row => row.split('\t'));
		expect(rows.length).toBeGreaterThan(2);
		expect(formulas(rows)).toEqual([]);
		expect(new Set(rows.slice(0, -1).map(row => row.length)).size).toBe(1);
	});

	test.each([[], ['--script', 'simplified'], ['--width', '20'], ['--json'], ['--sentences']])(
		'is printed: %s %s',
		async (...more: readonly (string | undefined)[]) => {
			for (const path of paths) {
				const table = more.includes('--sentences');
				const out = expectText(
					await run('print', path, ...more.filter(word => word !== undefined), ...plainly(['print'])),
					{table},
				);
				if (table) expect(formulas(out.split('\n').map(row => row.split('\t')))).toEqual([]);
			}
		},
	);

	test('is printed as a term base', async () => {
		const out = expectText(await run('list', 'terms', '--tbx', join(held, 'own.json')));
		expect(out).toContain('<conceptEntry');
		expect(actedOnInXml(out)).toEqual([]);
	});

	test.each(citationStyles)('is cited: %s', async style => {
		let cited = 0;
		for (const path of paths) {
			const out = expectText(await run('cite', 'q1', path, '--style', style), {table: style === 'ris'});
			// Not in each of them somebody asks.
			if (out === '') continue;
			cited += 1;
			if (style === 'html') expect(actedOnInHtml(out)).toEqual([]);
			if (style === 'markdown') expect(actedOnInMarkdown(out)).toEqual([]);
			if (style === 'csl-json') JSON.parse(out);
			if (style === 'ris') expect(out.match(/^ER {2}- ?$/gm)).toHaveLength(out.match(/^TY {2}- /gm)?.length ?? 0);
		}
		expect(cited).toBeGreaterThan(paths.length / 2);
	});

	test.each(briefingFormats)('is exported: %s', async format => {
		const to = join(folder, `as-${format}`);
		expectText(await run('export', ...paths, '--to', format, '-o', to));
		const written = filesIn(to);
		expect(written.length).toBeGreaterThan(0);
		for (const path of written) expect([path, await actedOnIn(path)]).toEqual([path, []]);
	});

	test('is shown in the terminal: what is written is text, and what the reader draws by', async () => {
		const terminal = open([join(held, 'own.json')], {columns: 110, rows: 40, env: {PATH: folder, EDITOR: 'true'}});
		await terminal.see(ready);
		const esc = '\u001B';
		const sheets = ['=', 'o', 's', '#', 'i', 'B', 'C', ':', '?'].flatMap(key => [key, '\u001B[6~', esc]);
		const copies = [
			'J',
			'y',
			'*',
			'v',
			'y',
			'/million',
			'\r',
			'c',
			esc,
			`|cat '${join(held, 'bytes.txt')}' #`,
			'\r',
			'\u001B[6~',
			esc,
		];
		const pasted = `${esc}[200~${all.join('').replaceAll(esc, '')}${esc}[201~`;
		for (const keys of [...copies, ...sheets, ...' '.repeat(30), '/', pasted, esc]) {
			terminal.press(keys);
			await pause(50);
			if (keys === 'y') await terminal.see(() => terminal.output().includes('\u001B]52;c;'));
		}
		terminal.signal('SIGTERM');
		await terminal.exited;
		expect(foreignTo(terminal.output()).slice(0, 5)).toEqual([]);
	});
});

describe('hostile words in what is asked', () => {
	test.each([
		['search', '--sample', '--json', '--'],
		['search', '--sample', '--'],
		['kwic', '--sample', '--json', '--'],
		['kwic', '--sample', '--tsv', '--'],
		['print'],
		['print', '--sample', '--speaker'],
		['cite', '--sample'],
		['cite', '--sample', 'q1', '--style'],
		['export', '--sample', '--to'],
		['export', '--sample', '--to', 'text', '--questions'],
		['export', '--sample', '--to', 'text', '--query'],
		['figures', '--sample', '--speaker'],
		['list'],
		['list', 'terms', '--kind'],
		['kwic', 'a', '--sort'],
		['completions'],
		['parse', join(held, 'address.html'), '--encoding'],
		['--lang'],
		['--theme'],
		['mcp'],
		[],
	])('%s %s %s %s %s', async (...args) => {
		const asked: readonly string[] = args.filter(arg => arg !== undefined);
		for (const words of [
			[...asked, asArgument],
			[`-${asArgument}`],
			[...asked.slice(0, -1), `${asked.at(-1)}=${asArgument}`],
		])
			expectText(await run(...words), {table: asked.includes('--tsv')});
	});

	test('on the command line and in the environment of the built program', () => {
		expectText(started([asArgument]));
		expectText(started(['search', '--sample', '--json', '--', asArgument]));
		// No locale: Node itself, whatever it runs, ends with SIGSEGV at one that holds such characters.
		const names = ['TERM', 'COLORFGBG', 'FORCE_COLOR', 'XDG_STATE_HOME', 'VISUAL', 'BRIEFING_TUI_TRACE'];
		const env = Object.fromEntries(names.map(name => [name, asArgument]));
		expectText(started(['search', '稀土', '--sample'], env), {table: true});
		expectText(started(['list', 'clips'], {HOME: asArgument, XDG_CONFIG_HOME: asArgument}));
	});

	test('as the name of a file', async () => {
		const odd = all
			.map(attack => attack.replace(/[\0/]/g, '').toWellFormed().slice(0, 40))
			.filter(name => name.length > 3);
		const there = odd.map((name, i) => join(held, `${name}${i}.txt`));
		for (const path of there) writeFileSync(path, 'Q: How many?\n\nMS. B: 5 million chips were built.\n');
		for (const told of [
			'figures --tsv',
			'figures',
			'search million',
			'kwic million --tsv',
			'parse --json',
			'outline',
		]) {
			const words = told.split(' ');
			const out = expectText(await run(...words, ...plainly(words), ...there), {table: /--tsv|^search/.test(told)});
			if (told.includes('--tsv')) expect(formulas(out.split('\n').map(row => row.split('\t')))).toEqual([]);
		}
	});
});

test('hostile words in what lasts on the disk', () => {
	const state = join(folder, 'hostile-state', 'briefing-tui');
	mkdirSync(state, {recursive: true});
	const own = JSON.parse(readFileSync(join(held, 'own.json'), 'utf8'));
	const clips = all.map((attack, i) => ({
		put: {
			id: `c${i}`,
			...Object.fromEntries(['made', 'note', 'sha256', 'from', 'block'].map(name => [name, attack])),
			quotation: {
				...Object.fromEntries(['anchor', 'source', 'link', 'language'].map(name => [name, attack])),
				words: [attack],
				speaker: {...own.speakers[0], name: attack, titles: [attack]},
				question: {n: 1, asker: {...own.speakers[0], name: attack}, gist: attack},
				event: {...own.event, title: attack},
				publication: {...own.publication, url: 'javascript:alert(1)', source: attack},
				place: {pages: [attack], line: attack, time: attack},
				doubts: [{message: attack}],
			},
		},
	}));
	writeFileSync(join(state, 'clips.jsonl'), clips.map(clip => `${JSON.stringify(clip)}\n`).join(''));
	writeFileSync(join(state, 'settings.json'), JSON.stringify({theme: asArgument, script: asArgument}));
	const env = {XDG_STATE_HOME: join(folder, 'hostile-state')};
	expect(expectText(started(['list', 'clips'], env))).not.toBe('');
	expectText(started(['list', 'clips', '--json'], env));
	const rows = expectText(started(['list', 'clips', '--tsv'], env), {table: true});
	expect(formulas(rows.split('\n').map(row => row.split('\t')))).toEqual([]);
});

describe('hostile words from elsewhere', () => {
	test('in a corrections file', async () => {
		const path = join(held, 'text.txt');
		const {turns} = JSON.parse((await run('parse', '--json', path)).out);
		const starts: readonly number[] = turns.map(({blocks: [{start}]}: {blocks: [{start: number}]}) => start);
		const put = (id: string, correction: object) =>
			JSON.stringify({put: {id, made: id, about: id, correction}}).toWellFormed();
		const corrections = all.flatMap((attack, i) => {
			const turn = starts[i % starts.length]!;
			return [
				put(`a${i}${attack}`, {fix: 'person', turn, change: {name: attack, titles: [attack], outlet: attack}}),
				put(`b${i}`, {fix: 'words', from: {start: turn, offset: 1}, to: {start: turn, offset: 2}, who: {name: attack}}),
				put(`c${i}`, {fix: 'event', change: {title: all.join(' '), date: attack}}),
			];
		});
		const {corrected} = await import('../../src/corrections/corrected.ts');
		const {readCorrections} = await import('../../src/store/corrections.ts');
		const beside = join(folder, 'held.corrections.jsonl');
		writeFileSync(beside, corrections.map(line => `${line}\n`).join(''));
		const made = readCorrections({own: join(folder, 'nowhere'), beside});
		expect(made.length).toBe(corrections.length);
		const {briefing, text} = parseBriefing(readFileSync(path), {name: 'text.txt'}) as Parsed;
		const told = stringsIn(corrected(briefing, made, text).briefing);
		expect(told.flatMap(text => actedOn(text)).slice(0, 5)).toEqual([]);
		expect(made.flatMap(({id, about}) => actedOn(id + about)).slice(0, 5)).toEqual([]);
	});

	test('in a configuration file', () => {
		const path = join(folder, 'hostile.toml');
		const quoted = (attack: string): string =>
			JSON.stringify(attack.toWellFormed()).replace(
				/[\u007F-\uFFFF]/gu,
				sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
			);
		const lines = all.flatMap((attack, i) => [
			`theme = ${quoted(attack)}`,
			`${quoted(`${attack}${i}`)} = ${quoted(attack)}`,
			attack,
		]);
		const tables = all.flatMap((attack, i) => [
			`[themes.${quoted(`${attack}${i}`)}]`,
			`accent = ${quoted(attack)}`,
			`${quoted(attack)} = "red"`,
		]);
		const keys = [
			'[keys]',
			...all.map(attack => `quit = ${quoted(attack)}`),
			...all.map(attack => `${quoted(attack)} = "q"`),
		];
		writeFileSync(path, [...lines, ...keys, ...tables].join('\n').toWellFormed());
		const {err} = started(['config', '--config', path]);
		expect(actedOn(err).slice(0, 5)).toEqual([]);
		expect(err.split('\n').length).toBeGreaterThan(all.length * 3);
		expectText(started(['config', '--config', path]));
		expectText(started(['config', '--config', path, '--json']));
		expectText(started(['--theme', asArgument, '--config', path, '--sample']));
	});

	test('in what a server answers', async () => {
		let head = '';
		const server = createNetServer(socket => {
			socket.on('error', () => {});
			socket.once('data', () =>
				socket.end(Buffer.concat([Buffer.from(head), Buffer.from('\r\n\r\nQ: What?\n\nMS. B: 5 million.\n')])),
			);
		});
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		const {port} = server.address() as {port: number};
		const heads = all.flatMap(attack => {
			const line = attack.replace(/[\r\n\0]/g, ' ').toWellFormed();
			return [
				`HTTP/1.1 404 ${line}`,
				`HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=${line}`,
				`HTTP/1.1 302 Found\r\nLocation: ${line}`,
				`HTTP/1.1 200 OK\r\nX-Any: ${line}\r\nContent-Encoding: ${line}`,
			];
		});
		try {
			for (const [i, one] of heads.entries()) {
				head = `${one}\r\nConnection: close`;
				const told = await run('parse', `http://127.0.0.1:${port}/${i}`);
				expectText(told);
				expect(told.err.trimEnd().split('\n').length).toBeLessThan(3);
			}
		} finally {
			server.close();
		}
	});

	test('in what a client of the server of transcripts asks', async () => {
		const wording = wordingIn('en');
		const {briefing} = parseBriefing(readFileSync(join(held, 'own.json')), {name: asArgument}) as Parsed;
		const shelf = createShelf([{outline: createOutline(briefing), wording}]);
		const [here, there] = InMemoryTransport.createLinkedPair();
		const service = {shelf, patterns: await loadPatterns(), today: '2026-03-01'};
		const client = new Client({name: 'x', version: '1'});
		await Promise.all([createServer(service, {name: 'x', version: '1'}).connect(there), client.connect(here)]);
		const told = async (name: string, asked: Record<string, unknown>): Promise<void> => {
			const answer = await client.callTool({name, arguments: asked}).catch(String);
			const table = asked['style'] === 'ris';
			const found = stringsIn(answer).flatMap(text => actedOn(text, {table}));
			expect([name, found.slice(0, 5)]).toEqual([name, []]);
		};
		for (const name of ['list_briefings', 'outline', 'read', 'figures']) await told(name, {});
		for (const attack of all.map(attack => attack.toWellFormed())) {
			await told('search', {query: attack});
			await told('read', {anchor: attack});
			await told('read', {speaker: attack});
			await told('read', {briefing: attack});
			await told('figures', {measures: attack});
		}
		for (const style of citationStyles) await told('cite', {anchor: 'q1', style});
		await client.close();
	});
});

test('nothing that a transcript says was done', () => {
	expect(readdirSync(desk)).toEqual([]);
});

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

const stringsIn = (value: unknown): readonly string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(stringsIn)
			: [];

const filesIn = (path: string): readonly string[] =>
	statSync(path).isDirectory() ? readdirSync(path).flatMap(name => filesIn(join(path, name))) : [path];

/** What somebody would act on who opens a file that was exported. */
async function actedOnIn(path: string): Promise<readonly string[]> {
	const ending = basename(path).replace(/^[^.]*\./, '');
	if (ending.endsWith('docx')) {
		const parts = await (await openZip(readFileSync(path))).read(/\.(?:xml|rels)$/);
		return [...parts.values()].flatMap(actedOnInXml);
	}
	const text = readText(readFileSync(path));
	const table = /[ct]sv$/.test(ending);
	return [
		...actedOn(text, {table}).slice(0, 5),
		...(ending.endsWith('tsv') ? formulas(text.split('\n').map(row => row.split('\t'))) : []),
		...(ending.endsWith('csv') ? formulas(csvRows(text)) : []),
		...(ending.endsWith('html') ? actedOnInHtml(text) : []),
		...(ending.endsWith('xml') ? actedOnInXml(text) : []),
		...(ending.endsWith('md') ? actedOnInMarkdown(text) : []),
	];
}

/** The cells of CSV, as a spreadsheet parts them. */
const csvRows = (text: string): readonly (readonly string[])[] =>
	[...text.matchAll(/(?<=^|[,;\n])(?:"((?:[^"]|"")*)"|([^,;\r\n]*))/g)].map(([, quoted, plain]) => [
		quoted?.replaceAll('""', '"') ?? plain ?? '',
	]);

/** Elements that run or fetch, attributes that run, addresses that are none of the web's. */
function actedOnInHtml(text: string): readonly string[] {
	const found: string[] = [];
	new Parser(
		{
			onopentag: (name, attributes) => {
				if (/^(?:script|iframe|object|embed|base|link|img|svg|form|input|button|video|audio)$/.test(name))
					found.push(name);
				if (name === 'meta' && 'http-equiv' in attributes) found.push('meta');
				for (const [key, value] of Object.entries(attributes))
					if (/^on|^style$|^srcdoc$/.test(key) || (/^(?:href|src|action)$/.test(key) && !/^(?:https?:|#)/.test(value)))
						found.push(`${name} ${key}=${value}`);
			},
			onprocessinginstruction: name => void (name === '!doctype' || found.push(name)),
			oncomment: data => void found.push(data),
		},
		{decodeEntities: true},
	).end(text);
	return found;
}

/** What declares, instructs, or cannot stand in XML 1.0. */
function actedOnInXml(text: string): readonly string[] {
	const found = [
		...text.matchAll(/<!(?:DOCTYPE|ENTITY|\[CDATA\[|--)|<\?(?!xml )|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi),
	];
	const controls = [...text.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)].filter(
		([, hexadecimal, decimal]) =>
			actedOn(String.fromCodePoint(Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal ? 16 : 10))).length > 0,
	);
	const targets = [...text.matchAll(/(?:Target|href|xlink:href|target|url)="([a-z]+:)[^"]*"/gi)].filter(
		([, scheme = '']) => !/^https?:$/i.test(scheme),
	);
	const fields = [...text.matchAll(/<w:(?:instrText|fldSimple)\b|<script\b|<iframe\b/g)];
	return [...found, ...controls, ...targets, ...fields].map(([match]) => match);
}

/** Mark-up that is passed on, and addresses that are none of the web's. */
function actedOnInMarkdown(text: string): readonly string[] {
	const found: string[] = [];
	const body = text.replace(/^---\n[\s\S]*?\n---\n/, matter => ' '.repeat(matter.length));
	markdown.parse(body).iterate({
		enter: ({name, from, to}) => {
			const words = body.slice(from, to);
			if (/^(?:HTMLTag|HTMLBlock|Comment|CommentBlock|ProcessingInstruction|Image|LinkReference|Autolink)/.test(name))
				found.push(`${name} ${words}`);
			if (name === 'URL' && !/^<?https?:/.test(words)) found.push(words);
		},
	});
	return found;
}
