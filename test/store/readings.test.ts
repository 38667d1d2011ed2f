import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {isWorthKeeping, type KeptReading, keepReading, keptReading} from '../../src/store/readings.ts';

let folder = mkdtempSync(join(tmpdir(), 'briefing-tui-readings-'));
beforeEach(() => {
	rmSync(folder, {recursive: true, force: true});
	folder = mkdtempSync(join(tmpdir(), 'briefing-tui-readings-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const seed: Briefing = JSON.parse(readFileSync(new URL('../../data/seed-scio-2021.json', import.meta.url), 'utf8'));
const reading: KeptReading = {briefing: seed, text: '一\n\u001B二', hasLines: true};

function keep(...kept: Parameters<typeof keepReading>): void {
	for (const _ of keepReading(...kept));
}

test('a reading that was kept is found as it was, under its name alone', () => {
	const own = join(folder, 'new', 'readings');
	expect(keptReading(own, 'a')).toBeNull();
	keep(own, 'a', reading);
	expect(keptReading(own, 'a')).toEqual(reading);
	expect(keptReading(own, 'b')).toBeNull();
	expect(readdirSync(own)).toEqual(['a']);
});

test.each([
	['cut off', (file: string) => file.slice(0, -1)],
	['changed', (file: string) => file.replace('肖亞慶', '肖亞')],
	['empty', () => ''],
	['anything', () => '{"briefing":{},"text":"","hasLines":true}'],
])('one that is %s is none', (_, change) => {
	keep(folder, 'a', reading);
	const path = join(folder, 'a');
	writeFileSync(path, change(readFileSync(path, 'utf8')));
	expect(keptReading(folder, 'a')).toBeNull();
});

test.skipIf(process.platform === 'win32')('what others may write or read is not used', () => {
	keep(folder, 'a', reading);
	chmodSync(folder, 0o755);
	expect(keptReading(folder, 'a')).toBeNull();
	keep(folder, 'b', reading);
	chmodSync(folder, 0o700);
	expect(keptReading(folder, 'b')).toBeNull();
	expect(keptReading(folder, 'a')).toEqual(reading);
	const link = join(folder, 'link');
	symlinkSync(folder, link);
	expect(keptReading(link, 'a')).toBeNull();
});

test('the last ones are kept, and none that is very long', () => {
	for (let i = 0; i < 40; i++) keep(folder, `${i}`, reading);
	expect(readdirSync(folder)).toHaveLength(32);
	expect(keptReading(folder, '39')).toEqual(reading);
	expect(isWorthKeeping({...reading, text: 'x'.repeat(2 ** 20)})).toBe(true);
	expect(isWorthKeeping({...reading, text: 'x'.repeat(2 ** 20 + 1)})).toBe(false);
});

test('where nothing can be written nothing is kept, and nobody hears of it', () => {
	const file = join(folder, 'file');
	writeFileSync(file, '');
	keep(join(file, 'readings'), 'a', reading);
	expect(keptReading(join(file, 'readings'), 'a')).toBeNull();
	mkdirSync(join(folder, 'a'));
	keep(folder, 'a', reading);
	expect(readdirSync(folder).sort()).toEqual(['a', 'file']);
});
