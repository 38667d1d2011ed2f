import type {Briefing} from '../briefing/briefing.ts';
import {languages, plainWords} from '../lexicon/matcher.ts';
import {unreadLanguages} from '../lexicon/unread.ts';
import {fold} from '../text/fold.ts';
import {latinNumerals, type Tongue} from '../text/number-words.ts';

/** The language whose rules paragraphs in Latin letters are read by; null where there are none for it. */
export function tongueOf(briefing: Briefing): Tongue | null {
	const [primary = ''] = briefing.language.split('-');
	if (primary === 'zh') return 'en';
	const text = textOf(briefing);
	const words = fold(text.slice(0, sampleUnits)).match(/[a-z]+/g) ?? [];
	if (isTongue(primary)) return isUnread(words, primary) ? null : primary;
	const likely = primary === 'und' ? likeliest(words, text) : null;
	return likely !== null && isUnread(words, likely) ? null : likely;
}

const sampleUnits = 20_000;

const isTongue = (language: string): language is Tongue => language in latinNumerals;

const commonest = languages.map(language => [language, plainWords(['commonest'], [language])] as const);

/** Whether the words are rather those of a language without rules, which is told as its neighbour: Italian as Spanish. */
function isUnread(words: readonly string[], told: Tongue): boolean {
	const own = common[told]();
	const least = Math.max(1, words.filter(word => own.has(word)).length);
	return unread.some(theirs => words.filter(word => theirs.has(word)).length > least);
}

const common = Object.fromEntries(commonest) as Readonly<Record<Tongue, () => ReadonlySet<string>>>;
const unread = Object.values(unreadLanguages).map(words => new Set<string>(words.split(' ')));

/**
 * The language of a text that is too short to be sure of it, by the words that are commonest in each: null where it is one without
 * rules, or has letters that English does not have and no word of any other.
 */
function likeliest(words: readonly string[], text: string): Tongue | null {
	const counts = commonest.map(([language, own]) => [language, words.filter(word => own().has(word)).length] as const);
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
