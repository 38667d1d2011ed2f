import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

interface Allowed {
	/** Folders besides its own. */
	readonly folders: readonly string[];
	/** npm packages, and modules of Node by their `node:` name; `node:*` is all of these. */
	readonly packages: readonly string[];
	/** Those of `impure` that it may use; none unless said. */
	readonly globals?: readonly string[] | 'all';
}

/** What lies outside a program of values, or asks when it runs: no function that is given all it needs uses these. */
const impure: readonly string[] = [
	'Buffer',
	'process',
	'console',
	'performance',
	'Date.now',
	'Math.random',
	'fetch',
	'globalThis',
	'setImmediate',
	'setInterval',
	'setTimeout',
	'clearImmediate',
	'clearInterval',
	'clearTimeout',
	'queueMicrotask',
];

/** The arrow of ARCHITECTURE.md: what a folder may import and use. Those of src stand without it. */
const arrow: Readonly<Record<string, Allowed>> = {
	text: {folders: [], packages: ['get-east-asian-width', 'opencc-js', 'strip-ansi']},
	briefing: {folders: [], packages: []},
	wording: {folders: [], packages: []},
	lexicon: {folders: ['text'], packages: []},
	parse: {
		folders: ['briefing', 'lexicon', 'text', 'wording'],
		packages: [
			'@lezer/markdown',
			'chardet',
			'entities',
			'htmlparser2',
			'postal-mime',
			'smol-toml',
			'unpdf',
			'yaml',
			'yauzl',
			'node:crypto',
			'node:zlib',
			'node:buffer',
		],
	},
	search: {folders: ['briefing', 'lexicon', 'text'], packages: ['@orama/stemmers', 'fuse.js', 're2js']},
	figures: {folders: ['briefing', 'lexicon', 'text'], packages: []},
	terms: {folders: ['briefing', 'lexicon', 'text'], packages: []},
	points: {folders: ['briefing', 'lexicon', 'text'], packages: []},
	export: {
		folders: ['briefing', 'text', 'wording', 'parse', 'search', 'figures', 'terms', 'points'],
		packages: ['docx', 'yaml'],
	},
	reader: {
		folders: ['briefing', 'text', 'search', 'figures', 'terms', 'points', 'corrections', 'export', 'wording'],
		packages: [],
	},
	corrections: {folders: ['briefing', 'parse'], packages: []},
	store: {
		folders: ['briefing', 'corrections', 'export', 'reader', 'text'],
		packages: ['node:crypto', 'node:fs', 'node:path'],
		globals: ['process', 'Date.now'],
	},
	settings: {folders: ['text', 'wording', 'reader'], packages: ['smol-toml']},
	mcp: {
		folders: ['briefing', 'text', 'search', 'figures', 'export', 'wording'],
		packages: ['@modelcontextprotocol/server', 'zod'],
	},
	ui: {
		folders: ['reader', 'search', 'lexicon', 'briefing', 'text'],
		packages: ['chalk'],
	},
	spoken: {folders: ['reader', 'briefing', 'wording', 'text'], packages: []},
	// The keyboard is an event emitter in front of a terminal; nothing else of the process is the screen's.
	'ui/ink': {
		folders: ['ui', 'reader', 'text'],
		packages: ['react', 'ink', 'ink-text-input', 'chalk', 'node:events', 'node:tty'],
		globals: ['Buffer', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'],
	},
	cli: {
		folders: [
			'text',
			'briefing',
			'parse',
			'search',
			'figures',
			'terms',
			'corrections',
			'export',
			'wording',
			'reader',
			'mcp',
			'store',
			'settings',
			'ui',
			'spoken',
			'ui/ink',
		],
		packages: ['node:*', 'chalk', 'undici', '@modelcontextprotocol/server'],
		globals: 'all',
	},
	'bin/make/ink': {folders: [], packages: ['node:module', 'node:url']},
	'bin/make': {
		folders: [
			'bin/make/ink',
			'text',
			'briefing',
			'parse',
			'search',
			'wording',
			'export',
			'reader',
			'settings',
			'store',
			'spoken',
			'ui',
			'ui/ink',
			'cli',
		],
		packages: [
			'node:*',
			'rolldown',
			'opencc-js',
			'pinyin-pro',
			'chalk',
			'ink',
			'react',
			'strip-ansi',
			'@lydell/node-pty',
		],
		globals: 'all',
	},
	bench: {
		folders: ['briefing', 'export', 'figures', 'parse', 'points', 'search', 'terms', 'wording'],
		packages: ['node:*', '@lydell/node-pty', 'fuse.js'],
		globals: 'all',
	},
};

/**
 * The arrows inside: the steps of a folder in their order, each a folder or a file. A step imports only from those before
 * it, and from itself.
 */
const inner: Readonly<Record<string, readonly string[]>> = {
	parse: [
		'words',
		'bytes',
		'manuscript',
		'formats',
		'unwrap',
		'own',
		'labels',
		'layout',
		'page',
		'model',
		'talk',
		'assemble',
		'parse',
		'explain',
	],
	reader: [
		'segment',
		'keys',
		'prompt',
		'layout',
		'spot',
		'flow',
		'ahead',
		'theme-names',
		'effect',
		'state',
		'start',
		'keyed',
		'command',
		'current',
		'motion',
		'panes',
		'find',
		'bookmarks',
		'sitting',
		'asking',
		'selection',
		'aloud',
		'clipping',
		'mending',
		'named-files',
		'telling',
		'marking',
		'query-marks',
		'lists',
		'typing',
		'sheets',
		'commands',
		'pointing',
		'update',
		'reader',
		'reading',
		'footer',
		'shown',
		'reading-view',
		'status',
		'view',
	],
	figures: [
		'figure',
		'bearing',
		'han-bearing',
		'han-dates',
		'han-units',
		'han-grammar',
		'han-quantities',
		'han-measures',
		'latin-language',
		'words',
		'latin-words',
		'latin-dates',
		'latin-units',
		'latin-numeral',
		'latin-grammar',
		'latin-measured',
		'latin-bare',
		'latin-stretches',
		'latin-quantities',
		'latin-measures',
		'text-tongue',
		'figures',
		'order',
	],
	search: [
		'grades',
		'query',
		'corpus',
		'ways',
		'rank',
		'search',
		'objections',
		'unspoken',
		'several',
		'shortlist',
		'nearest',
		'concordance',
	],
};

/** A bin has no arrow: whatever is put there belongs to an idea that has a name. */
const bins = /^(?:index|utils?|helpers?|types?|constants?|common|misc|shared|lib)$/;

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync(['src/**/*.ts', 'bin/make/**/*.ts', 'bench/**/*.ts'], {cwd: root}).sort();

/** What is wrong with the imports of one file, in words; `path` from the root, with slashes. */
function violations(path: string, source: string): readonly string[] {
	const [folder, ...within] = placeOf(path);
	const allowed = arrow[folder];
	if (!allowed) return [`${path}: in no folder of the arrow`];
	if (within.length > (inner[folder] ? 2 : 1)) return [`${path}: deeper than the arrow tells`];
	if (bins.test(basename(path).split('.')[0]!)) return [`${path}: named after no idea`];
	const imported = imports(source)
		.filter(name => !(name.startsWith('.') ? ownFile(path, name, allowed) : ownPackage(name, allowed)))
		.map(name => `${path}: may not import ${name}`);
	const used = globals(source)
		.filter(name => allowed.globals !== 'all' && !allowed.globals?.includes(name))
		.map(name => `${path}: may not use ${name}`);
	return [...imported, ...used];
}

/** Static imports, re-exports, dynamic imports and types alike. */
const imports = (source: string): readonly string[] =>
	ts.preProcessFile(source, true, true).importedFiles.map(({fileName}) => fileName);

/** The folder of the arrow that a file is in, and the path from there. */
function placeOf(path: string): readonly [folder: string, ...within: string[]] {
	const inArrow = path.replace(/^src\//, '');
	const folders = Object.keys(arrow).filter(folder => inArrow.startsWith(`${folder}/`));
	const folder = folders.reduce((longest, other) => (other.length > longest.length ? other : longest), '');
	return [folder, ...inArrow.slice(folder.length + 1).split('/')];
}

function ownFile(path: string, name: string, {folders}: Allowed): boolean {
	const [folder, ...here] = placeOf(path);
	const [other, ...there] = placeOf(posix.join(dirname(path), name));
	if (other !== folder) return folders.includes(other);
	const steps = inner[folder];
	if (!steps) return true;
	const [from, to] = [here, there].map(path => steps.indexOf(stepOf(path)));
	return to! >= 0 && (to! < from! || stepOf(here) === stepOf(there));
}

/** The folder within a folder, or the file that is a step of its own. */
const stepOf = ([step = '']: readonly string[]): string => step.replace(/\.ts$/, '');

const ownPackage = (name: string, {packages}: Allowed): boolean =>
	packages.some(known => name === known || name.startsWith(`${known}/`)) ||
	(name.startsWith('node:') && packages.includes('node:*'));

/** What of `impure` a file uses that it has neither imported nor named itself. */
function globals(source: string): readonly string[] {
	const used = new Set<string>();
	const own = new Set<string>();
	const look = (node: ts.Node, above: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node)) used.add(node.getText());
		else if (ts.isIdentifier(node)) (names(node, above) ? own : used).add(node.text);
		ts.forEachChild(node, child => look(child, node));
	};
	const file = ts.createSourceFile('', source, ts.ScriptTarget.Latest, true);
	look(file, file);
	return impure.filter(name => used.has(name) && !own.has(name));
}

/** Whether an identifier says what something is called, and is no use of it; so is the name of a property. */
const names = (node: ts.Identifier, above: ts.Node): boolean =>
	'name' in above && above.name === node && !ts.isShorthandPropertyAssignment(above);

/** What is loaded with a file of `src/`, by static imports of values. */
function loadedWith(path: string): readonly string[] {
	const loaded = new Set([path]);
	// What is added meanwhile is gone through as well.
	for (const own of loaded) for (const name of valuesFrom(own)) loaded.add(posix.join(dirname(own), name));
	return [...loaded];
}

/** Files that something is imported from that is no type. */
const valuesFrom = (path: string): readonly string[] =>
	ts
		.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest)
		.statements.filter(ts.isImportDeclaration)
		.filter(({importClause}) => {
			const names = importClause?.namedBindings;
			if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
			return !names || !ts.isNamedImports(names) || names.elements.some(({isTypeOnly}) => !isTypeOnly);
		})
		.map(({moduleSpecifier}) => (moduleSpecifier as ts.StringLiteral).text)
		.filter(name => name.startsWith('.'));

/** The files that lead back to themselves by imports, types too. */
function circles(): readonly string[] {
	const targets = new Map(
		files.map(path => [
			path,
			imports(readFileSync(join(root, path), 'utf8')).flatMap(name =>
				name.startsWith('.') ? [posix.join(dirname(path), name)] : [],
			),
		]),
	);
	const reached = (from: string): ReadonlySet<string> => {
		const seen = new Set<string>();
		const open = [...(targets.get(from) ?? [])];
		for (let path = open.pop(); path !== undefined; path = open.pop()) {
			if (seen.has(path)) continue;
			seen.add(path);
			open.push(...(targets.get(path) ?? []));
		}
		return seen;
	};
	return files.filter(path => reached(path).has(path));
}

describe('the arrow', () => {
	test('no file leads back to itself', () => {
		expect(circles()).toEqual([]);
	});

	test.each(files)('%s', path => {
		expect(violations(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
	});

	test.each(Object.entries(arrow))('%s makes use of all that it may', (folder, allowed) => {
		const own = files.filter(path => placeOf(path)[0] === folder);
		const sources = own.map(path => readFileSync(join(root, path), 'utf8'));
		const imported = own.flatMap((path, i) => imports(sources[i]!).map(name => ({path, name})));
		const folders = new Set(imported.map(({path, name}) => placeOf(posix.join(dirname(path), name))[0]));
		expect(allowed.folders.filter(other => !folders.has(other))).toEqual([]);
		const uses = (known: string) => imported.some(({name}) => ownPackage(name, {folders: [], packages: [known]}));
		expect(allowed.packages.filter(known => !uses(known))).toEqual([]);
		const used = new Set(sources.flatMap(globals));
		const permitted = allowed.globals === 'all' ? [] : (allowed.globals ?? []);
		expect(permitted.filter(name => !used.has(name))).toEqual([]);
	});

	test('is held by every folder that there is', () => {
		expect(files.length).toBeGreaterThan(60);
		expect(files.filter(path => placeOf(path)[0] === '')).toEqual([]);
	});

	test('is held inside by every step that there is', () => {
		for (const [folder, steps] of Object.entries(inner)) {
			const seen = files.map(placeOf).filter(([name]) => name === folder);
			expect(new Set(seen.map(([, ...path]) => stepOf(path))), folder).toEqual(new Set(steps));
		}
	});

	test('has no way around', () => {
		const reached = (folder: string): readonly string[] => [
			folder,
			...arrow[folder]!.folders.flatMap(other => reached(other)),
		];
		for (const [folder, {folders}] of Object.entries(arrow)) expect(folders.flatMap(reached)).not.toContain(folder);
	});
});

test('the first frame waits for nothing that searches, parses, lists or obeys', () => {
	const loaded = loadedWith('src/cli/session.ts');
	expect(loaded).toContain('src/ui/painter.ts');
	const late = ['search', 'parse', 'figures', 'terms', 'points', 'reader/commands', 'reader/lists', 'reader/sheets'];
	expect(loaded.filter(path => late.some(folder => path.startsWith(`src/${folder}/`)))).toEqual([]);
});

describe('a planted violation is seen', () => {
	test.each([
		['src/search/a.ts', "import {decode} from '../parse/decode.ts';", '../parse/decode.ts'],
		['src/briefing/a.ts', "import type {Line} from '../text/wrap.ts';", '../text/wrap.ts'],
		['src/reader/a.ts', "import {App} from '../ui/ink/app.ts';", '../ui/ink/app.ts'],
		['src/reader/a.ts', "import {\n\tText,\n} from 'ink';", 'ink'],
		['src/ui/a.ts', "import {Box} from 'ink';", 'ink'],
		['src/ui/a.ts', "import {App} from './ink/app.ts';", './ink/app.ts'],
		['src/reader/a.ts', "import Fuse from 'fuse.js';", 'fuse.js'],
		['src/ui/a.ts', "export {readFileSync} from 'node:fs';", 'node:fs'],
		['src/ui/a.ts', "const {parse} = await import('../parse/parse.ts');", '../parse/parse.ts'],
		['src/reader/a.ts', "import '../store/files.ts';", '../store/files.ts'],
		['src/text/a.ts', "import data from '../../data/seed.json';", '../../data/seed.json'],
		['src/cli/a.ts', "import {patches} from '../../bin/make/ink/patches.ts';", '../../bin/make/ink/patches.ts'],
		['bin/make/ink/a.ts', "import {graphemes} from '../../../src/text/cells.ts';", '../../../src/text/cells.ts'],
		['src/export/a.ts', "import {join} from 'path';", 'path'],
		['src/parse/labels/a.ts', "import {castOf} from '../talk/cast.ts';", '../talk/cast.ts'],
		['src/parse/words/a.ts', "import {parseBriefing} from '../parse.ts';", '../parse.ts'],
		['src/search/corpus/a.ts', "import {rank} from '../rank/rank.ts';", '../rank/rank.ts'],
		['src/search/search.ts', "import {shortlist} from './shortlist.ts';", './shortlist.ts'],
	])('%s: %s', (path, source, name) => {
		expect(violations(path, source)).toEqual([`${path}: may not import ${name}`]);
	});

	test.each([
		['src/reader/a.ts', 'const now = Date.now();', 'Date.now'],
		['src/text/a.ts', "const bytes = Buffer.from('a');", 'Buffer'],
		['src/ui/a.ts', 'const shown = {process};', 'process'],
		['src/search/a.ts', 'globalThis.console.log();', 'globalThis'],
		['src/ui/ink/a.ts', "process.stdout.write('');", 'process'],
	])('%s: %s', (path, source, name) => {
		expect(violations(path, source)).toEqual([`${path}: may not use ${name}`]);
	});

	test.each(['src/reader/utils.ts', 'src/helpers/cells.ts', 'src/ui/panes/questions.ts', 'src/text/index.ts'])(
		'%s',
		path => {
			expect(violations(path, '')).toHaveLength(1);
		},
	);

	test.each([
		"import {Buffer} from 'node:buffer';\nexport const length = Buffer.byteLength('a');",
		'export const f = (process: () => void) => process();',
		'export const rows = {console: 1}.console;',
		'/** Not for process.stdout. */\nexport const day = new Date(0);',
	])('and what only looks like a global is not: %s', source => {
		expect(violations('src/parse/a.ts', source)).toEqual([]);
	});

	test('and what only looks like an import is not', () => {
		const source =
			"// import {x} from '../ui/ink/app.ts';\nconst text = \"import y from 'ink'\";\nimport z from './cells.ts';";
		expect(violations('src/text/a.ts', source)).toEqual([]);
	});
});
