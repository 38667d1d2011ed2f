import {isAbsolute, join} from 'node:path';

/** What tells where a user's files are. */
export interface Home {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	/** The home directory. */
	readonly home: string;
}

/**
 * The folder of what lasts: by the XDG Base Directory Specification where it is obeyed or asked for, else where macOS and
 * Windows keep what a program remembers.
 */
export function stateFolder({env, platform, home}: Home): string {
	const asked = env['XDG_STATE_HOME'];
	if (asked && isAbsolute(asked)) return join(asked, name);
	if (platform === 'darwin') return join(home, 'Library', 'Application Support', name);
	if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), name, 'State');
	return join(home, '.local', 'state', name);
}

const name = 'briefing-tui';
