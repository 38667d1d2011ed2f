import {expect, test} from 'vitest';
import {namesIn} from '../../src/export/names.ts';
import {ferry} from './ferry.ts';

test.each([
	['s1', '林望潮'],
	['s2', 'Ida Berg'],
	['s9', ''],
	[null, ''],
])('%s is %j', (id, name) => {
	expect(namesIn(ferry)(id)).toBe(name);
});
