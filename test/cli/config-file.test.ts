import {expect, test} from 'vitest';
import {configPath} from '../../src/cli/config-file.ts';
import type {Home} from '../../src/store/folder.ts';

test.each<[platform: NodeJS.Platform, env: Home['env'], path: RegExp]>([
	['linux', {}, /^\/home\/me\/\.config\/briefing-tui\/config\.toml$/],
	['linux', {XDG_CONFIG_HOME: '/etc/me'}, /^\/etc\/me\/briefing-tui\/config\.toml$/],
	['linux', {XDG_CONFIG_HOME: 'not/absolute'}, /^\/home\/me\/\.config\//],
	['darwin', {}, /^\/home\/me\/\.config\/briefing-tui\/config\.toml$/],
	['win32', {APPDATA: '/users/me/Roaming'}, /^\/users\/me\/Roaming\/briefing-tui\/config\.toml$/],
	['win32', {}, /^\/home\/me\/AppData\/Roaming\/briefing-tui\/config\.toml$/],
	['win32', {APPDATA: '/users/me/Roaming', XDG_CONFIG_HOME: '/x'}, /^\/x\/briefing-tui\/config\.toml$/],
])('on %s, %j', (platform, env, path) => {
	expect(configPath({env, platform, home: '/home/me'})).toMatch(path);
});
