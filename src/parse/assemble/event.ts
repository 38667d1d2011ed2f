import type {Event, Publication} from '../../briefing/briefing.ts';
import {han, lettered, type Pattern, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {webAddress} from '../../text/web-address.ts';
import type {Facts} from '../manuscript.ts';
import {editor} from '../page/furniture.ts';
import type {PagePart} from '../page/page-parts.ts';
import type {Paragraph} from '../page/paragraph.ts';
import {type Day, findDays, findHour} from '../words/dates.ts';

/** The lines of a page that tell about it, by what they were taken for. */
export interface Head {
	readonly facts: Facts;
	readonly title: string | null;
	readonly summary: string | null;
	/** Dates, hours, places, sources on lines of their own. */
	readonly stamps: readonly string[];
	readonly editor: string | null;
	/** Every other line before the first label, and after the last speech. */
	readonly others: readonly string[];
}

/** Words that show a day to be the one of publication. */
const published = pattern`${'published'}|\|`;
/** A line that says when the event takes place. */
const heldLine = pattern`^[^\p{L}\d]{0,3}(?:[一二三四][、,])?[^\p{L}\d]{0,3}${'heldOn'}[^\p{L}\d:]{0,4}:`;
const placePhrase = pattern`(?:${'placeFields'}\s*:\s*|${'tookPlaceIn'})(?<place>[\p{Script=Han}\d()]{2,24}?${han('venues')})`;
const fieldPlace = pattern`^${'placeFields'}\s*:\s*(?<place>\S.*)$`;
const placeLine = lettered('venues');
const sourceCredit = pattern`${'credits'}\s*:\s*(?<source>\S.{0,40}?)(?:\s{2}|\s\|| ${'byFields'}|$)`;

export function headOf(paragraphs: readonly Paragraph[], pieces: readonly PagePart[], facts: Facts): Head {
	const of = (as: PagePart['as']) => paragraphs.filter((_, i) => pieces[i]?.as === as);
	const first = paragraphs.findIndex(p => p.cue);
	const last = paragraphs.findLastIndex(p => p.cue);
	const outside = (i: number) => pieces[i]?.as === 'furniture' && (first < 0 || i < first || i > last);
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
		others: paragraphs.flatMap((p, i) => (outside(i) && p.text.length < 300 ? [p.text] : [])),
	};
}

/** Tells that it took place. */
const tookPlace = pattern`${'held'}`;

/** The event, and what of its day is not sure: a day that reads two ways, as it is printed. */
interface EventFound {
	readonly event: Event;
	readonly twoWays: string | null;
}

/** The event: its day told from a sentence that it took place, the lead, the title, a stamp that is no publication's; never guessed. */
export function eventOf({facts, title, summary, stamps, others}: Head): EventFound {
	const own = stamps.filter(line => !published.test(fold(line)));
	const held = [...stamps, ...others].filter(line => heldLine.test(fold(line)));
	const sentences = others.filter(line => tookPlace.test(fold(line)) && !published.test(fold(line)));
	const told = [...sentences, summary ?? '', title ?? ''];
	const year = [...stamps, ...others, facts.date ?? ''].flatMap(text => findDays(text))[0]?.date.slice(0, 4);
	const days = [
		...held.flatMap(text => findDays(text)),
		...told.flatMap(text => daysOfEvent(text)),
		...(year === undefined ? [] : told.flatMap(text => daysOfEvent(text, year))),
		...[...own, ...stamps].flatMap(text => findDays(text)),
	];
	const last = others.flatMap(text => findDays(text))[0];
	const day = days[0] ?? (facts.date === undefined ? last : undefined);
	const hour =
		days[0]?.time ?? own.map(line => (line.length < 60 ? findHour(line) : null)).find(h => h !== null) ?? null;
	const field = stamps.map(line => placeIn(fieldPlace, line)).find(found => found !== undefined);
	const place =
		facts.place ??
		field ??
		placeIn(placePhrase, summary ?? '') ??
		own.find(line => placeLine.test(fold(line)) && line.length < 80) ??
		null;
	return {
		event: {title, date: facts.eventDate ?? day?.date ?? facts.date ?? null, time: hour, place},
		twoWays: day?.otherwise && facts.eventDate === undefined ? day.printed : null,
	};
}

/** The place with which a match of a pattern ends, as it is printed. */
function placeIn(where: Pattern, text: string): string | undefined {
	const match = where.exec(fold(text));
	const place = match?.groups?.['place'];
	if (!match || place === undefined) return undefined;
	const end = match.index + match[0].length;
	return text.slice(end - place.length, end);
}

const bounds = pattern`^[^,.]{0,2}${'fromOrUntil'}`;

/** The days of a text from which nothing begins or ends: no `自2024年1月1日起施行`. */
function daysOfEvent(text: string, year?: string): readonly Day[] {
	return findDays(text, year).filter(({end}) => !bounds.test(fold(text.slice(end, end + 8))));
}

/** The page that carries the transcript. */
export function publicationOf({facts, stamps, editor: named}: Head, url: string | null): Publication {
	const line = stamps.find(text => published.test(fold(text)));
	const day = findDays(line ?? '')[0];
	const source = sourceCredit.exec(fold(line ?? stamps.join('  ')))?.groups?.['source'];
	const at = source === undefined ? -1 : fold(line ?? stamps.join('  ')).indexOf(source);
	return {
		date: facts.date ?? day?.date ?? null,
		time: facts.time ?? day?.time ?? null,
		source:
			facts.source ??
			(at < 0 || source === undefined ? null : (line ?? stamps.join('  ')).slice(at, at + source.length)),
		url: webAddress(facts.url) ?? webAddress(url),
		editor: facts.editor ?? named,
	};
}
