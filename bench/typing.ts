/**
 * From a key to the last byte of its frame while typing queries (Chinese, pinyin, one with a slip) at 120×40, beside fzf
 * over the same paragraphs, in turns: `npm run build && node bench/typing.ts`. Milliseconds, and the ratio ours / fzf.
 * Needs fzf on the PATH.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {seed} from './swollen.ts';
import {inProject, open, percentile} from './terminal.ts';

const queries = {
	chinese: ['新能源汽车', '产业链供应链', '集成电路', '稀土管理条例'],
	pinyin: ['xinnengyuan', 'chanyelian', 'jichengdianlu', 'xitu'],
	slip: ['新能原汽车', '卡勃子', 'tanzhonhe', '揭榜挂师'],
};
const rounds = 3;
const backspace = '\u007F';

if (spawnSync('fzf', ['--version']).error) {
	console.log('fzf is not installed: nothing to compare with');
	process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'briefing-tui-bench-'));
const lines = join(folder, 'lines.txt');
writeFileSync(lines, seed.turns.flatMap(({blocks}) => blocks.map(({text}) => text)).join('\n'));

const ours = open([process.execPath, inProject('bin/briefing-tui.js')], 120, 40);
const theirs = open(['sh', '-c', `fzf < '${lines}'`], 120, 40);
await ours.untilText('2021-03-01');
await theirs.untilText('/');
await ours.press('/');
for (const [kind, words] of Object.entries(queries)) {
	const times = {ours: [] as number[], fzf: [] as number[]};
	for (let round = 0; round <= rounds; round++) {
		for (const word of words) {
			for (const letter of word) {
				const pair = [await ours.press(letter), await theirs.press(letter)] as const;
				// The first round warms both up.
				if (round === 0) continue;
				if (pair[0] !== null) times.ours.push(pair[0].milliseconds);
				if (pair[1] !== null) times.fzf.push(pair[1].milliseconds);
			}
			for (const _ of word) {
				await ours.press(backspace);
				await theirs.press(backspace);
			}
		}
	}
	const [p50, p99] = [0.5, 0.99].map(part => [percentile(times.ours, part), percentile(times.fzf, part)] as const);
	const told = ([mine, other]: readonly [number, number]): string =>
		`${mine.toFixed(1)} against ${other.toFixed(1)}, ratio ${(mine / other).toFixed(2)}`;
	console.log(`${kind}: ${times.ours.length} keys; p50 ${told(p50!)}; p99 ${told(p99!)}`);
}
ours.kill();
theirs.kill();
rmSync(folder, {recursive: true});
process.exit(0);
