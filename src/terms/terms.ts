import type {Briefing} from '../briefing/briefing.ts';
import {pattern} from '../lexicon/matcher.ts';
import {fold} from '../text/fold.ts';
import type {GlossaryTerm, TermCandidate} from './glossary-term.ts';
import {hanNames} from './han-names.ts';
import {joined} from './joining.ts';
import {letteredNames} from './lettered-names.ts';
import {markedTerms} from './marked.ts';
import {placed} from './placing.ts';
import {recurringPhrases} from './recurring.ts';
import {smallWordsOf} from './small-words.ts';
import {spokenTexts} from './spoken-text.ts';

/**
 * What a translator of a briefing has to settle: slogans, titles, names and recurring phrases, in the order of their first
 * places. Pure; takes time in proportion to the text.
 */
export function termsOf(briefing: Briefing): readonly GlossaryTerm[] {
	const texts = spokenTexts(briefing);
	const {language} = briefing;
	const small = smallWordsOf(language);
	const phrases = recurringPhrases(texts, small, language);
	const named = phrases.filter(({kind}) => kind === 'name').flatMap(({forms}) => forms);
	const candidates = [
		...markedTerms(texts, small),
		...hanNames(texts, small, named),
		...letteredNames(texts, small, language),
		...speakersNamed(briefing),
		...phrases,
	];
	return placed(joined(candidates, texts), texts);
}

/** Speakers of whom others speak, and their outlets. */
const speakersNamed = ({speakers}: Briefing): readonly TermCandidate[] =>
	speakers
		.filter(({role, name}) => role !== 'unknown' && isName.test(name) && !part.test(fold(name)))
		.flatMap(({name, outlet}) => [name, outlet ?? name].map(form => ({kind: 'name', forms: [form]}) as const));

const isName = /\p{Script=Han}{2}|\p{Lu}\S* \p{Lu}|^\p{Lu}{3,}$/u;
const part = pattern`^(?:${'asker'}|${'answerer'}|${'host'}|${'interpreter'})$`;
