/**
 * A text with what stands in it in the letters of zhuyin, tones or none, in those of pinyin without tones, each run one word; `ü` is `v`, but
 * behind j, q and x. The initial of a syllable may stand for it, as in pinyin: `ㄒㄋㄩ` is `xny`. What no syllable holds is left out.
 */
export function zhuyinInPinyin(text: string): string {
	return text.replace(zhuyinRun, run => {
		const parts = [...run.matchAll(zhuyinSyllable)].filter(([syllable]) => syllable !== '');
		return parts.some(isBareInitial) && parts.every(isBegun)
			? run.replace(/./gu, symbol => begins[symbol] ?? initials[symbol.charCodeAt(0) - firstInitial]!)
			: run.replace(zhuyinSyllable, fromZhuyin);
	});
}

const zhuyinRun = /[ㄅ-ㄩ][ㄅ-ㄩˊˇˋ˙]*/gu;
/** An initial, a medial, a final, a tone; what is missing is empty. */
const zhuyinSyllable = /([ㄅ-ㄙ]?)([ㄧㄨㄩ]?)([ㄚ-ㄦ]?)[ˊˇˋ˙]*/gu;

/** An initial that is no syllable by itself, as ㄓ is. */
const isBareInitial = ([syllable]: readonly string[]): boolean => /^[ㄅ-ㄒ]$/u.test(syllable!);

/** What may be initials of syllables and nothing else. */
const isBegun = ([syllable]: readonly string[]): boolean => /^[ㄅ-ㄙ]?[ㄧㄨㄩ]?$/u.test(syllable!);

/** Medials, as syllables begin with them. */
const begins: Readonly<Record<string, string>> = {ㄧ: 'y', ㄨ: 'w', ㄩ: 'y'};

const firstInitial = 0x3105;
const initials = 'b p m f d t n l g k h j q x zh ch sh r z c s'.split(' ');
const finals = 'a o e e ai ei ao ou an en ang eng er'.split(' ');

function fromZhuyin(_syllable: string, initial: string, medial: string, final: string): string {
	const first = initial === '' ? '' : initials[initial.charCodeAt(0) - firstInitial]!;
	const last = final === '' ? '' : finals[final.charCodeAt(0) - 0x311a]!;
	if (medial === '') return /^(?:[zcs]h?|r)$/.test(first) ? first + (last || 'i') : first + last;
	const rest = zhuyinRhymes.find(([head, tail]) => head === medial && tail === last);
	if (rest === undefined) return '';
	return first === '' ? rest[3] : first + (/[jqx]/.test(first) ? rest[2].replace('v', 'u') : rest[2]);
}

/** A medial and a final: how they are written behind an initial, and alone. */
const zhuyinRhymes: readonly (readonly [medial: string, final: string, behind: string, alone: string])[] = [
	['ㄧ', '', 'i', 'yi'],
	['ㄧ', 'a', 'ia', 'ya'],
	['ㄧ', 'e', 'ie', 'ye'],
	['ㄧ', 'ao', 'iao', 'yao'],
	['ㄧ', 'ou', 'iu', 'you'],
	['ㄧ', 'an', 'ian', 'yan'],
	['ㄧ', 'en', 'in', 'yin'],
	['ㄧ', 'ang', 'iang', 'yang'],
	['ㄧ', 'eng', 'ing', 'ying'],
	['ㄨ', '', 'u', 'wu'],
	['ㄨ', 'a', 'ua', 'wa'],
	['ㄨ', 'o', 'uo', 'wo'],
	['ㄨ', 'ai', 'uai', 'wai'],
	['ㄨ', 'ei', 'ui', 'wei'],
	['ㄨ', 'an', 'uan', 'wan'],
	['ㄨ', 'en', 'un', 'wen'],
	['ㄨ', 'ang', 'uang', 'wang'],
	['ㄨ', 'eng', 'ong', 'weng'],
	['ㄩ', '', 'v', 'yu'],
	['ㄩ', 'e', 've', 'yue'],
	['ㄩ', 'an', 'van', 'yuan'],
	['ㄩ', 'en', 'vn', 'yun'],
	['ㄩ', 'eng', 'iong', 'yong'],
];
