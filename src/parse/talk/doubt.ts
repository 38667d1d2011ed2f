import type {Reason} from '../../wording/remarks.ts';
import type {PathStep} from '../model/best-path.ts';
import type {Paragraph} from '../page/paragraph.ts';
import {lengthOf} from '../words/length.ts';
import {fittedDoubt} from './doubt.generated.ts';
import type {DoubtFeature, DoubtWeights} from './doubt-weights.ts';
import type {Stretch} from './stretches.ts';
import type {Utterance} from './utterance.ts';

/** What holds of a turn, and how much. */
export type DoubtFeatures = Readonly<Partial<Record<DoubtFeature, number>>>;

/**
 * Why each turn may be wrong, in its speaker or where it ends: the features that speak for it most, first the strongest;
 * null for a turn that is not in doubt. The odds are fitted by logistic regression to labelled turns.
 */
export const doubtsOf = (features: readonly DoubtFeatures[]): readonly (readonly Reason[] | null)[] =>
	features.map(found => (oddsOf(found, fittedDoubt) < tolerated ? null : reasonsOf(found)));

/** Of turns that are right one in thirty to forty is at least as likely wrong as this, in log-odds. */
const tolerated = -0.9;

/** The log-odds that a turn is wrong. */
export function oddsOf(features: DoubtFeatures, weights: DoubtWeights): number {
	let sum = 0;
	for (const feature in features) sum += (features[feature as DoubtFeature] ?? 0) * weights[feature as DoubtFeature];
	return sum;
}

function reasonsOf(features: DoubtFeatures): readonly Reason[] {
	const worth = (feature: DoubtFeature) => (features[feature] ?? 0) * fittedDoubt[feature];
	return (Object.keys(features) as DoubtFeature[])
		.filter(feature => worth(feature) > telling)
		.sort((a, b) => worth(b) - worth(a))
		.flatMap(feature => (feature === 'any' || feature === 'first' || feature === 'last' ? [] : [feature]))
		.slice(0, 2);
}
/** What adds less to the odds is no reason. */
const telling = 0.3;

/** What may speak against each turn. */
export function doubtFeatures(
	stretches: readonly Stretch[],
	utterances: readonly Utterance[],
	paragraphs: readonly Paragraph[],
	path: readonly PathStep[],
): readonly DoubtFeatures[] {
	const weighed = path.filter(({piece}) => !piece.apart);
	const hard = (weighed.filter(({margin}) => margin < near).length / Math.max(1, weighed.length)) * 5;
	const cued = new Map(paragraphs.flatMap(p => (p.cue ? [[p.cue, p] as const] : [])));
	const beginnings = stretches.map(({cue}) => path[(cue && cued.get(cue)?.lines[0]) ?? -1]);
	return stretches.map(({said}, i) => {
		const begin = beginnings[i];
		const inner = said
			.flatMap(part => paragraphs[part.paragraph]?.lines.flatMap(line => path[line] ?? []) ?? [])
			.filter(step => step !== begin && !step.piece.apart);
		const nearness = (steps: readonly PathStep[]) => steps.reduce((most, step) => Math.max(most, nearnessOf(step)), 0);
		const {text = '', folded = '', seems} = utterances[i] ?? {};
		const questions = seems === 'answerer' ? folded.split('?').length - 1 : 0;
		return {
			any: 1,
			'hard-page': Math.min(1, hard),
			first: Number(i === 0),
			last: Number(i === stretches.length - 1),
			'begins-in-doubt': begin ? nearnessOf(begin) : 1,
			'another-may-begin': nearness(inner.filter(({rival}) => rival?.how === 'begins')),
			'may-hold-page-text': nearness(inner.filter(({rival}) => rival && rival.how !== 'begins')),
			'next-in-doubt': nearness(beginnings[i + 1] ? [beginnings[i + 1] as PathStep] : []),
			'breaks-off': Number(!closed.test(folded)),
			'holds-label-like-words': Number(labelLike.test(text)),
			'long-question': seems === 'asker' ? Math.max(0, Math.min(3, Math.log(lengthOf(folded) / 300))) : 0,
			'holds-questions': Math.min(3, questions) / 3,
		};
	});
}

/** A reading of the page that is worth so much less is near, in log-odds. */
const near = 2;

/** From 0, for a step that no other comes near, to 1. */
const nearnessOf = ({margin}: PathStep): number => Math.max(0, 4 - margin) / 4;

const closed = /[.?!…"')\]:;—-]\s*$/u;
const labelLike = /(?:^|[.?!。？！]\s*)[\p{Lu}\p{Script=Han}][\p{L}.’' ]{0,24}[:：;][ \p{L}]/u;
