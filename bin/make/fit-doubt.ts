// Fits the weights by which a turn is doubted, src/parse/talk/doubt.generated.ts, to labelled documents, by logistic
// regression. Run it after the other two. Usage: npm run fit:doubt -- CORPUS … (see labelled.ts).
import type {Speaker} from '../../src/briefing/briefing.ts';
import {bestPath} from '../../src/parse/model/best-path.ts';
import {type DoubtFeatures, doubtFeatures, oddsOf} from '../../src/parse/talk/doubt.ts';
import {type DoubtFeature, type DoubtWeights, guessedDoubt} from '../../src/parse/talk/doubt-weights.ts';
import {latticeOf} from '../../src/parse/talk/lattice.ts';
import {understand} from '../../src/parse/talk/understand.ts';
import {asked, type Flat, type Gold, type Labelled, labelledIn, run, squash, tablesOf, written} from './labelled.ts';

interface Document {
	readonly name: string;
	readonly turns: readonly {
		readonly features: DoubtFeatures;
		/** How many labelled turns begin in it and are not read as labelled, and whether one is. */
		readonly wrong: number;
		readonly right: number;
	}[];
}

/** One turn counts for no more than so many that are wrong. */
const mostWrong = 3;

function documentOf({name, manuscript, gold}: Labelled): Document {
	const {stretches, utterances, paragraphs, speakers} = understand(manuscript);
	const said = utterances.map(u => squash(u.text));
	const readings = gold.turns.map(turn => {
		const [starts, ends] = [squash(turn.starts), squash(turn.ends)];
		const exact = said.findIndex(text => text.startsWith(starts) && text.endsWith(ends));
		const at = exact < 0 ? said.findIndex(text => text.includes(starts)) : exact;
		const voice = utterances[at];
		// A label that names nobody cannot name the right one.
		const known = voice?.named === false || isCalled(speakers[voice?.who ?? -1], turn, gold);
		return {at, right: exact >= 0 && known};
	});
	return {
		name,
		turns: doubtFeatures(stretches, utterances, paragraphs, bestPath(latticeOf(manuscript).lattice)).map(
			(features, i) => {
				const own = readings.filter(({at}) => at === i);
				const wrong = own.filter(({right}) => !right).length;
				return {features, wrong: Math.min(mostWrong, wrong), right: Number(wrong < own.length)};
			},
		),
	};
}

function isCalled(speaker: Speaker | undefined, {speaker: right}: Gold['turns'][number], {people = []}: Gold): boolean {
	if (right == null) return true;
	const names = [right, ...people.flatMap(p => (p.name === right ? (p.aliases ?? []) : []))].map(plain);
	return [speaker?.name, speaker?.outlet, ...(speaker?.aliases ?? [])].some(
		name => name && names.some(other => other.endsWith(plain(name)) || plain(name).endsWith(other)),
	);
}

const plain = (name: string): string => squash(name).toLowerCase();

/** How often each feature is in turns that are wrong, and how often it should be by the weights. */
function tallies({turns}: Document, weights: DoubtWeights): {found: Flat; right: Flat; size: number} {
	const [found, right] = [new Map<string, number>(), new Map<string, number>()];
	for (const {features, wrong, right: good} of turns) {
		const expected = (wrong + good) / (1 + Math.exp(-oddsOf(features, weights)));
		for (const [feature, value] of Object.entries(features)) {
			const key = `doubt all ${feature}`;
			found.set(key, (found.get(key) ?? 0) + expected * value);
			right.set(key, (right.get(key) ?? 0) + wrong * value);
		}
	}
	return {found, right, size: turns.length};
}

/** The mean of what the weights give to what is so, from 0 to 1. */
function score({turns}: Document, weights: DoubtWeights): number {
	const known = turns.filter(({wrong, right}) => wrong + right > 0);
	const sum = known.reduce((total, {features, wrong}) => {
		const odds = oddsOf(features, weights);
		return total + 1 / (1 + Math.exp(wrong > 0 ? -odds : odds));
	}, 0);
	return known.length === 0 ? 1 : sum / known.length;
}

const unflat = (values: Flat): DoubtWeights => tablesOf(values)['doubt']?.['all'] as Record<DoubtFeature, number>;

const request = asked();
run(
	{
		documents: labelledIn(request.corpus).map(documentOf),
		start: new Map(Object.entries(guessedDoubt).map(([feature, value]) => [`doubt all ${feature}`, value])),
		rate: 0.05,
		keeps: 0.98,
		tallies: (document, values) => tallies(document, unflat(values)),
		score: (document, values) => score(document, unflat(values)),
		path: 'parse/talk/doubt.generated.ts',
		write: weights => `// Made by bin/make/fit-doubt.ts from labelled documents.
import type {DoubtWeights} from './doubt-weights.ts';

export const fittedDoubt: DoubtWeights = ${written(weights, 'doubt')
			.replace(/^\{\s*"all": /u, '')
			.replace(/\n\}$/u, '')};
`,
	},
	request,
);
