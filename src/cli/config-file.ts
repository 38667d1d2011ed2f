import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import type {CheckedSettings} from '../settings/check-settings.ts';
import type {Home} from '../store/folder.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import {Failure} from './failure.ts';
import {optionTyped} from './option.ts';

/** The configuration file, as it was found. */
export interface ConfigFile {
	/** Where it was looked for; null where one wants none. */
	readonly path: string | null;
	/** What it says; null where there is none. */
	readonly checked: CheckedSettings | null;
}

/**
 * The file that `--config` or else BRIEFING_TUI_CONFIG names, `none` for none; else the one in its usual place, where there need
 * not be one. What checks it is loaded only where there is one. @throws Failure for a named one that cannot be read
 */
export async function readConfig(words: readonly string[]): Promise<ConfigFile> {
	const asked = optionTyped(words, 'config') ?? (process.env['BRIEFING_TUI_CONFIG'] || undefined);
	if (asked === 'none') return {path: null, checked: null};
	const path = asked ?? usualConfigPath();
	const source = textOf(path, asked !== undefined);
	if (source === null) return {path, checked: null};
	return {path, checked: (await import('../settings/check-settings.ts')).checkSettings(source)};
}

function textOf(path: string, mustBe: boolean): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		const {code = ''} = error as NodeJS.ErrnoException;
		if (!mustBe && ['ENOENT', 'ENOTDIR'].includes(code)) return null;
		throw new Failure(({failures}) => failures.noConfig(sanitizeLine(path), code));
	}
}

export const usualConfigPath = (): string =>
	configPath({env: process.env, platform: process.platform, home: homedir()});

/** By the XDG Base Directory Specification, on macOS too; on Windows where programs keep what roams with their user. */
export function configPath({env, platform, home}: Home): string {
	const asked = env['XDG_CONFIG_HOME'];
	const roaming = env['APPDATA'] || join(home, 'AppData', 'Roaming');
	const folder = asked && isAbsolute(asked) ? asked : platform === 'win32' ? roaming : join(home, '.config');
	return join(folder, 'briefing-tui', 'config.toml');
}
