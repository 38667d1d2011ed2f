import type {Briefing} from '../briefing/briefing.ts';
import {languageOf} from '../parse/words/language.ts';

/** In the order in which they tell: kana stand beside Han characters, and these beside letters. */
const scripts = {
	Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
	Hani: /\p{Script=Han}/u,
	Hang: /\p{Script=Hangul}/u,
	Cyrl: /\p{Script=Cyrillic}/u,
	Grek: /\p{Script=Greek}/u,
	Latn: /\p{Script=Latin}/u,
} as const;
type LetterScript = keyof typeof scripts;

/** What a language is written in, where that is not letters of Latin; of most first. */
const writtenIn: Readonly<Record<string, readonly LetterScript[]>> = {
	zh: ['Hani'],
	ja: ['Kana', 'Hani'],
	ko: ['Hang'],
	ru: ['Cyrl'],
	uk: ['Cyrl'],
	el: ['Grek'],
};

/**
 * Tells the language of a term, BCP 47: that of the briefing where it is written in the term's script, else the one of what is said in
 * this script, else the one that the term itself shows. Latin letters of which nothing tells are taken for English.
 */
export function termLanguages({language, turns}: Briefing): (form: string) => string {
	const own = writtenIn[language.split('-')[0] ?? ''] ?? (language === 'und' ? [] : ['Latn']);
	const known = new Map<LetterScript, string>();
	const paragraphs = turns.flatMap(({blocks}) => blocks.map(({text}) => text));
	const spokenIn = (script: LetterScript): string => {
		const told = known.get(script) ?? languageOf(paragraphs.filter(text => scriptOf(text) === script).join('\n'));
		known.set(script, told);
		return told;
	};
	return form => {
		const script = scriptOf(form);
		if (script === null || own.includes(script)) return language;
		const told = [spokenIn(script), languageOf(form)].find(each => each !== 'und');
		return told ?? (script === 'Latn' ? 'en' : `und-${script}`);
	};
}

const scriptOf = (text: string): LetterScript | null =>
	(Object.keys(scripts) as readonly LetterScript[]).find(script => scripts[script].test(text)) ?? null;
