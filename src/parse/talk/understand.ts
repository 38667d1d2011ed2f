import type {Speaker} from '../../briefing/briefing.ts';
import {fold} from '../../text/fold.ts';
import type {Reason} from '../../wording/remarks.ts';
import {type Cue, cuesOf} from '../labels/cues.ts';
import {candidatesOf, cutAtLabels} from '../labels/label-shapes.ts';
import {isLegend, legendOf} from '../labels/legend.ts';
import type {Line, Manuscript} from '../manuscript.ts';
import {furniture, runningHeads} from '../page/furniture.ts';
import {type Piece, readPage} from '../page/page-parts.ts';
import {type Paragraph, paragraphsOf} from '../page/paragraph.ts';
import {announcedIn} from './announced.ts';
import {castOf, type Page} from './cast.ts';
import {kindsOf, type Told} from './kinds.ts';
import {rolesOf} from './roles.ts';
import {type Stretch, stretchesOf} from './stretches.ts';
import {voicesOf} from './utterances.ts';

/** What the steps found in a manuscript, before it is put together. */
export interface Understanding {
	readonly paragraphs: readonly Paragraph[];
	/** For each paragraph what it is. */
	readonly pieces: readonly Piece[];
	readonly stretches: readonly Stretch[];
	/** For each stretch its speaker's number, or null, and what it is in the conversation. */
	readonly who: readonly (number | null)[];
	readonly told: readonly Told[];
	readonly speakers: readonly Speaker[];
}

/** The steps from lines to a conversation: furniture → cues → paragraphs → page → people → turns → roles → kinds. */
export function understand(manuscript: Manuscript): Understanding {
	const lines = cutAtLabels(manuscript.lines);
	const page: Page = {
		announced: announcedIn(manuscript.text, manuscript.facts),
		legend: legendOf(lines),
		text: manuscript.text,
	};
	const known = lines.map(line => furniture(line, false) ?? (isLegend(line.folded) ? 'label-legend' : null));
	const named = new Set([...page.announced.map(a => a.name.toLowerCase()), ...page.legend.keys()]);
	const cues = cuesOf(
		candidatesOf(lines, i => known[i] !== null),
		lines,
		named,
	);
	const paragraphs = paragraphsOf(lines, cues, reasonsFor(lines, cues, known));
	const pieces = readPage(paragraphs, manuscript.facts.title ?? null);
	const cast = castOf(
		paragraphs.flatMap(p => (p.cue ? [p.cue.label] : [])),
		page,
	);
	const stretches = stretchesOf(paragraphs, pieces, (a, b) => cast.of.get(a.label.text) === cast.of.get(b.label.text));
	const {people, utterances} = voicesOf(stretches, cast, page.announced, paragraphs);
	const roles = rolesOf(utterances, people.length, isWritten(manuscript.text));
	const speakers = people.map(
		({name, titles, outlet, aliases}, n): Speaker => ({
			id: `s${n + 1}`,
			name,
			role: roles[n] ?? 'unknown',
			titles,
			outlet,
			aliases,
		}),
	);
	return {paragraphs, pieces, stretches, who: utterances.map(u => u.who), told: kindsOf(utterances, roles), speakers};
}

/** For each line why it is page text, or null; what is printed on every page is told only when the labels are known. */
function reasonsFor(
	lines: readonly Line[],
	cues: readonly Cue[],
	known: readonly (Reason | null)[],
): readonly (Reason | null)[] {
	const labelled = new Set(cues.map(cue => cue.line));
	const running = runningHeads(lines);
	return known.map((why, i) => why ?? (running.has(i) && !labelled.has(i) ? 'running-head' : null));
}

/** Whether a page says that its questions and answers were written by one hand. */
function isWritten(text: string): boolean {
	return /自问自答/u.test(fold(text.slice(0, 5000)));
}
