import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textOfUnits} from '../../src/text/units.ts';

const unitsOf = (text: string) => Uint16Array.from({length: text.length}, (_, n) => text.charCodeAt(n));
const anyUnit = fc.nat(0xffff).map(unit => String.fromCharCode(unit));

test.each(['', '\uFEFF汽', '\uD83C', '\uFFFD', '😀\uDC00'])('%j comes back from its units', text => {
	expect(textOfUnits(unitsOf(text))).toBe(text);
});

test('so does any text', () => {
	fc.assert(fc.property(fc.string({unit: anyUnit}), text => textOfUnits(unitsOf(text)) === text));
});
