import {hanValue, tidy} from './han-numeral.ts';
import {latinNumerals, type Tongue} from './number-words.ts';

/** A number that stands in a text, in whatever notation. */
export interface WrittenNumber {
	/** UTF-16 offsets. */
	readonly start: number;
	readonly end: number;
	/** The same for all notations of one number: `20%` for 百分之二十 and for twenty percent. */
	readonly value: string;
}

/**
 * The numbers of a squeezed text, in order: in digits (`3500000`), Chinese (`三百五十万`, `350万`, `二零二零`, `百分之二十`) and the words of a
 * language (`two thousand`, `217 mil 168`, `5.5 million`, `1.9m`, `3 and a half`). What they count is no matter: years, names
 * such as 波音707 and ordinals are among them.
 */
export function numbersIn(text: string, tongue: Tongue = 'en'): readonly WrittenNumber[] {
	const said = saidIn(tongue);
	const parts = Array.from(text.matchAll(said.shape), ({0: word, index}) => ({
		word,
		start: index,
		end: index + word.length,
	}));
	const numbers: WrittenNumber[] = [];
	for (let at = 0; at < parts.length; ) {
		const read = readNumber(text, parts, at, said);
		if (read === null) at++;
		else {
			numbers.push({start: read.start, end: read.end, value: read.value});
			at = read.next;
		}
	}
	return numbers;
}

interface NumeralPart {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

interface Read {
	readonly value: string;
	/** The index of the part after its last. */
	readonly next: number;
}

/** How a language says numbers in squeezed text. */
interface NumberLanguage {
	readonly words: ReadonlyMap<string, number>;
	readonly multipliers: ReadonlyMap<string, number>;
	/** Multipliers that are numbers by themselves. */
	readonly alone: ReadonlySet<string>;
	/** A word for one that is also the article, as it stands before a multiplier. */
	readonly article: RegExp;
	/** Between the words of a number, and before what is divided. */
	readonly joining: ReadonlySet<string>;
	/** Whether years are said by their century. */
	readonly saysCenturies: boolean;
	/** Whatever a number is made of. */
	readonly shape: RegExp;
}

const fractions: Readonly<Record<string, number>> = {'¼': 0.25, '½': 0.5, '¾': 0.75};

const dividedWords = new Map([
	['half', 0.5],
	['quarter', 0.25],
]);
/** How a share is said, whatever the language, and a hundredth of one. */
const shareShape =
	/ ?(?:(?:(?:a )?percentage points?|percent|per cent|puntos? porcentual(?:es)?|por ciento|pour cent|por cento|prozentpunkte?n?|prozent)(?![a-z])|%|个百分点)/y;
const basisShape = / ?(?:(?:basis points?|bps|puntos? base|basispunkte?n?)(?![a-z])|个?基点)/y;

const known = new Map<Tongue, NumberLanguage>();

function saidIn(tongue: Tongue): NumberLanguage {
	const made = known.get(tongue) ?? readSaid(tongue);
	known.set(tongue, made);
	return made;
}

function readSaid(tongue: Tongue): NumberLanguage {
	const {words, multipliers, alone, and, article} = latinNumerals[tongue];
	const divided = tongue === 'en' ? [...dividedWords] : [];
	const spaced = [...words, ...divided].map(([word, value]) => [word.replaceAll('-', ' '), value] as const);
	const joining = new Set([and[0], ...(tongue === 'en' ? ['a'] : [])]);
	const all = [...spaced.map(([word]) => word), ...Object.keys(multipliers), ...joining];
	const oneOf = `(?:${article})(?= (?:${Object.keys(multipliers).join('|')})(?![a-z]))`;
	const shape = all.sort((a, b) => b.length - a.length).join('|');
	return {
		words: new Map(spaced),
		multipliers: new Map(Object.entries(multipliers)),
		alone,
		article: new RegExp(`^(?:${article})$`),
		joining,
		saysCenturies: tongue === 'en',
		shape: new RegExp(
			`百分之|\\d+(?:\\.\\d+)?[¼½¾]?|[¼½¾]|[〇零一二两三四五六七八九十百千万亿兆廿卅点]+|(?<![a-z])(?:${oneOf}|${shape})(?![a-z])`,
			'g',
		),
	};
}

function readNumber(
	text: string,
	parts: readonly NumeralPart[],
	at: number,
	said: NumberLanguage,
): (Read & WrittenNumber) | null {
	const {word, start, end: led} = parts[at]!;
	const first = word === '百分之' ? at + 1 : at;
	const read = readHan(parts, first) ?? readYear(parts, first, said) ?? readWords(parts, first, said);
	if (read === null || (first > at && parts[first]!.start !== led)) return null;
	const unit = shareAfter(text, parts[read.next - 1]!.end);
	const end = unit?.end ?? parts[read.next - 1]!.end;
	let {next} = read;
	while ((parts[next]?.start ?? end) < end) next++;
	const isShare = unit !== null || first > at;
	return {start, end, next, value: isShare ? `${tidy(Number(read.value) * (unit?.size ?? 1))}%` : read.value};
}

/** The unit of a share that stands at an offset: where it ends, and how many hundredths of the whole it is. */
function shareAfter(text: string, at: number): {readonly end: number; readonly size: number} | null {
	for (const [shape, size] of [
		[shareShape, 1],
		[basisShape, 0.01],
	] as const) {
		shape.lastIndex = at;
		if (shape.test(text)) return {end: shape.lastIndex, size};
	}
	return null;
}

/** Chinese, or digits and Chinese: 71.8万, 2兆7000亿. */
function readHan(parts: readonly NumeralPart[], from: number): Read | null {
	let next = from;
	while (isPlain(parts[next]) && (next === from || parts[next]!.start === parts[next - 1]!.end)) next++;
	const written = parts
		.slice(from, next)
		.map(({word}) => word)
		.join('');
	if (!/[^\d.]/.test(written) || fractions[written.slice(-1)] !== undefined) return null;
	const value = hanValue(written.replace(/廿/g, '二十').replace(/卅/g, '三十'));
	return value === null ? null : {value: String(value), next};
}

const isPlain = (part: NumeralPart | undefined): boolean =>
	part !== undefined && /^(?:\d|[〇零一二两三四五六七八九十百千万亿兆廿卅])/.test(part.word);

/** Digits or words with what multiplies them, blanks between: 5.5 million, two hundred and five, 534 mil 682. */
function readWords(parts: readonly NumeralPart[], from: number, said: NumberLanguage): Read | null {
	let total = 0;
	let section: number | null = null;
	/** What the last number was multiplied by: what follows must be less. */
	let scale = Number.POSITIVE_INFINITY;
	let next = from;
	for (let at = from; at < parts.length; at++) {
		const {word, start} = parts[at]!;
		const glued = at > from && start === parts[at - 1]!.end;
		if (at > from && start - parts[at - 1]!.end > 1) break;
		const times = said.multipliers.get(word);
		const number = glued ? undefined : numberOf(word, said);
		if (at === from && said.article.test(word) && said.multipliers.has(parts[at + 1]?.word ?? '')) {
			section = 1;
			continue;
		}
		if (times !== undefined && at === from && said.alone.has(word)) section = 1;
		if (times !== undefined && (section !== null || (total > 0 && !glued))) {
			if (section === null) total *= times;
			else if (times === 100) section *= 100;
			else {
				total += section * times;
				section = null;
			}
			scale = times;
			next = at + 1;
		} else if (number !== undefined && (section === null || isSmaller(section, number)) && number < scale) {
			section = (section ?? 0) + number;
			next = at + 1;
		} else if (!(said.joining.has(word) && at > from && (section ?? total) > 0)) break;
	}
	return next === from ? null : {value: String(tidy(total + (section ?? 0))), next};
}

/** A year in words, as English has it by its century: nineteen seventy three, twenty twelve. */
function readYear(parts: readonly NumeralPart[], from: number, {words, saysCenturies}: NumberLanguage): Read | null {
	const century = words.get(parts[from]?.word ?? '') ?? 0;
	if (!saysCenturies || century < 16 || century > 20) return null;
	const follows = (at: number) => parts[at]?.start === parts[at - 1]!.end + 1;
	const tens = follows(from + 1) ? (words.get(parts[from + 1]!.word) ?? 0) : 0;
	if (tens < 10) return null;
	const last = tens % 10 === 0 && tens > 10 && follows(from + 2) ? (words.get(parts[from + 2]!.word) ?? 0) : 0;
	const ends = last > 0 && last < 10;
	return {value: String(century * 100 + tens + (ends ? last : 0)), next: from + (ends ? 3 : 2)};
}

/** Whether a number can follow another without a multiplier between them: twenty five, two hundred (and) five. */
function isSmaller(section: number, number: number): boolean {
	return (
		(section >= 20 && section < 100 && section % 10 === 0 && number < 10) ||
		(section >= 100 && section % 100 === 0 && number < 100) ||
		number < 1
	);
}

function numberOf(word: string, {words}: NumberLanguage): number | undefined {
	const fraction = fractions[word.slice(-1)];
	if (fraction !== undefined) return Number(word.slice(0, -1)) + fraction;
	return /^\d/.test(word) ? Number(word) : words.get(word);
}
