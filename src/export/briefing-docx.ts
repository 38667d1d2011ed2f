import {
	Bookmark,
	CommentRangeEnd,
	CommentRangeStart,
	CommentReference,
	Document,
	ExternalHyperlink,
	HeadingLevel,
	type ICommentOptions,
	Packer,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from 'docx';
import type {Block, Speaker, Turn} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import {sayDoubt} from '../wording/remarks.ts';
import type {Wording} from '../wording/wording.ts';
import {standingsOf} from './names.ts';
import {rightToLeft, stylesFor} from './word-styles.ts';

/**
 * A briefing as a document of Word: a heading for each question, a paragraph that names the speaker over what is said, all
 * in styles; a bookmark at each block (`q3_a2_p1`), and what is in doubt as a comment.
 */
export async function briefingDocx(outline: Outline, wording: Wording): Promise<Uint8Array> {
	const {event, source, language} = outline.briefing;
	const comments: ICommentOptions[] = [];
	const title = event.title ?? source.name;
	const document = new Document({
		title,
		creator: 'briefing-tui',
		...stylesFor(language),
		comments: {children: comments},
		sections: [
			{
				children: [
					new Paragraph({heading: HeadingLevel.TITLE, children: [new TextRun(title)]}),
					...factsOf(outline),
					...outline.sections.flatMap(section => sectionOf(outline, section, wording, comments)),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

function factsOf({briefing: {event, publication, source}}: Outline): readonly Paragraph[] {
	const held = [event.date, event.time, event.place].filter(part => part !== null).join(' · ');
	const from = [publication.source ?? source.name, publication.date].filter(part => part !== null).join(', ');
	const line = (...children: readonly ParagraphChild[]) =>
		new Paragraph({style: 'BriefingFacts', children: [...children]});
	return [
		...(held === '' ? [] : [line(new TextRun(held))]),
		line(
			publication.url === null
				? new TextRun(from)
				: new ExternalHyperlink({link: publication.url, children: [new TextRun({text: from, style: 'Hyperlink'})]}),
		),
	];
}

function sectionOf(
	outline: Outline,
	{exchange, kind, turns}: Section,
	wording: Wording,
	comments: ICommentOptions[],
): readonly Paragraph[] {
	const heading = exchange
		? marked(`q${exchange.n}`, `${exchange.n}. ${exchange.gist}`)
		: new TextRun(wording.sections[kind as 'opening']);
	return [
		new Paragraph({heading: HeadingLevel.HEADING_1, children: [heading]}),
		...turns.flatMap(turn => turnOf(outline, turn, wording, comments)),
	];
}

function turnOf(outline: Outline, turn: Turn, wording: Wording, comments: ICommentOptions[]): readonly Paragraph[] {
	const bidirectional = rightToLeft.test(outline.briefing.language);
	const style = turn.kind === 'question' ? 'Reporter' : 'Speaker';
	const speaker = new Paragraph({style, bidirectional, children: nameOf(outline.speaker(turn.speaker), wording)});
	const said = turn.blocks.map(block => {
		const style = styleOf(block, turn);
		return new Paragraph({
			...(style !== undefined && {style}),
			bidirectional,
			children: doubted(block, outline, wording, comments),
		});
	});
	return [speaker, ...said];
}

function nameOf(speaker: Speaker | undefined, {screen}: Wording): TextRun[] {
	if (!speaker) return [new TextRun(screen.noSpeaker)];
	const standings = standingsOf(speaker).join(screen.listComma);
	return [new TextRun(speaker.name), ...(standings === '' ? [] : [new TextRun({text: `  ${standings}`, bold: false})])];
}

const styleOf = ({kind}: Block, turn: Turn): string | undefined =>
	kind === 'caption'
		? 'PictureCaption'
		: kind === 'scene'
			? 'Scene'
			: turn.kind === 'question'
				? 'Question'
				: undefined;

/** The words of a block under their bookmark, with a comment for what is in doubt of them. */
function doubted(
	{id, text}: Block,
	{doubts}: Outline,
	wording: Wording,
	comments: ICommentOptions[],
): ParagraphChild[] {
	const own = (doubts.get(id) ?? []).map(note => {
		const number = comments.length;
		const told = new Paragraph({children: [new TextRun(sayDoubt(note, wording))]});
		comments.push({id: number, author: 'briefing-tui', initials: '?', children: [told]});
		return number;
	});
	return [
		...own.map(number => new CommentRangeStart(number)),
		marked(id, text),
		...own.flatMap(number => [new CommentRangeEnd(number), new TextRun({children: [new CommentReference(number)]})]),
	];
}

/** Names of bookmarks hold no dash. */
const marked = (anchor: string, text: string): ParagraphChild =>
	new Bookmark({id: anchor.replace(/[^\p{L}\p{N}]/gu, '_').slice(0, 40), children: [new TextRun(text)]});
