import {de} from './de.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import {fr} from './fr.ts';
import {ja} from './ja.ts';
import {ko} from './ko.ts';
import type {Lexicon} from './lexicon.ts';
import {pt} from './pt.ts';
import {ru} from './ru.ts';
import {zh} from './zh.ts';

/** Every language that there are words of. To add one: a file beside this one, and a line here. */
export const lexicons = {zh, en, es, de, fr, pt, ru, ko, ja} satisfies Readonly<Record<string, Lexicon>>;
