import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {KeyStream} from '../../../src/ui/ink/key-stream.ts';

const ESC = '\u001B';
const pasted = (text: string): string => `${ESC}[200~${text}${ESC}[201~`;

function split(data: string): {readonly keys: readonly string[]; readonly unfinished: KeyStream['unfinished']} {
	const stream = new KeyStream();
	return {keys: stream.take(data), unfinished: stream.unfinished};
}

describe('KeyStream', () => {
	test.each([
		['a', ['a']],
		['jjj', ['jjj']],
		['新能源', ['新能源']],
		['/芯片\r', ['/芯片', '\r']],
		['ab\u007F\u007Fc', ['ab', '\u007F', '\u007F', 'c']],
		['\u0015x', ['\u0015', 'x']],
		[`${ESC}[A${ESC}[B`, [`${ESC}[A`, `${ESC}[B`]],
		[`${ESC}OPj`, [`${ESC}OP`, 'j']],
		[`${ESC}[[A`, [`${ESC}[[A`]],
		[`${ESC}[1;5Cj`, [`${ESC}[1;5C`, 'j']],
		[`${ESC}[15~`, [`${ESC}[15~`]],
		['𠮷👩‍🔧', ['𠮷👩‍🔧']],
		[pasted('a\nb\u0003'), [pasted('a\nb\u0003')]],
		[`x${pasted('甲')}y`, ['x', pasted('甲'), 'y']],
		[`${pasted('')}\r`, [pasted(''), '\r']],
		[`${ESC}j`, [`${ESC}[27u`, 'j']],
		[`${ESC}${ESC}j`, [`${ESC}[27u`, `${ESC}[27u`, 'j']],
		[`${ESC}${ESC}[A`, [`${ESC}[27u`, `${ESC}[A`]],
		['', []],
	])('%j', (data, keys) => {
		expect(split(data)).toEqual({keys, unfinished: undefined});
	});

	test.each([
		['the cursor', `${ESC}[24;3R`],
		['the background', `${ESC}]11;rgb:1c1c/1c1c/1c1c${ESC}\\`],
		['the background, with a bell', `${ESC}]11;rgb:1c1c/1c1c/1c1c\u0007`],
		['what terminal it is', `${ESC}[?62;22c`],
		['what terminal it is, once more', `${ESC}[>41;354;0c`],
		['its name and version', `${ESC}P>|tmux 3.4${ESC}\\`],
		['a capability', `${ESC}P1+r544e=787465726d${ESC}\\`],
		['a setting', `${ESC}P1$r0m${ESC}\\`],
		['a picture', `${ESC}_Gi=31;OK${ESC}\\`],
		['nothing, when a paste has ended that was over', `${ESC}[201~`],
	])('an answer about %s that comes late is no key, however it is cut', (_about, answer) => {
		const data = `j${answer}k`;
		for (let at = 1; at < data.length; at++) {
			const stream = new KeyStream();
			expect([...stream.take(data.slice(0, at)), ...stream.take(data.slice(at))], `cut at ${at}`).toEqual(['j', 'k']);
		}
	});

	test.each([
		[`j${ESC}[200~甲\n乙`, ['j'], 'paste', [pasted('甲\n乙')]],
		[`j${ESC}[200~甲${ESC}[201`, ['j'], 'paste', [pasted(`甲${ESC}[201`)]],
		[`j${ESC}]11;rgb:1c`, ['j'], 'sequence', []],
		[ESC, [], 'escape', [`${ESC}[27u`]],
		[`j${ESC}${ESC}`, ['j', `${ESC}[27u`], 'escape', [`${ESC}[27u`]],
		[`j${ESC}O`, ['j'], 'sequence', []],
		[`j${ESC}[`, ['j'], 'sequence', []],
		[`j${ESC}[[`, ['j'], 'sequence', []],
		[`j${ESC}[1;5`, ['j'], 'sequence', []],
	])('%j is not at its end', (data, keys, unfinished, over) => {
		const stream = new KeyStream();
		expect(stream.take(data)).toEqual(keys);
		expect(stream.unfinished).toBe(unfinished);
		expect(stream.end()).toEqual(over);
		expect(stream.unfinished).toBeUndefined();
		expect(stream.take('k')).toEqual(['k']);
	});

	test.each([`${ESC}[200~甲`, `${ESC}]11;rgb:`, `${ESC}[1;5`, `${ESC}P1+r54`, ESC])(
		'Ctrl-C is heard after %j',
		begun => {
			const stream = new KeyStream();
			stream.take(begun);
			expect(stream.take('\u0003').at(-1)).toBe('\u0003');
		},
	);

	test('loses and adds nothing', () => {
		const piece = fc.oneof(
			fc.string({unit: 'binary-ascii', maxLength: 5}),
			fc.constantFrom(ESC, `${ESC}[A`, `${ESC}OP`, pasted('甲'), '\r', '芯片'),
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 12}), pieces => {
				const data = pieces.join('').replaceAll(/\u001B[\]P_]|[\dR;c?]/g, '');
				const stream = new KeyStream();
				const keys = [...stream.take(data), ...stream.take('\r')];
				expect(keys.join('').replaceAll(`${ESC}[27u`, ESC)).toBe(`${data}\r`);
			}),
			{numRuns: 500},
		);
	});

	test('keeps of a paste what a line can use', () => {
		const [paste] = split(pasted('芯'.repeat(20_000))).keys;
		expect(paste).toBe(pasted('芯'.repeat(10_000)));
	});

	test('is linear: a long paste in many reads, a long text, many Escapes', () => {
		const long = '芯片\n'.repeat(3_000_000);
		const stream = new KeyStream();
		const reads = [`${ESC}[200~`, ...(long.match(/[\s\S]{1,4096}/g) ?? []), `${ESC}[201~`];
		expect(reads.flatMap(read => stream.take(read))).toEqual([pasted(long.slice(0, 10_000))]);
		expect(split(pasted(long)).keys).toHaveLength(1);
		expect(split(long.replaceAll('\n', '')).keys).toHaveLength(1);
		expect(split(ESC.repeat(100_000)).keys).toHaveLength(99_999);
		expect(split(`${ESC}]1;`.repeat(100_000)).keys).toHaveLength(0);
	});
});
