import {secondsIn} from '../briefing/block-time.ts';
import type {Block, Briefing, Event, Note, Publication, Speaker, Turn, TurnKind} from '../briefing/briefing.ts';
import type {Outline} from '../briefing/outline.ts';
import type {BriefingPart} from '../briefing/part.ts';
import type {BlockRange} from '../briefing/place.ts';
import {readLabel} from '../parse/labels/label.ts';
import {type PrintedPlace, placeOfWords} from './printed-place.ts';
import {linkTo} from './text-fragment.ts';
import {linkToTime} from './time-link.ts';

/** Exact words of one turn, and all that a citation tells of them. */
export interface Quotation {
	/** Of a block, or of the turn where all of it is quoted. */
	readonly anchor: string;
	/** Paragraphs, as printed. */
	readonly words: readonly string[];
	/** Null where nobody could be named, and for a reporter of whom the page tells nothing but that. */
	readonly speaker: Speaker | null;
	readonly kind: TurnKind;
	/** What the turn asks or answers; null outside every exchange. */
	readonly question: Question | null;
	readonly event: Event;
	readonly publication: Publication;
	/** The file or address that was read. */
	readonly source: string;
	/** BCP 47. */
	readonly language: string;
	/** The address, made to open at these words; null where the source tells none. */
	readonly link: string | null;
	/** The page, the line and the time, as far as the source tells them. */
	readonly place: PrintedPlace;
	/** What the parser was not sure of here. */
	readonly doubts: readonly Note[];
}

interface Question {
	readonly n: number;
	/** Who asked it; null where nobody could be named. */
	readonly asker: Speaker | null;
	readonly gist: string;
}

/** The words of a part, one quotation a turn. */
export const quotationsOf = (outline: Outline, part: BriefingPart): readonly Quotation[] =>
	part.flatMap(({blocks, ...meant}) => {
		const turn = outline.turnAt(blocks[0]?.id ?? '');
		return turn ? [quotationOf(outline, turn, spokenIn({...meant, blocks}).map(whole))] : [];
	});

/** The words of stretches of one turn; null where the briefing does not hold them. */
export function quotationFrom(outline: Outline, stretches: readonly BlockRange[]): Quotation | null {
	const turn = outline.turnAt(stretches[0]?.block ?? '');
	const parts = stretches.flatMap(({block: id, range}): readonly QuotedBlock[] => {
		const block = outline.blockAt(id);
		return block ? [{block, words: block.text.slice(...range), whole: range[0] === 0}] : [];
	});
	return turn && parts.length > 0 ? quotationOf(outline, turn, parts) : null;
}

/** What is quoted of one block. */
interface QuotedBlock {
	readonly block: Block;
	readonly words: string;
	/** They begin where the block does. */
	readonly whole: boolean;
}

const whole = (block: Block): QuotedBlock => ({block, words: block.text, whole: true});

/** What is said in a turn, without captions and scenes; all of it where nothing else is there. */
function spokenIn({blocks}: Turn): readonly Block[] {
	const said = blocks.filter(block => block.kind === 'paragraph');
	return said.length > 0 ? said : blocks;
}

function quotationOf(outline: Outline, turn: Turn, parts: readonly QuotedBlock[]): Quotation {
	const {briefing, doubts} = outline;
	const {event, publication, source, language} = briefing;
	const words = parts.map(part => part.words);
	const place = placeIn(outline, parts);
	return {
		anchor: anchorOf(turn, parts),
		words,
		speaker: named(outline.speaker(turn.speaker)),
		kind: turn.kind,
		question: questionOf(outline, turn),
		event,
		publication,
		source: source.name,
		language,
		link: publication.url === null ? null : linkOf(publication.url, words, place.time, briefing),
		place,
		doubts: parts.flatMap(({block}) => doubts.get(block.id) ?? []),
	};
}

/** The address, made to play from a time where it is one of a recording, else to open at the words. */
function linkOf(url: string, words: readonly string[], time: string | null, briefing: Briefing): string {
	const seconds = secondsIn(time ?? '');
	return (
		(seconds === null ? null : linkToTime(url, seconds)) ?? linkTo(url, words, textOf(briefing), briefing.language)
	);
}

function placeIn({blocks, orderOf}: Outline, parts: readonly QuotedBlock[]): PrintedPlace {
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return {pages: null, line: null, time: null};
	return placeOfWords(first.block, last.block, first.whole, blocks[(orderOf(last.block.id) ?? blocks.length) + 1]);
}

/** Of the turn where all that is said in it is quoted, else of its block, or of the first and the last. */
function anchorOf(turn: Turn, parts: readonly QuotedBlock[]): string {
	const [first, last] = [parts[0]?.block.id ?? turn.id, parts.at(-1)?.block.id ?? turn.id];
	if (first !== last && parts.length === spokenIn(turn).length) return turn.id;
	if (first !== last) return `${first}–${last.slice(turn.id.length + 1)}`;
	return turn.blocks.length === 1 ? turn.id : first;
}

function questionOf({briefing, speaker}: Outline, {exchange}: Turn): Question | null {
	const found = briefing.exchanges.find(({n}) => n === exchange);
	if (!found) return null;
	const asked = briefing.turns.find(turn => turn.id === found.question[0]);
	return {n: found.n, gist: found.gist, asker: named(speaker(asked?.speaker ?? null))};
}

/** A speaker, unless only a word for who asks stands for a name: `Q`, 記者. */
const named = (speaker: Speaker | undefined): Speaker | null =>
	speaker && (speaker.outlet !== null || readLabel(speaker.name).part !== 'asker') ? speaker : null;

/** All that is said, in order. */
const textOf = ({turns}: Briefing): string => turns.flatMap(turn => turn.blocks.map(block => block.text)).join('\n');
