import {expect, test} from 'vitest';
import {wantsAloud} from '../../src/cli/aloud-wanted.ts';

test.each([
	[true, undefined, {}, false, true],
	[true, false, {}, true, true],
	[false, true, {ACCESSIBLE: '1'}, true, false],
	[undefined, undefined, {}, true, false],
	[undefined, true, {}, true, true],
	[undefined, true, {}, false, false],
	[undefined, false, {ACCESSIBLE: '1'}, true, false],
	[undefined, undefined, {INK_SCREEN_READER: 'true'}, true, true],
	[undefined, undefined, {INK_SCREEN_READER: 'false'}, true, false],
	[undefined, undefined, {INK_SCREEN_READER: 'true'}, false, false],
	[undefined, undefined, {ACCESSIBLE: '1'}, true, true],
	[undefined, undefined, {ACCESSIBLE: 'true'}, true, true],
	[undefined, undefined, {ACCESSIBLE: '0'}, true, false],
	[undefined, undefined, {ACCESSIBLE: ''}, true, false],
	[undefined, undefined, {ACCESSIBLE: '1'}, false, false],
])('asked %s, in the file %s, in %j, on a terminal %s: %s', (asked, inFile, environment, onTerminal, wanted) => {
	expect(wantsAloud({asked, inFile, environment}, onTerminal)).toBe(wanted);
});
