#!/usr/bin/env node
// Starts the bundled program, with another Node where this one is too old. Must itself run on any Node since 12.
import {existsSync} from 'node:fs';
import module from 'node:module';
import {fileURLToPath} from 'node:url';

const needed = 22;
const main = new URL('../dist/main.js', import.meta.url);

if (!existsSync(main)) fail('it is not built yet: run `npm ci`, or `npm run build`, in its folder.');
else if (Number.parseInt(process.versions.node, 10) >= needed) {
	// What was compiled once need not be again; a cache that cannot be written is no matter.
	module.enableCompileCache?.();
	await import(main.href);
} else await startWithOther();

/** npm puts the Node of our dev dependency `node` here. */
async function startWithOther() {
	const other = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
	if (!existsSync(other)) return fail(`it needs Node ${needed} or newer; this is Node ${process.versions.node}.`);
	const {spawn} = await import('node:child_process');
	const child = spawn(other, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {stdio: 'inherit'});
	const pass = signal => child.kill(signal);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGWINCH']) process.on(signal, pass);
	child.on('error', error => fail(error.message));
	child.on('exit', (code, signal) => {
		process.removeAllListeners();
		if (signal) process.kill(process.pid, signal);
		else process.exitCode = code;
	});
}

function fail(reason) {
	process.stderr.write(`briefing-tui: ${reason}\n`);
	process.exitCode = 2;
}
