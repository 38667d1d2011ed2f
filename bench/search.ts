/**
 * How long the search takes for each key of a typed query, and for patterns, over the briefing that ships and over one of 2 MB
 * made of it, or over a briefing of one's own as `parse --json` prints it; beside fuse.js alone over the same paragraphs in the
 * same run: `node bench/search.ts [FILE.json] [--slowest]`. Milliseconds.
 */
import {readFileSync} from 'node:fs';
import Fuse from 'fuse.js';
import type {Briefing} from '../src/briefing/briefing.ts';
import {loadStem} from '../src/search/corpus/stem.ts';
import {createIndex, search, warmUp} from '../src/search/search.ts';
import {loadPatterns} from '../src/search/ways/pattern.ts';
import {seed, swollen} from './swollen.ts';

/** Typed letter by letter. */
const typed = [
	'新能源汽车',
	'新能原汽车',
	'晶片 人才',
	'xinnengyuanqiche',
	'xny',
	'xin能源',
	'tianyulong 先导区',
	'tanzhonhe',
	'央视',
	'5Ｇ+AR/VR',
	"'白菜心 !价格",
	'@肖 稀土 | 钢铁',
	'利率 小微',
	'人类命运共同体',
	'most of all',
];
const patternsTyped = ['/[0-9]+億/', '/第.[條届]/', '/芯片.{0,20}產業/', '/(中小|小微)企業/', '/^謝謝/'];
const megabytes = 2;
const rounds = 3;

const [own] = process.argv.slice(2).filter(word => !word.startsWith('-'));
const briefings: readonly (readonly [name: string, briefing: Briefing])[] =
	own === undefined
		? [
				['seed', seed],
				[`${megabytes} MB`, swollen(seed, megabytes * 1_000_000)],
			]
		: [[own, JSON.parse(readFileSync(own, 'utf8'))]];
const patterns = await loadPatterns();

for (const [name, briefing] of briefings) {
	const paragraphs = briefing.turns.flatMap(turn => turn.blocks.map(block => block.text));
	const bytes = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	console.log(`${name}: ${paragraphs.length} paragraphs, ${bytes} bytes`);
	const started = performance.now();
	const index = createIndex(briefing, {stem: await loadStem(briefing.language)});
	console.log(`  to start      ${(performance.now() - started).toFixed(2)}`);
	const cold = performance.now();
	const steps: number[] = [];
	for (let before = cold, warming = warmUp(index); !warming.next().done; ) {
		const now = performance.now();
		steps.push(now - before);
		before = now;
	}
	const longest = Math.max(...steps);
	console.log(
		`  to warm up    ${(performance.now() - cold).toFixed(2)} in ${steps.length} steps, the longest ${longest.toFixed(2)}`,
	);
	const ours = timings(prefixes(typed), query => search(index, query));
	const fuse = new Fuse(paragraphs, {
		ignoreLocation: true,
		ignoreFieldNorm: true,
		threshold: 0.3,
		includeMatches: true,
	});
	const peer = timings(prefixes(typed), query => fuse.search(query.slice(0, 32)));
	console.log(`  ours a key    ${summary(ours)}`);
	console.log(`  fuse.js a key ${summary(peer)}`);
	console.log(
		`  ratio at p50 ${(at(peer, 0.5) / at(ours, 0.5)).toFixed(1)}, at p95 ${(at(peer, 0.95) / at(ours, 0.95)).toFixed(1)}`,
	);
	const looked = timings(patternsTyped, query => search(index, query, {patterns}));
	console.log(`  a pattern     ${summary(looked)}`);
	if (process.argv.includes('--slowest')) slowest(index);
}

/** Each query as it is typed. */
function prefixes(queries: readonly string[]): readonly string[] {
	return queries.flatMap(query => Array.from(query, (_, n) => query.slice(0, n + 1)));
}

function timings(queries: readonly string[], run: (query: string) => unknown): readonly number[] {
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const query of queries) {
			const started = performance.now();
			run(query);
			times.push(performance.now() - started);
		}
	}
	return times.sort((a, b) => a - b);
}

function slowest(index: ReturnType<typeof createIndex>): void {
	const keys = prefixes(typed).map(key => {
		const started = performance.now();
		const hits = search(index, `${key} `);
		return {key, took: performance.now() - started, hits: hits.length};
	});
	for (const {key, took, hits} of keys.sort((a, b) => b.took - a.took).slice(0, 15)) {
		console.log(`    ${took.toFixed(1)} «${key}» ${hits} hits`);
	}
}

function at(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
}

function summary(sorted: readonly number[]): string {
	return `p50 ${at(sorted, 0.5).toFixed(2)}  p95 ${at(sorted, 0.95).toFixed(2)}  max ${sorted.at(-1)!.toFixed(2)}  (n ${sorted.length})`;
}
