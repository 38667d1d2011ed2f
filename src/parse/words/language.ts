import {languages, plainWords} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';

/** Characters of one script only, frequent enough to tell Traditional from Simplified. */
const traditional = /[國們這會來說時問對個為發與後將於東應學經現總業關員長產變]+/gu;
const simplified = /[国们这会来说时问对个为发与后将于东应学经现总业关员长产变]+/gu;
const commonest = languages.map(language => [language, plainWords(['commonest'], [language])] as const);
const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\d]+/gu;
const sampleUnits = 20_000;

/** The language of a text, BCP 47; `und` where it cannot be told. */
export function languageOf(text: string): string {
	const sample = text.slice(0, sampleUnits);
	const count = (runs: RegExp) => sample.match(runs)?.reduce((sum, run) => sum + [...run].length, 0) ?? 0;
	const letters = count(/\p{L}+/gu);
	if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu) > letters / 10) return 'ja';
	if (count(/\p{Script=Hangul}+/gu) > letters / 4) return 'ko';
	if (count(/\p{Script=Han}+/gu) > letters / 8) return count(traditional) > count(simplified) ? 'zh-Hant' : 'zh-Hans';
	const words = fold(sample).match(word) ?? [];
	const [language, most] = commonest
		.map(([name, common]) => [name, words.filter(w => common().has(w)).length] as const)
		.reduce((a, b) => (b[1] > a[1] ? b : a));
	return most > 2 ? language : 'und';
}
