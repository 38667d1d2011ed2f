import type {Line} from '../manuscript.ts';
import type {Format} from './format.ts';
import {isHtml, readHtml} from './html-page.ts';
import {articleInData} from './page-data.ts';
import {withoutStamps} from './stamps.ts';
import {writeOut} from './write-out.ts';

/** A page or a fragment of HTML: its text in lines, the page's navigation told from its text by the mark-up. */
export const html: Format = {
	name: 'html',
	accepts: (text, fileName) =>
		!/\.(?:md|markdown)$/iu.test(fileName) && (isTagged(text) || (isHtml(text) && !/\.txt$/iu.test(fileName))),
	read: text => {
		const page = readHtml(text);
		const article = articleInData(page);
		if (article) return article;
		const read = writeOut('html', page.lines, page.facts);
		return {...read, lines: stamped(read.lines), ...(isEmpty(page) && {nothing: 'scripted' as const})};
	},
};

/** The lines of a page whose text is that of a recording: its times are told from what is said. */
function stamped(lines: readonly Line[]): readonly Line[] {
	const text = withoutStamps(lines.filter(({form}) => form === 'plain'));
	return [...lines.filter(({form}) => form !== 'plain'), ...text].sort((a, b) => a.start - b.start);
}

/** Whether a page shows nothing before its program has run: no text, or only a title and that the rest is still to come. */
const isEmpty = ({lines, programs}: ReturnType<typeof readHtml>): boolean =>
	programs.length > 0 &&
	lines.every(
		({text, form}) =>
			form === 'furniture' || form === 'heading' || /javascript/iu.test(text) || /^.{0,24}(?:…|\.\.\.)$/u.test(text),
	);

/** Whether a text, whatever it begins with, is set in paragraphs of HTML. */
const isTagged = (text: string): boolean =>
	!/^\s*<\?xml/u.test(text) && (text.slice(0, 100_000).match(/<\/(?:p|div|b|strong|li|td|span)>/giu)?.length ?? 0) >= 6;
