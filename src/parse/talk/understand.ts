import type {Speaker} from '../../briefing/briefing.ts';
import {fold} from '../../text/fold.ts';
import type {Reason} from '../../wording/remarks.ts';
import {keyOfLabel, readLabel} from '../labels/label.ts';
import {candidatesOf, cutAtLabels, isWholeLabel, mayBeginTurn} from '../labels/label-shapes.ts';
import {isLegend, legendOf} from '../labels/legend.ts';
import {pageNumbers, recurring} from '../layout/running-heads.ts';
import {settle} from '../layout/settle.ts';
import type {Line, Manuscript} from '../manuscript.ts';
import {bestPath, type PathStep} from '../model/best-path.ts';
import type {Lattice} from '../model/piece.ts';
import {isSpeaking} from '../model/states.ts';
import {furniture, isCaption, isScene} from '../page/furniture.ts';
import {type PagePart, readPage} from '../page/page-parts.ts';
import {type LinePlace, type Paragraph, paragraphsOf} from '../page/paragraph.ts';
import {isStamp} from '../words/dates.ts';
import {announcedIn} from './announced.ts';
import {castOf, type PageFacts} from './cast.ts';
import {converse, type Told} from './conversation.ts';
import {type Stretch, stretchesOf} from './stretches.ts';
import type {Utterance} from './utterance.ts';
import {voicesOf} from './utterances.ts';

/** What the steps found in a manuscript, before it is put together. */
export interface Understanding {
	readonly paragraphs: readonly Paragraph[];
	/** For each paragraph what it is. */
	readonly pieces: readonly PagePart[];
	readonly stretches: readonly Stretch[];
	/** For each stretch who says what, and what it is in the conversation. */
	readonly utterances: readonly Utterance[];
	readonly told: readonly Told[];
	readonly speakers: readonly Speaker[];
}

/** The steps from lines to a conversation: furniture → cues → paragraphs → page → people → turns → roles → kinds. */
export function understand(manuscript: Manuscript): Understanding {
	const {lattice, page, known} = latticeOf(manuscript);
	const {lines} = lattice;
	const path = bestPath(lattice);
	const paragraphs = paragraphsOf(
		lines,
		path.map((step, i) => placeOf(step, path[i - 1])),
		known.map((why, i) => why ?? path[i]?.pageText ?? null),
	);
	const pieces = readPage(paragraphs, manuscript.facts.title ?? null);
	const cast = castOf(
		paragraphs.flatMap(p => (p.cue ? [p.cue.label] : [])),
		page,
	);
	const stretches = stretchesOf(
		paragraphs,
		pieces,
		(a, b) => a.label.id === b.label.id && cast.of.get(keyOfLabel(a.label)) === cast.of.get(keyOfLabel(b.label)),
	);
	const {people, utterances} = voicesOf(stretches, cast, page.announced, paragraphs);
	const {roles, told} = converse(utterances, people.length, isWritten(manuscript.text));
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
	return {paragraphs, pieces, stretches, utterances, told, speakers};
}

/** The lines of a manuscript, cut where labels may begin, with all that is known of them before they are read. */
export function latticeOf(manuscript: Manuscript): Read {
	const again = recurring(manuscript.lines);
	const numbers = marksLines.has(manuscript.format) ? new Set<number>() : pageNumbers(manuscript.lines);
	const isNumber = (line: Line) => numbers.has(line.start);
	const lines = cutAtLabels(
		settle(
			manuscript.text,
			manuscript.lines,
			line => again.has(line.start) || isNumber(line) || mayStandAlone(line),
			line => isWholeLabel(line) || isNumber(line),
		),
	);
	const page: PageFacts = {
		announced: announcedIn(manuscript.text, manuscript.facts),
		legend: legendOf(lines),
		text: manuscript.text,
	};
	const known = lines.map(
		line => furniture(line, false) ?? (isNumber(line) ? 'page-number' : isLegend(line.folded) ? 'label-legend' : null),
	);
	const named = new Set(page.announced.map(a => fold(a.name)));
	const candidates = candidatesOf(lines, i => known[i] !== null);
	const says = (i: number) => candidates[i]?.some(c => c.label.says || c.shape === 'voice') === true;
	const lattice = {
		lines,
		candidates,
		apart: lines.map(
			(line, i) =>
				known[i] !== null || isCaption(line) || (isScene(line) && !says(i) && furniture(line, true) === null),
		),
		named,
		legend: new Set(page.legend.keys()),
		recurring: again,
	};
	return {lattice, page, known};
}

/** Formats whose mark-up parts the text: a number alone on a line of theirs is no page's. */
const marksLines: ReadonlySet<string> = new Set(['html', 'tei', 'akoma-ntoso']);

/** Whether a line may be the beginning of a turn or page text, which goes on with no other line. */
const mayStandAlone = (line: Line): boolean =>
	furniture(line, false) !== null || isStamp(line.text) || mayBeginTurn(line);

interface Read {
	readonly lattice: Lattice;
	readonly page: PageFacts;
	readonly known: readonly (Reason | null)[];
}

/** What a line is to the page. */
function placeOf(step: PathStep, before: PathStep | undefined): LinePlace {
	const {state, how, label, why} = step;
	const region = isSpeaking(state) || mayBeSaid(step) ? 'talk' : state;
	const opens = label === null && !isSpeaking(before?.state ?? 'head');
	if (how !== 'begins' || !isSpeaking(state) || opens) return {region, noise: how === 'noise', cue: null};
	const at = label ?? {label: unlabelled, to: 0, speech: 0};
	return {
		region,
		noise: false,
		cue: {label: at.label, to: at.to, speech: at.speech, seems: state, why, doubtful: step.margin < 1},
	};
}

const unlabelled = readLabel('');
/** Whether what was taken for page text is nearly as well explained as speech, and tells of nobody: it is not kept from the reader. */
const mayBeSaid = ({how, margin, rival, piece: {features}}: PathStep): boolean =>
	how === 'page' &&
	margin < nearly &&
	rival !== null &&
	isSpeaking(rival.state) &&
	!features.includes('short') &&
	!features.includes('tells') &&
	!features.includes('tells-of-event') &&
	!features.includes('foot-mark');
const nearly = 1;

/** Whether a page says that its questions and answers were written by one hand. */
function isWritten(text: string): boolean {
	return /自问自答/u.test(fold(text.slice(0, 5000)));
}
