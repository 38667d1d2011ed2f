import type {Block, Briefing, Turn} from '../briefing/briefing.ts';
import type {Range} from '../briefing/place.ts';
import {fold} from '../text/fold.ts';
import type {Figure, Quantity} from './figure.ts';
import {measuredInHan} from './han-measures.ts';
import {hanQuantities} from './han-quantities.ts';
import {measuredInLatin} from './latin-measures.ts';
import type {Tongue} from './latin-numeral.ts';
import {latinQuantities} from './latin-quantities.ts';

/** Every number of what was said, in the order of the text, with its unit and what it measures. Pure; linear. */
export function figuresOf(briefing: Briefing): readonly Figure[] {
	const tongue: Tongue = briefing.language.startsWith('es') ? 'es' : 'en';
	const decimal = tongue === 'es' ? decimalMark(briefing) : '.';
	return briefing.turns.flatMap(turn =>
		turn.blocks
			.filter(({kind}) => kind === 'paragraph')
			.flatMap(block =>
				(isChinese(block.text) ? inHan(block) : inLatin(block, tongue, decimal)).map(found =>
					figure(turn, block, found),
				),
			),
	);
}

/**
 * The same quantity given more than once stands together: figures that measure the same (31.3萬億 and 31.31萬億元 of
 * 工業增加值), of equal value or one the other rounded. Each group has at least two; both orders are that of the text.
 */
export function sameQuantities(figures: readonly Figure[]): readonly (readonly Figure[])[] {
	const groups = new Map<string, Figure[][]>();
	for (const found of figures) {
		if (found.measures === '' || typeof found.value !== 'number') continue;
		const key = nameOf(found);
		const named = groups.get(key) ?? groups.set(key, []).get(key)!;
		const group = named.find(([first]) => first && isClose(first, found));
		if (group) group.push(found);
		else named.push([found]);
	}
	return [...groups.values()].flat().filter(group => group.length > 1);
}

interface Found {
	readonly quantity: Quantity;
	readonly measured: Range | null;
}

function inHan({text}: Block): readonly Found[] {
	const folded = foldedFigures(text);
	const clauses = folded.replace(/[.,]/g, (mark, at: number) => (/[、。]/.test(text[at] ?? '') ? text[at]! : mark));
	const all = hanQuantities(text, clauses);
	return all.map((quantity, nth) => ({quantity, measured: measuredInHan(clauses, all, nth)}));
}

function inLatin({text}: Block, tongue: Tongue, decimal: '.' | ','): readonly Found[] {
	const folded = foldedFigures(text);
	return latinQuantities(folded, tongue, decimal).map(quantity => ({
		quantity,
		measured: measuredInLatin(folded, quantity),
	}));
}

/** The text folded, but for digits raised or lowered behind a digit: 2021³ has a mark and is not 20213. */
function foldedFigures(text: string): string {
	const folded = fold(text);
	if (!raised.test(text)) return folded;
	return folded.replace(/(?<=\d)\d/g, (digit, at: number) => (raised.test(text.charAt(at)) ? text.charAt(at) : digit));
}
const raised = /[⁰¹²³⁴-⁹₀-₉]/u;

function figure(turn: Turn, block: Block, {quantity, measured}: Found): Figure {
	return {
		...quantity,
		block: block.id,
		printed: block.text.slice(...quantity.range),
		measures: measured ? block.text.slice(...measured).trim() : '',
		turn: turn.id,
		speaker: turn.speaker,
		exchange: turn.exchange,
	};
}

/** One letter in ten is enough: Chinese is full of 5G and GDP, English has at most a name in Chinese. */
function isChinese(text: string): boolean {
	return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 10 > text.length;
}

/** Spanish writes 1.234,5 in Spain and 1,234.5 in Mexico: decimals that cannot be a group of thousands tell. */
function decimalMark(briefing: Briefing): '.' | ',' {
	const text = briefing.turns.flatMap(({blocks}) => blocks.map(block => block.text)).join('\n');
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	return count(/\d\.\d{1,2}(?!\d)|\d,\d{3}(?!\d)/g) > count(/\d,\d{1,2}(?!\d)|\d\.\d{3}(?!\d)/g) ? '.' : ',';
}

/** 5G基站 and 基站 differ, 中國的工業增加值 and 工業增加值 do not: the words without 的, in one script. */
function nameOf({measures}: Figure): string {
	return fold(measures).replace(/的|\s/g, '');
}

const rounding = 0.02;
const small = 1000;

/** Small whole numbers are never rounded: 49 states are not 50. */
function isClose(a: Figure, b: Figure): boolean {
	if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return false;
	const [x, y] = [Number(a.value), Number(b.value)];
	const [low, high] = [Math.min(Math.abs(x), Math.abs(y)), Math.max(Math.abs(x), Math.abs(y))];
	const exact = high < small && Number.isInteger(x) && Number.isInteger(y);
	return x === y || (!exact && x * y > 0 && high - low <= rounding * high);
}
