import type {CommandId} from '../reader/keyed.ts';

/** Keys of commands in the place of those they come with. */
type PresetKeys = Readonly<Partial<Record<CommandId, readonly string[]>>>;

/**
 * What fingers that know another program expect and ours does otherwise; what it does alike is not named. A key named here is
 * no other command's any more.
 */
export const presets = {
	default: {},
	less: {
		'page-down': [' ', 'f', 'pagedown', 'ctrl-f'],
		start: ['g', '<', 'home'],
		end: ['G', '>', 'end'],
		percent: ['p', '%', 'shift-f10'],
		// `v` opens the editor there.
		edit: ['v', 'ctrl-\\'],
		select: ['e', 'ctrl-a'],
		redraw: ['r', 'ctrl-l'],
		recent: ['R', 'shift-f11'],
		information: ['=', 'ctrl-g', 'f12'],
		quit: ['q', 'Q', 'ctrl-q', 'ZZ'],
	},
	vim: {
		start: ['gg', 'home'],
		'next-question': [']]', 'J', 'right'],
		'previous-question': ['[[', 'K', 'left'],
		'next-turn-same-speaker': [']s', 'ctrl-right'],
		'previous-turn-same-speaker': ['[s', 'ctrl-left'],
		'go-to-mark': ["'", '`', 'shift-f5'],
		'next-file': ['gt', '>', 'ctrl-pagedown'],
		'previous-file': ['gT', '<', 'ctrl-pageup'],
		information: ['=', 'ctrl-g', 'f12'],
		quit: ['q', 'ctrl-q', 'ZZ', 'ZQ'],
	},
} as const satisfies Readonly<Record<string, PresetKeys>>;

type PresetName = keyof typeof presets;

export const presetNames = Object.keys(presets) as readonly PresetName[];

/** The keys of a preset; none but those that commands come with for any other name. */
export const presetKeys = (name: string): PresetKeys =>
	Object.hasOwn(presets, name) ? presets[name as PresetName] : {};
