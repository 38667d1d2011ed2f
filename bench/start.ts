/**
 * From the start of a program to its first frame, and until it takes keys, at 120×40, in turns: the briefing that ships, a
 * file that was opened before, the same read anew; beside Node printing one line (the floor), less and fzf over the same
 * text: `npm run build && node bench/start.ts [RUNS]`. Milliseconds, and the ratio to the floor.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inProject, open, percentile} from './terminal.ts';

const runs = Number(process.argv[2] ?? 20);
const file = inProject('data/seed-scio-2021.txt');
const folder = mkdtempSync(join(tmpdir(), 'briefing-tui-bench-'));
// Nobody's own memory and settings are measured, nor what other builds have left.
Object.assign(process.env, {XDG_STATE_HOME: join(folder, 'state'), XDG_CACHE_HOME: join(folder, 'cache')});

/** Stands in the first frame of all that show the text. */
const shown = '壽小麗';
/** Is written once keys are taken. */
const takesKeys = '\u001B[?2004h';
const ours = (...words: readonly string[]) => [process.execPath, inProject('bin/briefing-tui.js'), ...words];
const hasFzf = !spawnSync('fzf', ['--version']).error;
const programs: readonly (readonly [name: string, command: readonly string[], text: string])[] = [
	['node -e', [process.execPath, '-e', `console.log('${shown}')`], shown],
	['the bundled briefing', ours(), shown],
	['a file opened before', ours(file), shown],
	['the same read anew', ours('--private', file), shown],
	['less', ['less', file], shown],
	...(hasFzf ? ([['fzf', ['sh', '-c', `fzf < '${file}'`], '國務院新聞辦']] as const) : []),
];
const times = programs.map(([name, command, text]) => ({
	name,
	command,
	text,
	first: [] as number[],
	ready: [] as number[],
}));
for (let run = -2; run < runs; run++) {
	for (const {command, text, first, ready} of times) {
		const isOurs = command[0] === process.execPath && command[1] !== '-e';
		const program = open(command, 120, 40);
		const painted = await program.untilFirst(text);
		const taking = isOurs ? await program.untilFirst(takesKeys) : null;
		if (run >= 0) first.push(painted);
		if (run >= 0 && taking !== null) ready.push(taking);
		// What is kept for the next start is kept once nobody waits.
		if (run < 0) await new Promise(resolve => setTimeout(resolve, 1500));
		program.kill();
	}
}
rmSync(folder, {recursive: true, force: true});
console.log(`start at 120×40, ${runs} runs in turns: p50, p95, and p50 as a multiple of node -e`);
const floor = percentile(times[0]!.first, 0.5);
const told = (values: readonly number[]): string => {
	const [p50, p95] = [percentile(values, 0.5), percentile(values, 0.95)];
	return `${p50.toFixed(0)}, ${p95.toFixed(0)}, ${(p50 / floor).toFixed(2)}`;
};
for (const {name, first, ready} of times)
	console.log(`  ${name}: first frame ${told(first)}${ready.length > 0 ? `; takes keys ${told(ready)}` : ''}`);
if (!hasFzf) console.log('  fzf: skipped, it is not installed');
process.exit(0);
