import {expect, test} from 'vitest';
import {bestPath} from '../../../src/parse/model/best-path.ts';
import {states} from '../../../src/parse/model/states.ts';
import {pointsOf, weighingsOf} from '../../../src/parse/model/weighing.ts';
import {fitted} from '../../../src/parse/model/weights.generated.ts';
import {passedOver, passedOverAsNoise} from '../../../src/parse/model/weights.ts';
import {manuscriptOf} from '../../../src/parse/parse.ts';
import {latticeOf} from '../../../src/parse/talk/lattice.ts';

const page = `Press conference of the harbour office

Q: When does the bridge open?

MS. LINDT: Next year.

MORE

Q: And the tunnel? It was promised for this spring.

MS. LINDT: There is nothing to say about the tunnel: it waits.

Photo: Harbour office`;

const manuscript = manuscriptOf(new TextEncoder().encode(page), 'x.txt');
if (!manuscript) throw new Error('no text');
const {lattice} = latticeOf(manuscript);

test('the points of its features add up to what a reading was worth', () => {
	const sums = bestPath(lattice).flatMap(({option, rival, piece}) =>
		piece.apart
			? []
			: [option, ...(rival ? [rival] : [])].map(own => {
					const sum = pointsOf(own, piece, fitted).reduce((all, [, points]) => all + points, 0);
					const {reading, state, how, at, cost} = own;
					const worth =
						reading && (state === 'asker' || state === 'answerer' || state === 'host')
							? reading.points[state] + (reading.saidWorth[at] ?? 0)
							: how === 'noise'
								? (piece.worth[states.length] ?? 0) - piece.best * passedOverAsNoise
								: (piece.worth[at] ?? 0) - piece.best * passedOver + (cost ? fitted.costs[cost] : 0);
					return [sum, worth] as const;
				}),
	);
	expect(sums.length).toBeGreaterThan(8);
	for (const [sum, worth] of sums) expect(sum).toBeCloseTo(worth, 9);
});

test('every line that is not passed over has a next best reading that is worth less', () => {
	const weighings = weighingsOf(lattice);
	expect(weighings.map(({taken}) => taken.label ?? taken.state)).toContain('MS. LINDT:');
	for (const {rival, margin} of weighings) {
		expect(rival).not.toBeNull();
		expect(margin).toBeGreaterThan(0);
	}
});

test('the strongest feature comes first, and none without points', () => {
	for (const {taken} of weighingsOf(lattice)) {
		const sizes = taken.of.map(([, points]) => Math.abs(points));
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
		expect(sizes).not.toContain(0);
	}
});
