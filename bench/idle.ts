/**
 * The longest slice of work that is done while nobody presses a key, after the start: what a key may have to wait for. Over
 * the briefing that ships, and over 125 kB, 2 MB and 10 MB made of it, or a file of one's own; beside a Node that does nothing:
 * `npm run build && node bench/idle.ts [FILE]`. Milliseconds; a frame is 16.
 */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {asTranscript, seed, swollen} from './swollen.ts';
import {inProject, open} from './terminal.ts';

const [own] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'briefing-tui-bench-'));
const slices = join(folder, 'slices.json');
Object.assign(process.env, {
	XDG_STATE_HOME: join(folder, 'state'),
	XDG_CACHE_HOME: join(folder, 'cache'),
	BENCH_SLICES: slices,
});

/** A program with the watch of `slices.ts` in it. */
const watched = (...words: readonly string[]) => [
	process.execPath,
	`--import=${inProject('bench/slices.ts')}`,
	...words,
];
const ours = (file?: string) => watched(inProject('bin/briefing-tui.js'), ...(file === undefined ? [] : [file]));
const sleep = (seconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, seconds * 1000));

async function longestSlice(command: readonly string[], seconds: number): Promise<string> {
	rmSync(slices, {force: true});
	const program = open(command, 120, 40);
	while (!existsSync(slices)) await sleep(0.1);
	await sleep(seconds);
	program.kill();
	const {longest, p99} = JSON.parse(readFileSync(slices, 'utf8')) as {readonly longest: number; readonly p99: number};
	return `longest ${longest.toFixed(1)}, p99 ${p99.toFixed(1)}`;
}

function made(bytes: number): string {
	const file = join(folder, `${bytes}.txt`);
	writeFileSync(file, asTranscript(swollen(seed, bytes)));
	return file;
}

type Watched = readonly [name: string, command: readonly string[], seconds: number];
const idle = "process.stdout.write('\\u001B[?2004h'); setInterval(() => {}, 1000)";
const runs: readonly Watched[] = [
	['node doing nothing', watched('-e', idle), 4],
	...(own === undefined
		? ([
				['the bundled briefing', ours(), 8],
				['125 kB', ours(made(125_000)), 10],
				['2 MB', ours(made(2_000_000)), 20],
				['10 MB', ours(made(10_000_000)), 60],
			] as const)
		: ([[own, ours(own), 30]] as const)),
];
console.log('slices of work after the start, while nobody presses a key:');
for (const [name, command, seconds] of runs) console.log(`  ${name}: ${await longestSlice(command, seconds)}`);
rmSync(folder, {recursive: true, force: true});
process.exit(0);
