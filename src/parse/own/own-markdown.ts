import {parse as parseYaml} from 'yaml';
import type {NotePlace} from '../../briefing/note-place.ts';
import {wordingIn} from '../../wording/languages.ts';
import {sayDoubt} from '../../wording/remarks.ts';
import {type MarkdownBlock, markdownBlocks} from './markdown-blocks.ts';
import {exchangeTold, kindTold, placeTold, speakerTold, turnOfBlock} from './markdown-turns.ts';
import {type Fields, type OwnFile, record, records} from './own-briefing.ts';
import {exchangesAmong} from './own-exchanges.ts';

export const markdownSchema = 'briefing-tui/markdown/1';

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/**
 * Markdown as `export --to markdown` writes it: the front matter tells what the text does not show. What was changed in it
 * by hand is read as far as it goes. Null for other texts.
 */
export function ownMarkdown(text: string): OwnFile | null {
	const [whole = '', yaml = ''] = frontMatter.exec(text) ?? [];
	const fields = yaml.includes(markdownSchema) ? fieldsIn(yaml) : {};
	if (fields['schema'] !== markdownSchema) return null;
	const {date, time, place, language, source, url, published, editor} = fields;
	const {title, summary, turns, gists} = bodyOf(markdownBlocks(text.slice(whole.length)), fields);
	const notes = records(fields['notes']);
	const value = {
		event: {title: fields['title'] ?? title, date, time, place},
		publication: {source, url, date: published, time: fields['published-time'], editor},
		language,
		summary,
		speakers: fields['speakers'],
		turns,
		exchanges: exchangesAmong(turns, gists),
		notes: notes.map(noteIn),
	};
	return {value, places: notes.map(placeIn)};
}

function fieldsIn(yaml: string): Fields {
	try {
		return record(parseYaml(yaml, {schema: 'failsafe', logLevel: 'silent'}));
	} catch {
		return {};
	}
}

function noteIn({code, message, places, label, reasons}: Fields): Fields {
	const about = {
		...(typeof places === 'string' && {places: Number(places)}),
		...(typeof label === 'string' && {label}),
		...(Array.isArray(reasons) && {reasons: reasons.map(String)}),
	};
	return {code, about, message: message ?? sayDoubt({code: wordIn(code) ?? '', about}, wordingIn('en'))};
}

const placeIn = ({at, to, above}: Fields): NotePlace => ({
	from: wordIn(at),
	to: to === undefined ? wordIn(at) : to === 'none' ? null : wordIn(to),
	above: above === 'true',
});

const wordIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

interface MarkdownBody {
	readonly title: string | null;
	readonly summary: string | null;
	readonly turns: readonly Fields[];
	/** By the number of the exchange. */
	readonly gists: ReadonlyMap<number, string>;
}

/** A turn: its heading, the exchange that it stands under, and what stands under it. */
interface HeadedTurn {
	readonly heading: MarkdownBlock;
	readonly section: number | null;
	readonly blocks: {id: string | undefined; readonly kind: string; readonly text: string; readonly at: Fields}[];
}

function bodyOf(blocks: readonly MarkdownBlock[], fields: Fields): MarkdownBody {
	const gists = new Map<number, string>();
	const turns: HeadedTurn[] = [];
	const head: string[] = [];
	let title: string | null = null;
	let section: number | null = null;
	for (const block of blocks) {
		const {kind, level, italics, code, id} = block;
		const at = placeTold(code ?? '') ?? {};
		const words = code === null || placeTold(code) ? block.words : `${code} ${block.words}`;
		const own = turns.at(-1)?.blocks;
		if (level === 1) title ??= words;
		else if (level === 2) {
			const [, n, gist = ''] = /^(\d+)\.(?: (.*))?$/u.exec(words) ?? [];
			section = n === undefined ? null : Number(n);
			if (section !== null && !gists.has(section)) gists.set(section, gist);
		} else if (kind === 'heading') turns.push({heading: block, section, blocks: []});
		else if (!own) head.push(words);
		else if (words === '' && italics === null && id !== undefined) {
			const above = own.at(-1);
			if (above) above.id = id;
		} else if (kind === 'quote') own.push({id, kind: 'caption', text: words, at});
		else if (words === '' && italics !== null) own.push({id, kind: 'scene', text: italics, at});
		else own.push({id, kind: 'paragraph', text: italics === null ? words : `${words} ${italics}`.trim(), at});
	}
	const speakers = records(fields['speakers']).map(({id, name, outlet}) => ({
		id: String(id),
		name: String(name ?? '?'),
		outlet: wordIn(outlet),
	}));
	const exceptions = new Map(records(fields['turns']).map(turn => [turn['id'], turn]));
	return {
		title,
		summary: head.length === 0 ? null : head.join(' '),
		turns: turns.map((turn, i) => turnOf(turn, i, speakers, exceptions)),
		gists,
	};
}

function turnOf(
	{heading: {words: label, italics, id: own}, section, blocks}: HeadedTurn,
	i: number,
	speakers: Parameters<typeof speakerTold>[2],
	exceptions: ReadonlyMap<unknown, Fields>,
): Fields {
	const known = own ?? turnOfBlock(blocks[0]?.id);
	const id = known ?? `turn${i + 1}`;
	const {kind = kindTold(id), exchange} = exceptions.get(id) ?? {};
	return {
		id,
		label,
		speaker: speakerTold(label, italics, speakers)?.id,
		kind,
		exchange: exchange === undefined ? (known === null ? section : exchangeTold(id)) : Number(exchange) || null,
		blocks: blocks.map(({at, ...block}) => ({...block, ...at})),
	};
}
