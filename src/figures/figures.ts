import type {Block, Briefing, Turn} from '../briefing/briefing.ts';
import type {Range} from '../briefing/place.ts';
import {fold} from '../text/fold.ts';
import type {Tongue} from '../text/number-words.ts';
import {oncePer} from '../text/once-per.ts';
import {sentencesIn} from '../text/sentences.ts';
import type {Figure, Quantity} from './figure.ts';
import {measuredInHan} from './han-measures.ts';
import {hanQuantities} from './han-quantities.ts';
import {measuredInLatin} from './latin-measures.ts';
import {latinQuantities} from './latin-quantities.ts';
import {decimalMarkOf, tongueOf} from './text-tongue.ts';

/** Every number of what was said, in the order of the text, with its unit and what it measures. Pure; linear. */
export const figuresOf = (briefing: Briefing): readonly Figure[] =>
	briefing.turns.flatMap(turn => figuresOfTurn(turn, briefing));

/** Those of one turn of a briefing; each turn is read once. */
export const figuresOfTurn = (turn: Turn, briefing: Briefing): readonly Figure[] => figuresIn(briefing)(turn);

const figuresIn = oncePer((briefing: Briefing) => {
	const tongue = tongueOf(briefing);
	const decimal = tongue === null ? '.' : decimalMarkOf(briefing, tongue);
	return oncePer((turn: Turn): readonly Figure[] =>
		turn.blocks
			.filter(({kind}) => kind === 'paragraph')
			.flatMap(block => {
				const found = isHan(block.text, briefing)
					? inHan(block)
					: tongue && isLatin(block.text)
						? inLatin(block, tongue, decimal)
						: [];
				const sentences = found.length > 0 ? sentencesIn(block.text, briefing.language) : [];
				return found.map(one => figure(turn, block, one, sentences));
			}),
	);
});

/** Whether there are rules for the language of anything that is said; true where nothing is. */
export function readsFigures(briefing: Briefing): boolean {
	const tongue = tongueOf(briefing);
	const said = briefing.turns.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'paragraph'));
	return said.length === 0 || said.some(({text}) => isHan(text, briefing) || (tongue !== null && isLatin(text)));
}

/**
 * The same quantity given more than once stands together: figures that measure the same (31.3萬億 and 31.31萬億元 of
 * 工業增加值), of equal value or one the other rounded. Each group has at least two; both orders are that of the text.
 */
export function sameQuantities(figures: readonly Figure[]): readonly (readonly Figure[])[] {
	const groups = new Map<string, Figure[][]>();
	for (const found of figures) {
		if (found.measures === '' || typeof found.value !== 'number') continue;
		const key = measureName(found);
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
	const folded = readable(text).replace(zero, '〇');
	const clauses = folded.replace(/[.,]/g, (mark, at: number) => (/[、。]/.test(text[at] ?? '') ? text[at]! : mark));
	const all = hanQuantities(text, clauses);
	return all.map((quantity, nth) => ({quantity, measured: measuredInHan(clauses, all, nth)}));
}

/** A circle or a zero among characters: 二○一四年, 二０一四年. */
const zero = /(?<=[〇零一二三四五六七八九])[○0](?!\d)|[○0](?=[〇零一二三四五六七八九])(?<!\d.)/gu;

function inLatin({text}: Block, tongue: Tongue, decimal: '.' | ','): readonly Found[] {
	const folded = readable(text);
	const all = latinQuantities(folded, tongue, decimal).filter(({range}) => !isProperName(text, range));
	return all.map(quantity => ({
		quantity,
		measured: measuredInLatin(folded, text, quantity, tongue),
	}));
}

/** Three Gorges, Dos Bocas: a number in words that is part of a name. At the beginning of a sentence capitals do not tell. */
const isProperName = (text: string, [start]: Range): boolean =>
	/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(start, start + 24)) &&
	/[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));

/**
 * The text folded, but for digits raised or lowered behind a digit: 2021³ has a mark and is not 20213. What is no speech is
 * blank: times in brackets, marks of the transcriber, addresses, telephone numbers.
 */
function readable(text: string): string {
	const folded = fold(text).replace(unsaid, blank);
	if (!raised.test(text)) return folded;
	return folded.replace(/(?<=\d)\d/g, (digit, at: number) => (raised.test(text.charAt(at)) ? text.charAt(at) : digit));
}
const raised = /[⁰¹²³⁴-⁹₀-₉]/u;
const unsaid =
	/\[[^\]\n]{0,40}\d:\d\d[^\]\n]{0,8}\]|\(\s*(?:\d+:)?\d{1,2}:\d\d(?:\.\d+)?\s*\)|\b\d{1,2}:\d\d:\d\d\b|(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|\(?\b\d{3}\)?[- ]\d{3}[- ]\d{4}\b/gu;
const blank = (words: string) => ' '.repeat(words.length);

function figure(
	turn: Turn,
	block: Block,
	{quantity, measured}: Found,
	sentences: readonly (readonly [start: number, end: number])[],
): Figure {
	const {range, words} = quantity;
	const [start, end] = sentences.find(([, until]) => until > range[0]) ?? [0, block.text.length];
	const from = Math.min(start, words[0]);
	return {
		...quantity,
		block: block.id,
		printed: block.text.slice(...range),
		said: block.text.slice(...words).trim(),
		measures: measured ? block.text.slice(...measured).trim() : '',
		sentence: block.text.slice(from, Math.max(end, words[1])),
		inSentence: [words[0] - from, words[1] - from],
		turn: turn.id,
		speaker: turn.speaker,
		exchange: turn.exchange,
	};
}

/**
 * One letter in ten is enough: Chinese is full of 5G and GDP, English has at most a name in Chinese. Japanese and Korean
 * have numbers of their own, which are not read.
 */
function isHan(text: string, {language}: Briefing): boolean {
	if (language === 'ja' || language === 'ko' || /[\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(text)) return false;
	return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 10 > text.length;
}

/** A paragraph of another script in a briefing in Latin letters has numbers of a language without rules. */
function isLatin(text: string): boolean {
	const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
	return count(/\p{Script=Latin}/gu) * 2 >= count(/\p{L}/gu);
}

/** 5G基站 and 基站 differ, 中國的工業增加值 and 工業增加值 do not: what is measured without 的, in one script. */
export function measureName({measures}: Figure): string {
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
