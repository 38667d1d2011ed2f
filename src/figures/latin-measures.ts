import type {Range} from '../briefing/place.ts';
import type {Quantity} from './figure.ts';

/**
 * What a number measures in an English or Spanish sentence, as a stretch of the text: the noun after it (1,200 cases,
 * 3 percent of households), else what the clause speaks of before its verb. Null where neither tells. `text` is folded.
 */
export function measuredInLatin(
	text: string,
	{kind, range: [start, end]}: Quantity,
	words = measureWords,
): Range | null {
	if (kind === 'date' || kind === 'duration') return null;
	const after = nounAfter(text, end, kind === 'count' || kind === 'measure' ? counted : related, words);
	return after ?? nounBefore(text, start, words);
}

const wordsIn = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words by which a sentence is cut, folded. */
export const measureWords = {
	/** Those that no noun goes on with. */
	ends: wordsIn(
		'and or in on at to is was were are be been being has have had will would can could may might that the a an with for from by as but if when where who which because so than this these those it we they you i he she there here now just not also only per each every about over up down last next ago across around through into between until before after online yesterday today tomorrow them us goes went y o en al es son que el la los las con para por pero si se un una ha han fue tenemos tienen cuentan representa representan',
	),
	/** Those that stand between what is measured and its number. */
	links: wordsIn(
		'is was were are be been has have had rose fell grew increase increased decrease decreased dropped declined climbed jumped reached reaching totaled totalled total totals stand stands stood went goes up down by to at of from about around nearly almost over more less than roughly approximately some only just now es son fue era hay tiene tenemos alcanzo subio bajo aumento llego representa de del a un una mas menos casi lowered raised cut another an the',
	),
};

const counted = /^ (?:(?:new|of|de|del) )?(?:the |los |las |el |la )?/;
const related = /^ (?:of|in|for|worth of|de|del|en|para) (?:the |our |all |its |their |los |las |el |la |sus? )?/;
/** Words of a noun, and characters of a clause: the time for a text stays linear. */
const longest = 6;
const longestClause = 120;

function nounAfter(text: string, end: number, lead: RegExp, {ends}: typeof measureWords): Range | null {
	const opened = end + (lead.exec(text.slice(end, end + 40))?.[0].length ?? -1);
	if (opened < end) return null;
	let closed = opened;
	let ofs = 0;
	for (const {0: word, index} of text.slice(opened, opened + 120).matchAll(/[a-z][a-z'-]*/g)) {
		if (index > closed - opened + 1 && closed > opened) break;
		if (closed === opened && index > 0) break;
		const link = word === 'of' || word === 'de';
		if (ends.has(word) || (link && ++ofs > 1) || text.slice(opened, closed).split(' ').length >= longest) break;
		closed = opened + index + word.length;
	}
	const noun = text.slice(opened, closed).replace(/ (?:of|de)$/, '');
	return noun.length < 2 || noun === 'of' || noun === 'de' ? null : [opened, opened + noun.length];
}

function nounBefore(text: string, start: number, {ends, links}: typeof measureWords): Range | null {
	const window = text.slice(Math.max(0, start - longestClause), start);
	const clause = start - (/[^,;:.?!("]*$/.exec(window)?.[0].replace(/^.* -/, '').length ?? 0);
	let end = start;
	for (let trimmed = end; ; end = trimmed) {
		const before = text.slice(clause, end).trimEnd();
		const [last] = /[^ ,]*$/.exec(before)!;
		trimmed = clause + Math.max(0, before.length - (links.has(last) ? last.length + 1 : 0));
		if (trimmed === end) break;
	}
	const words = [...text.slice(clause, end).matchAll(/[^\s]+/g)];
	const from = words.findLastIndex(({0: word}) => ends.has(word)) + 1;
	const first = words[Math.max(from, words.length - longest)];
	return first === undefined || end - clause - first.index < 3 ? null : [clause + first.index, end];
}
