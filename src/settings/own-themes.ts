import {
	type Ground,
	isThemeName,
	type OwnColour,
	type OwnPalette,
	type OwnPatch,
	type OwnTheme,
} from '../reader/theme-names.ts';
import {toldValue, unknownName} from './check-settings.ts';
import {contrastRatio, type Rgb, rgb, rgbOf} from './contrast.ts';
import {byLine, type SettingFault} from './setting-fault.ts';
import type {TomlEntry} from './toml-entries.ts';

/** What stands under `[themes]`, as far as it is right. */
export interface ReadThemes {
	readonly themes: Readonly<Record<string, OwnTheme>>;
	/** By their lines. What can hardly be read is told as well, and shown all the same. */
	readonly faults: readonly SettingFault[];
}

/** The roles that have a colour, as the file writes them; of patches the two that they have. */
export const shadeRoles = ['official', 'host', 'reporter', 'question', 'muted', 'rule', 'bar'] as const;
export const patchRoles = {hit: 'hit', 'hit-here': 'hitHere'} as const;
export const patchParts = ['ground', 'letters'] as const;

/** The sixteen of a terminal, by their numbers. */
export const colourNames: readonly string[] = ['', 'bright-'].flatMap(bright =>
	['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'].map(name => bright + name),
);

/** @param entries what stands under `[themes]`, each name once */
export function readThemes(entries: readonly TomlEntry[]): ReadThemes {
	const faults: SettingFault[] = [];
	const set: SetColour[] = [];
	for (const entry of entries) {
		const read = readColour(entry);
		if (typeof read === 'function') faults.push({line: entry.line, say: read});
		else set.push(read);
	}
	const names = [...new Set(set.map(({theme}) => theme))];
	const themes = names.map(name => [name, themeOf(set.filter(({theme}) => theme === name))] as const);
	faults.push(...names.flatMap(name => halves(set.filter(({theme}) => theme === name))));
	faults.push(...themes.flatMap(([name, theme]) => faintOnes(name, theme, set)));
	return {themes: Object.fromEntries(themes), faults: byLine(faults)};
}

/** A colour of a theme, for one ground or either; of a patch, the one or the other. */
interface SetColour {
	readonly theme: string;
	readonly ground: keyof OwnTheme;
	readonly role: string;
	readonly part: string | undefined;
	readonly colour: OwnColour;
	readonly line: number;
}

const grounds: readonly Ground[] = ['dark', 'light'];

function readColour({path: [, theme = '', ...rest], value, line}: TomlEntry): SetColour | SettingFault['say'] {
	const name = ['themes', theme, ...rest].join('.');
	if (rest.length === 0) return ({settings}) => settings.faults.isTable(name);
	if (isThemeName(theme)) return ({settings}) => settings.faults.themeKnown(theme);
	const ground = grounds.find(known => known === rest[0]);
	const [role = '', part, ...more] = ground ? rest.slice(1) : rest;
	const head = `themes.${theme}.${ground ? `${ground}.` : ''}`;
	const isShade = part === undefined && shadeRoles.some(known => known === role);
	const isPatch = part !== undefined && role in patchRoles && patchParts.some(known => known === part);
	if (more.length > 0 || !(isShade || isPatch))
		return unknownName(
			name,
			[...shadeRoles, ...patched()].map(known => head + known),
		);
	const colour = colourIn(value);
	if (colour === undefined) return ({settings}) => settings.faults.colour(name, toldValue(value));
	return {theme, ground: ground ?? 'either', role, part, colour, line};
}

/** `hit.ground` and its like. */
const patched = (): readonly string[] =>
	Object.keys(patchRoles).flatMap(role => patchParts.map(part => `${role}.${part}`));

/** @returns undefined for what is no colour */
export function colourIn(value: unknown): OwnColour | undefined {
	if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= 255 ? value : undefined;
	if (typeof value !== 'string') return undefined;
	if (/^#[\da-f]{6}$/iu.test(value)) return `#${value.slice(1).toLowerCase()}`;
	const named = colourNames.indexOf(value);
	return named === -1 ? undefined : named;
}

function themeOf(set: readonly SetColour[]): OwnTheme {
	const paletteOn = (ground: keyof OwnTheme): OwnPalette => {
		const here = set.filter(one => one.ground === ground);
		const shades = here.filter(({part}) => part === undefined).map(({role, colour}) => [role, colour] as const);
		const patches = Object.entries(patchRoles).flatMap(([role, as]) => {
			const patch = patchIn(here, role);
			return patch ? [[as, patch] as const] : [];
		});
		return Object.fromEntries([...shades, ...patches]);
	};
	return {either: paletteOn('either'), dark: paletteOn('dark'), light: paletteOn('light')};
}

/** Undefined where one of the two is not named. */
function patchIn(set: readonly SetColour[], role: string): OwnPatch | undefined {
	const [ground, letters] = patchParts.map(part => set.find(one => one.role === role && one.part === part)?.colour);
	return ground === undefined || letters === undefined ? undefined : {ground, letters};
}

/** Of a patch neither is any good without the other. */
const halves = (set: readonly SetColour[]): readonly SettingFault[] =>
	set
		.filter(({part}) => part !== undefined)
		.filter(
			one => !set.some(other => other.ground === one.ground && other.role === one.role && other.part !== one.part),
		)
		.map(({theme, ground, role, line}) => {
			const name = ['themes', theme, ...(ground === 'either' ? [] : [ground]), role].join('.');
			return {line, say: ({settings}) => settings.faults.halfPatch(name)};
		});

/** What ordinary terminals have for a ground. */
const grounded: Readonly<Record<Ground, Rgb>> = {dark: rgb('#000000'), light: rgb('#ffffff')};
/** A contrast ratio below which letters can hardly be read; rules and the bar are no letters. */
const leastRatio = 3;

function faintOnes(name: string, theme: OwnTheme, set: readonly SetColour[]): readonly SettingFault[] {
	return set
		.filter(one => one.theme === name)
		.flatMap(({ground, role, part, colour, line}): readonly SettingFault[] => {
			const where = ['themes', name, ...(ground === 'either' ? [] : [ground]), role].join('.');
			if (role === 'rule' || role === 'bar') return [];
			if (part !== undefined) {
				const patch = part === 'letters' ? theme[ground][patchRoles[role as keyof typeof patchRoles]] : undefined;
				const [under, letters] = patch ? [rgbOf(patch.ground), rgbOf(patch.letters)] : [];
				const ratio = under && letters ? contrastRatio(under, letters) : leastRatio;
				return ratio < leastRatio ? [{line, say: ({settings}) => settings.faults.faintPatch(where, told(ratio))}] : [];
			}
			const shown = rgbOf(colour);
			// What one ground has of its own does not show the colour that is for either.
			const seen = grounds.filter(one => ground === one || (ground === 'either' && !(role in theme[one])));
			const [faint] = shown ? seen.filter(one => contrastRatio(shown, grounded[one]) < leastRatio) : [];
			if (!shown || !faint) return [];
			const ratio = told(contrastRatio(shown, grounded[faint]));
			const other = faint === 'dark' ? 'light' : 'dark';
			const instead = ground === 'either' ? `[themes.${name}.${other}]` : '';
			return [{line, say: ({settings}) => settings.faults.faint(where, ratio, settings.grounds[faint], instead)}];
		});
}

const told = (ratio: number): string => ratio.toFixed(1);
