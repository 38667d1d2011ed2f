#!/usr/bin/env node
// Starts the bundled program, with another Node where this one is too old. Must itself run on any Node since 14.8.
import {existsSync, lstatSync, mkdirSync} from 'node:fs';
import module from 'node:module';
import {homedir} from 'node:os';
import {dirname, isAbsolute, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const name = 'briefing-tui';
const needed = 22;
const main = new URL('../dist/main.js', import.meta.url);

if (!existsSync(main)) fail('it is not built yet: run `npm ci`, or `npm run build`, in its folder.');
else if (Number.parseInt(process.versions.node, 10) >= needed) {
	endWithStarter();
	keepCompiled();
	await import(main.href);
} else await startWithOther();

/**
 * What was compiled once need not be again. What lies there is run, so it must be in nobody's hand but ours; without such a
 * folder there is no cache.
 */
function keepCompiled() {
	try {
		const folder = cacheFolder();
		makeFolder(folder);
		const facts = lstatSync(folder);
		const foreign = process.getuid && (facts.uid !== process.getuid() || (facts.mode & 0o022) !== 0);
		if (facts.isDirectory() && !foreign) module.enableCompileCache?.(folder);
	} catch {}
}

/** Made with those above it, Node never comes back where a system makes none (`/proc`, an automounter). */
function makeFolder(path) {
	if (existsSync(path)) return;
	makeFolder(dirname(path));
	mkdirSync(path, {mode: 0o700});
}

/** By the XDG Base Directory Specification where it is obeyed or asked for, else where macOS and Windows have caches. */
function cacheFolder() {
	const {LOCALAPPDATA, XDG_CACHE_HOME} = process.env;
	if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, name);
	if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', name);
	if (process.platform === 'win32') return join(LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), name, 'Cache');
	return join(homedir(), '.cache', name);
}

/** In a clone there is the Node of our dev dependency `node`. */
async function startWithOther() {
	const file = process.platform === 'win32' ? 'node.exe' : 'node';
	const other = fileURLToPath(new URL(`../node_modules/node/bin/${file}`, import.meta.url));
	if (!existsSync(other))
		return fail(
			`it needs Node ${needed} or newer, and this is Node ${process.versions.node}: install a newer one, or run it by ` +
				`\`npx --package node@24 ${name}\`.`,
		);
	const {spawn} = await import('node:child_process');
	const child = spawn(other, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
	});
	const pass = signal => child.kill(signal);
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGABRT', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH'];
	for (const signal of signals) process.on(signal, pass);
	child.on('error', error => fail(error.message));
	child.on('exit', (code, signal) => {
		process.removeAllListeners();
		if (signal) process.kill(process.pid, signal);
		else process.exitCode = code;
	});
}

/** Who started us so may be killed without a word to us: then we give the terminal back and end too. */
function endWithStarter() {
	process.once('disconnect', () => process.kill(process.pid, 'SIGHUP'));
	process.channel?.unref();
}

function fail(reason) {
	process.stderr.write(`${name}: ${reason}\n`);
	process.exitCode = 2;
}
