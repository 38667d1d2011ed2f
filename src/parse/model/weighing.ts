import {bestPath} from './best-path.ts';
import type {How, Option} from './options.ts';
import type {Lattice, Piece} from './piece.ts';
import {isSpeaking, type PageState} from './states.ts';
import {fitted} from './weights.generated.ts';
import {passedOver, passedOverAsNoise, type Taken, type Weights} from './weights.ts';

/** How a line of the source was read, and how it would have been read otherwise. */
export interface Weighing {
	/** UTF-16 offset into the source text. */
	readonly start: number;
	readonly taken: Weighed;
	/** What the best reading of the page that takes the line for something else takes it for; null where there is none. */
	readonly rival: Weighed | null;
	/** By how much, in log-odds, the reading of the whole page beats that one. */
	readonly margin: number;
}

/** What a line may be, and what speaks for it and against it. */
export interface Weighed {
	readonly state: PageState;
	readonly how: How;
	/** The words of the label with which a turn begins. */
	readonly label: string | null;
	/** The sum of all that follows, without what it is worth beside its neighbours. */
	readonly points: number;
	/** Of each feature that has any, the strongest first. */
	readonly of: readonly (readonly [feature: string, points: number])[];
}

/** How each line of a page was read; none for those that are passed over whatever stands around them. */
export function weighingsOf(lattice: Lattice, weights: Weights = fitted): readonly Weighing[] {
	return bestPath(lattice, weights).flatMap(({piece, option, rival, margin}) =>
		piece.apart
			? []
			: [
					{
						start: piece.line.start,
						taken: weigh(option, piece, weights),
						rival: rival && weigh(rival, piece, weights),
						margin: rounded(margin),
					},
				],
	);
}

function weigh(option: Option, piece: Piece, weights: Weights): Weighed {
	const {state, how, reading} = option;
	const of = pointsOf(option, piece, weights).filter(([, points]) => rounded(points) !== 0);
	return {
		state,
		how,
		label: reading ? piece.line.text.slice(0, reading.candidate.to).trim() : null,
		points: rounded(of.reduce((sum, [, points]) => sum + points, 0)),
		of: of
			.map(([feature, points]) => [feature, rounded(points)] as const)
			.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)),
	};
}

/** What an option is worth at a piece by itself, feature by feature. */
export function pointsOf(
	{state, how, reading, cost}: Option,
	piece: Piece,
	{label, text, costs}: Weights,
): readonly (readonly [string, number])[] {
	const said = (features: Piece['features'], taken: Taken) =>
		features.map(feature => [feature, text[feature][taken] ?? 0] as const);
	if (how === 'noise') return [...said(piece.features, 'noise'), ['passed-over', -piece.best * passedOverAsNoise]];
	if (reading && isSpeaking(state)) {
		const own = reading.held.map(([feature, times]) => [feature, times * label[feature][state]] as const);
		const habit = reading.points[state] - own.reduce((sum, [, points]) => sum + points, 0);
		return [...own, ['as-elsewhere-on-page', habit], ...said(reading.said, state)];
	}
	return [
		...said(piece.features, state),
		['passed-over', -piece.best * passedOver],
		...(cost ? ([[cost, costs[cost]]] as const) : []),
	];
}

const rounded = (points: number): number => Math.round(points * 100) / 100;
