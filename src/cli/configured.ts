import type {Settings} from '../reader/state.ts';
import {isThemeName, themeNames} from '../reader/theme-names.ts';
import {ambiguousCells, type ColourWish, otherScripts} from '../settings/option-words.ts';
import {byLine, type SettingFault} from '../settings/setting-fault.ts';
import type {SettingName, SettingValue} from '../settings/setting-rows.ts';
import type {Wording} from '../wording/wording.ts';
import type {ConfigFile} from './config-file.ts';
import {oneOf} from './option.ts';
import type {Request, SettingOptions} from './request.ts';

/** What the file says of a setting; undefined where it says nothing. */
export const setInFile = ({checked}: ConfigFile, name: SettingName): SettingValue | undefined =>
	checked?.settings[name]?.value;

/** A request with what the file says where no option is typed. @throws Failure for a theme that nobody knows */
export function configured<Asked extends Request>(request: Asked, file: ConfigFile): Asked {
	// What `config` tells is what was typed, and what the file says, each by itself.
	if (!('colour' in request) || request.kind === 'config') return request;
	const colour = request.colour ?? (setInFile(file, 'color') as ColourWish | undefined);
	if (request.kind !== 'read') return {...request, colour};
	checkTheme(request, file);
	const ambiguous = setInFile(file, 'ambiguous');
	const cells = ambiguous === 'narrow' || ambiguous === 'wide' ? ambiguousCells[ambiguous] : undefined;
	return {
		...request,
		colour,
		ambiguous: request.ambiguous ?? cells,
		mouse: request.mouse ?? (setInFile(file, 'mouse') as boolean | undefined),
		private: request.private ?? setInFile(file, 'remember') === false,
	};
}

/** @throws Failure for a theme that is neither one of ours nor one of the file */
export function checkTheme({theme}: SettingOptions, {checked}: ConfigFile): void {
	const own = (checked?.themes ?? []).map(({path: [, name = '']}) => name);
	if (theme !== undefined && !isThemeName(theme)) oneOf('--theme', theme, [...new Set([...themeNames, ...own])]);
}

/** What a file says of how one reads, and all that is wrong with it. */
export interface ConfiguredReader {
	readonly settings: Partial<Settings>;
	readonly faults: readonly SettingFault[];
}

/** The keys and themes of a file are looked at here: nothing but the reader makes use of them. */
export async function configuredReader(file: ConfigFile): Promise<ConfiguredReader> {
	if (!file.checked) return {settings: {}, faults: []};
	const {keys: boundKeys, themes: ownThemes, faults} = file.checked;
	const [theme, measure, script] = (['theme', 'measure', 'script'] as const).map(name => setInFile(file, name));
	const keys = boundKeys.length > 0 ? (await import('../settings/own-keys.ts')).readKeys(boundKeys) : undefined;
	const themes = ownThemes.length > 0 ? (await import('../settings/own-themes.ts')).readThemes(ownThemes) : undefined;
	return {
		settings: {
			...(theme !== undefined && {theme: String(theme)}),
			...(measure !== undefined && {measure: Number(measure)}),
			...(script !== undefined && {script: otherScripts[script as keyof typeof otherScripts] ?? 'asPrinted'}),
			...(keys && {keys: keys.keys}),
			...(themes && {themes: themes.themes}),
		},
		faults: byLine([...faults, ...(keys?.faults ?? []), ...(themes?.faults ?? [])]),
	};
}

/** A fault as it is told: `config.toml:3: …`. */
export const settingFaultTold = (path: string, {line, say}: SettingFault, wording: Wording): string =>
	`${path}:${line}: ${say(wording)}`;
