import {expect, test} from 'vitest';
import {stateFolder} from '../../src/store/folder.ts';

test.each([
	['linux', {}, '/home/ida', '/home/ida/.local/state/briefing-tui'],
	['linux', {XDG_STATE_HOME: '/var/ida'}, '/home/ida', '/var/ida/briefing-tui'],
	['linux', {XDG_STATE_HOME: 'relative'}, '/home/ida', '/home/ida/.local/state/briefing-tui'],
	['linux', {XDG_STATE_HOME: ''}, '/home/ida', '/home/ida/.local/state/briefing-tui'],
	['darwin', {}, '/Users/ida', '/Users/ida/Library/Application Support/briefing-tui'],
	['darwin', {XDG_STATE_HOME: '/tmp/ida'}, '/Users/ida', '/tmp/ida/briefing-tui'],
	['win32', {LOCALAPPDATA: '/c/Local'}, '/c/ida', '/c/Local/briefing-tui/State'],
	['win32', {}, '/c/ida', '/c/ida/AppData/Local/briefing-tui/State'],
] as const)('on %s with %j', (platform, env, home, folder) => {
	expect(stateFolder({platform, env, home})).toBe(folder);
});
