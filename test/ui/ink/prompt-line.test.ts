import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {narrowRuler} from '../../../src/text/cells.ts';
import {line, open} from '../../reader/session.ts';
import {type Glass, onGlass} from '../glass.ts';

let glass: Glass | undefined;
afterEach(async () => {
	await glass?.close();
	glass = undefined;
});

/** The line that these chunks leave in the search's prompt. */
async function typedLine(chunks: readonly (string | Uint8Array)[]): Promise<string | null> {
	const here = await onGlass(open({columns: 40, rows: 8}));
	here.press(...chunks, ctrlZ);
	// Keys go out in order: what suspends comes after all of them.
	await here.see(() => here.effects.some(effect => effect.do === 'suspend'));
	const left = line(here.reader.state());
	await here.close();
	return left;
}

const ctrlZ = '\u001A';
const esc = '\u001B';
const pasted = (text: string): string => `${esc}[200~${text}${esc}[201~`;

describe('what is typed arrives whole', () => {
	test.each([
		['/芯片', '芯片'],
		['/a b', 'a b'],
		['/新能源汽車', '新能源汽車'],
		['/芯片\u007F', '芯'],
		['/ab\u007F\u007Fcd', 'cd'],
		['/𠮷\u007F', ''],
		['/👩‍🔧x\u007F\u007F', ''],
		['/芯片 人才\u0017', '芯片 '],
		['/芯片\u0015稀土', '稀土'],
		['/片\u0001芯', '芯片'],
		['/芯\u0001\u0005片', '芯片'],
		[`/芯才${esc}[D片人`, '芯片人才'],
		[`/xq芯${esc}[H${esc}[3~${esc}[3~`, '芯'],
		['/芯片才\u0002\u0002\u000B', '芯'],
		[`/${pasted('新能源\n汽車')}`, '新能源 汽車'],
		[`/芯${pasted('片')}人`, '芯片人'],
		[`/${pasted('q\u0003\u001B[31m紅')}`, 'q紅'],
		['/u\u0015\u0015u', 'u'],
		['/jkq?/', 'jkq?/'],
	])('%j in one chunk leaves %s', async (keys, text) => {
		expect(await typedLine([keys])).toBe(text);
	});

	test.each([
		['the first letter with the key that opens the line', ['/芯', '片']],
		['one by one', [...'/芯片']],
		['as an input method puts them', ['/', '芯片']],
		['a character cut in two', [Buffer.from('/芯片').subarray(0, 3), Buffer.from('/芯片').subarray(3)]],
	])('%s', async (_name, chunks) => {
		expect(await typedLine(chunks)).toBe('芯片');
	});

	test('the same text, however it is cut', async () => {
		const key = fc.constantFrom(
			'芯',
			'片',
			'a',
			'b',
			' ',
			'𠮷',
			'👩‍🔧',
			'é',
			'q',
			'\u007F',
			'\u0001',
			'\u0005',
			'\u0017',
			`${esc}[D`,
			pasted('甲\n乙'),
		);
		const sizes = fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 20});
		await fc.assert(
			fc.asyncProperty(fc.array(key, {minLength: 1, maxLength: 10}), sizes, async (keys, sizes) => {
				const bytes = Buffer.from(`/${keys.join('')}`);
				expect(await typedLine(cut(bytes, sizes))).toBe(await typedLine([bytes]));
			}),
			{numRuns: 15},
		);
	}, 60_000);
});

/** The bytes in pieces of these sizes, over and over. */
function cut(bytes: Buffer, sizes: readonly number[]): readonly Buffer[] {
	const chunks: Buffer[] = [];
	let at = 0;
	for (let i = 0; at < bytes.length; i++) {
		const end = at + (sizes[i % sizes.length] ?? 1);
		chunks.push(bytes.subarray(at, end));
		at = end;
	}
	return chunks;
}

describe('on the screen', () => {
	const last = (rows: readonly string[]): string => rows.at(-1) ?? '';

	test('the line stands in the last row, and the cursor where the next character goes', async () => {
		glass = await onGlass(open());
		glass.press('/芯片人才', `${esc}[D${esc}[D`);
		await glass.see(rows => last(rows).startsWith(' / 芯片人才'));
		await glass.see(() => glass!.cursor().x === narrowRuler.width(' / 芯片'));
		expect(glass.cursor()).toEqual({x: 7, y: 23});
	});

	test('an empty line says what to type, until something is', async () => {
		glass = await onGlass(open());
		glass.press('/');
		await glass.see(rows => last(rows).includes('輸入要找的詞'));
		glass.press('芯');
		await glass.see(rows => last(rows).includes('芯') && !last(rows).includes('輸入要找的詞'));
		glass.press('\u007F');
		await glass.see(rows => last(rows).includes('輸入要找的詞'));
	});

	test.each([
		['a search, Home', '/', `${esc}[H`],
		['a search, Ctrl-A', '/', '\u0001'],
		['the speakers, Home', 's', `${esc}[H`],
		['the commands, Ctrl-A', ':', '\u0001'],
	])('the cursor at the start of a line moves no text: %s', async (_name, key, toStart) => {
		glass = await onGlass(open());
		const text = /^.{3}芯片(?: |$)/;
		glass.press(`${key}芯片`);
		await glass.see(rows => text.test(last(rows)));
		glass.press(toStart);
		await glass.see(() => glass!.cursor().x === 3);
		expect(last(glass.rows())).toMatch(text);
	});

	test('the counts stand right, whatever is typed', async () => {
		glass = await onGlass(open());
		glass.press('/芯片');
		await glass.see(rows => /\d+ 段 \d+ 處/.test(last(rows)));
	});

	test.each([20, 40, 80])(
		'at %i columns a line longer than the screen keeps to its row, and its end can be seen',
		async columns => {
			glass = await onGlass(open({columns, rows: 12}));
			const text = '一二三四五六七八九十'.repeat(6);
			glass.press(`/${text}終`);
			await glass.see(rows => last(rows).includes('終'));
			expect(glass.rows()).toHaveLength(12);
			expect(glass.cursor().y).toBe(11);
			expect(glass.cursor().x).toBeLessThan(columns);
		},
	);

	test('Escape leaves the screen as it was', async () => {
		glass = await onGlass(open());
		await glass.see(rows => last(rows).includes('說明'));
		const before = glass.rows();
		glass.press('/zzzz');
		await glass.see(rows => rows.some(row => row.includes('沒有找到')));
		glass.press(esc);
		await glass.see(rows => rows.join() === before.join());
	});

	test('the speakers are filtered as one types', async () => {
		glass = await onGlass(open());
		glass.press('s');
		await glass.see(rows => rows.some(row => row.includes('Dana Whitfield')));
		glass.press('邱');
		await glass.see(rows => rows.some(row => row.includes('▸ 邱以安')) && !rows.some(row => row.includes('Dana')));
		glass.press('\r');
		await glass.see(rows => rows.some(row => /2\/3 .*邱以安/.test(row)));
	});
});
