import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeClips} from '../../src/cli/basket.ts';
import {writeNew} from '../../src/cli/write-new.ts';
import {clipFrom} from '../reader/clip-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'basket-'));
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const one = clipFrom('q1-a1-p1');
const two = {...clipFrom('q2-q1-p1'), id: 'two'};
const write = (name: string, clips = [one]) => writeClips(clips, at(name), 'en');

test.each(['clips.md', 'clips.markdown', 'clips.txt'])(
	'%s that is there keeps what it has, and gets what it lacks',
	async name => {
		expect(await write(name)).toEqual({id: 'written', about: at(name)});
		const before = read(name);
		expect(await write(name)).toEqual({id: 'allThere', about: at(name)});
		expect(read(name)).toBe(before);
		expect(await write(name, [one, two])).toEqual({id: 'addedTo', about: at(name)});
		expect(read(name).startsWith(before)).toBe(true);
		expect(read(name).slice(before.length)).toContain(two.quotation.words[0]);
		expect(read(name).split(one.quotation.words[0] ?? '')).toHaveLength(2);
	},
);

test.each(['clips.html', 'clips.csv', 'clips.tsv', 'clips.json', 'clips.ris', 'clips.bib', 'clips.docx'])(
	'%s must be a new one',
	async name => {
		expect(await write(name)).toMatchObject({id: 'written'});
		const before = read(name);
		expect(await write(name, [one, two])).toEqual({id: 'existsAlready', about: at(name)});
		expect(read(name)).toBe(before);
	},
);

test('what cannot be added to stays as it is', async () => {
	const utf16 = Buffer.from('\uFEFF我的摘錄', 'utf16le');
	writeFileSync(at('wide.txt'), utf16);
	expect(await write('wide.txt')).toEqual({id: 'existsAlready', about: at('wide.txt')});
	expect(readFileSync(at('wide.txt'))).toEqual(utf16);
	mkdirSync(at('folder.md'));
	expect(await write('folder.md')).toEqual({id: 'notWritten', about: `${at('folder.md')} (EISDIR)`});
	expect(await write('clips.xyz')).toMatchObject({id: 'noSuchEnding'});
	expect(existsSync(at('clips.xyz'))).toBe(false);
});

test.each([
	['a.csv', '\uFEFF名\r\n'],
	['a.CSV', '\uFEFF名\r\n'],
	['a.tsv', '名\r\n'],
	['a.json', '名\r\n'],
])('a file %s begins as those who read it expect', (name, text) => {
	expect(writeNew(at(name), '名\r\n')).toEqual({id: 'written', about: at(name)});
	expect(read(name)).toBe(text);
});

test('so do the files of a folder', () => {
	writeNew(at('talk'), {files: new Map([['words.csv', '名']]), text: ''});
	expect(read('talk/words.csv')).toBe('\uFEFF名');
});
