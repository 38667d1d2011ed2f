// Documents labelled by hand, and how the weights of the parser are fitted to them: an averaged structured perceptron (M.
// Collins, Discriminative Training Methods for Hidden Markov Models, 2002) that starts from weights as one would guess them
// and is drawn back to them after each round.

import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Speaking} from '../../src/parse/labels/label.ts';
import type {Manuscript} from '../../src/parse/manuscript.ts';
import {manuscriptOf} from '../../src/parse/parse.ts';

/** What a label file holds of a document: `gold/NAME.json` beside `raw/NAME.EXT`. */
export interface Gold {
	readonly turns: readonly {
		readonly starts: string;
		readonly ends: string;
		/** The name; null where nobody is named. */
		readonly speaker?: string | null;
		readonly role?: string;
		readonly kind: string;
	}[];
	readonly people?: readonly {readonly name: string; readonly aliases?: readonly string[]}[];
	/** Words of the page that nobody says. */
	readonly chrome?: readonly string[];
	readonly captions?: readonly string[];
	readonly outside?: readonly string[];
}

export interface Labelled {
	readonly name: string;
	readonly gold: Gold;
	readonly manuscript: Manuscript;
}

/** The documents of a folder in order of their names. */
export function labelledIn(corpus: string): readonly Labelled[] {
	const raws = readdirSync(join(corpus, 'raw'));
	return readdirSync(join(corpus, 'gold'))
		.filter(file => file.endsWith('.json'))
		.sort()
		.flatMap(file => {
			const name = file.slice(0, -'.json'.length);
			const raw = raws.find(other => other.replace(/\.[^.]+$/u, '') === name);
			const manuscript = raw === undefined ? null : manuscriptOf(readFileSync(join(corpus, 'raw', raw)), raw);
			return manuscript ? [{name, manuscript, gold: JSON.parse(readFileSync(join(corpus, 'gold', file), 'utf8'))}] : [];
		});
}

/** A text without blanks, in which words are compared. */
export const squash = (text: string): string => text.normalize('NFC').replace(/[\s\u200B\uFEFF\u3000]+/gu, '');

export const partOf: Readonly<Record<string, Speaking>> = {reporter: 'asker', official: 'answerer', host: 'host'};

/** Weights by a name of words with blanks between. */
export type Flat = ReadonlyMap<string, number>;

interface Task<Document extends {readonly name: string}> {
	readonly documents: readonly Document[];
	readonly start: Flat;
	readonly rate: number;
	/** Of its way from the start a weight keeps this share after each round. */
	readonly keeps: number;
	/** How often each weight is in what is found and in what is right. */
	readonly tallies: (
		document: Document,
		weights: Flat,
	) => {readonly found: Flat; readonly right: Flat; readonly size: number};
	/** From 0 to 1: how much of a document is right under weights. */
	readonly score: (document: Document, weights: Flat) => number;
	/** The source of the file that holds the weights, and where it stands in src/. */
	readonly write: (weights: Flat) => string;
	readonly path: string;
}

/** One document moves a weight by so many times the rate, at most. */
const most = 3;

function fitted<Document extends {readonly name: string}>(
	{start, rate, keeps, tallies}: Task<Document>,
	documents: readonly Document[],
	rounds: number,
): Flat {
	const now = new Map(start);
	const sum = new Map<string, number>();
	for (let round = 0; round < rounds; round++) {
		for (const [key, value] of now) now.set(key, (start.get(key) ?? 0) + (value - (start.get(key) ?? 0)) * keeps);
		for (let n = 0; n < documents.length; n++) {
			const document = documents[(n * 17 + round * 5) % documents.length];
			if (!document) continue;
			const {found, right, size} = tallies(document, now);
			for (const key of new Set([...found.keys(), ...right.keys()])) {
				const by = ((right.get(key) ?? 0) - (found.get(key) ?? 0)) / Math.sqrt(Math.max(1, size));
				if (by !== 0 && now.has(key)) {
					const moved = (now.get(key) ?? 0) + rate * Math.max(-most, Math.min(most, by));
					now.set(key, onItsSide(moved, start.get(key) ?? 0));
				}
			}
			for (const [key, value] of now) sum.set(key, (sum.get(key) ?? 0) + value);
		}
	}
	return new Map([...sum].map(([key, value]) => [key, value / (rounds * documents.length)]));
}

/** What is guessed to speak for something is never made to speak against it, and the other way round. */
const onItsSide = (value: number, guess: number): number =>
	guess > 0 ? Math.max(0, value) : guess < 0 ? Math.min(0, value) : value;

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);

export interface Asked {
	readonly corpus: string;
	readonly rounds: number;
	readonly families: Readonly<Record<string, readonly string[]>> | null;
	readonly write: boolean;
}

/** `CORPUS [--leave-out FAMILIES.json] [--rounds N] [--write]`; documents whose names go on with `--…` belong to their family. */
export function asked(): Asked {
	const {positionals, values} = parseArgs({
		allowPositionals: true,
		options: {
			'leave-out': {type: 'string'},
			rounds: {type: 'string', default: '10'},
			write: {type: 'boolean', default: false},
		},
	});
	return {
		corpus: positionals[0] ?? '',
		rounds: Number(values.rounds),
		families: values['leave-out'] === undefined ? null : JSON.parse(readFileSync(values['leave-out'], 'utf8')),
		write: values.write,
	};
}

/** Fits, and says how much is right before and after; for each family how it is read when it is left out of the fitting. */
export function run<Document extends {readonly name: string}>(
	task: Task<Document>,
	{rounds, families, write}: Asked,
): void {
	const {documents, start, score} = task;
	console.log(`as guessed: ${mean(documents.map(d => score(d, start))).toFixed(4)}`);
	for (const [family, members] of Object.entries(families ?? {})) {
		const weights = fitted(
			task,
			documents.filter(d => !members.includes(d.name.split('--')[0] ?? '')),
			rounds,
		);
		const left = documents.filter(d => members.includes(d.name));
		const [before, after] = [start, weights].map(w => mean(left.map(d => score(d, w))).toFixed(3));
		console.log(`${before} → ${after} (${left.length}) ${family}`);
	}
	const all = fitted(task, documents, rounds);
	console.log(`fitted: ${mean(documents.map(d => score(d, all))).toFixed(4)}`);
	if (write) writeFileSync(new URL(`../../src/${task.path}`, import.meta.url), task.write(all));
}

/** The tables that flat weights were named after: `GROUP ROW COLUMN`. */
export function tablesOf(
	weights: Flat,
): Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> {
	const tables: Record<string, Record<string, Record<string, number>>> = {};
	for (const [name, value] of weights) {
		const [group = '', row = '', column = ''] = name.split(' ');
		const table = tables[group] ?? {};
		const cells = table[row] ?? {};
		cells[column] = value;
		table[row] = cells;
		tables[group] = table;
	}
	return tables;
}

/** One of the tables as it is written, with numbers of three places. */
export const written = (weights: Flat, group: string): string =>
	JSON.stringify(
		tablesOf(weights)[group],
		(_name, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value),
		'\t',
	);
