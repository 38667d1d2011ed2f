import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
	appendFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';
import {appendToJournal, changeRecord, readJournal, readRecord, sweep} from '../../src/store/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-tui-store-'));
afterAll(() => rmSync(folder, {recursive: true}));
let made = 0;
/** For another process to import. */
const store = fileURLToPath(new URL('../../src/store/files.ts', import.meta.url));
const fresh = (name: string): string => join(folder, String(made++), name);

describe('a record', () => {
	test('that was never written is none', () => {
		expect(readRecord(fresh('a.json'))).toBeNull();
	});

	test('keeps the fields that are not changed, those of a newer version too', () => {
		const path = fresh('a.json');
		changeRecord(path, {top: 1, fromTheFuture: {deep: ['as it was']}});
		changeRecord(path, {top: 2});
		expect(readRecord(path)).toEqual({top: 2, fromTheFuture: {deep: ['as it was']}});
	});

	test.each(['', '{"top": 1', '[1]', 'null', '\u0000\u0000'])(
		'that is broken (%j) is put aside, and begun anew',
		broken => {
			const path = fresh('a.json');
			changeRecord(path, {top: 1});
			writeFileSync(path, broken);
			expect(readRecord(path)).toBeNull();
			changeRecord(path, {top: 2});
			expect(readRecord(path)).toEqual({top: 2});
			expect(readFileSync(`${path}.broken`, 'utf8')).toBe(broken);
		},
	);

	test('is for its owner alone', () => {
		const path = fresh('a.json');
		changeRecord(path, {top: 1});
		expect(statSync(path).mode & 0o077).toBe(0);
		expect(statSync(join(path, '..')).mode & 0o077).toBe(0);
	});

	test('leaves nothing beside it where it cannot be written', () => {
		const path = fresh('a.json');
		changeRecord(path, {top: 1});
		expect(() => changeRecord(join(path, 'b.json'), {top: 1})).toThrow(/ENOTDIR|EEXIST/);
		expect(readdirSync(join(path, '..'))).toEqual(['a.json']);
	});

	test.skipIf(process.platform !== 'linux')('is not written, and says so, where no folder can be made', () => {
		expect(() => changeRecord('/proc/nobody/briefing-tui/a.json', {top: 1})).toThrow(/ENOENT/);
	});

	test.skipIf(process.platform === 'win32')('stays as it was where the disk has room for a part of the new one', () => {
		const path = fresh('a.json');
		changeRecord(path, {top: 1});
		const change = `import {changeRecord} from ${JSON.stringify(store)};
			try { changeRecord(${JSON.stringify(path)}, {long: 'x'.repeat(3000)}) } catch ({code}) { console.log(code) }`;
		const {stdout} = spawnSync(
			'/bin/bash',
			['-c', 'ulimit -f 1; "$0" --input-type=module -e "$1"', process.execPath, change],
			{
				encoding: 'utf8',
			},
		);
		expect([stdout.trim(), readRecord(path), readdirSync(join(path, '..'))]).toEqual(['EFBIG', {top: 1}, ['a.json']]);
	});
});

describe('a journal', () => {
	test('gives back what was added, in order', () => {
		const path = fresh('a.jsonl');
		expect(readJournal(path)).toEqual([]);
		appendToJournal(path, {n: 1});
		appendToJournal(path, {n: 2, words: 'two\nlines'});
		expect(readJournal(path)).toEqual([{n: 1}, {n: 2, words: 'two lines'}]);
	});

	test('tells nothing that a terminal would obey, whoever wrote it', () => {
		const path = fresh('a.jsonl');
		appendToJournal(path, {
			words: '\u001B[31mred\u001B]0;x\u0007',
			deep: [{name: 'Lind\u202E\u009B2J', two: 'a\nb  c'}],
		});
		expect(readJournal(path)).toEqual([{words: 'red', deep: [{name: 'Lind', two: 'a b  c'}]}]);
	});

	test('passes over a line that was cut off, and over none besides', () => {
		const path = fresh('a.jsonl');
		appendToJournal(path, {n: 1});
		appendFileSync(path, '\n{"n": 2, "wor');
		appendToJournal(path, {n: 3});
		expect(readJournal(path)).toEqual([{n: 1}, {n: 3}]);
	});
});

test('what a killed program left is removed once nobody can be writing it', () => {
	const path = fresh('a.json');
	changeRecord(path, {top: 1});
	const [old, young] = [`${path}.1.unfinished`, `${path}.2.unfinished`];
	for (const left of [old, young]) writeFileSync(left, '{');
	utimesSync(old, 1, 1);
	sweep(join(path, '..'));
	expect(readdirSync(join(path, '..')).sort()).toEqual(['a.json', 'a.json.2.unfinished']);
});

/** How often the tests below kill, and how many pairs write at once. */
const kills = Number(process.env['KILLS'] ?? 20);
const pairs = Number(process.env['PAIRS'] ?? 4);

/** Another process that writes to a record and a journal until it has written so often or is killed; it says each number once that is on the disk. */
function writer(at: string, name: string, count: number) {
	const script = `
		import {appendToJournal, changeRecord} from ${JSON.stringify(store)};
		for (let n = 1; n <= ${count}; n++) {
			appendToJournal(${JSON.stringify(`${at}.jsonl`)}, {${name}: n, words: '新'.repeat(200)});
			changeRecord(${JSON.stringify(`${at}.json`)}, {${name}: n});
			process.stdout.write(n + '\\n');
		}`;
	return spawn(process.execPath, ['--input-type=module', '-e', script], {stdio: ['ignore', 'pipe', 'inherit']});
}

test('killed at any moment, nothing that was on the disk is lost or broken', async () => {
	const at = fresh('killed');
	let told = 0;
	let seen = 0;
	for (let kill = 0; kill < kills; kill++) {
		const child = writer(at, `run${kill}`, 100_000);
		let last = 0;
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			last = Number(text.trimEnd().split('\n').at(-1));
			if (last > kill % 7) child.kill('SIGKILL');
		});
		await once(child, 'close');
		told += last;
		const own = readJournal(`${at}.jsonl`).filter(line => `run${kill}` in line);
		seen += Math.min(own.length, last);
		expect(own.map(line => line[`run${kill}`])).toEqual(own.map((_, i) => i + 1));
		expect(readRecord(`${at}.json`)?.[`run${kill}`]).toBeGreaterThanOrEqual(last);
	}
	expect(seen).toBe(told);
	expect(readdirSync(join(at, '..')).filter(name => name.endsWith('.broken'))).toEqual([]);
}, 600_000);

test('of two who write at once, none loses a line', async () => {
	for (let pair = 0; pair < pairs; pair++) {
		const at = fresh('together');
		const children = ['left', 'right'].map(name => writer(at, name, 50));
		for (const {stdout} of children) stdout.resume();
		await Promise.all(children.map(child => once(child, 'close')));
		const lines = readJournal(`${at}.jsonl`);
		for (const name of ['left', 'right']) expect(lines.filter(line => name in line)).toHaveLength(50);
		expect(readRecord(`${at}.json`)).not.toBeNull();
		expect(readdirSync(join(at, '..')).filter(name => name.endsWith('.broken'))).toEqual([]);
	}
}, 600_000);
