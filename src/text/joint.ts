/**
 * What lies between a grapheme and the one before it, from where a line may freely be broken to where it never should:
 * `free`; `kept` together by choice (a number and its unit); `inside` a word or number; `forbidden` by punctuation.
 * `must`: a line feed ends the line here. `blank`: the grapheme is a blank, which hangs at the end of its line.
 */
export type Joint = 'must' | 'blank' | 'free' | 'kept' | 'inside' | 'forbidden';

/**
 * The joint before the grapheme at a UTF-16 offset; to be asked for every grapheme in order. Follows UAX #14, with the
 * tailoring of Chinese typesetting (https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end), curly quotes
 * judged by their side, and numbers kept with their units.
 */
export function jointsOf(text: string): (offset: number) => Joint {
	const inKept = keptStretches(text);
	let startsWord: ((offset: number) => boolean) | undefined;
	let before: Sort = 'blank';
	let last: Sort = 'blank';
	let lastAt = 0;
	let after: 'feed' | 'blank' | 'text' = 'blank';

	const jointBefore = (sort: Sort, offset: number): Joint => {
		if (after === 'feed') return 'must';
		if (sort === 'blank' || sort === 'feed') return 'blank';
		const joint =
			after === 'blank'
				? acrossBlank(text, last, lastAt, sort, offset)
				: between(text, before, last, lastAt, sort, offset);
		if (sort === 'unspaced' && joint === 'inside') {
			startsWord ??= unspacedWords(text);
			if (startsWord(offset)) return 'free';
		}
		return joint === 'free' && inKept(offset) ? 'kept' : joint;
	};

	return offset => {
		const sort = sortAt(text, offset);
		const joint = jointBefore(sort, offset);
		after = sort === 'blank' || sort === 'feed' ? sort : 'text';
		if (after === 'text') {
			before = last;
			last = sort;
			lastAt = offset;
		} else if (after === 'feed') last = 'blank';
		return joint;
	};
}

/** Sorts of characters, as far as breaking a line before or after them goes. */
type Sort =
	| 'feed'
	| 'blank'
	| 'open'
	| 'close'
	| 'dash'
	| 'joiner'
	| 'plus'
	| 'money'
	| 'glue'
	| 'digit'
	| 'letter'
	| 'unspaced'
	| 'han';

/** The first row that holds a character decides; without one it is `han` (two cells, breaks on both sides) or `letter`. */
const sorts: readonly (readonly [Sort, RegExp])[] = [
	['han', /[\u4E00-\u9FFF]/],
	['feed', /\n/],
	['glue', /["'\u00A0\u2007\u2011\u202F\u2060\uFEFF]/],
	['blank', /[\t\p{Zs}]/v],
	['open', /[\p{Ps}\p{Pi}¿¡]/v],
	['dash', /[—–―⸺]/],
	['joiner', /[-\u2010/~～／〜]/],
	['plus', /[+＋]/],
	['money', /[\p{Sc}№]/v],
	['close', /[\p{Pe}\p{Pf}，。、；：？！．,.:;?!%％‰℃°′″…‥·‧・•｡､･ー々〻ゝゞヽヾ゛゜]/v],
	['close', /[ๆฯໆຯ។-៖ៗ៘-៚၊။]/],
	['close', /[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ]/],
	['digit', /\p{Nd}/v],
	['unspaced', /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/v],
	['letter', /[\uFF21-\uFF3A\uFF41-\uFF5A]/],
	['letter', /\p{Script=Hangul}/v],
	['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}]/v],
	['han', /[\p{Emoji_Presentation}\p{Regional_Indicator}\u3000-\u303F\u3200-\u33FF\uFF00-\uFFEF]/v],
];

const units = [
	'個?百分[點点]|[個个](?:月|小時|小时|百分點|百分点)?|分[鐘钟]|小[時时]|[秒年月日號号時时週周天歲岁期屆届季]',
	'(?:人民)?[元塊块]|[美歐欧日港澳台臺]元|英鎊|英镑|[家戶户人名位次倍成項项條条種种類类件款場场架輛辆部台臺座套批頁页章節节層层棟栋艘列張张份隻只所間间]',
	'平方公里|平方米|立方米|公里|公斤|公頃|公顷|千瓦時|千瓦时|千瓦|兆瓦|[米克噸吨畝亩度斤]',
].join('|');
const magnitudes =
	'hundred|thousand|million|billion|trillion|mil|mill[oó]n(?:es)?|milliards?|Milliarden?|Million(?:en)?';
const ordinal = '第[〇零一二三四五六七八九十百千兩两]{1,9}';
const number = String.raw`\p{Nd}{1,40}(?:[.,:]\p{Nd}{1,40}){0,9}`;

/** Numbers and ranges of them, the first group, and ordinals in words: 第12, 2021—2035, 第三次. */
const numbers = new RegExp(
	String.raw`(?=[第\p{Nd}])(?:((?:第 ?)?${number}(?:[—–~～至到\-]${number})?)|${ordinal}(?:${units})?)`,
	'gv',
);

/**
 * What belongs to the number before it, with the characters that it begins with; the first that is there counts: 3. März,
 * 1.2 billion, 14 años, but not every word after a year. None is a part of `numbers`: V8 takes far longer to compile them together,
 * and one waits for it at the start.
 */
const counted: readonly (readonly [first: string, RegExp])[] = [
	['.', /\. (?=\p{Lu}\p{Ll})./vy],
	[' ', / (?:per cent|por ciento|por cien)\b/vy],
	['조억만천백십', /(?:[조억만천백십]\p{Nd}{0,4}){1,9} \p{L}/vy],
	[' ', new RegExp(String.raw`(?: (?:${magnitudes})\b){1,3}`, 'vy')],
	[' ', /(?<!(?<!\p{Nd})(?:1[5-9]|20)\p{Nd}{2}) [\p{L}--\p{Script=Han}]/vy],
];
/** The same in Chinese, where nothing need be there: 萬多場次, 個百分點. */
const countedInHan = new RegExp(
	String.raw`(?: ?[多餘余])?(?: ?[十百千萬万億亿兆]+(?:[多餘余]\p{Script=Han}?)?)?(?: ?(?:${units}))?次?`,
	'vy',
);

/** Where ends what belongs to a number that ends at an offset. */
function endOfCounted(text: string, offset: number): number {
	const next = text[offset];
	if (next === undefined) return offset;
	const fitting = counted.filter(([first]) => first.includes(next)).map(([, pattern]) => pattern);
	for (const pattern of [...fitting, countedInHan]) {
		pattern.lastIndex = offset;
		if (pattern.test(text)) return pattern.lastIndex;
	}
	return offset;
}

/** Says of offsets in rising order whether they are inside a stretch that is better kept whole. */
function keptStretches(text: string): (offset: number) => boolean {
	let start = 0;
	let end = 0;
	return offset => {
		while (end <= offset) {
			numbers.lastIndex = end;
			const next = numbers.exec(text);
			start = next ? next.index : Infinity;
			end = next ? start + next[0].length : Infinity;
			if (next?.[1] !== undefined) end = endOfCounted(text, end);
		}
		return start < offset;
	};
}

/** Scripts that set no blanks between words: only a dictionary tells where one begins. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
let segmenter: Intl.Segmenter | undefined;

/** Says of offsets in rising order whether a word of such a script begins there, not at the start of a stretch. */
function unspacedWords(text: string): (offset: number) => boolean {
	const stretches = text.matchAll(unspaced);
	let starts: ReadonlySet<number> = new Set();
	let end = 0;
	return offset => {
		while (end <= offset) {
			const next = stretches.next();
			if (next.done) {
				end = Infinity;
				return false;
			}
			segmenter ??= new Intl.Segmenter('th', {granularity: 'word'});
			const {index, 0: stretch} = next.value;
			starts = new Set(Array.from(segmenter.segment(stretch), word => index + word.index).slice(1));
			end = index + stretch.length;
		}
		return starts.has(offset);
	};
}

function acrossBlank(text: string, last: Sort, lastAt: number, sort: Sort, offset: number): Joint {
	if (last === 'open' || sort === 'close') return 'forbidden';
	if (sort === 'dash') return 'kept';
	if (sort === 'digit' && numbered.test(text.slice(Math.max(0, lastAt - 11), lastAt + 1))) return 'kept';
	const isName = text[lastAt] === '.' && capital.test(text[offset] ?? '');
	return isName && titled.test(text.slice(Math.max(0, lastAt - 8), lastAt)) ? 'kept' : 'free';
}

const months =
	'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** What a number is said of: March 28, Article 5, No. 3. */
const numbered = new RegExp(
	String.raw`(?<![\p{L}])(?:${months}|Nos?|Articles?|Sections?|Chapters?|Titles?|Phases?)\.?$`,
	'u',
);
/** What a name is begun with, without its stop: Dr. Weber, Lt. Gen. Ortiz, Sra. Vega, M. Morel. */
const titled =
	/(?<![\p{L}])(?:Mrs?|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Amb|Hon|Rev|St|Messrs|Sres?|Srt?a|Dra|Lic|Ing|Mme|Mlle|M)$/u;
const capital = /\p{Lu}/u;

function between(text: string, before: Sort, last: Sort, lastAt: number, sort: Sort, offset: number): Joint {
	if (sort === 'close' || sort === 'joiner' || sort === 'plus' || last === 'open') return 'forbidden';
	if (last === 'glue' || sort === 'glue') return 'kept';
	if (sort === 'dash') return last !== 'dash' && isDash(text, offset + 1) ? 'free' : 'forbidden';
	if (isWord(sort) && isWord(last)) return 'inside';
	if (last === 'plus' || last === 'money') return 'kept';
	if (last === 'dash') return sort === 'digit' && !isDash(text, lastAt - 1) ? 'kept' : 'free';
	if (last === 'joiner') return isWord(sort) ? 'kept' : 'free';
	if (last === 'close' && isWord(sort)) return afterClose(text[lastAt] ?? '', before, sort, text[offset] ?? '');
	if (sort === 'open' && isWord(last)) return /[\x21-\x7e]/.test(text[offset + 1] ?? '') ? 'kept' : 'free';
	return 'free';
}

/**
 * Between punctuation and the word or number that follows without a blank: 1,234 and U.S. and don’t are one, and so are
 * 정치·경제 and a Korean quotation with its particle.
 */
function afterClose(mark: string, before: Sort, sort: Sort, next: string): Joint {
	if (/[)\]}%]/.test(mark) || (hangul.test(next) && /[”’」』》〉·]/.test(mark))) return 'kept';
	if (/[.:’·]/.test(mark) && isWord(before)) return 'inside';
	return mark === ',' && before === 'digit' && sort === 'digit' ? 'inside' : 'free';
}

const hangul = /\p{Script=Hangul}/u;

function isDash(text: string, offset: number): boolean {
	return sortAt(text, offset) === 'dash';
}

function isWord(sort: Sort): boolean {
	return sort === 'letter' || sort === 'digit' || sort === 'unspaced';
}

const known = new Map<number, Sort>();

function sortAt(text: string, offset: number): Sort {
	const code = text.codePointAt(offset) ?? 0x20;
	let sort = known.get(code);
	if (sort === undefined) {
		sort = sortOf(String.fromCodePoint(code));
		known.set(code, sort);
	}
	return sort;
}

function sortOf(character: string): Sort {
	return sorts.find(([, characters]) => characters.test(character))?.[0] ?? 'letter';
}
