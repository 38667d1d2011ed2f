import {pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {findDays, isStamp} from '../words/dates.ts';
import {isField} from '../words/field.ts';
import {spokenness} from '../words/spokenness.ts';
import {editor, furniture, isCaption, isScene} from './furniture.ts';
import type {Paragraph} from './paragraph.ts';

/** A line that tells of the event itself: held, hosted, answered. */
const event = pattern`${'held'}`;
const conference = pattern`${'conference'}`;
const longestTitle = 160;

/** What makes a line of the head the title of the event; the line with the most points is, the first of equals. */
const marks: readonly {readonly points: number; readonly holds: (line: Paragraph) => boolean}[] = [
	{points: 3, holds: line => line.form === 'heading'},
	{points: 3, holds: ({folded}) => kind.test(folded)},
	{points: 1, holds: ({folded}) => kind.test(folded) && findDays(folded).length > 0},
	{points: -3, holds: ({folded}) => /[.!;:,]$/u.test(folded)},
	{points: -6, holds: ({text}) => menu.test(text)},
	{points: -6, holds: ({text}) => /^(?:[(（]|【[^】]*】$)/u.test(text)},
];
/** Words for a press conference or its record in a title. */
const kind = pattern`${'conference'}|${'record'}`;
/** Several things side by side, or the path to a page. */
const menu = /\S\s{2,}\S|[|>＞›»→]|\s\/\s/u;

/**
 * The number of the title among the lines before the first label: the line that the file itself calls its title, else the
 * one that is most like the name of an event; −1 where none is.
 * @param known what the file calls its title, or null
 * @param heads the folded heads of pages: one is the title only where no other line is so much like one
 */
export function titleAt(head: readonly Paragraph[], known: string | null, heads: ReadonlySet<string>): number {
	const own = fold(known ?? '');
	const usable = (p: Paragraph) =>
		p.text.length <= longestTitle && (p.why ?? furniture(p, true)) === null && !isCaption(p) && editor(p) === null;
	const named =
		own === ''
			? -1
			: head.findIndex(
					p =>
						usable(p) &&
						((p.folded.length * 2 >= own.length && own.includes(p.folded)) ||
							(p.form === 'heading' && p.folded.startsWith(own))),
				);
	if (named >= 0 || known !== null) return named;
	const points = head.map(p =>
		usable(p) && (p.form === 'heading' || (!isStamp(p.text) && !isField(p.folded) && !isScene(p) && !tellsOfEvent(p)))
			? marks.reduce((sum, mark) => sum + (mark.holds(p) ? mark.points : 0), heads.has(p.folded) ? ofHead : 0)
			: Number.NEGATIVE_INFINITY,
	);
	const most = points.reduce((a, b) => Math.max(a, b), -1);
	if (most > 0) return points.indexOf(most);
	const first = head.findIndex((p, i) => Number.isFinite(points[i]) && points[i] !== ofHead && !menu.test(p.text));
	return points[first] === 0 ? first : points.indexOf(ofHead);
}
/** Less than any mark has. */
const ofHead = -0.5;

/** Whether a paragraph tells that the event took place. */
export function tellsOfEvent({folded}: Pick<Paragraph, 'folded'>): boolean {
	return (
		folded.length > 24 &&
		folded.length < 1200 &&
		event.test(folded) &&
		conference.test(folded) &&
		spokenness(folded) < 1 &&
		/(?<!\d)[.:]|[.:](?!\d)/u.test(folded) &&
		(findDays(folded, anyYear)[0]?.start === 0 || !/^[([\d]/u.test(folded))
	);
}

/** Whether a paragraph begins with the day on which the event took place, and tells of it. */
export const datesEvent = (line: Pick<Paragraph, 'folded'>): boolean =>
	tellsOfEvent(line) && (findDays(line.folded, anyYear)[0]?.start ?? dateline) < dateline;
/** A day stands within so many units: `新华社北京7月22日电`. */
const dateline = 12;
/** For days that are printed without a year. */
const anyYear = '2000';
