import {expect, test} from 'vitest';
import {readHtml} from '../../../src/parse/formats/html-page.ts';

const table = (...rows: readonly string[]) =>
	`<p>Before</p><table>${rows
		.map(
			row =>
				`<tr>${row
					.split('|')
					.map(cell => `<td>${cell.trim()}</td>`)
					.join('')}</tr>`,
		)
		.join('')}</table>`;
const told = (html: string) =>
	readHtml(html)
		.lines.slice(1)
		.map(({text, form, voice, times}) => [text, form, voice?.label, times?.[0]?.time]);

test('times, names and words: who says what, and when', () => {
	const page = table(
		'Time | Speaker | Text',
		'0:03 | Ida Berg: | Good morning, and welcome.',
		'0:09 | Ida Berg: | <p>We begin.</p><p>It rains.</p>',
		'[01:00:15] | Tom Reed | When does the quay open?',
		'01:00:20 | Ida Berg: | In May, we hope.',
	);
	expect(told(page)).toEqual([
		['Time', 'furniture', undefined, undefined],
		['Speaker', 'furniture', undefined, undefined],
		['Text', 'furniture', undefined, undefined],
		['0:03', 'furniture', undefined, undefined],
		['Ida Berg:', 'label', 'Ida Berg', undefined],
		['Good morning, and welcome.', 'plain', 'Ida Berg', '00:00:03.000'],
		['0:09', 'furniture', undefined, undefined],
		['Ida Berg:', 'furniture', undefined, undefined],
		['We begin.', 'plain', 'Ida Berg', '00:00:09.000'],
		['It rains.', 'plain', 'Ida Berg', '00:00:09.000'],
		['[01:00:15]', 'furniture', undefined, undefined],
		['Tom Reed', 'label', 'Tom Reed', undefined],
		['When does the quay open?', 'plain', 'Tom Reed', '01:00:15.000'],
		['01:00:20', 'furniture', undefined, undefined],
		['Ida Berg:', 'label', 'Ida Berg', undefined],
		['In May, we hope.', 'plain', 'Ida Berg', '01:00:20.000'],
	]);
});

test.each([
	[
		'numbers, names, words',
		table('1 | A. Lin | It is open today.', '2 | B. Roe | Is it safe now?', '3 | A. Lin | It is, we hope.'),
		2,
	],
	['names, words', table('A. Lin | It is open today.', 'B. Roe | Is it safe now?', 'A. Lin | It is, we hope.'), 2],
	[
		'names that only stand where they change',
		table('A. Lin | It is open today.', '| And safe, I am told.', 'B. Roe | Is it, really?', 'A. Lin | It is.'),
		3,
	],
	['times, words', table('0:01 | It is open today.', '0:05 | Is it safe now?', '0:09 | It is, we hope.'), 0],
])('%s', (_, page, labels) => {
	const lines = told(page);
	expect(lines.filter(([, form]) => form === 'label').length >= labels).toBe(true);
	expect(lines.filter(([, form, voice, time]) => form === 'plain' && (voice ?? time) !== undefined)).toHaveLength(
		lines.filter(([, form]) => form === 'plain').length,
	);
});

test.each([
	['figures', table('Lake | Boats', 'Upper Lake | 40', 'Mill Pond | 7', 'Upper Lake | 12')],
	[
		'names that stand once',
		table('Minister | He opens the quay today.', 'Mayor | She speaks after him.', 'Chair | He closes the day.'),
	],
	['a programme', table('9:00 | Welcome | Hall 1', '9:30 | Speech | Hall 2', '10:00 | Lunch | Hall 1')],
	['two rows', table('A. Lin | It is open today.', 'A. Lin | And safe.')],
	[
		'a frame of the page',
		table('<table><tr><td>Menu</td></tr></table> | Q: When is it opened? Lin: In May.', '| Foot of the page.'),
	],
])('%s: an ordinary table', (_, page) => {
	expect(told(page).some(([, , voice, time]) => voice !== undefined || time !== undefined)).toBe(false);
});
