import {webAddress} from '../../text/web-address.ts';
import type {Facts} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {PageLine} from './html-lines.ts';
import type {HtmlRules} from './html-rules.ts';
import {jsonLdFacts} from './json-ld.ts';
import {scriptDay} from './script-day.ts';

/** What a page says about itself outside its text. */
export interface PageHead {
	/** Its `<title>`. */
	readonly title: string;
	/** By their names in small letters, `meta` and the like. */
	readonly meta: ReadonlyMap<string, string>;
	/** What elements state whose ids are known. */
	readonly told: Facts;
	/** The texts of the scripts that are JSON-LD. */
	readonly linkedData: readonly string[];
	/** Those of the others. */
	readonly programs: readonly string[];
}

export function pageFacts(lines: readonly PageLine[], head: PageHead, names: HtmlRules['facts']): Facts {
	const linked = jsonLdFacts(head.linkedData);
	const stated = factsOf(head.meta, names);
	const title = titleOf(lines, head, linked, stated.title);
	return {...linked.facts, ...scriptDay(head.programs), ...stated, ...(title && {title}), ...head.told};
}

/** Shorter headings name no page. */
const shortestTitle = 6;

/**
 * The title of a page: the heading that its `<title>` or its data hold, its headline in JSON-LD, its only heading, the title for
 * networks where that says more, or the `<title>` itself.
 */
function titleOf(
	lines: readonly PageLine[],
	{title, meta}: PageHead,
	{headline, facts}: ReturnType<typeof jsonLdFacts>,
	stated: string | undefined,
): string | undefined {
	const whole = title.trim().replace(/\s+/gu, ' ');
	const site = meta.get('og:site_name')?.trim();
	const given = stated === site ? undefined : stated;
	const headings = lines.filter(line => line.form === 'heading' && line.text.length >= shortestTitle);
	const held = [whole, headline, given]
		.map(known => headings.find(({text}) => known?.includes(text.trim())))
		.find(heading => heading !== undefined);
	if (held) return held.text;
	if (headline !== undefined) return headline;
	if (headings[0] && (whole === '' || headings.length === 1)) return headings[0].text;
	const own = whole.replace(/(?<!\s)\s*[|_–—-]\s*[^|_–—-]{2,40}$/u, '');
	return [own, given ?? '', facts.title ?? ''].reduce((a, b) =>
		a === '' || (isFuller(b, a) && !whole.endsWith(b)) ? b : a,
	);
}

/** A name of a page that is twice as long as another says more. */
const isFuller = (one: string, other: string): boolean => one.length > other.length * 2;

function factsOf(meta: ReadonlyMap<string, string>, names: HtmlRules['facts']): Facts {
	const first = (of: readonly string[]) => of.map(name => meta.get(name)?.trim()).find(value => value);
	const title = first(names.title);
	const day = findDays(first(names.day) ?? '')[0];
	const source = first(names.source);
	const url = first(names.url);
	const editor = first(names.editor);
	return {
		...(title && {title}),
		...(day && {date: day.date, ...(day.time && {time: day.time})}),
		...(source && {source}),
		...(url && webAddress(url) && {url}),
		...(editor && {editor}),
	};
}
