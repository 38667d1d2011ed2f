import {slipsFor} from '../text/edit-distance.ts';
import {sanitize} from '../text/sanitize.ts';
import {byLine, type SettingFault} from './setting-fault.ts';
import {
	isSetting,
	type SettingName,
	type SettingRow,
	type SettingValue,
	settingNames,
	settingRows,
} from './setting-rows.ts';
import {readToml, type TomlEntry} from './toml-entries.ts';

/** What a configuration file says, as far as it is right. */
export interface CheckedSettings {
	readonly settings: Readonly<Partial<Record<SettingName, SetOnLine>>>;
	/** What stands under `[keys]` and `[themes]`, not looked at yet: only the reader makes use of it. */
	readonly keys: readonly TomlEntry[];
	readonly themes: readonly TomlEntry[];
	/** By their lines. */
	readonly faults: readonly SettingFault[];
}

interface SetOnLine {
	readonly value: SettingValue;
	readonly line: number;
}

export const nothingSet: CheckedSettings = {settings: {}, keys: [], themes: [], faults: []};

/** Every fault is told, and what is right holds all the same. Never throws. @param source the text of the file as it came */
export function checkSettings(source: string): CheckedSettings {
	if (source.length > longest)
		return {...nothingSet, faults: [{line: 1, say: ({settings}) => settings.faults.tooLong}]};
	const {entries, faults: unread} = readToml(sanitize(source).text);
	const faults = unread.map(({line, wrong}): SettingFault => ({line, say: ({settings}) => settings.faults[wrong]}));
	const settings: Partial<Record<SettingName, SetOnLine>> = {};
	const tables = {keys: [] as TomlEntry[], themes: [] as TomlEntry[]};
	const seen = new Map<string, number>();
	for (const entry of entries) {
		const {path, value, line} = entry;
		const [first = '', ...rest] = path;
		const name = path.join('.');
		const before = seen.get(name);
		const fault = (say: SettingFault['say']): void => void faults.push({line, say});
		if (before !== undefined) fault(wording => wording.settings.faults.twice(name, before));
		else if (first === 'keys' || first === 'themes') {
			if (rest.length > 0) tables[first].push(entry);
			else fault(wording => wording.settings.faults.isTable(first));
		} else if (rest.length === 0 && isSetting(first)) {
			const say = wrongValue(first, settingRows[first], value, ownThemeNames(entries));
			if (say) fault(say);
			else settings[first] = {value: value as SettingValue, line};
		} else fault(unknownName(name, [...settingNames, 'keys', 'themes']));
		seen.set(name, before ?? line);
	}
	return {settings, ...tables, faults: byLine(faults)};
}

/** UTF-16 units; nobody writes as much by hand. */
const longest = 100_000;

/** The themes that have a table in a file. */
export const ownThemeNames = (entries: readonly TomlEntry[]): readonly string[] => [
	...new Set(entries.flatMap(({path: [first, name]}) => (first === 'themes' && name !== undefined ? [name] : []))),
];

/** @param known all that could have been meant */
export function unknownName(name: string, known: readonly string[]): SettingFault['say'] {
	const [near = ''] = slipsFor(name, known);
	return ({settings}) => settings.faults.unknown(name, near, known);
}

/** A value as the file has it, or nearly, short enough to be told. */
export function toldValue(value: unknown): string {
	const told = JSON.stringify(value) ?? String(value);
	return told.length > 60 ? `${told.slice(0, 59)}…` : told;
}

/** @returns undefined for a value that the setting takes */
function wrongValue(
	name: SettingName,
	row: SettingRow,
	value: unknown,
	themes: readonly string[],
): SettingFault['say'] | undefined {
	const told = toldValue(value);
	switch (row.takes) {
		case 'word': {
			const words = row.orTheme ? [...row.words, ...themes] : row.words;
			return wrongWord(name, words, value);
		}
		case 'count': {
			const {least, most} = row;
			const isRight = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
			return isRight ? undefined : ({settings}) => settings.faults.count(name, least, most, told);
		}
		case 'yes or no':
			return typeof value === 'boolean' ? undefined : ({settings}) => settings.faults.yesOrNo(name, told);
	}
}

/** @returns undefined for one of the words */
export function wrongWord(name: string, words: readonly string[], value: unknown): SettingFault['say'] | undefined {
	if (typeof value === 'string' && words.includes(value)) return undefined;
	const [near] = typeof value === 'string' ? slipsFor(value, words) : [];
	return ({settings}) =>
		settings.faults.oneOf(name, words.map(toldValue), toldValue(value), near === undefined ? '' : toldValue(near));
}
