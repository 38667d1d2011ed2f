import {deflateSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {unwrap} from '../../../src/parse/unwrap/unwrap.ts';
import {type PdfObject, pdfFile, pdfOfPages, words} from './pdf-file.ts';

/** The text of a PDF, its blank lines as ¶ and its form feeds as ⇟; or why there is none. */
async function textOf(pdf: Uint8Array): Promise<string> {
	const unwrapped = await unwrap(pdf);
	if (!unwrapped) return 'no PDF';
	if ('failure' in unwrapped) return unwrapped.failure;
	return unwrapped.text
		.replaceAll('\f', '⇟')
		.replace(/\n{2,}/gu, '¶')
		.replaceAll('\n', ' | ');
}

/** Lines of text one below the other. */
const lines = (texts: readonly string[], x = 50, y = 700, pitch = 15): string =>
	texts.map((text, i) => words(text, x, y - i * pitch)).join('');

const long = 'The committee has looked at all that was said to it in this room and it will answer by';

describe('a page is read as it is printed', () => {
	test.each<readonly [string, string | readonly string[], string]>([
		['lines from the top down', words('below', 50, 600) + words('above', 50, 700), 'above¶below'],
		['words of a line that are drawn in any order', words('day', 83, 700) + words('Good', 50, 700), 'Good day'],
		['words that touch', words('Good', 50, 700) + words('bye', 79.4, 700), 'Goodbye'],
		['a row of a table', words('North', 50, 700) + words('40', 200, 700), 'North  40'],
		['a wider gap between lines', lines([long, long]) + lines([long], 50, 660), `${long} | ${long}¶${long}`],
		[
			'a line that stands further in',
			lines([long, long]) + lines([long], 80, 670) + lines([long], 50, 655),
			`${long} | ${long}¶${long} | ${long}`,
		],
		[
			'a line that stands further out',
			[50, 80, 80, 50, 80, 50, 80].map((x, i) => words(i === 2 ? 'March.' : long, x, 700 - 15 * i)).join(''),
			`${long} | ${long} | March.¶${long} | ${long}¶${long} | ${long}`,
		],
		['a line that ends before its time', lines([long, 'March.', long]), `${long} | March.¶${long}`],
		[
			'letters of another size',
			words('The wells of Orrin', 50, 716, 18) + lines([long, long]),
			`The wells of Orrin¶${long} | ${long}`,
		],
		[
			'a paragraph that goes on over the page',
			[lines([long, long]), lines([long, 'March.'], 50, 750)],
			`${long} | ${long}⇟${long} | March.`,
		],
		[
			'a paragraph that begins on a page',
			[lines([long, 'March.']), lines([long, 'June.'], 50, 750)],
			`${long} | March. | ⇟${long} | June.`,
		],
		['the number of a page', lines([long, 'March.']) + words('1', 300, 40), `${long} | March.¶- 1 -`],
		['a number that is said', lines([long, '1']), `${long} | 1`],
		['a number that is not of the page', lines([long, 'March.']) + words('40', 300, 40), `${long} | March.¶40`],
		[
			'a mark of a note',
			words('exports grew by 5.3', 50, 700) + words('12', 155, 705, 7) + words('per cent', 166, 700),
			'exports grew by 5.3¹² per cent',
		],
		[
			'notes at the foot',
			lines([long, 'March.']) +
				words('12', 87, 690, 7) +
				lines(['12 A figure of the office,', 'not yet final.', '12.5 per cent'], 50, 60, 12).replaceAll(
					' 12 Tf',
					' 10 Tf',
				),
			`${long} | March.¹²¶¹² A figure of the office, not yet final. 12.5 per cent`,
		],
		[
			'a number in smaller letters',
			lines([long, 'March.']) + words('4 metres', 50, 60, 10),
			`${long} | March.¶4 metres`,
		],
		['invisible text, as a scan with its words has it', `BT 3 Tr /F1 12 Tf 50 700 Td (Good day) Tj ET`, 'Good day'],
		['no mark across the page', `${lines([long])}BT /F1 60 Tf .7 .7 -.7 .7 100 100 Tm (DRAFT) Tj ET`, long],
		['no note at its side', `${lines([long])}BT /F1 9 Tf 0 1 -1 0 20 100 Tm (Embargoed) Tj ET`, long],
		[
			'a page that lies on its side',
			'BT /F1 12 Tf 0 1 -1 0 100 50 Tm (above) Tj ET BT /F1 12 Tf 0 1 -1 0 200 50 Tm (below) Tj ET',
			'above¶below',
		],
		[
			'numbers of lines',
			[long, long, long]
				.map((text, i) => words(String(i + 1), 30, 700 - i * 15) + words(text, 60, 700 - i * 15))
				.join(''),
			`1  ${long} | 2  ${long} | 3  ${long}`,
		],
		[
			'what is said beside its label',
			words('MINISTER:', 50, 700) + lines([long, long], 150) + words('REPORTER:', 50, 670) + lines([long], 150, 670),
			`MINISTER:  ${long} | ${long}¶REPORTER:  ${long}`,
		],
	])('%s', async (_, pages, text) =>
		expect(await textOf(pdfOfPages(typeof pages === 'string' ? [pages] : pages))).toBe(text),
	);

	const column = Array.from({length: 6}, (_, i) => `The wells of the vale give us their ${i}th`);
	test('columns one after the other, under what stands across them', async () => {
		const page =
			words('A title that stands across both of the columns of this page, as titles do', 50, 730) +
			lines([...column, 'March.'], 50, 700) +
			lines([...column, 'March.'], 310, 704);
		const text = [...column, 'March.'].join(' | ');
		expect(await textOf(pdfOfPages([page]))).toBe(
			`A title that stands across both of the columns of this page, as titles do¶${text}¶${text}`,
		);
	});

	test('the foot of a page that a browser printed, below columns', async () => {
		const foot = words('https://wells.example/', 50, 20, 8) + words('1/2', 540, 20, 8);
		const page = lines([...column, 'March.'], 50, 700) + lines([...column, 'March.'], 310, 704) + foot;
		const text = [...column, 'March.'].join(' | ');
		expect(await textOf(pdfOfPages([page]))).toBe(`${text}¶${text}¶https://wells.example/  1/2`);
	});

	test('rows of a table are no columns', async () => {
		const page = Array.from(
			{length: 6},
			(_, i) => words(`Well ${i}`, 50, 700 - i * 15) + words(`${i}00`, 310, 700 - i * 15),
		);
		expect(await textOf(pdfOfPages([page.join('')]))).toBe(
			Array.from({length: 6}, (_, i) => `Well ${i}  ${i}00`).join('¶'),
		);
	});
});

const catalogue = {entries: '/Type /Catalog /Pages 2 0 R'};
const font = {entries: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica'};
const said = words('MODERATOR: Good morning.', 50, 700);

/** A page whose words are in one object. */
const pageOf = (contents: PdfObject, others: readonly PdfObject[] = [], resources = ''): Uint8Array =>
	pdfFile([
		catalogue,
		{entries: '/Type /Pages /Kids [4 0 R] /Count 1 /MediaBox [0 0 600 800]'},
		font,
		{
			entries: `/Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >>`,
		},
		contents,
		...others,
	]);

const noise = Uint8Array.from({length: 50_000}, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff);

describe('a file that is damaged, or made to do harm', () => {
	test.each<readonly [string, Uint8Array | string, string]>([
		['its first line and nothing else', '%PDF-1.7\n', 'damaged'],
		['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), noise]), 'damaged'],
		['half a file', pageOf({entries: '', stream: said}).subarray(0, 150), 'damaged'],
		['a table of objects that is elsewhere', pdfFile([], {startxref: 2 ** 31}), 'damaged'],
		['no page', pdfFile([catalogue, {entries: '/Type /Pages /Kids [] /Count 0'}]), 'damaged'],
		[
			'pages that hold themselves',
			pdfFile([catalogue, {entries: '/Type /Pages /Kids [2 0 R 2 0 R] /Count 2147483647'}]),
			'damaged',
		],
		['objects within objects', pdfFile([{entries: `/Type /Catalog /Pages ${'<< /A '.repeat(100_000)}`}]), 'damaged'],
		[
			'a thousand million objects in one',
			pdfFile([
				{entries: '/Type /Catalog /Pages 9 0 R'},
				{
					entries: '/Type /ObjStm /N 1000000000 /First 10 /Filter /FlateDecode',
					stream: deflateSync(Buffer.alloc(2 ** 22, '0 ')),
				},
			]),
			'damaged',
		],
		[
			'a password',
			pdfFile(
				[
					catalogue,
					{entries: '/Type /Pages /Kids [] /Count 0'},
					{entries: `/Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}>`},
				],
				{trailer: '/Encrypt 3 0 R /ID [<00> <00>]'},
			),
			'locked',
		],
		[
			'a picture of a page',
			pageOf(
				{entries: '', stream: 'q 600 0 0 800 0 0 cm /I Do Q'},
				[
					{
						entries: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
						stream: 'x',
					},
				],
				'/XObject << /I 6 0 R >>',
			),
			'scan',
		],
		[
			'a form that draws itself',
			pageOf(
				{entries: '', stream: '/X Do'},
				[
					{
						entries: '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 6 0 R >> >>',
						stream: '/X Do /X Do',
					},
				],
				'/XObject << /X 6 0 R >>',
			),
			'scan',
		],
		['lists within lists', pageOf({entries: '', stream: '['.repeat(1_000_000)}), 'scan'],
		[
			'letters without an end',
			pageOf({entries: '', stream: 'BT /F1 1e999 Tf 1e308 1e308 1e308 1e308 1 1 Tm (A) Tj ET'}),
			'scan',
		],
		[
			'words that say they are 2 GB long',
			pageOf({entries: '', stream: said, length: 2 ** 31}),
			'MODERATOR: Good morning.',
		],
		[
			'a table of objects that is missing',
			pageOf({entries: '', stream: said}).subarray(0, -30),
			'MODERATOR: Good morning.',
		],
		[
			'blanks before its first line',
			Buffer.concat([Buffer.from('\r\n\n'), pageOf({entries: '', stream: said})]),
			'MODERATOR: Good morning.',
		],
	])('%s', async (_, pdf, text) => expect(await textOf(typeof pdf === 'string' ? Buffer.from(pdf) : pdf)).toBe(text));
});
