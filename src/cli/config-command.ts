import {jsonDocument} from '../export/json-document.ts';
import {commands} from '../reader/commands/commands.ts';
import type {OwnKeys} from '../reader/keys.ts';
import {nothingSet} from '../settings/check-settings.ts';
import {exampleConfig, tomlList} from '../settings/example-config.ts';
import {ambiguousCells, otherScripts} from '../settings/option-words.ts';
import {keysWritten, type ReadKeys, readKeys} from '../settings/own-keys.ts';
import {readThemes} from '../settings/own-themes.ts';
import {byLine} from '../settings/setting-fault.ts';
import {type SettingName, type SettingValue, settingNames, settingRows} from '../settings/setting-rows.ts';
import {type KeptSettings, readSettings} from '../store/settings-kept.ts';
import {narrowRuler} from '../text/cells.ts';
import type {Wording} from '../wording/wording.ts';
import {variableForAloud} from './aloud-wanted.ts';
import {type ConfigFile, usualConfigPath} from './config-file.ts';
import {checkTheme, settingFaultTold} from './configured.ts';
import {languageByLocale} from './language-asked.ts';
import {ownStateFolder} from './own-state.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';
import {tell} from './tell.ts';

type ConfigRequest = Extract<Request, {kind: 'config'}>;

/** Who has said what a setting is: the first that says anything counts. */
type WhereFrom =
	| {readonly from: 'option'; readonly option: string}
	| {readonly from: 'file'; readonly line: number}
	| {readonly from: 'reader'}
	| {readonly from: 'environment'; readonly variable: string}
	| {readonly from: 'default'};

interface ToldSetting {
	readonly name: string;
	readonly value: SettingValue | readonly string[];
	readonly origin: WhereFrom;
}

/** Prints every setting and where it comes from. Exit code 2 where something is wrong in the file. @throws Failure */
export function configCommand(request: ConfigRequest, file: ConfigFile, wording: Wording): number {
	if (request.example) {
		process.stdout.write(exampleConfig(file.path ?? usualConfigPath(), wording));
		return 0;
	}
	checkTheme(request, file);
	const {settings, keys, themes, faults} = file.checked ?? nothingSet;
	const bound = readKeys(keys);
	const colours = readThemes(themes);
	const all = byLine([...faults, ...bound.faults, ...colours.faults]);
	const path = file.path ?? '';
	const kept = (request.private ?? settings.remember?.value === false) ? {} : remembered();
	const told = [...settingNames.map(name => toldSetting(name, request, file, kept)), ...toldKeys(bound)];
	const shown = {file: file.path, found: file.checked !== null, themes: Object.keys(colours.themes)};
	if (request.json) {
		const flat = told.map(({name, value, origin}) => ({name, value, ...origin}));
		const wrong = all.map(({line, say}) => ({line, message: say(wording)}));
		process.stdout.write(jsonDocument('briefing-tui/config/1', generator(), {...shown, settings: flat, faults: wrong}));
	} else process.stdout.write(`${lines(told, file, shown.themes, wording).join('\n')}\n`);
	for (const fault of all) tell(settingFaultTold(path, fault, wording));
	return all.length > 0 ? 2 : 0;
}

/** What one has chosen in the reader; nothing where it cannot be read, which the reader tells. */
function remembered(): KeptSettings {
	try {
		return readSettings(ownStateFolder());
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === undefined) throw error;
		return {};
	}
}

function toldSetting(
	name: SettingName,
	request: ConfigRequest,
	{checked}: ConfigFile,
	kept: KeptSettings,
): ToldSetting {
	const inFile = checked?.settings[name];
	const option = optionFor(name, request);
	const chosen = chosenInReader(name, kept);
	const variable = variableFor(name);
	if (option) return {name, value: option[1], origin: {from: 'option', option: option[0]}};
	if (inFile) return {name, value: inFile.value, origin: {from: 'file', line: inFile.line}};
	if (chosen !== undefined) return {name, value: chosen, origin: {from: 'reader'}};
	if (variable) return {name, value: variable[1], origin: {from: 'environment', variable: variable[0]}};
	return {name, value: settingRows[name].initial, origin: {from: 'default'}};
}

type SaidBy = readonly [by: string, value: SettingValue] | undefined;

function optionFor(
	name: SettingName,
	{language, theme, colour, ambiguous, mouse, aloud, private: secret}: ConfigRequest,
): SaidBy {
	const said = <Value extends SettingValue>(option: string, value: Value | undefined): SaidBy =>
		value === undefined ? undefined : [option, value];
	const yesOrNo = (option: string, value: boolean | undefined): SaidBy =>
		said(value === false ? `--no-${option}` : `--${option}`, value);
	switch (name) {
		case 'language':
			return said('--lang', language);
		case 'theme':
			return said('--theme', theme);
		case 'color':
			return said('--color', colour);
		case 'ambiguous':
			return said('--ambiguous', ambiguous && wordFor(ambiguous, ambiguousCells));
		case 'mouse':
			return yesOrNo('mouse', mouse);
		case 'screen-reader':
			return yesOrNo('screen-reader', aloud);
		case 'remember':
			return secret === undefined ? undefined : [secret ? '--private' : '--no-private', !secret];
		default:
			return undefined;
	}
}

function chosenInReader(name: SettingName, {theme, measure, script}: KeptSettings): SettingValue | undefined {
	const chosen = {theme, measure, script: script && (wordFor(script, otherScripts) ?? 'as-printed')};
	return Object.hasOwn(chosen, name) ? chosen[name as keyof typeof chosen] : undefined;
}

/** What is said to all programs. */
function variableFor(name: SettingName): SaidBy {
	const {env} = process;
	if (name === 'language') return languageByLocale(env);
	if (name === 'screen-reader') {
		const variable = variableForAloud(env);
		return variable === undefined ? undefined : [variable, true];
	}
	if (name !== 'color') return undefined;
	if (env['NO_COLOR']) return ['NO_COLOR', 'never'];
	const {FORCE_COLOR: forced} = env;
	return forced === undefined ? undefined : ['FORCE_COLOR', forced === '0' || forced === 'false' ? 'never' : 'always'];
}

/** The word that stands for a value in options and in the file. */
const wordFor = <Value>(value: Value, words: Readonly<Record<string, Value>>): string | undefined =>
	Object.entries(words).find(([, meant]) => meant === value)?.[0];

/** The preset, and the commands that have other keys than they come with. */
function toldKeys({keys, preset, lines: set}: ReadKeys): readonly ToldSetting[] {
	const originOf = (name: string): WhereFrom => {
		const line = set.get(name);
		return line === undefined ? {from: 'default'} : {from: 'file', line};
	};
	const own: OwnKeys = keys;
	return [
		{name: 'keys.preset', value: preset, origin: originOf('preset')},
		...commands
			.filter(({id}) => Object.hasOwn(own, id))
			.map(command => ({
				name: `keys.${command.id}`,
				value: keysWritten(command, own),
				origin: originOf(command.id),
			})),
	];
}

/** What is printed may be a file itself: whence each value comes stands in a comment. */
function lines(
	told: readonly ToldSetting[],
	{path, checked}: ConfigFile,
	themes: readonly string[],
	{settings}: Wording,
): readonly string[] {
	const {file, from} = settings;
	const head = path === null ? file.none : checked === null ? file.missing(path) : file.read(path);
	const set = told.map(({name, value, origin}) => [`${name} = ${tomlOf(value)}`, originTold(origin, from)] as const);
	const cells = 2 + Math.max(...set.map(([typed]) => narrowRuler.width(typed)));
	return [
		`# ${head}`,
		...set.map(([typed, said]) => `${narrowRuler.pad(typed, cells)}# ${said}`),
		...themes.map(name => `# [themes.${name}]`),
	];
}

const tomlOf = (value: ToldSetting['value']): string =>
	typeof value === 'object' ? tomlList(value) : JSON.stringify(value);

function originTold(origin: WhereFrom, from: Wording['settings']['from']): string {
	switch (origin.from) {
		case 'option':
			return origin.option;
		case 'file':
			return from.onLine(origin.line);
		case 'reader':
			return from.remembered;
		case 'environment':
			return origin.variable;
		case 'default':
			return from.initial;
	}
}
