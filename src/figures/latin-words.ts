import type {Tongue} from '../text/number-words.ts';
import type {LatinLanguage} from './latin-language.ts';
import {english} from './words/english.ts';
import {french} from './words/french.ts';
import {german} from './words/german.ts';
import {portuguese} from './words/portuguese.ts';
import {spanish} from './words/spanish.ts';

/** The words of one kind in each language. */
type InEach<Kind extends keyof LatinLanguage> = Readonly<Record<Tongue, LatinLanguage[Kind]>>;

export const latinWords: InEach<'beside'> = {
	en: english.beside,
	es: spanish.beside,
	de: german.beside,
	fr: french.beside,
	pt: portuguese.beside,
};

export const latinVague: InEach<'vague'> = {
	en: english.vague,
	es: spanish.vague,
	de: german.vague,
	fr: french.vague,
	pt: portuguese.vague,
};

export const latinBearing: InEach<'bearing'> = {
	en: english.bearing,
	es: spanish.bearing,
	de: german.bearing,
	fr: french.bearing,
	pt: portuguese.bearing,
};

export const latinMeasures: Omit<InEach<'measures'>, 'de'> = {
	en: english.measures,
	es: spanish.measures,
	fr: french.measures,
	pt: portuguese.measures,
};
