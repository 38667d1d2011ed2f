import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {KeyStream} from '../../../src/ui/ink/key-stream.ts';

const esc = '\u001B';
const pasted = (text: string): string => `${esc}[200~${text}${esc}[201~`;

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
		[`${esc}[A${esc}[B`, [`${esc}[A`, `${esc}[B`]],
		[`${esc}OPj`, [`${esc}OP`, 'j']],
		[`${esc}[[A`, [`${esc}[[A`]],
		[`${esc}[1;5Cj`, [`${esc}[1;5C`, 'j']],
		[`${esc}[15~`, [`${esc}[15~`]],
		[`${esc}[7$j`, [`${esc}[7$`, 'j']],
		['𠮷👩‍🔧', ['𠮷👩‍🔧']],
		[pasted('a\nb\u0003'), [pasted('a\nb\u0003')]],
		[`x${pasted('甲')}y`, ['x', pasted('甲'), 'y']],
		[`${pasted('')}\r`, [pasted(''), '\r']],
		[`${esc}j`, [`${esc}[27u`, 'j']],
		[`${esc}${esc}j`, [`${esc}[27u`, `${esc}[27u`, 'j']],
		[`${esc}${esc}[A`, [`${esc}[27u`, `${esc}[A`]],
		[`${esc}P\r`, [`${esc}[27u`, 'P', '\r']],
		[`${esc}Pq\r`, ['\r']],
		[`${esc}]j\r`, [`${esc}[27u`, ']j', '\r']],
		[`${esc}[1;5\rj`, ['\r', 'j']],
		[`${esc}[1;5${esc}[A`, [`${esc}[A`]],
		[`${esc}[?1 芯`, ['芯']],
		[`${esc}O1\u0003`, ['\u0003']],
		[`${esc}[\r`, [`${esc}[27u`, '[', '\r']],
		[`${esc}]${esc}]\u0003`, [`${esc}[27u`, ']', `${esc}[27u`, ']', '\u0003']],
		['', []],
	])('%j', (data, keys) => {
		expect(split(data)).toEqual({keys, unfinished: undefined});
	});

	test.each([
		['the cursor', `${esc}[24;3R`],
		['the cursor in the second row', `${esc}[2;2R`],
		['the background', `${esc}]11;rgb:1c1c/1c1c/1c1c${esc}\\`],
		['the background, with a bell', `${esc}]11;rgb:1c1c/1c1c/1c1c\u0007`],
		['what terminal it is', `${esc}[?62;22c`],
		['what terminal it is, once more', `${esc}[>41;354;0c`],
		['a mode', `${esc}[?2026;1$y`],
		['a mode of ANSI', `${esc}[4;2$y`],
		['how it is', `${esc}[0n`],
		['its size', `${esc}[8;24;80t`],
		['its parameters', `${esc}[2;1;1;112;112;1;0x`],
		['its keyboard', `${esc}[?0u`],
		['its pictures', `${esc}[?1;0;256S`],
		['which unit it is', `${esc}P!|00000000${esc}\\`],
		['its name and version', `${esc}P>|tmux 3.4${esc}\\`],
		['a capability', `${esc}P1+r544e=787465726d${esc}\\`],
		['a setting', `${esc}P1$r0m${esc}\\`],
		['a picture', `${esc}_Gi=31;OK${esc}\\`],
		['the clipboard', `${esc}]52;c;${'QUJD'.repeat(5000)}\u0007`],
		['a title', `${esc}]l a title${esc}\\`],
		['whatever it is, in a device control string', `${esc}Pjust so${esc}\\`],
		['whatever it is, in an application program command', `${esc}_quit${esc}\\`],
		['whatever it is, in a privacy message', `${esc}^quit${esc}\\`],
		['whatever it is, in a string', `${esc}Xquit${esc}\\`],
		['a mouse that nobody asked for', `${esc}[M !\u007F`],
		['nothing, when a paste has ended that was over', `${esc}[201~`],
	])('an answer about %s is no key, however it is cut', (_about, answer) => {
		const data = `j${answer}k`;
		for (let at = 1; at < data.length; at += Math.ceil(data.length / 100)) {
			const stream = new KeyStream();
			expect([...stream.take(data.slice(0, at)), ...stream.take(data.slice(at))], `cut at ${at}`).toEqual(['j', 'k']);
		}
	});

	test('tells of what is answered', () => {
		const answers: string[] = [];
		const stream = new KeyStream(answer => answers.push(answer));
		stream.take(`j${esc}]11;rgb:1c1c/1c1c/1c1c${esc}\\${esc}[2;3R${esc}[>41;354`);
		stream.take(`;0c${esc}P>|tmux 3.4${esc}`);
		stream.take('\\k');
		expect(answers).toEqual([
			`${esc}]11;rgb:1c1c/1c1c/1c1c${esc}\\`,
			`${esc}[2;3R`,
			`${esc}[>41;354;0c`,
			`${esc}P>|tmux 3.4${esc}\\`,
		]);
	});

	test.each([
		['after', `${esc}]11;rgb:1c`, `1c/1c1c/1c1c${esc}\\j`, ['j']],
		['after, with a bell', `${esc}]11;rgb:1c`, '1c/1c1c/1c1c\u0007j', ['j']],
		['with its last character alone', `${esc}P>|tmux 3.4`, `${esc}\\j`, ['j']],
		['never', `${esc}]11;rgb:1c`, 'jk', ['jk']],
		['never, while Ctrl-G is pressed', `${esc}]11;rgb:1c`, '\u0007', ['\u0007']],
	])('what is left of an answer that was given up comes %s', (_when, begun, rest, keys) => {
		const stream = new KeyStream();
		stream.take(begun);
		expect(stream.end()).toEqual([]);
		expect(stream.take(rest)).toEqual(keys);
		expect(stream.take(`1c${esc}\\`)).toEqual(['1c', `${esc}[27u`, '\\']);
	});

	test.each([
		[`${esc}[106;2u`, ['J']],
		[`${esc}[27;5;99~j`, ['\u0003', 'j']],
		[`${esc}[106;1:3uk`, ['k']],
		[`${esc}[1;2Rk`, [`${esc}[1;2R`, 'k']],
	])('a coded key is that key: %j', (data, keys) => {
		expect(split(data)).toEqual({keys, unfinished: undefined});
	});

	test.each([
		[`j${esc}[200~甲\n乙`, ['j'], 'paste', [pasted('甲\n乙')]],
		[`j${esc}[200~甲${esc}[201`, ['j'], 'paste', [pasted(`甲${esc}[201`)]],
		[`j${esc}]11;rgb:1c`, ['j'], 'sequence', []],
		[esc, [], 'escape', [`${esc}[27u`]],
		[`j${esc}${esc}`, ['j', `${esc}[27u`], 'escape', [`${esc}[27u`]],
		[`j${esc}O`, ['j'], 'two keys', []],
		[`j${esc}[`, ['j'], 'two keys', []],
		[`j${esc}[[`, ['j'], 'sequence', []],
		[`j${esc}[1;5`, ['j'], 'sequence', []],
		[`j${esc}[?2026;1$`, ['j'], 'sequence', []],
		[`j${esc}]`, ['j'], 'two keys', [`${esc}[27u`, ']']],
		[`j${esc}]j`, ['j'], 'sequence', [`${esc}[27u`, ']j']],
		[`j${esc}P`, ['j'], 'two keys', [`${esc}[27u`, 'P']],
		[`j${esc}Pq`, ['j'], 'sequence', []],
		[`j${esc}^q`, ['j'], 'sequence', []],
		[`j${esc}P>|xterm`, ['j'], 'sequence', []],
	])('%j is not at its end', (data, keys, unfinished, over) => {
		const stream = new KeyStream();
		expect(stream.take(data)).toEqual(keys);
		expect(stream.unfinished).toBe(unfinished);
		expect(stream.end()).toEqual(over);
		expect(stream.unfinished).toBeUndefined();
		expect(stream.take('k')).toEqual(['k']);
	});

	test.each([`${esc}[200~甲`, `${esc}]11;rgb:`, `${esc}[1;5`, `${esc}P1+r54`, esc])(
		'Ctrl-C is heard after %j',
		begun => {
			const stream = new KeyStream();
			stream.take(begun);
			expect(stream.take('J\u0003').at(-1)).toBe('\u0003');
		},
	);

	test('loses and adds nothing', () => {
		const piece = fc.oneof(
			fc.string({unit: 'binary-ascii', maxLength: 5}),
			fc.constantFrom(esc, `${esc}[A`, `${esc}OP`, pasted('甲'), '\r', '芯片'),
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 12}), pieces => {
				const data = pieces.join('').replaceAll(/[\dR;c?]/g, '');
				fc.pre(!/\u001B[\]P_^X]/.test(data));
				const stream = new KeyStream();
				const keys = [...stream.take(data), ...stream.take('\r')];
				expect(keys.join('').replaceAll(`${esc}[27u`, esc)).toBe(`${data}\r`);
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
		const reads = [`${esc}[200~`, ...(long.match(/[\s\S]{1,4096}/g) ?? []), `${esc}[201~`];
		expect(reads.flatMap(read => stream.take(read))).toEqual([pasted(long.slice(0, 10_000))]);
		expect(split(pasted(long)).keys).toHaveLength(1);
		expect(split(long.replaceAll('\n', '')).keys).toHaveLength(1);
		expect(split(esc.repeat(100_000)).keys).toHaveLength(99_999);
		expect(split(`${esc}]1;`.repeat(100_000)).keys).toHaveLength(0);
	});
});
