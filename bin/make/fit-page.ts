// Fits the weights by which a page is read, src/parse/model/weights.generated.ts, to labelled documents. Usage: npm run fit -- CORPUS …
// (see labelled.ts). What is right is a latent path: the best of those that agree with the labels.
import type {Speaking} from '../../src/parse/labels/label.ts';
import {bestPath, type PathStep} from '../../src/parse/model/best-path.ts';
import {guessed} from '../../src/parse/model/guessed-weights.ts';
import type {Option} from '../../src/parse/model/options.ts';
import type {Lattice} from '../../src/parse/model/piece.ts';
import {isSpeaking, type PageState, speaking, states} from '../../src/parse/model/states.ts';
import {isSame, isToldUnasked, type Lure} from '../../src/parse/model/viterbi.ts';
import {passedOver, passedOverAsNoise, type Weights} from '../../src/parse/model/weights.ts';
import {latticeOf} from '../../src/parse/talk/lattice.ts';
import {asked, type Flat, type Gold, labelledIn, partOf, run, squash, tablesOf, written} from './labelled.ts';

interface Document {
	readonly name: string;
	readonly lattice: Lattice;
	readonly gold: readonly Goal[];
}

/** What a line is by hand. */
interface Goal {
	/** UTF-16 offset into the line at which a labelled turn's words begin, or null. */
	readonly begins: number | null;
	readonly role: Speaking | null;
	/** Inside a turn, between turns, before the first, after the last. */
	readonly where: 'talk' | 'between' | 'before' | 'after';
	/** It holds words of the page. */
	readonly page: boolean;
}

/** Finds each labelled turn's first and last words in the lines, in order. */
function goalsOf(
	{lines, candidates}: Lattice,
	{turns, chrome = [], captions = [], outside = []}: Gold,
): readonly Goal[] {
	const squashed = lines.map(line => squash(line.text));
	const nobody = [...chrome, ...captions, ...outside].map(squash).filter(text => text.length > 3);
	const pages = squashed.map(text => nobody.some(words => words.includes(text) || text.includes(words)));
	const goals: Goal[] = lines.map((_, i) => ({begins: null, role: null, where: 'between', page: pages[i] ?? false}));
	let line = 0;
	let [first, last] = [-1, -1];
	for (const turn of turns) {
		const starts = squash(turn.starts);
		const ends = squash(turn.ends);
		let found: {at: number; begins: number} | null = null;
		for (let i = line; i < lines.length && !found; i++) {
			const offsets = [...new Set([...(candidates[i] ?? []).map(c => c.speech), 0])];
			for (const speech of offsets) {
				const rest = squash((lines[i]?.text ?? '').slice(speech));
				const onward = rest.length >= starts.length ? rest : rest + (squashed[i + 1] ?? '') + (squashed[i + 2] ?? '');
				const below = squashed.slice(i + 1, i + 5).join('');
				if (rest === '' ? (lines[i]?.text.length ?? 0) < 40 && below.startsWith(starts) : onward.startsWith(starts)) {
					found = {at: i, begins: speech};
					break;
				}
			}
		}
		if (!found) continue;
		let end = found.at;
		while (
			end < lines.length &&
			!squashed
				.slice(Math.max(found.at, end - 2), end + 1)
				.join('')
				.endsWith(ends)
		)
			end++;
		if (end >= lines.length) end = found.at;
		goals[found.at] = {begins: found.begins, role: partOf[turn.role ?? ''] ?? null, where: 'talk', page: false};
		for (let i = found.at + 1; i <= end; i++)
			goals[i] = {begins: null, role: null, where: 'talk', page: pages[i] ?? false};
		if (first < 0) first = found.at;
		last = end;
		line = Math.max(found.at + 1, end);
	}
	return goals.map((goal, i) =>
		goal.where === 'talk' ? goal : {...goal, where: i < first ? 'before' : i > last ? 'after' : 'between'},
	);
}

/** Whether an option agrees with the labels. */
function isRight({lattice, gold}: Document, i: number, {how, state, reading}: Option, again: boolean): boolean {
	const goal = gold[i];
	if (!goal || lattice.apart[i]) return true;
	if (goal.begins !== null) {
		if (how !== 'begins') return false;
		const length = lattice.lines[i]?.text.length ?? 0;
		const speech = reading?.candidate.speech ?? 0;
		return (
			(speech === goal.begins || (speech >= length && goal.begins >= length)) &&
			(goal.role === null || goal.role === state)
		);
	}
	if (goal.where === 'talk') return goal.page ? how === 'noise' : how === 'goes-on' || (how === 'begins' && again);
	if (goal.where === 'between') return how === 'noise';
	return goal.where === 'before' ? how === 'page' : state === 'foot';
}

/** Only what agrees with the labels is open. */
const right =
	(document: Document): Lure =>
	(i, option, again) =>
		isRight(document, i, option, again) ? 0 : Number.NEGATIVE_INFINITY;

/**
 * What does not agree with the labels is worth so much more: what is right must win by a margin (I. Tsochantaridis et al.,
 * Large Margin Methods for Structured and Interdependent Output Variables, 2005).
 */
const wrong =
	(document: Document): Lure =>
	(i, option, again) =>
		isRight(document, i, option, again) ? 0 : margin;
const margin = 2;

/** How often each weight is in the score of a path. */
function tally(path: readonly PathStep[]): Flat {
	const counts = new Map<string, number>();
	const add = (key: string, times = 1) => counts.set(key, (counts.get(key) ?? 0) + times);
	let [from, key]: [PageState, string] = ['head', ''];
	for (const {option, piece} of path) {
		const {state, how, reading} = option;
		if (!piece.apart) {
			for (const feature of reading ? reading.said : piece.features)
				add(`text ${feature} ${how === 'noise' ? 'noise' : state}`);
			if (reading && isSpeaking(state))
				for (const [feature, times] of reading.held) add(`label ${feature} ${state}`, times);
			if (option.cost) add(`costs costs ${option.cost}`);
			if (!reading && piece.best > 0) {
				const [over, part] = piece.readings
					.flatMap(r => speaking.map(p => [r, p] as const))
					.reduce((a, b) => (b[0].points[b[1]] > a[0].points[a[1]] ? b : a));
				for (const [feature, times] of over.held)
					add(`label ${feature} ${part}`, -times * (how === 'noise' ? passedOverAsNoise : passedOver));
			}
			if (how === 'begins' || (how === 'page' && from !== state)) {
				if (isSame(from, key, option)) add('costs costs sameLabel');
				else add(`steps ${from} ${state}`);
				if (isToldUnasked(from, key, option)) add('costs costs toldUnasked');
			} else if (how === 'page') add(`steps ${from} ${state}`);
			if (how === 'begins') key = reading?.candidate.key ?? '';
			if (how === 'page') key = '';
		}
		from = state;
	}
	if (from === 'asker') add('costs costs endsAsking');
	return counts;
}

function flat(weights: Weights): Flat {
	const found = new Map<string, number>();
	const add = (
		group: string,
		table: Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>,
		columns: readonly string[],
	) => {
		for (const [row, values] of Object.entries(table))
			for (const column of columns) {
				const value = values[column];
				if (value !== undefined || group === 'text') found.set(`${group} ${row} ${column}`, value ?? 0);
			}
	};
	add('label', weights.label, speaking);
	add('text', weights.text, [...states, 'noise']);
	add('steps', weights.steps, states);
	add('costs', {costs: weights.costs}, Object.keys(weights.costs));
	return found;
}

function unflat(values: Flat): Weights {
	const {costs, ...tables} = tablesOf(values);
	return {...tables, costs: costs?.['costs']} as unknown as Weights;
}

/** F1 of turns whose first words and part are right. */
function score({lattice, gold}: Document, weights: Weights): number {
	const path = bestPath(lattice, weights);
	const want = gold.flatMap((g, i) => (g.begins === null ? [] : [`${i} ${g.begins} ${g.role === 'asker'}`]));
	let key = '';
	let state = '';
	const have = path.flatMap((step, i) => {
		if (step.how !== 'begins') return [];
		const again = step.label !== null && step.label.key === key && state === step.state && step.state === 'answerer';
		key = step.label?.key ?? '';
		state = step.state;
		return again ? [] : [`${i} ${step.label?.speech ?? 0} ${step.state === 'asker'}`];
	});
	const role = new Set(have);
	const hits = want.filter(w => role.has(w)).length;
	const talk = gold.flatMap((g, i) => (g.where === 'talk' && !g.page && !lattice.apart[i] ? [path[i]] : []));
	const heard =
		talk.filter(step => step && isSpeaking(step.state) && step.how !== 'noise').length / Math.max(1, talk.length);
	return want.length + have.length === 0 ? heard : (heard * 2 * hits) / (want.length + have.length);
}

const request = asked();
const documents = labelledIn(request.corpus).map(({name, manuscript, gold}): Document => {
	const {lattice} = latticeOf(manuscript);
	return {name, lattice, gold: goalsOf(lattice, gold)};
});
run(
	{
		documents,
		start: flat(guessed),
		rate: 0.1,
		keeps: 0.8,
		tallies: (document, weights) => {
			const own = unflat(weights);
			return {
				found: tally(bestPath(document.lattice, own, wrong(document))),
				right: tally(bestPath(document.lattice, own, right(document))),
				size: document.lattice.lines.length,
			};
		},
		score: (document, weights) => score(document, unflat(weights)),
		path: 'parse/model/weights.generated.ts',
		write: weights => `// Made by bin/make/fit-page.ts from labelled documents.
import type {Weights} from './weights.ts';

export const fitted: Weights = {
	label: ${written(weights, 'label')},
	text: ${written(weights, 'text')},
	steps: ${written(weights, 'steps')},
	...${written(weights, 'costs')},
};
`,
	},
	request,
);
