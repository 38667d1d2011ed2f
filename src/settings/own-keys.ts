import type {Command} from '../reader/command.ts';
import {commands} from '../reader/commands/commands.ts';
import type {CommandId} from '../reader/keyed.ts';
import {isEither, isNamed, keyCap, keysOf, keyWritten, type OwnKeys, typedNames} from '../reader/keys.ts';
import type {Mode} from '../reader/state.ts';
import {slipsFor} from '../text/edit-distance.ts';
import {toldValue, wrongWord} from './check-settings.ts';
import {presetKeys, presetNames} from './presets.ts';
import {byLine, type SettingFault} from './setting-fault.ts';
import {settingNames} from './setting-rows.ts';
import type {TomlEntry} from './toml-entries.ts';

/** What stands under `[keys]`, as far as it is right. */
export interface ReadKeys {
	/** Of those commands that have other keys than they come with. */
	readonly keys: OwnKeys;
	readonly preset: string;
	/** Where the keys of a command are set, or taken from it, by its id; `preset` too. */
	readonly lines: ReadonlyMap<string, number>;
	/** By their lines. */
	readonly faults: readonly SettingFault[];
}

/** @param entries what stands under `[keys]`, each name once */
export function readKeys(entries: readonly TomlEntry[]): ReadKeys {
	const faults: SettingFault[] = [];
	const lines = new Map<string, number>();
	const wished = new Map<CommandId, readonly string[]>();
	let preset = 'default';
	for (const {path, value, line} of entries) {
		const name = path.slice(1).join('.');
		const say =
			name === 'preset' ? wrongWord('keys.preset', presetNames, value) : wrongKeys(name, value, [...wished], lines);
		if (say) {
			faults.push({line, say});
			continue;
		}
		lines.set(name, line);
		if (name === 'preset') preset = value as string;
		else wished.set(name as CommandId, keysIn(value) ?? []);
	}
	const base = withKeys(new Map(commands.map(({id, keys}) => [id, keys])), Object.entries(presetKeys(preset)));
	const all = withKeys(base, [...wished]);
	/** The commands that some of a command's keys are given to. */
	const takersOf = (id: CommandId): readonly CommandId[] =>
		[...wished]
			.filter(([other, keys]) => meet(id, other) && keys.some(key => base.get(id)!.some(one => isEither(one, key))))
			.map(([other]) => other);
	for (const id of neededOnes) {
		if (all.get(id)!.length > 0) continue;
		const line = lines.get(id) ?? Math.max(1, ...takersOf(id).map(other => lines.get(other)!));
		faults.push({line, say: ({settings}) => settings.faults.keyNeeded(`keys.${id}`)});
		for (const [other, keys] of withKeys(all, [[id, base.get(id)!]])) all.set(other, keys);
	}
	const changed = commands.filter(({id, keys}) => keys.join('\n') !== all.get(id)!.join('\n'));
	for (const {id} of changed) {
		const [taker = 'preset'] = takersOf(id);
		lines.set(id, lines.get(id) ?? lines.get(taker) ?? 1);
	}
	return {
		keys: Object.fromEntries(changed.map(({id}) => [id, all.get(id)!])),
		preset,
		lines,
		faults: byLine(faults),
	};
}

/** Without a key of these one could not get out of somewhere. */
const neededOnes: readonly CommandId[] = ['quit', 'escape', 'leave'];

/** The keys of all commands once some are given others: what these claim, the rest lose. */
function withKeys(
	before: ReadonlyMap<CommandId, readonly string[]>,
	given: readonly (readonly [id: string, keys: readonly string[]])[],
): Map<CommandId, readonly string[]> {
	const own = new Map(given);
	const left = ([id, keys]: readonly [CommandId, readonly string[]]) =>
		[
			id,
			own.get(id) ??
				keys.filter(
					key => !given.some(([other, claimed]) => meet(id, other) && claimed.some(one => isEither(one, key))),
				),
		] as const;
	return new Map([...before].map(left));
}

/** Whether there is a mode in which both commands do something. */
function meet(one: string, other: string): boolean {
	const [here, there] = [one, other].map(id => ({...commandNamed(id)?.in, ...commandNamed(id)?.aloud}));
	return Object.keys(here!).some(mode => Object.hasOwn(there!, mode));
}

const commandNamed = (name: string): Command | undefined => commands.find(({id}) => id === name);

/** The keys of a value; undefined where one of them is none. */
function keysIn(value: unknown): readonly string[] | undefined {
	const keys = textsIn(value)?.map(keyWritten);
	return keys?.every(key => key !== undefined) ? [...new Set(keys)] : undefined;
}

function textsIn(value: unknown): readonly string[] | undefined {
	const texts = Array.isArray(value) ? value : [value];
	return texts.every(text => typeof text === 'string') ? texts : undefined;
}

/** @param before what is set above @returns undefined for keys that the command can have */
function wrongKeys(
	name: string,
	value: unknown,
	before: readonly (readonly [id: CommandId, keys: readonly string[]])[],
	lines: ReadonlyMap<string, number>,
): SettingFault['say'] | undefined {
	const command = commandNamed(name);
	if (!command)
		return settingNames.some(setting => setting === name)
			? ({settings}) => settings.faults.above(name)
			: unknownCommand(name);
	const texts = textsIn(value);
	if (!texts) return ({settings}) => settings.faults.keys(`keys.${name}`, toldValue(value));
	const noKey = texts.find(text => keyWritten(text) === undefined);
	if (noKey !== undefined) return unknownKey(`keys.${name}`, noKey);
	const keys = keysIn(value) ?? [];
	const text = types(command) ? keys.find(key => !isNamed(key)) : undefined;
	if (text !== undefined) return ({settings}) => settings.faults.keyTypes(`keys.${name}`, keyCap(text));
	for (const [other, taken] of before) {
		const key = meet(name, other) ? keys.find(key => taken.some(one => isEither(one, key))) : undefined;
		if (key !== undefined)
			return ({settings}) =>
				settings.faults.keyTaken(keyCap(key), `keys.${name}`, `keys.${other}`, lines.get(other) ?? 1);
	}
	return undefined;
}

function unknownCommand(name: string): SettingFault['say'] {
	const [near] = slipsFor(name, ['preset', ...commands.map(({id}) => id)]);
	return ({settings}) => settings.faults.unknownCommand(`keys.${name}`, near === undefined ? '' : `keys.${near}`);
}

function unknownKey(name: string, typed: string): SettingFault['say'] {
	// Of keys with Ctrl that no terminal sends, none is meant instead.
	const isSlip = !/^(?:ctrl|shift)-.$/iu.test(typed);
	const names = isSlip ? typedNames().map(key => keyCap(key).toLowerCase()) : [];
	const [near] = slipsFor(typed.toLowerCase(), names);
	const written = near === undefined ? undefined : keyWritten(near);
	return ({settings}) =>
		settings.faults.noKey(name, toldValue(typed), written === undefined ? '' : toldValue(keyCap(written)));
}

/** Whether a command only works where a character is text. */
const types = (command: Command): boolean => {
	const typing: readonly Mode['kind'][] = ['search', 'list', 'ask'];
	return Object.keys(command.in).every(mode => typing.some(other => other === mode));
};

/** The keys of a command as the file writes them. */
export const keysWritten = (command: Command, own: OwnKeys): readonly string[] =>
	keysOf(command, own).map(key => keyCap(key));
