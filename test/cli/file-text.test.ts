import {homedir} from 'node:os';
import {expect, test} from 'vitest';
import {homeExpanded} from '../../src/cli/file-text.ts';

test.each([
	['~/notes.md', '/', `${homedir()}/notes.md`],
	['~/notes.md', '\\', `${homedir()}/notes.md`],
	['~\\notes.md', '\\', `${homedir()}\\notes.md`],
	['~\\notes.md', '/', '~\\notes.md'],
	['~notes.md', '/', '~notes.md'],
	['a/~/notes.md', '/', 'a/~/notes.md'],
] as const)('%s, where paths have %s, is %s', (path, separator, whole) => {
	expect(homeExpanded(path, separator)).toBe(whole);
});
