import {parse} from 'yaml';
import {fold} from '../../text/fold.ts';
import {type Facts, type Line, literalLine} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';

export interface FrontMatter {
	readonly facts: Facts;
	readonly lines: readonly Line[];
	/** Where the text after it begins. */
	readonly end: number;
}

const head = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

/** The YAML head of a Markdown file; null where there is none. YAML that cannot be read leaves its lines and no facts. */
export function frontMatter(text: string): FrontMatter | null {
	const match = head.exec(text);
	if (!match || !/^[\w-]+\s*:/mu.test(match[1] ?? '')) return null;
	const end = match[0].length;
	const lines: Line[] = [];
	for (let start = 0; start < end; ) {
		const stop = text.indexOf('\n', start) < 0 ? end : Math.min(end, text.indexOf('\n', start));
		const words = text.slice(start, stop).trim();
		if (words !== '')
			lines.push({
				...literalLine(words, start + text.slice(start, stop).indexOf(words), 'break'),
				form: 'furniture',
				why: 'front-matter',
			});
		start = stop + 1;
	}
	return {facts: factsIn(match[1] ?? ''), lines, end};
}

function factsIn(yaml: string): Facts {
	try {
		return factsOf(parse(yaml, {schema: 'failsafe', logLevel: 'silent'}));
	} catch {
		return {};
	}
}

/** The facts that the fields of a record state: of front matter, of a JSON article. */
export function factsOf(record: unknown): Facts {
	if (typeof record !== 'object' || record === null) return {};
	const fields = Object.entries(record).flatMap(([key, value]) =>
		typeof value === 'string' && value.trim() !== '' ? [[fold(key).replace(/[-_ ]/gu, ''), value.trim()] as const] : [],
	);
	const field = (...names: readonly string[]) => fields.find(([key]) => names.includes(key))?.[1];
	const date = field(
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
	);
	const event = field('eventdate', 'briefingdate', 'conferencedate');
	return clean({
		title: field('title', 'headline', '标题', 'name'),
		date: findDays(date ?? '')[0]?.date,
		time: findDays(date ?? '')[0]?.time ?? undefined,
		eventDate: findDays(event ?? '')[0]?.date,
		source: field('source', 'publisher', 'site', 'sitename', '来源', 'outlet'),
		url: field('originalurl', 'url', 'link', 'permalink', 'canonical', 'sourceurl'),
		editor: field('editor', '编辑', '责任编辑'),
		language: field('lang', 'language', 'inlanguage'),
		place: field('place', 'location', 'venue', '地点'),
	});
}

function clean(facts: {readonly [K in keyof Facts]: Facts[K] | undefined}): Facts {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
