import {expect, test} from 'vitest';
import {wantsAloud} from '../../src/cli/aloud-wanted.ts';

test.each([
	[true, {}, false, true],
	[false, {}, true, false],
	[false, {INK_SCREEN_READER: 'true'}, true, true],
	[false, {INK_SCREEN_READER: 'false'}, true, false],
	[false, {INK_SCREEN_READER: 'true'}, false, false],
	[false, {ACCESSIBLE: '1'}, true, true],
	[false, {ACCESSIBLE: 'true'}, true, true],
	[false, {ACCESSIBLE: '0'}, true, false],
	[false, {ACCESSIBLE: ''}, true, false],
	[false, {ACCESSIBLE: '1'}, false, false],
])('asked %s, in %j, on a terminal %s: %s', (asked, environment, onTerminal, wanted) => {
	expect(wantsAloud(asked, environment, onTerminal)).toBe(wanted);
});
