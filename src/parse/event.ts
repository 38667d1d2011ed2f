import type {Event, Publication} from '../briefing/briefing.ts';
import {fold} from '../text/fold.ts';
import {findDays, findHour} from './dates.ts';
import {editor} from './furniture.ts';
import type {Facts} from './manuscript.ts';
import type {Piece} from './page.ts';
import type {Paragraph} from './paragraph.ts';

/** The lines of a page that tell about it, by what they were taken for. */
export interface Head {
	readonly facts: Facts;
	readonly title: string | null;
	readonly summary: string | null;
	/** Dates, hours, places, sources on lines of their own. */
	readonly stamps: readonly string[];
	readonly editor: string | null;
}

/** Words that show a day to be the one of publication. */
const PUBLISHED = /来源|发布|source|posted|published|issued|release|updated|\|/u;
const PLACE =
	/(?:地点\s*[:：]\s*|在)(?<place>[\p{Script=Han}\d（）()]{2,24}?(?:厅|大厅|室|中心|会场|酒店|大楼|党部|总统府|廳|大廳|會場|總統府))/u;
const FIELD_PLACE = /^(?:地[点點]|場所|location|place|venue)\s*[:：]\s*(?<place>\S.*)$/iu;
const PLACE_LINE =
	/\b(?:room|house|hall|center|centre|office|lawn|building|parliament|airport|pentagon|headquarters)\b/iu;
const SOURCE = /(?:来源|source)\s*:\s*(?<source>\S.{0,40}?)(?:\s{2}|\s\|| (?:作者|编辑|责任编辑|时间|author)|$)/u;

export function headOf(paragraphs: readonly Paragraph[], pieces: readonly Piece[], facts: Facts): Head {
	const of = (as: Piece['as']) => paragraphs.filter((_, i) => pieces[i]?.as === as);
	const stamps = [...of('date'), ...of('source'), ...of('editor')].map(p => p.text);
	return {
		facts,
		title: of('title')[0]?.text.trim() ?? facts.title ?? null,
		summary: of('summary')[0]?.text ?? null,
		stamps,
		editor:
			of('editor')
				.map(p => editor(p))
				.find(e => e !== null) ?? null,
	};
}

/** The event: its day told from the lead, the title, a stamp that is no publication's; never guessed. */
export function eventOf({facts, title, summary, stamps}: Head): Event {
	const own = stamps.filter(line => !PUBLISHED.test(fold(line)));
	const days = [summary ?? '', title ?? '', ...own, ...stamps].flatMap(text => findDays(text));
	const hour =
		days[0]?.time ?? own.map(line => (line.length < 60 ? findHour(line) : null)).find(h => h !== null) ?? null;
	const field = stamps.flatMap(line => FIELD_PLACE.exec(line)?.groups?.['place'] ?? [])[0];
	const place =
		facts.place ??
		field ??
		PLACE.exec(summary ?? '')?.groups?.['place'] ??
		own.find(line => PLACE_LINE.test(line) && line.length < 80) ??
		null;
	return {title, date: facts.eventDate ?? days[0]?.date ?? facts.date ?? null, time: hour, place};
}

/** The page that carries the transcript. */
export function publicationOf({facts, stamps, editor: named}: Head, url: string | null): Publication {
	const line = stamps.find(text => PUBLISHED.test(fold(text)));
	const day = findDays(line ?? '')[0];
	const source = SOURCE.exec(fold(line ?? stamps.join('  ')))?.groups?.['source'];
	const at = source === undefined ? -1 : fold(line ?? stamps.join('  ')).indexOf(source);
	return {
		date: facts.date ?? day?.date ?? null,
		time: facts.time ?? day?.time ?? null,
		source:
			facts.source ??
			(at < 0 || source === undefined ? null : (line ?? stamps.join('  ')).slice(at, at + source.length)),
		url: facts.url ?? url,
		editor: facts.editor ?? named,
	};
}
