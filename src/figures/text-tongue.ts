import type {Briefing} from '../briefing/briefing.ts';
import {languages, plainWords} from '../lexicon/matcher.ts';
import {fold} from '../text/fold.ts';
import {latinNumerals, type Tongue} from '../text/number-words.ts';

/** The language whose rules paragraphs in Latin letters are read by; null where there are none for it. */
export function tongueOf(briefing: Briefing): Tongue | null {
	const [primary = ''] = briefing.language.split('-');
	if (isTongue(primary)) return primary;
	if (primary === 'zh') return 'en';
	return primary === 'und' ? likeliest(textOf(briefing)) : null;
}

const isTongue = (language: string): language is Tongue => language in latinNumerals;

const commonest = languages.map(language => [language, plainWords(['commonest'], [language])] as const);

/**
 * The language of a text that is too short to be sure of it, by the words that are commonest in each: null where it is one without
 * rules, or has letters that English does not have and no word of any other.
 */
function likeliest(text: string): Tongue | null {
	const words = fold(text).match(/[a-z]+/g) ?? [];
	const counts = commonest.map(
		([language, common]) => [language, words.filter(word => common().has(word)).length] as const,
	);
	const most = Math.max(...counts.map(([, count]) => count));
	const found = counts.filter(([, count]) => count === most).map(([language]) => language);
	if (most > 0 && !found.includes('en')) return found.find(isTongue) ?? null;
	return /[^\P{L}A-Za-z]/u.test(text) ? null : 'en';
}

/**
 * Spanish writes 1.234,5 in Spain and 1,234.5 in Mexico: decimals that cannot be a group of thousands tell. Where nothing
 * tells it is a comma.
 */
export function decimalMarkOf(briefing: Briefing, tongue: Tongue): '.' | ',' {
	if (tongue === 'en') return '.';
	if (tongue === 'de' || tongue === 'fr') return ',';
	const text = textOf(briefing);
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const points = count(/\d\.\d{1,2}(?![.\d])|\d,\d{3}(?!\d)/g);
	const commas = count(/\d,\d{1,2}(?!\d)|\d\.\d{3}(?!\d)/g);
	return points > commas ? '.' : ',';
}

const textOf = ({turns}: Briefing): string => turns.flatMap(({blocks}) => blocks.map(({text}) => text)).join('\n');
