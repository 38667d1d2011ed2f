import {Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, type ParagraphChild, TextRun} from 'docx';
import type {Clip} from './clip.ts';
import {byEvent} from './clips-written.ts';
import {type Citing, plain} from './quotation-text.ts';
import {stylesFor} from './word-styles.ts';

/** A basket as a document of Word: a heading for each event, the words, their source as a link, one's own words beneath. */
export async function clipsDocx(clips: readonly Clip[], citing: Citing): Promise<Uint8Array> {
	const title = citing.wording.lists.clips;
	const document = new Document({
		title,
		creator: 'briefing-tui',
		...stylesFor(clips[0]?.quotation.language ?? 'und'),
		sections: [
			{
				children: [
					new Paragraph({heading: HeadingLevel.TITLE, children: [new TextRun(title)]}),
					...[...byEvent(clips)].flatMap(([event, own]) => [
						new Paragraph({heading: HeadingLevel.HEADING_1, children: [new TextRun(event)]}),
						...own.flatMap(clip => clipOf(clip, citing)),
					]),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

function clipOf({quotation, note}: Clip, citing: Citing): readonly Paragraph[] {
	const {words, link} = quotation;
	const lines = plain({...quotation, link: null}, citing).split('\n');
	const [said, source] = [lines.slice(0, words.length), lines.slice(words.length)];
	const linked = (line: string): ParagraphChild =>
		link !== null && line.startsWith(citing.wording.citation.source)
			? new ExternalHyperlink({link, children: [new TextRun({text: line, style: 'Hyperlink'})]})
			: new TextRun(line);
	return [
		...said.map(line => new Paragraph({style: 'Quotation', children: [new TextRun(line)]})),
		...source.map(line => new Paragraph({style: 'QuotationSource', children: [linked(line)]})),
		...(note === '' ? [] : [new Paragraph({style: 'OwnWords', children: [new TextRun(note)]})]),
	];
}
