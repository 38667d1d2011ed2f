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
	let before: Sort = 'blank';
	let last: Sort = 'blank';
	let lastAt = 0;
	let after: 'feed' | 'blank' | 'text' = 'blank';

	const jointBefore = (sort: Sort, offset: number): Joint => {
		if (after === 'feed') return 'must';
		if (sort === 'blank' || sort === 'feed') return 'blank';
		const joint = after === 'blank' ? acrossBlank(last, sort) : between(text, before, last, lastAt, sort, offset);
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
	['close', /[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ]/],
	['digit', /\p{Nd}/v],
	['letter', /[\uFF21-\uFF3A\uFF41-\uFF5A]/],
	['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}]/v],
	['han', /[\p{Emoji_Presentation}\p{Regional_Indicator}\u3000-\u303F\u3200-\u33FF\uFF00-\uFFEF]/v],
];

const number = String.raw`\p{Nd}{1,40}(?:[.,:]\p{Nd}{1,40}){0,9}`;
const units = [
	'個?百分[點点]|[個个](?:月|小時|小时|百分點|百分点)?|分[鐘钟]|小[時时]|[秒年月日號号時时週周天歲岁期屆届季]',
	'(?:人民)?[元塊块]|[美歐欧日港澳台臺]元|英鎊|英镑|[家戶户人名位次倍成項项條条種种類类件款場场架輛辆部台臺座套批頁页章節节層层棟栋艘列張张份隻只所間间]',
	'平方公里|平方米|立方米|公里|公斤|公頃|公顷|千瓦時|千瓦时|千瓦|兆瓦|[米克噸吨畝亩度斤]',
].join('|');
const words = 'hundred|thousand|million|billion|trillion|percent|per cent|mil|millones|millón|por ciento';

/** Numbers with what belongs to them: 第12條, 2021—2035年, 200多萬個, 4.9個百分點, 1.2 billion. */
const kept = new RegExp(
	`第?${number}(?:[—–~～至到\\-]${number})?(?: (?:${words})\\b|[多餘余]?(?: ?[十百千萬万億亿兆]+)?(?: ?(?:${units}))?)`,
	'gv',
);

/** Says of offsets in rising order whether they are inside a stretch that is better kept whole. */
function keptStretches(text: string): (offset: number) => boolean {
	const stretches = text.matchAll(kept);
	let start = 0;
	let end = 0;
	return offset => {
		while (end <= offset) {
			const next = stretches.next();
			start = next.done ? Infinity : next.value.index;
			end = next.done ? Infinity : start + next.value[0].length;
		}
		return start < offset;
	};
}

function acrossBlank(last: Sort, sort: Sort): Joint {
	if (last === 'open' || sort === 'close') return 'forbidden';
	return sort === 'dash' ? 'kept' : 'free';
}

function between(text: string, before: Sort, last: Sort, lastAt: number, sort: Sort, offset: number): Joint {
	if (sort === 'close' || sort === 'joiner' || sort === 'plus' || last === 'open') return 'forbidden';
	if (last === 'glue' || sort === 'glue') return 'kept';
	if (sort === 'dash') return last !== 'dash' && isDash(text, offset + 1) ? 'free' : 'forbidden';
	if (isWord(sort) && isWord(last)) return 'inside';
	if (last === 'plus' || last === 'money') return 'kept';
	if (last === 'dash') return sort === 'digit' && !isDash(text, lastAt - 1) ? 'kept' : 'free';
	if (last === 'joiner') return isWord(sort) ? 'kept' : 'free';
	if (last === 'close' && isWord(sort)) return afterClose(text[lastAt] ?? '', before, sort);
	if (sort === 'open' && isWord(last)) return /[\x21-\x7e]/.test(text[offset + 1] ?? '') ? 'kept' : 'free';
	return 'free';
}

/** Between ASCII punctuation and the word or number that follows without a blank: 1,234 and U.S. and don’t are one. */
function afterClose(mark: string, before: Sort, sort: Sort): Joint {
	if (/[)\]}%]/.test(mark)) return 'kept';
	if (/[.:’·]/.test(mark) && isWord(before)) return 'inside';
	return mark === ',' && before === 'digit' && sort === 'digit' ? 'inside' : 'free';
}

function isDash(text: string, offset: number): boolean {
	return sortAt(text, offset) === 'dash';
}

function isWord(sort: Sort): boolean {
	return sort === 'letter' || sort === 'digit';
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
