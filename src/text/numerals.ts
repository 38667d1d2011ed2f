/** A number that stands in a text, in whatever notation. */
export interface WrittenNumber {
	/** UTF-16 offsets. */
	readonly start: number;
	readonly end: number;
	/** The same for all notations of one number: `20%` for 百分之二十 and for twenty percent. */
	readonly value: string;
}

/**
 * The numbers of a squeezed text, in order: in digits (`3500000`), Chinese (`三百五十万`, `350万`, `二零二零`, `百分之二十`), English
 * and Spanish words (`two thousand`, `217 mil 168`, `5.5 million`, `1.9m`, `3 and a half`). What they count is no matter: years,
 * names such as 波音707 and ordinals are among them.
 */
export function numbersIn(text: string): readonly WrittenNumber[] {
	const tokens = Array.from(text.matchAll(tokenShape), ({0: word, index}) => ({
		word,
		start: index,
		end: index + word.length,
	}));
	const numbers: WrittenNumber[] = [];
	for (let at = 0; at < tokens.length; ) {
		const read = readNumber(text, tokens, at);
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
	readonly amount: number;
	/** The index of the token after its last. */
	readonly next: number;
}

const hanDigits: Readonly<Record<string, number>> = {
	〇: 0,
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const hanScales: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12};
const fractions: Readonly<Record<string, number>> = {'¼': 0.25, '½': 0.5, '¾': 0.75};

const counted = (first: number, step: number, words: string) =>
	words.split(' ').map((word, nth) => [word, first + step * nth] as const);

/** Folded. */
const numberWords = new Map<string, number>([
	...counted(
		0,
		1,
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
	),
	...counted(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
	...counted(
		2,
		1,
		'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
	),
	...counted(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien'),
	['ciento', 100],
	...counted(
		200,
		100,
		'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
	),
]);
const scaleWords = new Map<string, number>([
	...counted(100, 0, 'hundred'),
	...counted(1e3, 0, 'thousand mil k'),
	...counted(1e6, 0, 'million millions millon millones m mn'),
	...counted(1e9, 0, 'billion billions bn b'),
	...counted(1e12, 0, 'trillion trillions tn'),
]);
/** Between the words of a number, and what is divided: two hundred and five, 3 and a half. */
const joiningWords = new Set(['and', 'y', 'a']);
const dividedWords = new Map([
	['half', 0.5],
	['quarter', 0.25],
]);
const wordShape = [numberWords, scaleWords, joiningWords, dividedWords].flatMap(words => [...words.keys()]).join('|');
const tokenShape = new RegExp(
	`百分之|\\d+(?:\\.\\d+)?[¼½¾]?|[¼½¾]|[〇零一二两三四五六七八九十百千万亿兆廿卅点]+|(?<![a-z])(?:${wordShape})(?![a-z])`,
	'g',
);
const shareShape = /(?: ?(?:percent|per cent|por ciento)(?![a-z])|%)/y;

function readNumber(text: string, tokens: readonly NumeralPart[], at: number): (Read & WrittenNumber) | null {
	const {word, start, end: led} = tokens[at]!;
	const first = word === '百分之' ? at + 1 : at;
	const read = readHan(tokens, first) ?? readWords(tokens, first);
	if (read === null || (first > at && tokens[first]!.start !== led)) return null;
	shareShape.lastIndex = tokens[read.next - 1]!.end;
	const isShare = shareShape.test(text);
	const end = isShare ? shareShape.lastIndex : tokens[read.next - 1]!.end;
	return {...read, start, end, value: tidy(read.amount) + (isShare || first > at ? '%' : '')};
}

/** Chinese, or digits and Chinese: 71.8万, 2兆7000亿. */
function readHan(tokens: readonly NumeralPart[], from: number): Read | null {
	let next = from;
	while (isPlain(tokens[next]) && (next === from || tokens[next]!.start === tokens[next - 1]!.end)) next++;
	const written = tokens
		.slice(from, next)
		.map(({word}) => word)
		.join('');
	if (!/[^\d.]/.test(written) || fractions[written.slice(-1)] !== undefined) return null;
	const value = hanValue(written);
	return value === null ? null : {amount: value, next};
}

const isPlain = (token: NumeralPart | undefined): boolean =>
	token !== undefined && /^(?:\d|[〇零一二两三四五六七八九十百千万亿兆廿卅])/.test(token.word);

function hanValue(written: string): number | null {
	const parts =
		written
			.replace(/廿/g, '二十')
			.replace(/卅/g, '三十')
			.match(/\d+(?:\.\d+)?|[〇零一二两三四五六七八九]+(?:点[〇零一二三四五六七八九]+)?|[十百千万亿兆]/g) ?? [];
	let total = 0;
	let section = 0;
	let digits: number | null = null;
	for (const part of parts) {
		const scale = hanScales[part];
		if (scale === undefined) digits = digitsOf(part);
		else if (scale < 1e4) {
			section += (digits ?? 1) * scale;
			digits = null;
		} else {
			const counted = section + (digits ?? 0);
			total = counted > 0 ? total + counted * scale : (total || 1) * scale;
			section = 0;
			digits = null;
		}
	}
	return parts.length === 0 ? null : total + section + (digits ?? 0);
}

function digitsOf(part: string): number {
	return Number(/^\d/.test(part) ? part : [...part].map(digit => (digit === '点' ? '.' : hanDigits[digit])).join(''));
}

/** Digits or words with what multiplies them, blanks between: 5.5 million, two hundred and five, 534 mil 682. */
function readWords(tokens: readonly NumeralPart[], from: number): Read | null {
	let total = 0;
	let section: number | null = null;
	/** What the last number was multiplied by: what follows must be less. */
	let scale = Number.POSITIVE_INFINITY;
	let next = from;
	for (let at = from; at < tokens.length; at++) {
		const {word, start} = tokens[at]!;
		const glued = at > from && start === tokens[at - 1]!.end;
		if (at > from && start - tokens[at - 1]!.end > 1) break;
		const times = scaleWords.get(word);
		const number = glued ? undefined : numberOf(word);
		if (times !== undefined && (section !== null || (at > from && total > 0 && !glued))) {
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
		} else if (!(joiningWords.has(word) && at > from && (section ?? total) > 0)) break;
	}
	return next === from ? null : {amount: total + (section ?? 0), next};
}

/** Whether a number can follow another without a multiplier between them: twenty five, two hundred (and) five. */
function isSmaller(section: number, number: number): boolean {
	return (
		(section >= 20 && section < 100 && section % 10 === 0 && number < 10) ||
		(section >= 100 && section % 100 === 0 && number < 100) ||
		number < 1
	);
}

function numberOf(word: string): number | undefined {
	const fraction = fractions[word.slice(-1)];
	if (fraction !== undefined) return Number(word.slice(0, -1)) + fraction;
	return /^\d/.test(word) ? Number(word) : (numberWords.get(word) ?? dividedWords.get(word));
}

/** What a double holds: 31.3 × 1e12 is 31300000000000.004 in binary. */
function tidy(value: number): string {
	return String(Number(value.toPrecision(15)));
}
