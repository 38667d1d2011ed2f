import {parse as parseToml} from 'smol-toml';
import {parse as parseYaml} from 'yaml';
import {fold} from '../../text/fold.ts';
import {linesOf} from '../../text/lines.ts';
import {type Facts, type Line, literalLine} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';

export interface FrontMatter {
	readonly facts: Facts;
	readonly lines: readonly Line[];
	/** Where the text after it begins. */
	readonly end: number;
}

const yaml = /^---[ \t]*\n(?<fields>[\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const toml = /^\+\+\+[ \t]*\n(?<fields>[\s\S]{0,20000}?)\n\+\+\+[ \t]*(?:\n|$)/u;

/** The YAML or TOML head of a Markdown file; null where there is none. One that cannot be read leaves its lines and no facts. */
export function frontMatter(text: string): FrontMatter | null {
	const match = yaml.exec(text) ?? toml.exec(text);
	const fields = match?.groups?.['fields'] ?? '';
	if (!match || !/^[\w-]+\s*[:=]/mu.test(fields)) return null;
	const end = match[0].length;
	const lines: Line[] = [];
	for (const [start, stop] of linesOf(text, 0, end)) {
		const words = text.slice(start, stop).trim();
		if (words !== '')
			lines.push({
				...literalLine(words, start + text.slice(start, stop).indexOf(words), 'break'),
				form: 'furniture',
				why: 'front-matter',
			});
	}
	return {facts: factsIn(fields, text.startsWith('+')), lines, end};
}

function factsIn(fields: string, isToml: boolean): Facts {
	try {
		return factsOf(isToml ? tomlIn(fields) : parseYaml(fields, {schema: 'failsafe', logLevel: 'silent'}));
	} catch {
		return {};
	}
}

/** The fields of a TOML text, its days and hours as they are written. */
const tomlIn = (fields: string): Readonly<Record<string, unknown>> =>
	Object.fromEntries(
		Object.entries(parseToml(fields)).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
	);

/** The names of fields that state facts, folded and without blanks and dashes. */
export const factFields = {
	title: ['title', 'headline', '标题', 'name'],
	day: [
		'date',
		'datepublished',
		'publishedat',
		'published',
		'publishdate',
		'pubdate',
		'pubtime',
		'publishtime',
		'publisheddate',
		'releasedate',
		'发布时间',
		'日期',
		'time',
	],
	eventDay: ['eventdate', 'briefingdate', 'conferencedate'],
	source: ['source', 'publisher', 'site', 'sitename', '来源', 'outlet'],
	url: ['originalurl', 'url', 'link', 'permalink', 'canonical', 'sourceurl'],
	editor: ['editor', '编辑', '责任编辑'],
	language: ['lang', 'language', 'inlanguage'],
	place: ['place', 'location', 'venue', '地点'],
};

/** The facts that the fields of a record state: of front matter, of a JSON article. */
export function factsOf(record: unknown, names = factFields): Facts {
	if (typeof record !== 'object' || record === null) return {};
	const fields = Object.entries(record).flatMap(([key, value]) =>
		typeof value === 'string' && value.trim() !== '' ? [[fold(key).replace(/[-_ ]/gu, ''), value.trim()] as const] : [],
	);
	const first = (of: readonly string[]) => fields.find(([key]) => of.includes(key))?.[1];
	const day = findDays(first(names.day) ?? '')[0];
	return clean({
		title: first(names.title),
		date: day?.date,
		time: day?.time ?? undefined,
		eventDate: findDays(first(names.eventDay) ?? '')[0]?.date,
		source: first(names.source),
		url: first(names.url),
		editor: first(names.editor),
		language: first(names.language),
		place: first(names.place),
	});
}

function clean(facts: {readonly [K in keyof Facts]: Facts[K] | undefined}): Facts {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
