/** What the forms of a word have in common, by the rules of its language. */
export type Stem = (word: string) => string;

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
			const stem = stemmer(word);
			return tooShort.has(stem) ? word.replace(/(?:s|ed|ing)$/u, '') : stem;
		},
	};
};

/** Stems of words that are no forms of one another, generation and general, as the makers of Snowball found (Porter 2002). */
const tooShort: ReadonlySet<string> = new Set('arsen commun emerg gener inter later organ past univers'.split(' '));

const modules: Readonly<Record<string, Module>> = {
	de: () => import('@orama/stemmers/german'),
	es: async () => {
		const {stemmer} = await import('@orama/stemmers/spanish');
		// Typed without accents, as one does to find something; its rules know the ending with one only.
		return {stemmer: word => stemmer(word.replace(/ion$/u, 'ión'))};
	},
	fr: () => import('@orama/stemmers/french'),
	pt: () => import('@orama/stemmers/portuguese'),
	ru: () => import('@orama/stemmers/russian'),
};
