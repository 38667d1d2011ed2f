// Run by npm in a clone once its packages are there, and where it installs from git. Must itself run on any Node since 14.8.
import {spawnSync} from 'node:child_process';
import {existsSync, lstatSync, mkdirSync, unlinkSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const [major] = process.versions.node.split('.').map(Number);
if (process.env['_PACOTE_NO_PREPARE_'] && major < 22) {
	// Installed from git, the program has no other Node than this one: that of a clone is a package for who works on it.
	process.stderr.write(`briefing-tui: it needs Node 22 or newer, and this is Node ${process.versions.node}\n`);
	process.exit(1);
}

// `npm install --global git+…` hands `--global` on to the install in its own clone (npm 11), so that nothing is brought there.
// What is run instead ends with this script again.
if (!existsSync(join(root, 'node_modules', 'rolldown'))) {
	npm('ci', '--no-global', '--include=dev');
	clearPlace();
} else {
	// Three packages are Node; `node_modules/.bin/node` is to be that of this name.
	npm('rebuild', '--silent', '--ignore-scripts', 'node');
	npm('run', '--silent', 'build');
}

/**
 * That install in the clone has also put a link to the clone where the package is to go: npm would unpack through it into
 * the clone, and then remove that. A link that somebody made with `npm link` is left alone: npm tells of a clone by a variable.
 */
function clearPlace() {
	const {_PACOTE_NO_PREPARE_: clone, npm_config_global: global, npm_config_global_prefix: prefix = ''} = process.env;
	if (!clone || global !== 'true') return;
	const place = join(prefix, process.platform === 'win32' ? '' : 'lib', 'node_modules', 'briefing-tui');
	if (!existsSync(place) || !lstatSync(place).isSymbolicLink()) return;
	unlinkSync(place);
	mkdirSync(place);
}

/** Ends the script where npm fails. */
function npm(...args) {
	const {npm_execpath: path = ''} = process.env;
	const ownNpm = /npm-cli\.c?js$/.test(path);
	const [command, first] = ownNpm ? [process.execPath, [path]] : ['npm', []];
	const {status} = spawnSync(command, [...first, ...args], {cwd: root, stdio: 'inherit', shell: !ownNpm});
	if (status !== 0) process.exit(status ?? 1);
}
