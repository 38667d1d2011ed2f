/**
 * From the start of the program to its first full frame at 80×24, beside Node printing one line (the floor) and less over
 * the same text, in turns: `npm run build && node bench/start.ts`. Milliseconds, and the ratio to the floor.
 */
import {fileURLToPath} from 'node:url';
import {open, percentile} from './terminal.ts';

const runs = 15;
const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const programs: readonly (readonly [name: string, command: readonly string[], text: string])[] = [
	['briefing-tui', [process.execPath, path('bin/briefing-tui.js')], '2021-03-01'],
	['less', ['less', path('data/seed-scio-2021.txt')], '2021-03-03'],
	['node', [process.execPath, '-e', 'console.log("2021-03-01")'], '2021-03-01'],
];
const times = new Map(programs.map(([name]) => [name, [] as number[]]));
for (let run = 0; run <= runs; run++) {
	for (const [name, command, text] of programs) {
		const program = open(command, 80, 24);
		const time = await program.untilFirst(text);
		if (run > 0) times.get(name)!.push(time);
		program.kill();
	}
}
const floor = percentile(times.get('node')!, 0.5);
for (const [name, values] of times) {
	const [p50, p95] = [percentile(values, 0.5), percentile(values, 0.95)];
	console.log(`${name}: p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)}, ${(p50 / floor).toFixed(2)} of the floor`);
}
process.exit(0);
