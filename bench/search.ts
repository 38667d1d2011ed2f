/**
 * How long the search takes for each key of a typed query, over the briefing that ships and over one of 2 MB made of it,
 * beside fuse.js alone over the same paragraphs in the same run: `node bench/search.ts`. Milliseconds.
 */
import {readFileSync} from 'node:fs';
import Fuse from 'fuse.js';
import type {Briefing} from '../src/briefing/briefing.ts';
import {createIndex, search, warmUp} from '../src/search/search.ts';

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
const megabytes = 2;
const rounds = 3;

const seed: Briefing = JSON.parse(readFileSync(new URL('../data/seed-scio-2021.json', import.meta.url), 'utf8'));

for (const [name, briefing] of [
	['seed', seed],
	[`${megabytes} MB`, swollen(seed, megabytes * 1_000_000)],
] as const) {
	const paragraphs = briefing.turns.flatMap(turn => turn.blocks.map(block => block.text));
	const bytes = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	console.log(`${name}: ${paragraphs.length} paragraphs, ${bytes} bytes`);
	const started = performance.now();
	const index = createIndex(briefing);
	console.log(`  to start      ${(performance.now() - started).toFixed(2)}`);
	const cold = performance.now();
	for (const _ of warmUp(index));
	console.log(`  to warm up    ${(performance.now() - cold).toFixed(2)}`);
	const ours = timings(query => search(index, query));
	const fuse = new Fuse(paragraphs, {
		ignoreLocation: true,
		ignoreFieldNorm: true,
		threshold: 0.3,
		includeMatches: true,
	});
	const peer = timings(query => fuse.search(query.slice(0, 32)));
	console.log(`  ours a key    ${summary(ours)}`);
	console.log(`  fuse.js a key ${summary(peer)}`);
	console.log(
		`  ratio at p50 ${(at(peer, 0.5) / at(ours, 0.5)).toFixed(1)}, at p95 ${(at(peer, 0.95) / at(ours, 0.95)).toFixed(1)}`,
	);
	if (process.argv.includes('--slowest')) slowest(index);
}

function timings(run: (query: string) => unknown): readonly number[] {
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const query of typed) {
			for (let length = 1; length <= query.length; length++) {
				const started = performance.now();
				run(query.slice(0, length));
				times.push(performance.now() - started);
			}
		}
	}
	return times.sort((a, b) => a - b);
}

function slowest(index: ReturnType<typeof createIndex>): void {
	const keys = typed
		.flatMap(query => Array.from(query, (_, n) => query.slice(0, n + 1)))
		.map(key => {
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

/** The briefing's turns over and over, the sentences of each paragraph in another order every time. */
function swollen(briefing: Briefing, bytes: number): Briefing {
	let state = 20210301;
	const random = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const turns: Briefing['turns'][number][] = [];
	for (let copy = 1, size = 0; size < bytes; copy++) {
		for (const turn of briefing.turns) {
			const blocks = turn.blocks.map(block => {
				const sentences = (block.text.match(/[^。]+。?/g) ?? [])
					.map(sentence => ({sentence, order: random()}))
					.sort((a, b) => a.order - b.order);
				const text = sentences.map(({sentence}) => sentence).join('');
				size += Buffer.byteLength(text);
				return {...block, id: `${copy}-${block.id}`, text};
			});
			turns.push({...turn, id: `${copy}-${turn.id}`, blocks});
		}
	}
	return {...briefing, turns};
}
