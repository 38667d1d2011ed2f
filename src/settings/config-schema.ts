import {commands} from '../reader/commands/commands.ts';
import {themeNames} from '../reader/theme-names.ts';
import {wordingIn} from '../wording/languages.ts';
import {colourNames, patchParts, patchRoles, shadeRoles} from './own-themes.ts';
import {presetNames} from './presets.ts';
import {type SettingRow, settingNames, settingRows} from './setting-rows.ts';

/** The configuration file as JSON Schema, draft 2020-12, for editors that complete and check TOML by one. */
export function configSchema(): object {
	const wording = wordingIn('en');
	const {does, example} = wording.settings;
	const settings = settingNames.map(name => [name, {description: does[name], ...schemaOf(settingRows[name])}] as const);
	const bindings = commands.map(({id}) => [id, {description: wording.commands[id], $ref: '#/$defs/keys'}] as const);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'briefing-tui configuration, version 1',
		type: 'object',
		additionalProperties: false,
		properties: {
			...Object.fromEntries(settings),
			keys: tableOf(example.keys, {
				preset: {description: example.preset, enum: presetNames, default: 'default'},
				...Object.fromEntries(bindings),
			}),
			themes: {
				type: 'object',
				propertyNames: {not: {enum: themeNames}},
				additionalProperties: {
					...tableOf(example.themes, {...palette, dark: {$ref: '#/$defs/palette'}, light: {$ref: '#/$defs/palette'}}),
				},
			},
		},
		$defs: {
			keys: {anyOf: [{$ref: '#/$defs/key'}, {type: 'array', items: {$ref: '#/$defs/key'}}]},
			key: {type: 'string', minLength: 1},
			palette: tableOf(example.grounds, palette),
			colour: {
				anyOf: [
					{type: 'string', pattern: '^#[0-9A-Fa-f]{6}$'},
					{type: 'integer', minimum: 0, maximum: 255},
					{enum: colourNames},
				],
			},
		},
	};
}

const tableOf = (description: string, properties: object): object => ({
	description,
	type: 'object',
	additionalProperties: false,
	properties,
});

const colour = {$ref: '#/$defs/colour'};

const palette = Object.fromEntries([
	...shadeRoles.map(role => [role, colour] as const),
	...Object.keys(patchRoles).map(
		role =>
			[
				role,
				{
					type: 'object',
					additionalProperties: false,
					required: patchParts,
					properties: Object.fromEntries(patchParts.map(part => [part, colour])),
				},
			] as const,
	),
]);

function schemaOf(row: SettingRow): object {
	switch (row.takes) {
		case 'word': {
			const words = {enum: row.words};
			return {...(row.orTheme ? {anyOf: [words, {type: 'string'}]} : words), default: row.initial};
		}
		case 'count':
			return {type: 'integer', minimum: row.least, maximum: row.most, default: row.initial};
		case 'yes or no':
			return {type: 'boolean', default: row.initial};
	}
}
