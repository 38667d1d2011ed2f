import type {Exchange, Speaker, TurnKind} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import type {BlockRange, Range} from '../briefing/place.ts';
import {headWritten} from '../points/heads.ts';
import {type PointList, skeletonOf} from '../points/skeleton.ts';
import {narrowRuler} from '../text/cells.ts';
import type {Wording} from '../wording/wording.ts';

/** The skeleton of a section, as JSON has it. */
export interface PrintedSection {
	readonly kind: Section['kind'];
	/** Of the exchange (`q3`), else of its first turn. */
	readonly anchor: string;
	readonly n: number | null;
	readonly gist: string | null;
	/** Each once, in the order in which they speak. */
	readonly askedBy: readonly SkeletonVoice[];
	readonly turns: readonly PrintedTurn[];
}

type SkeletonVoice = Pick<Speaker, 'id' | 'name'>;

interface PrintedTurn {
	readonly anchor: string;
	readonly kind: TurnKind;
	readonly speaker: SkeletonVoice | null;
	readonly first: PrintedWords | null;
	readonly lists: readonly PrintedPoints[];
}

/** Words with the block that they stand in, and where: UTF-16 offsets, end exclusive. */
interface PrintedWords {
	readonly anchor: string;
	readonly range: Range;
	readonly text: string;
}

interface PrintedPoints {
	readonly lead: PrintedWords | null;
	readonly points: readonly PrintedPoint[];
}

interface PrintedPoint extends PrintedWords {
	readonly number: number | null;
	readonly lists: readonly PrintedPoints[];
}

/** The skeleton of a whole briefing, in its order. */
export const skeletonListed = (outline: Outline): readonly PrintedSection[] =>
	sectionsPrinted(outline, (text, range) => text.slice(...range));

function sectionsPrinted(outline: Outline, written: typeof headWritten): readonly PrintedSection[] {
	const voice = (id: string | null): SkeletonVoice | null => {
		const speaker = outline.speaker(id);
		return speaker ? {id: speaker.id, name: speaker.name} : null;
	};
	const words = ({block, range}: BlockRange): PrintedWords => ({
		anchor: block,
		range,
		text: written(outline.blockAt(block)?.text ?? '', range),
	});
	const printed = ({lead, points}: PointList): PrintedPoints => ({
		lead: lead && words(lead),
		points: points.map(({head, number, lists}) => ({...words(head), number, lists: lists.map(printed)})),
	});
	const askersOf = (exchange: Exchange | null, {turns}: Section): readonly SkeletonVoice[] => {
		const asking = new Set(turns.filter(({id}) => exchange?.question.includes(id)).map(({speaker}) => speaker));
		return [...asking].flatMap(id => voice(id) ?? []);
	};
	return skeletonOf(outline, outline.sections).map(({section, turns}) => {
		const {kind, exchange} = section;
		return {
			kind,
			anchor: exchange ? `q${exchange.n}` : section.turns[0]!.id,
			n: exchange?.n ?? null,
			gist: exchange?.gist ?? null,
			askedBy: askersOf(exchange, section),
			turns: turns.map(({turn: {id, kind, speaker}, first, lists}) => ({
				anchor: id,
				kind,
				speaker: voice(speaker),
				first: first && words(first),
				lists: lists.map(printed),
			})),
		};
	});
}

/** A line for each question, answer and point, behind its anchor; what stands in another is indented. Ends with a line break. */
export function skeletonText(outline: Outline, wording: Wording): string {
	const {event} = outline.briefing;
	const head = [event.title ?? '', [event.date, event.time, event.place].filter(Boolean).join(' ')].filter(Boolean);
	const lines = sectionsPrinted(outline, headWritten).flatMap(section => sectionLines(section, wording));
	const cells = Math.max(0, ...lines.map(({anchor}) => narrowRuler.width(anchor)));
	const printed = lines.map(({anchor, depth, text}) => {
		const line = `${narrowRuler.pad(anchor, cells)}  ${'  '.repeat(depth)}${text}`;
		return depth === 0 ? `\n${line}` : line;
	});
	return `${[...head, ...printed].join('\n').trimStart()}\n`;
}

interface SkeletonLine {
	readonly anchor: string;
	readonly depth: number;
	readonly text: string;
}

function sectionLines(
	{kind, anchor, gist, askedBy, turns}: PrintedSection,
	{sections, screen}: Wording,
): readonly SkeletonLine[] {
	const title =
		kind === 'exchange' ? [names(askedBy, screen.listComma), gist ?? ''].filter(Boolean).join('  ') : sections[kind];
	return [
		{anchor, depth: 0, text: title},
		...turns.flatMap(({anchor, speaker, first, lists}) => [
			{
				anchor: first?.anchor ?? anchor,
				depth: 1,
				text: `${speaker?.name ?? screen.noSpeaker}  ${first?.text ?? ''}`.trimEnd(),
			},
			...pointLines(lists, 2),
		]),
	];
}

const names = (voices: readonly SkeletonVoice[], comma: string): string => voices.map(({name}) => name).join(comma);

const pointLines = (lists: readonly PrintedPoints[], depth: number): readonly SkeletonLine[] =>
	lists.flatMap(({lead, points}) => [
		...(lead ? [{anchor: lead.anchor, depth, text: lead.text}] : []),
		...points.flatMap(({anchor, text, lists}) => [
			{anchor, depth: depth + (lead ? 1 : 0), text},
			...pointLines(lists, depth + (lead ? 2 : 1)),
		]),
	]);
