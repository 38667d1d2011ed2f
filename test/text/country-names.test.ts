import {expect, test} from 'vitest';
import {otherCountryNames} from '../../src/text/country-names.ts';

test.each([
	['ukraine', 'es', ['ucrania', '乌克兰']],
	['乌克兰', 'en', ['ukraine']],
	['纽西兰', 'en', ['new zealand', '新西兰']],
	['island', 'en', []],
	['island', 'de', ['iceland', '冰岛']],
	['', 'en', []],
] as const)('%s in %s: %j', (name, tongue, names) => {
	expect(otherCountryNames(name, tongue)).toEqual(names);
});
