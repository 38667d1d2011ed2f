import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readToml} from '../../src/settings/toml-entries.ts';

/** `line name = value` of each entry, `line !wrong` of each fault. */
const told = (text: string): readonly string[] => {
	const {entries, faults} = readToml(text);
	return [
		...entries.map(({line, path, value}) => `${line} ${path.join('.')} = ${JSON.stringify(value)}`),
		...faults.map(({line, wrong}) => `${line} !${wrong}`),
	];
};

describe('what stands on which line', () => {
	test.each<[text: string, told: readonly string[]]>([
		['', []],
		['# nothing\n\n', []],
		['a = 1\r\nb = "x" # c\r\n', ['1 a = 1', '2 b = "x"']],
		['\uFEFFa = 1', ['1 a = 1']],
		['a.b = 1\n[c]\nd = 2\n[c.e]\nf = 3', ['1 a.b = 1', '3 c.d = 2', '5 c.e.f = 3']],
		['[c]\na = {b = 1, c = {d = 2}}', ['2 c.a.b = 1', '2 c.a.c.d = 2']],
		['a = [\n "x", # one\n "y",\n]\nb = 1', ['1 a = ["x","y"]', '5 b = 1']],
		['a = """\nx = 1\n"""\nb = 1', ['1 a = "x = 1\\n"', '4 b = 1']],
		['a = 1\na = 2', ['1 a = 1', '2 a = 2']],
		['[[a]]\nb = 1', ['1 a = []', '2 a.b = 1']],
		['a = 2021-03-01', ['1 a = "2021-03-01"']],
	])('%j', (text, lines) => {
		expect(told(text)).toEqual(lines);
	});
});

describe('a line that is no TOML is told of, and the others are read', () => {
	test.each<[text: string, told: readonly string[]]>([
		['a = dark\nb = 1', ['2 b = 1', '1 !value']],
		['a\nb = 1', ['2 b = 1', '1 !line']],
		['a =\nb = 1', ['2 b = 1', '1 !value']],
		['a = "x\nb = 1', ['2 b = 1', '1 !value']],
		['a = 1 2\nb = 1', ['2 b = 1', '1 !value']],
		['the name = 1\nb = 1', ['2 b = 1', '1 !line']],
		['[a\nb = 1', ['2 b = 1', '1 !line']],
		['a = [\n "x",\n y,\n "z"\n]\nb = 1', ['6 b = 1', '3 !value']],
		['a = [\n "x",\n[b]\nc = 1', ['4 b.c = 1', '3 !value']],
	])('%j', (text, lines) => {
		expect(told(text)).toEqual(lines);
	});

	test('what is never ended is wrong where it begins, however long the file is', () => {
		const text = `a = [\n${'"x",\n'.repeat(300)}b = 1`;
		expect(told(text)).toEqual(['302 b = 1', '1 !value']);
	});
});

test('any text is read', () => {
	const piece = fc.constantFrom(
		'a',
		'=',
		' ',
		'\n',
		'[',
		']',
		'{',
		'}',
		'"',
		"'",
		'"""',
		',',
		'#',
		'.',
		'1',
		'\\',
		'__proto__',
		'é',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 60}), pieces => {
			const text = pieces.join('');
			const lines = text.split('\n').length;
			for (const {line} of [...readToml(text).entries, ...readToml(text).faults]) {
				expect(line).toBeGreaterThan(0);
				expect(line).toBeLessThanOrEqual(lines);
			}
		}),
	);
});
