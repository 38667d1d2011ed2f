import {describe, expect, test} from 'vitest';
import type {Clip} from '../../src/export/clip.ts';
import {clipsDocx} from '../../src/export/clips-docx.ts';
import {clipFormats, clipsAdded, clipsText, clipsWritten} from '../../src/export/clips-written.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {clipFrom} from '../reader/clip-from.ts';
import {filesIn} from './zip.ts';

const english = wordingIn('en');

const citing = {wording: english, today: '2026-03-04'};
const generator = {name: 'briefing-tui', version: '1.2.3'};
const noted: Clip = {...clipFrom('q2-q1-p1'), id: 'two', note: 'check <this> *first*'};
const clips: readonly Clip[] = [clipFrom('q1-a1-p1'), noted];
const words = clips.map(({quotation}) => quotation.words[0] ?? '');

const written = (format: (typeof clipFormats)[number]): string => clipsWritten(clips, format, citing, generator);

describe('a basket', () => {
	test.each(clipFormats)('as %s holds all words, and ends with a line break', format => {
		const text = written(format);
		for (const own of words) expect(text).toContain(own);
		expect(text.endsWith('\n')).toBe(true);
	});

	test('as Markdown has a chapter for each event, quotations with their source, notes that are no marks', () => {
		const {quotation} = noted;
		const other = {...noted, id: 'three', quotation: {...quotation, event: {...quotation.event, title: 'Another one'}}};
		const text = clipsWritten([...clips, other], 'markdown', citing, generator);
		expect(text.match(/^## .*/gm)).toEqual([expect.stringMatching(/臨海/), expect.stringMatching(/^## Another one/)]);
		expect(text).toContain(`> ${words[0]}\n>\n> —— `);
		expect(text).toContain(` [${quotation.anchor}]\n`);
		expect(text).toContain('\n\ncheck \\<this\\> \\*first\\*');
	});

	test('as a page has no marks but its own', () => {
		expect(written('html')).toContain('<p class="note">check &lt;this&gt; *first*</p>');
	});

	test('as TSV is a row each', () => {
		const rows = written('tsv')
			.trimEnd()
			.split('\n')
			.map(row => row.split('\t'));
		expect(rows).toHaveLength(3);
		expect(new Set(rows.map(row => row.length))).toEqual(new Set([17]));
		expect(Object.fromEntries(rows[0]!.map((name, i) => [name, rows[2]![i]]))).toMatchObject({
			words: words[1],
			question: '2',
			anchor: noted.quotation.anchor,
			note: noted.note,
		});
	});

	test('as a document of Word has the words, their source as a link, the note', async () => {
		const linked = {...noted, quotation: {...noted.quotation, link: 'https://port.example/1#:~:text=a'}};
		const files = filesIn(await clipsDocx([linked, ...clips], citing));
		const text = files.get('word/document.xml') ?? '';
		for (const own of words) expect(text).toContain(own);
		expect(text).toContain('check &lt;this&gt; *first*');
		// Word keeps an address and its fragment apart.
		expect(files.get('word/_rels/document.xml.rels')).toContain('Target="https://port.example/1"');
		expect(text).toContain('w:anchor=":~:text=a"');
	});

	test('as JSON is itself', () => {
		expect(JSON.parse(written('json'))).toEqual({schema: 'briefing-tui/clips/1', generator, clips});
	});

	test('as lines tells when, whose, where, and the note', () => {
		expect(clipsText(clips).split('\n')[1]).toMatch(/^2026-03-01 .*q2-q1 .*[.?] ← check <this> \*first\*$/);
	});
});

describe.each(['markdown', 'text'] as const)('a basket added to %s', format => {
	const [one] = clips;
	const added = (before: string, of = clips) => clipsAdded(before, of, format, citing);

	test('is what the text lacks of it, a line apart', () => {
		expect(added('')).toBe(written(format));
		expect(added('My file.')).toBe(`\n\n${written(format)}`);
		expect(added('My file.\n')).toBe(`\n${written(format)}`);
		expect(added('My file.\n\n')).toBe(written(format));
		const before = clipsWritten([one!], format, citing, generator);
		const more = added(before);
		expect(more).toContain(words[1]);
		expect(more).not.toContain(words[0]);
		expect(added(before + more)).toBe('');
	});

	test('is nothing where all of it stands there, whatever stands around it, and again where a note was changed', () => {
		expect(added(`Before.\n\n${written(format)}\nBehind.\n`)).toBe('');
		expect(added(written(format), [one!, {...noted, note: 'another note'}])).toContain('another note');
	});

	test('ends its lines as the text does', () => {
		expect(added(written(format).replaceAll('\n', '\r\n'))).toBe('');
		expect(added('My file.\r\n').replaceAll('\r\n', '')).not.toContain('\n');
	});
});
