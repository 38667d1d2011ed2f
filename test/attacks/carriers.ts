import {Buffer} from 'node:buffer';
import {zipped} from '../parse/unwrap/zipped.ts';

/** Attacks in every place of a transcript that says something, as files of each kind that is read, by their names. */
export function carriersOf(attacks: readonly string[]): Readonly<Record<string, Uint8Array>> {
	const text = transcriptOf(attacks);
	const html = `<!doctype html><html><head><title>${escaped(attacks.join(' '))}</title>${attacks
		.map(attack => `<meta name="author" content="${escaped(attack)}">`)
		.join('')}</head><body>${attacks
		.map(
			attack =>
				`<p><strong>MR. ${escaped(attack)}:</strong> ${escaped(attack)}</p><p>Q: raw ${attack} and what?</p><p><b>MS. B:</b> 5 million ${escaped(attack)} were built.</p>`,
		)
		.join('\n')}</body></html>`;
	const chapter = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>a</title></head><body>${attacks
		.map(attack => `<p><b>MR. A ${inXml(attack)}:</b> ${inXml(attack)}</p><p>Q: What of ${inXml(attack)}?</p>`)
		.join('')}</body></html>`;
	const files: Readonly<Record<string, string | Uint8Array>> = {
		'text.txt': text,
		'utf-16.txt': Buffer.from(`\uFEFF${text}`, 'utf16le'),
		'bytes.txt': bytesOf(text),
		'markdown.md': `---\ntitle: ${JSON.stringify(attacks.join(' '))}\n---\n\n${attacks
			.map(attack => `**MR. ${attack}:** ${attack}\n\n**Q:** What of ${attack}?\n\n**MS. B:** 5 million ${attack}.`)
			.join('\n\n')}\n`,
		'page.html': html,
		'page.mhtml': `From: <Saved>\r\nSnapshot-Content-Location: https://example.org/${encodeURI('\u009b')}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n------b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/\r\n\r\n${Buffer.from(html).toString('base64')}\r\n------b--\r\n`,
		'captions.vtt': `WEBVTT\n\n${attacks
			.map((attack, i) => `${clock(i)}.000 --> ${clock(i)}.900\n<v ${oneLine(attack)}>${oneLine(attack)}\n`)
			.join('\n')}`,
		'captions.srt': attacks
			.map((attack, i) => `${i + 1}\n${clock(i)},000 --> ${clock(i)},900\nMR. ${oneLine(attack)}: ${oneLine(attack)}\n`)
			.join('\n'),
		'article.json': JSON.stringify({
			title: attacks.join(' '),
			url: attacks.join(''),
			author: attacks.join(' '),
			content: text,
		}),
		'turns.json': JSON.stringify({
			title: attacks.join(' '),
			date: '2022-08-02',
			transcript: attacks.flatMap(attack => [
				{speaker: `Director ${attack}`, text: attack},
				{speaker: 'Reporter', text: `What of ${attack}?`},
			]),
		}),
		'rows.csv': `speaker,text\r\n${attacks.map(attack => `${inCsv(attack)},${inCsv(attack)}\r\n`).join('')}`,
		'own.json': JSON.stringify(ownBriefing(attacks)),
		// An address that a browser would run.
		'own-address.json': JSON.stringify({
			...ownBriefing(attacks.slice(0, 4)),
			publication: {date: null, time: null, source: 'x', url: 'javascript:alert(1)', editor: null},
		}),
		'article-address.json': JSON.stringify({title: 'x', url: 'javascript:alert(1)', content: text}),
		'address.html': `<html><head><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="javascript:alert(1)"></head><body><p>Q: What?</p><p>MS. B: 5 million.</p></body></html>`,
		'record.xml': `<?xml version="1.0" encoding="UTF-8"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="hansard"><meta><identification source="#s"><FRBRWork><FRBRdate date="2014-11-03" name="Generation"/></FRBRWork></identification><references source="#s">${attacks
			.map((attack, i) => `<TLCPerson eId="p${i}" href="/p/${i}" showAs="${inXml(attack)}"/>`)
			.join(
				'',
			)}</references></meta><preface><p><docTitle>${inXml(attacks.join(' '))}</docTitle></p></preface><debateBody><debateSection>${attacks
			.map((attack, i) => `<speech by="#p${i}"><from>${inXml(attack)}</from><p>${inXml(attack)} 5 million</p></speech>`)
			.join('')}</debateSection></debateBody></debate></akomaNtoso>`,
		'office.docx': zipped({
			'[Content_Types].xml': '<Types/>',
			'_rels/.rels':
				'<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
			'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${attacks
				.map(
					attack =>
						`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>MR. A ${inXml(attack)}:</w:t></w:r><w:r><w:t> ${inXml(attack)}</w:t></w:r></w:p><w:p><w:r><w:t>Q: What of ${inXml(attack)}?</w:t></w:r></w:p>`,
				)
				.join('')}</w:body></w:document>`,
		}),
		'book.epub': zipped({
			mimetype: 'application/epub+zip',
			'META-INF/container.xml': '<container><rootfiles><rootfile full-path="O/book.opf"/></rootfiles></container>',
			'O/book.opf': `<package><metadata><dc:title>${inXml(attacks.join(' '))}</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
			'O/a.xhtml': chapter,
		}),
		'office.odt': zipped({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'META-INF/manifest.xml': '<manifest/>',
			'styles.xml': '<office:document-styles/>',
			'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text>${attacks
				.map(attack => `<text:p>MR. A ${inXml(attack)}: ${inXml(attack)}</text:p><text:p>Q: What of it?</text:p>`)
				.join('')}</office:text></office:body></office:document-content>`,
		}),
	};
	return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, Buffer.from(data as string)]));
}

/** Title, a summary, then for each attack a turn under its label, a question, an answer with a figure, a caption and a scene. */
const transcriptOf = (attacks: readonly string[]): string =>
	`${attacks.map(oneLine).join(' ')}\n\n2021-03-01 10:00\n\n責任編輯:${attacks.map(oneLine).join('')}\n\n${attacks
		.map(
			attack =>
				`MR. A${oneLine(attack)}:\n\n${attack}\n\nQ: What of ${attack} and 5 million chips?\n\nMS. B: 5 million ${attack} were built, up 3 per cent.\n\n${attack}\n\n圖為${oneLine(attack)}。(${oneLine(attack)} 攝)\n\n(${oneLine(attack)})`,
		)
		.join('\n\n')}\n`;

/** The same as our own JSON: what a file says of itself is no more to be trusted. */
function ownBriefing(attacks: readonly string[]) {
	const all = attacks.join(' ');
	return {
		schema: 'briefing-tui/1',
		event: {title: all, date: '2021-03-01', time: '10:00', place: all},
		publication: {date: '2021-03-03', time: '09:04', source: all, url: `https://example.org/${all}`, editor: all},
		source: {name: all, sha256: '0'.repeat(64), encoding: 'utf-8', format: 'text'},
		language: 'en',
		summary: all,
		speakers: attacks.map((attack, i) => ({
			id: `s${i}`,
			name: attack,
			role: i % 2 === 0 ? 'reporter' : 'official',
			titles: [attack],
			outlet: attack,
			aliases: [attack],
		})),
		turns: attacks.map((attack, i) => ({
			id: i % 2 === 0 ? `q${(i >> 1) + 1}-q1` : `q${(i >> 1) + 1}-a1`,
			speaker: `s${i}`,
			label: attack,
			kind: i % 2 === 0 ? 'question' : 'answer',
			exchange: (i >> 1) + 1,
			blocks: [
				{
					id: `q${(i >> 1) + 1}-${i % 2 === 0 ? 'q' : 'a'}1-p1`,
					kind: 'paragraph',
					text: `${attack} 5 million`,
					start: i * 200,
					end: i * 200 + attack.length + 10,
					time: attack,
					page: attack,
					line: attack,
				},
			],
		})),
		exchanges: Array.from({length: attacks.length >> 1}, (_, n) => ({
			n: n + 1,
			gist: attacks[n * 2],
			question: [`q${n + 1}-q1`],
			answers: [`q${n + 1}-a1`],
		})),
		spans: [],
		notes: attacks.map(message => ({start: 0, end: 4, message, code: message})),
	};
}

/** As it comes from a terminal that sends eight bits, with bytes that are no UTF-8. */
const bytesOf = (text: string): Uint8Array =>
	Buffer.concat([
		Buffer.from(text),
		Buffer.from(
			'\n\nMR. C: one \x9b31mred \x9d0;t\x9c two \xc0\x9b three \xe0\x80\x9b four \xed\xa0\x80 five\n',
			'latin1',
		),
	]);

const clock = (second: number): string =>
	`00:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`;
const oneLine = (attack: string): string => attack.replace(/[\r\n]+/g, ' ');
const escaped = (attack: string): string =>
	attack.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** What XML cannot hold is written by number, as a careless program does. */
const inXml = (attack: string): string =>
	escaped(attack).replace(/[\x00-\x08\x0B-\x1F\x7F-\x9F]/g, control => `&#${control.charCodeAt(0)};`);
const inCsv = (attack: string): string => `"${attack.replaceAll('"', '""')}"`;
