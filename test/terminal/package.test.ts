import {execFileSync, spawnSync} from 'node:child_process';
import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {cleansUp, folder, ready, shell, type Terminal} from './terminal.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000});
cleansUp();

const root = fileURLToPath(new URL('../../', import.meta.url));
/** So many bytes may be downloaded. */
const most = 2_500_000;

interface Packed {
	readonly filename: string;
	readonly size: number;
	readonly files: readonly {readonly path: string}[];
}

/** The package of a folder, as `npm pack` makes it; what is built is not built again. */
function packOf(source: string): Packed {
	const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
	const [packed] = JSON.parse(npm(args, source)) as readonly Packed[];
	return packed!;
}

/** Runs npm as somebody who has nothing of it yet, without a network. @param node the folder of the Node that runs it */
function npm(args: readonly string[], cwd = folder, node = join(root, 'node_modules/node/bin')): string {
	return execFileSync('npm', [...args], {cwd, encoding: 'utf8', env: outside(node), stdio: ['ignore', 'pipe', 'pipe']});
}

const outside = (node: string): Readonly<Record<string, string>> => ({
	PATH: `${node}:${process.env['PATH'] ?? ''}`,
	HOME: join(folder, 'home'),
	npm_config_cache: join(folder, 'npm'),
	npm_config_offline: 'true',
	npm_config_update_notifier: 'false',
});

const install = (prefix: string, tarball: string, node?: string): string =>
	npm(['install', '--global', '--prefix', prefix, join(folder, tarball)], folder, node);

let packed: Packed;
beforeAll(() => {
	mkdirSync(join(folder, 'home'), {recursive: true});
	packed = packOf(root);
});

describe('the package', () => {
	test('holds the bundle and what goes with it, and nothing else', () => {
		const kinds = [
			/^(?:package\.json|README(?:\.zh-Han[st])?\.md|LICENSE)$/,
			/^bin\/briefing-tui\.js$/,
			/^dist\/(?:NOTICES\.txt|briefing-tui\.1|[\w-]+\.js)$/,
			/^data\/[\w.-]+\.(?:json|txt)$/,
		];
		const paths = packed.files.map(({path}) => path);
		expect(paths.filter(path => !kinds.some(kind => kind.test(path)))).toEqual([]);
		for (const path of [
			'dist/main.js',
			'dist/NOTICES.txt',
			'dist/briefing-tui.1',
			'LICENSE',
			'data/seed-scio-2021.json',
		])
			expect(paths).toContain(path);
	});

	test('is small', () => {
		expect(packed.size).toBe(statSync(join(folder, packed.filename)).size);
		expect(packed.size).toBeLessThan(most);
	});

	test('needs no other', () => {
		const {dependencies, optionalDependencies, peerDependencies, scripts} = JSON.parse(
			readFileSync(`${root}package.json`, 'utf8'),
		);
		expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined]);
		expect(Object.keys(scripts).filter(name => /^(?:pre|post)?install$/.test(name))).toEqual([]);
	});

	test('is run by npx', () => {
		const said = npm([
			'exec',
			'--yes',
			`--package=${join(folder, packed.filename)}`,
			'--',
			'briefing-tui',
			'--version',
		]);
		expect(said).toMatch(/^briefing-tui \d+\.\d+\.\d+\n$/);
	});
});

describe.each([
	['22', 'node22'],
	['24', 'node'],
	['26', 'node26'],
])('installed by Node %s, without a network, where nothing was before', (version, name) => {
	const node = join(root, 'node_modules', name, 'bin');
	const prefix = join(folder, `prefix-${version}`);
	const own = join(prefix, 'lib', 'node_modules');
	const env = {PATH: `${node}:${join(prefix, 'bin')}:/usr/bin:/bin`};

	test('it is one package, with its manual', () => {
		install(prefix, packed.filename, node);
		expect(readdirSync(own).filter(name => !name.startsWith('.'))).toEqual(['briefing-tui']);
		expect(existsSync(join(own, 'briefing-tui', 'node_modules'))).toBe(false);
		expect(readFileSync(join(prefix, 'share/man/man1/briefing-tui.1'), 'utf8')).toMatch(/^\.TH BRIEFING/);
	});

	test('it prints', () => {
		const run = (command: string): string => execFileSync('sh', ['-c', command], {encoding: 'utf8', env, cwd: folder});
		expect(run('node --version')).toMatch(new RegExp(`^v${version}\\.`));
		expect(run('briefing-tui --version')).toMatch(/^briefing-tui \d/);
		expect(run('briefing-tui print q3 --sample')).toMatch(/芯片/);
		expect(run("printf 'MS ADAMS: Good morning.\\n\\nQ: Why?\\n' | briefing-tui list speakers --tsv")).toMatch(/ADAMS/);
	});

	test('it opens, finds and is left', async () => {
		const terminal = shell('exec briefing-tui --lang en', {env, columns: 120, rows: 40});
		await terminal.see(ready);
		terminal.press('/xny\r');
		await terminal.see(/新能源/);
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen()).toMatchObject({alternate: false, modes: []});
	});
});

test('a Node that is too old says which one is needed, and how to have it', () => {
	const prefix = join(folder, 'prefix-24');
	const old = `--import=data:text/javascript,${encodeURIComponent(`Object.defineProperty(process.versions, 'node', {value: '20.9.0'})`)}`;
	const {status, stdout, stderr} = spawnSync(join(prefix, 'bin/briefing-tui'), ['--version'], {
		encoding: 'utf8',
		env: {...outside(join(root, 'node_modules/node/bin')), NODE_OPTIONS: old},
	});
	expect({status, stdout}).toEqual({status: 2, stdout: ''});
	expect(stderr).toMatch(
		/^briefing-tui: it needs Node 22 or newer, and this is Node 20\.9\.0: install [^\n]* by `npx --package node@24 briefing-tui`\.\n$/,
	);
});

describe('over the years', () => {
	const prefix = join(folder, 'prefix-of-years');
	const home = join(folder, 'home-of-years');
	const env = {
		PATH: `${join(root, 'node_modules/node/bin')}:${join(prefix, 'bin')}:/usr/bin:/bin`,
		HOME: home,
		XDG_STATE_HOME: join(home, '.local/state'),
		XDG_CACHE_HOME: join(home, '.cache'),
	};
	const opened = async (): Promise<Terminal> => {
		const terminal = shell('exec briefing-tui --lang en', {env, columns: 120, rows: 40});
		await terminal.see(ready);
		return terminal;
	};
	const left = async (terminal: Terminal): Promise<void> => {
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	};

	/** The same package as another version, whose files say on standard error that they run. */
	function nextVersion(): Packed {
		const next = join(folder, 'next');
		mkdirSync(next);
		execFileSync('tar', ['xzf', join(folder, packed.filename), '--strip-components=1'], {cwd: next});
		const manifest = JSON.parse(readFileSync(join(next, 'package.json'), 'utf8'));
		writeFileSync(join(next, 'package.json'), JSON.stringify({...manifest, version: '999.0.0'}));
		appendFileSync(
			join(next, 'dist/main.js'),
			"\nif (process.argv[2] === '--version') process.stdout.write('anew\\n');\n",
		);
		return packOf(next);
	}

	test('an upgrade keeps what one has made, and runs nothing that was compiled before', async () => {
		install(prefix, packed.filename);
		const before = await opened();
		before.press('3Gma*');
		await before.see(/basket/);
		before.press('+');
		await left(before);
		expect(readdirSync(join(home, '.cache/briefing-tui'))).not.toEqual([]);

		install(prefix, nextVersion().filename);
		const run = (): string => execFileSync('briefing-tui', ['--version'], {encoding: 'utf8', env});
		expect(run()).toBe('briefing-tui 999.0.0\nanew\n');
		const after = await opened();
		await after.see(/3\/12/);
		after.press("g'a");
		await after.see(/3\/12/);
		after.press('B');
		await after.see(/CNBC|芯片/);
		after.press('\u001B');
		await left(after);
	});

	test('nothing is left when it is uninstalled but what one has made, and the cache', () => {
		npm(['uninstall', '--global', '--prefix', prefix, 'briefing-tui']);
		const files = readdirSync(prefix, {recursive: true, withFileTypes: true});
		expect(files.filter(entry => !entry.isDirectory() && entry.name !== '.package-lock.json')).toEqual([]);
		const made = readdirSync(home, {recursive: true, withFileTypes: true})
			.filter(entry => entry.isFile())
			.map(entry => join(entry.parentPath, entry.name).slice(home.length + 1));
		expect(made.length).toBeGreaterThan(3);
		expect(made.filter(path => !/^\.(?:local\/state|cache)\/briefing-tui\//.test(path))).toEqual([]);
	});
});
