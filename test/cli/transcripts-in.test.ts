import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {Failure} from '../../src/cli/failure.ts';
import {isTranscriptName} from '../../src/cli/transcript-name.ts';
import {transcriptsIn} from '../../src/cli/transcripts-in.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-tui-folder-'));
	for (const name of ['2021/.old', 'empty', '2021/named.txt']) mkdirSync(join(folder, name), {recursive: true});
	for (const name of [
		'talk 10.txt',
		'talk 2.md.gz',
		'a.js',
		'.b.txt',
		'2021/.old/c.txt',
		'2021/line\nfeed.srt',
		'-d.html',
	])
		writeFileSync(join(folder, name), 'x');
	writeFileSync(join(folder, 'nothing.txt'), '');
	writeFileSync(join(folder, 'talk 10.txt.corrections.jsonl'), 'x');
	symlinkSync('..', join(folder, '2021/loop'));
	symlinkSync('talk 10.txt', join(folder, 'z.txt'));
	symlinkSync('nowhere', join(folder, 'broken.txt'));
});

afterAll(() => rmSync(folder, {recursive: true}));

async function look(at: string, isOver = () => false) {
	const failures: unknown[] = [];
	const paths = await transcriptsIn(join(folder, at), {failed: failure => failures.push(failure), isOver});
	return {paths: paths.map(path => relative(folder, path)), failures};
}

test('files that are named like transcripts, in the order of their names, each once; no loop, nothing hidden, nothing empty', async () => {
	const {paths, failures} = await look('.');
	expect(paths).toEqual(['-d.html', '2021/line\nfeed.srt', 'talk 2.md.gz', 'talk 10.txt']);
	expect(failures).toEqual([expect.any(Failure)]);
	expect(String(failures[0])).toMatch(/broken\.txt: there is no such file/);
});

test('a folder without any', async () => {
	expect(await look('empty')).toEqual({paths: [], failures: []});
});

test('one that is not there, and one that is no more needed', async () => {
	expect(await look('nowhere')).toEqual({paths: [], failures: [expect.any(Failure)]});
	expect(await look('.', () => true)).toEqual({paths: [], failures: []});
});

test('names', () => {
	expect(['a.TXT', 'b.html.gz', 'c.vtt', 'd.docx', 'e.jsonl'].filter(isTranscriptName)).toHaveLength(5);
	expect(['txt', 'a.png', 'b.gz', 'c.txt.bak', 'e.corrections.jsonl'].filter(isTranscriptName)).toEqual([]);
});
