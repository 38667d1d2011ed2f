/** Characters of one script only, frequent enough to tell Traditional from Simplified. */
const TRADITIONAL = /[國們這會來說時問對個為發與後將於東應學經現總業關員長產變]/gu;
const SIMPLIFIED = /[国们这会来说时问对个为发与后将于东应学经现总业关员长产变]/gu;
const LATIN: readonly (readonly [string, RegExp])[] = [
	['en', /\b(?:the|and|of|that|is|we|you)\b/giu],
	['es', /\b(?:el|los|las|que|del|una|por)\b/giu],
	['fr', /\b(?:les|des|est|nous|vous|une|dans)\b/giu],
	['pt', /\b(?:não|uma|que|dos|para|com|você)\b/giu],
	['de', /\b(?:und|der|die|das|nicht|wir|ist)\b/giu],
];
const SAMPLE = 20_000;

/** The language of a text, BCP 47; `und` where it cannot be told. */
export function languageOf(text: string): string {
	const sample = text.slice(0, SAMPLE);
	const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
	const letters = count(/\p{L}/gu);
	if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 10) return 'ja';
	if (count(/\p{Script=Hangul}/gu) > letters / 4) return 'ko';
	if (count(/\p{Script=Han}/gu) > letters / 8) return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
	const [language, most] = LATIN.map(([name, words]) => [name, count(words)] as const).reduce((a, b) =>
		b[1] > a[1] ? b : a,
	);
	return most > 2 ? language : 'und';
}
