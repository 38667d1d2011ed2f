import {describe, expect, test} from 'vitest';
import {openBriefing} from '../../src/cli/open.ts';
import type {Opened} from '../../src/cli/opened.ts';
import {type Cells, narrowRuler, wideRuler} from '../../src/text/cells.ts';
import {fewest} from '../fewest.ts';
import {between, keysIn, oneOf, type Random, randomFrom, type Stroke, strokesFrom} from '../terminal/random-keys.ts';
import {soakedBy} from '../terminal/soaked.ts';
import {type Happening, Simulated, type Simulation} from './simulated.ts';

const {transcripts, strokes} = soakedBy(600);
/** So many strokes from one look to the next, and so many until a reader is begun anew. */
const most = 30;
const session = 600;

describe('without a process any strokes leave on the screen what is drawn anew, whenever what goes on besides is done', () => {
	test.for(transcripts)('%s, seed %i', {timeout: strokes * 100 + 60_000}, async ([path, seed], {annotate}) => {
		const besides = transcripts.map(([other]) => other).find(other => other !== path);
		const opened = [await opening(path), ...(besides ? [await opening(besides)] : [])] as const;
		const random = randomFrom(~seed);
		const next = strokesFrom(seed);
		let keys = 0;
		for (let done = 0; done < strokes; done += session) {
			const simulation = simulationOf(random, opened);
			const parts: (readonly Happening[])[] = [];
			for (let some = 0; some < Math.min(session, strokes - done); some += most) {
				const pressed = next(most);
				keys += keysIn(pressed);
				parts.push(withMore(pressed, random));
			}
			const failure = await failureOf(simulation, parts);
			if (failure) expect.fail(await told(simulation, failure));
		}
		await annotate(`${keys} keys pressed`);
	});
});

const opening = (source: string): Promise<Opened> =>
	openBriefing({source, sample: false, uncorrected: true, encoding: undefined});

function simulationOf(random: Random, opened: Simulation['opened']): Simulation {
	const ruler = oneOf(random, [narrowRuler, narrowRuler, wideRuler]);
	const widths = random() < 0.5 ? oddWidths(ruler, Math.floor(random() * 1000)) : undefined;
	return {
		opened,
		size: {columns: between(random, 30, 160), rows: between(random, 6, 60)},
		ruler,
		colour: oneOf(random, [0, 2, 3] as const),
		widths,
	};
}

/** Strokes, and between them what goes on besides. */
const withMore = (strokes: readonly Stroke[], random: Random): readonly Happening[] =>
	strokes.flatMap(stroke => [stroke, {goesOn: Math.floor(random() ** 3 * 6)}]);

/** A terminal that draws what the ruler is sure of as it is measured, and all else as it likes; what takes cells for us does for all. */
function oddWidths(ruler: typeof narrowRuler, seed: number): (code: number) => Cells {
	const known = new Map<number, Cells>();
	const measured = (code: number): Cells => {
		const random = randomFrom(seed + code);
		let cells = 0;
		ruler.walk(String.fromCodePoint(code), (_start, _end, own, sure) => {
			cells = sure ? own : between(random, Math.min(1, own), 2);
			return true;
		});
		return cells;
	};
	return code => {
		const cells = known.get(code) ?? measured(code);
		known.set(code, cells);
		return cells;
	};
}

interface SimulatedFailure {
	readonly what: string;
	readonly happenings: readonly Happening[];
}

/** What goes wrong first, looked for after each part; null where nothing does. */
async function failureOf(
	simulation: Simulation,
	parts: readonly (readonly Happening[])[],
): Promise<SimulatedFailure | null> {
	const reader = await Simulated.begin(simulation);
	const happenings: Happening[] = [];
	try {
		for (const part of parts) {
			for (const happening of part) {
				happenings.push(happening);
				await reader.happens(happening);
			}
			const what = await reader.wrong();
			if (what !== null) return {what, happenings};
		}
		return null;
	} catch (error) {
		return {what: String((error as Error).stack), happenings};
	} finally {
		reader.close();
	}
}

async function told(simulation: Simulation, {what, happenings}: SimulatedFailure): Promise<string> {
	const {size, ruler, colour, widths} = simulation;
	const fails = async (some: readonly Happening[]): Promise<boolean> => (await failureOf(simulation, [some])) !== null;
	const few = await fewest(happenings, fails, performance.now() + 60_000);
	const on = `${size.columns}×${size.rows}, ambiguous ${ruler.ambiguous}, colour ${colour}${widths ? ', odd widths' : ''}`;
	return `${what}\non ${on}:\n${JSON.stringify(few)}\nand then: ${(await failureOf(simulation, [few]))?.what}`;
}
