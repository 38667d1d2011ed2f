import {existsSync} from 'node:fs';
import {extname} from 'node:path';
import {createOutline} from '../briefing/outline.ts';
import type {BlockRange} from '../briefing/place.ts';
import type {Clip} from '../export/clip.ts';
import {type ClipFormat, clipsAdded, clipsWritten} from '../export/clips-written.ts';
import {quotationFrom} from '../export/quotation.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import {wordingIn} from '../wording/languages.ts';
import type {Message} from '../wording/wording.ts';
import {addTo} from './add-to.ts';
import {homeExpanded} from './file-text.ts';
import type {Opened} from './opened.ts';
import {generator} from './package-files.ts';
import {today} from './today.ts';
import {writeNew} from './write-new.ts';

/** A clip of words of one turn; null where the briefing does not hold them. */
export function clipOf({briefing, again}: Opened, stretches: readonly BlockRange[]): Clip | null {
	const outline = createOutline(briefing);
	const quotation = quotationFrom(outline, stretches);
	const block = stretches[0]?.block ?? '';
	return (
		quotation && {
			id: crypto.randomUUID(),
			made: new Date().toISOString(),
			note: '',
			sha256: briefing.source.sha256,
			from: again,
			block,
			start: outline.blockAt(block)?.start ?? 0,
			quotation,
		}
	);
}

/** By the ending of a file's name. */
const byEnding: Readonly<Record<string, ClipFormat | 'docx'>> = {
	'.md': 'markdown',
	'.docx': 'docx',
	'.html': 'html',
	'.txt': 'text',
	'.tsv': 'tsv',
	'.csv': 'csv',
	'.json': 'json',
	'.ris': 'ris',
	'.bib': 'bibtex',
	'.csl': 'csl-json',
};

/** Other endings that mean the same. */
const alsoEndings: Readonly<Record<string, ClipFormat>> = {'.markdown': 'markdown', '.htm': 'html'};

/**
 * Writes clips into a file, whose ending names the format; comes back with what to say. To text or Markdown that is there it adds, at the end,
 * what does not stand in it yet; any other file must be a new one. Never throws.
 */
export async function writeClips(clips: readonly Clip[], path: string, language: InterfaceLanguage): Promise<Message> {
	const ending = extname(path).toLowerCase();
	const format = byEnding[ending] ?? alsoEndings[ending];
	if (format === undefined) return {id: 'noSuchEnding', about: Object.keys(byEnding).join(' ')};
	const citing = {wording: wordingIn(language), today: today()};
	if (format === 'docx')
		return writeNew(path, await (await import('../export/clips-docx.ts')).clipsDocx(clips, citing));
	if ((format === 'markdown' || format === 'text') && existsSync(homeExpanded(path)))
		return addTo(path, before => clipsAdded(before, clips, format, citing));
	return writeNew(path, clipsWritten(clips, format, citing, generator()));
}
