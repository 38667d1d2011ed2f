/** What the forms of a word have in common, by the rules of its language. */
export interface Stem {
	(word: string): string;
	/** Whether two words of one stem, folded, are more likely two words than forms of one: caso, casa. */
	readonly parts?: (one: string, other: string) => boolean;
}

/** Where no rules are known, or not loaded yet: each word is a form of its own. */
export const unstemmed: Stem = word => word;

/**
 * The rules of a language for the forms of its words, from @orama/stemmers: those of Porter (1980), or of Snowball after
 * him. Chinese, and what is not known, has those of English, as English words stand in it.
 * @param language BCP 47
 */
export async function loadStem(language: string): Promise<Stem> {
	const [name = ''] = language.split('-');
	const {stemmer} = await (modules[name] ?? english)();
	return stemmer;
}

type Module = () => Promise<{readonly stemmer: Stem}>;

const english: Module = async () => {
	const {stemmer} = await import('@orama/stemmers/english');
	return {
		stemmer: word => {
			if (onlySo.has(word)) return word;
			const stem = stemmer(word);
			// Two letters have lost their e: using is of use, not of us.
			if (stem.length === 2 && word !== stem && word !== `${stem}s`) return `${stem}e`;
			return tooShort.has(stem) ? word.replace(/(?:s|ed|ing)$/u, '') : stem;
		},
	};
};

/** Stems of words that are no forms of one another, generation and general, as the makers of Snowball found (Porter 2002). */
const tooShort: ReadonlySet<string> = new Set(
	'arsen commun emerg gener inter later organ past univers intern hospit'.split(' '),
);
/** Words that are none of the forms they look like: news, new. */
const onlySo: ReadonlySet<string> = new Set('news united goods customs arms means'.split(' '));

const modules: Readonly<Record<string, Module>> = {
	de: () => import('@orama/stemmers/german'),
	es: async () => {
		const {stemmer} = await import('@orama/stemmers/spanish');
		// Typed without accents, as one does to find something; its rules know the ending with one only.
		return {stemmer: withGenders(word => stemmer(word.replace(/ion$/u, 'ión')))};
	},
	fr: () => import('@orama/stemmers/french'),
	pt: async () => ({stemmer: withGenders((await import('@orama/stemmers/portuguese')).stemmer)}),
	ru: () => import('@orama/stemmers/russian'),
};

/** Spanish and Portuguese: their stemmers cut the vowel that tells caso from casa. */
const withGenders = (stemmer: (word: string) => string): Stem =>
	Object.assign((word: string) => stemmer(word), {parts});

function parts(one: string, other: string): boolean {
	const [a, b] = [one, other].map(word => word.replace(/(?<=\p{L}{2}[aeo])s$/u, '')) as [string, string];
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	// Number and tense add to a word: mes, meses; llega, llegan. But mes, mesa.
	if (long.startsWith(short))
		return long.length === short.length + 1 && short.length < sureStem && /[ao]$/u.test(long) && !hasGenders.test(long);
	const areGenders = a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[ao]$/u.test(a) && /[ao]$/u.test(b);
	return areGenders && a.length <= longStem && !hasGenders.test(a);
}

/** What longer words have in common is seldom in common by chance: aumento, aumenta. */
const longStem = 6;
/** Before `-o`, `-a` a shorter one may be a word of its own. */
const sureStem = 5;
/** Adjectives, participles and persons, which are one word in both genders. */
const hasGenders =
	/(?:[ai]d|ic|iv|os|ari|[ei]r|an|ern|im|dult|uant|pli|vist|[eu]ll|it|nuev|nov|tod|much|muit|poc|pouc|otr|outr|mism|mesm|segund|ultim|propi|buen|mal|sol|alt|baj|baix|ciert|cert|unic|dich|hech|algun|ningun|vari|hij|filh|nin|amig|herman|ministr)[ao]$/u;
