import {leastMeasure, mostMeasure, usualMeasure} from '../reader/layout.ts';
import {themeNames} from '../reader/theme-names.ts';
import {languages} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {ambiguousCells, colourWishes, otherScripts} from './option-words.ts';

/** What the configuration file may set, besides keys and themes of one's own. */
export type SettingName = keyof Wording['settings']['does'];

export type SettingValue = string | number | boolean;

/** What a setting takes, and what holds where nobody says anything: `initial` is always one that it takes. */
export type SettingRow = WordSetting | CountSetting | YesSetting;

interface WordSetting {
	readonly takes: 'word';
	readonly words: readonly string[];
	/** The name of a theme of one's own will do as well. */
	readonly orTheme?: true;
	readonly initial: string;
}

interface CountSetting {
	readonly takes: 'count';
	readonly least: number;
	readonly most: number;
	readonly initial: number;
}

interface YesSetting {
	readonly takes: 'yes or no';
	readonly initial: boolean;
}

/** In the order in which they are told. */
export const settingRows: Readonly<Record<SettingName, SettingRow>> = {
	language: {takes: 'word', words: ['auto', ...languages], initial: 'auto'},
	theme: {takes: 'word', words: themeNames, orTheme: true, initial: 'auto'},
	measure: {takes: 'count', least: leastMeasure, most: mostMeasure, initial: usualMeasure},
	script: {takes: 'word', words: ['as-printed', ...Object.keys(otherScripts)], initial: 'as-printed'},
	color: {takes: 'word', words: colourWishes, initial: 'auto'},
	ambiguous: {takes: 'word', words: ['auto', ...Object.keys(ambiguousCells)], initial: 'auto'},
	mouse: {takes: 'yes or no', initial: true},
	'screen-reader': {takes: 'yes or no', initial: false},
	remember: {takes: 'yes or no', initial: true},
};

export const settingNames = Object.keys(settingRows) as readonly SettingName[];

export const isSetting = (name: string): name is SettingName => Object.hasOwn(settingRows, name);
