import {tidy} from '../text/han-numeral.ts';
import {bearingOf} from './bearing.ts';
import {isName} from './latin-bare.ts';
import {type LatinReading, type Measured, matchAt, measuredAt} from './latin-measured.ts';

export type Second = Measured & {readonly as: 'stretch' | 'change' | 'outOf'};

/** The other end of a stretch, what a part is taken out of, or what something went to from the first; null for neither. */
export function secondOf(reading: LatinReading, first: Measured): Second | null {
	const {text, grammar} = reading;
	const before = text.slice(Math.max(0, first.start - 40), first.start);
	const outOf = matchAt(grammar.outOfAt, text, first.end);
	if (outOf !== null && first.kind === null && !first.part) {
		const whole = measuredAt(reading, first.end + outOf.length);
		const fits =
			whole?.kind === null && whole.value > first.value && whole.value <= 1000 && whole.inDigits === first.inDigits;
		if (fits && !/^[ -](?:days?|weeks?|months?|years?)/.test(text.slice(whole.end))) return {...whole, as: 'outOf'};
	}
	const between = grammar.between.test(before);
	const said = matchAt(between ? grammar.andAt : grammar.toAt, text, first.end);
	const to = said ?? matchAt(nextAt, text, first.end);
	if (to === null || (first.article && !/^ ?- ?$| (?:or|o|oder|ou) $/.test(to))) return null;
	const second = measuredAt(reading, first.end + to.length);
	if (!second || second.article || isName(reading, second.start, second.end, true)) return null;
	if (said === null) return isNext(first, second, before) ? {...second, as: 'stretch'} : null;
	// A month or two.
	if (first.article && first.kind !== null)
		return second.kind === null && second.value === 2 ? {...second, as: 'stretch'} : null;
	const alike =
		first.kind === null ||
		(first.kind === second.kind && first.unit === second.unit) ||
		(first.sign !== '' && second.kind === null);
	if (!alike || (second.sign !== '' && first.sign === '')) return null;
	if (isChange(reading, first.start, before)) return {...second, as: 'change'};
	const [low, high] = stretch(first, second);
	return low < high ? {...second, as: 'stretch'} : null;
}

/** Ten, fifteen years; entre el 15, el 20 por ciento: the second of two alone has the unit, and is not much more. */
function isNext(first: Measured, second: Measured, before: string): boolean {
	const isUnit = second.kind !== null && second.kind !== 'money' && second.sign === '';
	if (!isUnit || first.kind !== null || first.sign !== '' || first.article) return false;
	if (first.inDigits !== second.inDigits || first.scale !== 1 || /[\d,] ?$/.test(before)) return false;
	return first.value >= 2 && first.value < second.value && second.value <= 2 * first.value && second.value < 100;
}
const nextAt = /, (?:el |la |los |las |the )?/y;

/** Rose from 3 to 4 percent is two numbers, a rise of 3 to 4 percent is one. */
function isChange({text, grammar}: LatinReading, start: number, before: string): boolean {
	const from = grammar.from.exec(before)?.[0];
	if (from === undefined) return false;
	const at = start - from.length;
	if (grammar.changes.test(before.slice(0, -from.length))) return true;
	const {direction, words} = bearingOf(text, 'number', [at, at], grammar.bearing);
	return direction !== null && !/(?<![a-z])(?:an?|un[ae]?|uma?|el|la|le|the) $/.test(text.slice(0, words[0]).slice(-8));
}

/** Rose from 19 to 21 million: what the first is multiplied by stands behind the second. */
export function sharing(first: Measured, {scale}: Measured): Measured {
	return first.scale === 1 && first.sign === '' && scale > 1 && first.value < 1000
		? {...first, value: tidy(first.value * scale), scale}
		: first;
}

/** 5 to 10 million is five million to ten. */
export function stretch(first: Measured, second: Measured): readonly [low: number, high: number] {
	const shared = tidy(first.value * second.scale);
	return [first.scale === 1 && shared < second.value ? shared : first.value, second.value];
}
