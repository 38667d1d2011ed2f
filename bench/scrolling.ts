/**
 * From a key to the last byte of its frame while one reads on by a line, at 120×40, beside less over the same text and
 * Node printing one line, in turns: `npm run build && node bench/scrolling.ts [KEYS]`. Milliseconds and their ratio to Node's start, bytes
 * and frames of a key; then the same held down, in a transcript of 10 MB, and the memory. On Linux.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {asTranscript, seed, swollen} from './swollen.ts';
import {type Caused, inProject, open, percentile, type Timed} from './terminal.ts';

const keys = Number(process.argv[2] ?? 100);
const printed = inProject('data/seed-scio-2021.txt');
const folder = mkdtempSync(join(tmpdir(), 'briefing-tui-bench-'));
const large = join(folder, 'large.txt');
writeFileSync(large, asTranscript(swollen(seed, 10_000_000)));

const reader =
	(file: string, ...pressed: readonly string[]) =>
	async (): Promise<Timed> => {
		const program = open([process.execPath, inProject('bin/briefing-tui.js'), '--private', file], 120, 40);
		await program.untilText('\u001B[?2004h');
		for (const key of pressed) await program.press(key);
		return program;
	};
const less = async (): Promise<Timed> => {
	const program = open(['less', printed], 120, 40);
	await program.untilText('2021-03-03');
	return program;
};

/** Milliseconds from the start of Node to its line. */
async function nodeStart(): Promise<number> {
	const node = open([process.execPath, '-e', 'console.log("ready")'], 120, 40);
	const time = await node.untilFirst('ready');
	node.kill();
	return time;
}

const programs: readonly (readonly [name: string, start: () => Promise<Timed>])[] = [
	['beside the lists', reader(printed)],
	['the text alone', reader(printed, 'z')],
	['10 MB, beside the lists', reader(large)],
	['less', less],
];
const running = await Promise.all(
	programs.map(async ([name, start]) => ({name, program: await start(), all: [] as Caused[]})),
);
const starts: number[] = [];
for (const {name, program} of running)
	if (name !== 'less') console.log(`${name}: ${program.megabytes().toFixed(0)} MB at the start`);
for (let key = 0; key < keys; key++) {
	if (key % 10 === 0) starts.push(await nodeStart());
	for (const {program, all} of running) {
		const caused = await program.press('j');
		// The first ones warm all up.
		if (caused && key >= 10) all.push(caused);
	}
}
const floor = percentile(starts, 0.5);
console.log(`node starts in ${floor.toFixed(1)}`);
const told = (name: string, all: readonly Caused[]): void => {
	const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map(part =>
		percentile(
			all.map(one => one.milliseconds),
			part,
		),
	);
	const mean = (of: (one: Caused) => number): number => all.reduce((sum, one) => sum + of(one), 0) / all.length;
	const ratios = [p50, p95, p99].map(time => (time / floor).toFixed(3)).join(', ');
	console.log(
		`${name}: p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} (of node's start ${ratios}); ` +
			`${mean(one => one.bytes).toFixed(0)} bytes, ${mean(one => one.frames).toFixed(2)} frames a key`,
	);
};
for (const {name, all} of running) told(name, all);
const [{program}] = running as [(typeof running)[0]];
told('held down, 30 a second', await program.hold('j', keys, 30));
for (let pressed = 5000; pressed <= 20_000; pressed += 5000) {
	await program.hold(pressed % 10_000 === 0 ? 'k' : 'j', 5000, 500);
	console.log(`${program.megabytes().toFixed(0)} MB after ${pressed} keys more`);
}
for (const {program} of running) program.kill();
rmSync(folder, {recursive: true});
process.exit(0);
