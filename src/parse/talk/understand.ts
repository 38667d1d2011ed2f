import type {Speaker} from '../../briefing/briefing.ts';
import {fold} from '../../text/fold.ts';
import type {Reason} from '../../wording/remarks.ts';
import {keyOfLabel, readLabel} from '../labels/label.ts';
import {candidatesOf, cutAtLabels, isWholeLabel, mayBeginTurn} from '../labels/label-shapes.ts';
import {isLegend, type Legend, legendOf} from '../labels/legend.ts';
import {withoutLineNumbers} from '../layout/line-numbers.ts';
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
import {castOf} from './cast.ts';
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
	const {lattice, legend, known} = latticeOf(manuscript);
	const {lines} = lattice;
	const path = bestPath(lattice);
	const lone = loneFoot(path);
	const paragraphs = paragraphsOf(
		lines,
		path.map((step, i) => placeOf(step, path[i - 1], i === lone)),
		known.map((why, i) => why ?? path[i]?.pageText ?? null),
	);
	const pieces = readPage(paragraphs, manuscript.facts.title ?? null);
	const about = aboutSpeakers(lines, path);
	const announced = announcedIn(about, manuscript.facts);
	const opening = firstTurn(lines, path);
	const cast = castOf(
		paragraphs.flatMap(p => (p.cue ? [p.cue.label] : [])),
		{announced, legend, text: `${about}\n${opening}`, whole: manuscript.text},
	);
	const stretches = stretchesOf(
		paragraphs,
		pieces,
		(a, b) => a.label.id === b.label.id && cast.of.get(keyOfLabel(a.label)) === cast.of.get(keyOfLabel(b.label)),
	);
	const {people, utterances} = voicesOf(stretches, cast, announced, paragraphs);
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
	const printed = withoutLineNumbers(manuscript.lines);
	const again = recurring(printed);
	const numbers = marksLines.has(manuscript.format) ? new Set<number>() : pageNumbers(printed);
	const isNumber = (line: Line) => numbers.has(line.start);
	const lines = cutAtLabels(
		settle(
			manuscript.text,
			printed,
			line => again.has(line.start) || isNumber(line) || mayStandAlone(line),
			line => isWholeLabel(line) || isNumber(line),
		),
	);
	const legend = legendOf(lines);
	const known = lines.map(
		line => furniture(line, false) ?? (isNumber(line) ? 'page-number' : isLegend(line.folded) ? 'label-legend' : null),
	);
	const named = new Set(announcedIn(manuscript.text, manuscript.facts).map(a => fold(a.name)));
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
		legend: new Set(legend.keys()),
		recurring: again,
	};
	return {lattice, legend, known};
}

/**
 * What the page says about those who speak: its head, the story around the talk, what its host says, and the labels; not
 * what others say, who name many.
 */
const aboutSpeakers = (lines: readonly Line[], path: readonly PathStep[]): string =>
	lines
		.flatMap((line, i) => {
			const step = path[i];
			if (!step || !isSpeaking(step.state) || step.state === 'host') return [line.text];
			return step.label ? [line.text.slice(0, step.label.to)] : [];
		})
		.join('\n');

/** What the first one says, who often names the others. */
function firstTurn(lines: readonly Line[], path: readonly PathStep[]): string {
	const first = path.findIndex(({state}) => isSpeaking(state));
	const second = path.findIndex(({how}, i) => i > first && how === 'begins');
	return lines
		.slice(Math.max(0, first), second < 0 ? undefined : second)
		.map(line => line.text)
		.join('\n');
}

/** Formats whose mark-up parts the text: a number alone on a line of theirs is no page's. */
const marksLines: ReadonlySet<string> = new Set(['html', 'tei', 'akoma-ntoso']);

/** Whether a line may be the beginning of a turn or page text, which goes on with no other line. */
const mayStandAlone = (line: Line): boolean =>
	furniture(line, false) !== null || isStamp(line.text) || mayBeginTurn(line);

interface Read {
	readonly lattice: Lattice;
	readonly legend: Legend;
	readonly known: readonly (Reason | null)[];
}

/** What a line is to the page. */
function placeOf(step: PathStep, before: PathStep | undefined, said: boolean): LinePlace {
	const {state, how, label, why} = step;
	const region = isSpeaking(state) || said || mayBeSaid(step) ? 'talk' : state;
	const opens = label === null && !isSpeaking(before?.state ?? 'head');
	if (how !== 'begins' || !isSpeaking(state) || opens) {
		const {rival, margin} = step;
		const near = margin < maybeLabel && rival?.how === 'begins';
		return {
			region,
			noise: how === 'noise',
			cue: null,
			maybe: near ? (rival.reading?.candidate.label.text ?? null) : null,
		};
	}
	const at = label ?? {label: unlabelled, to: 0, speech: 0};
	return {
		region,
		noise: false,
		maybe: null,
		cue: {label: at.label, to: at.to, speech: at.speech, seems: state, why, doubtful: step.margin < doubtfulLabel},
	};
}

const unlabelled = readLabel('');
/** A label, or one that was not taken, is in doubt where the next best reading of the page is as near as this, in log-odds. */
const doubtfulLabel = 2.5;
const maybeLabel = 1.6;
/** The number of the only paragraph of a foot that only tells what somebody said: it may be the end of an answer; −1 where none is. */
function loneFoot(path: readonly PathStep[]): number {
	const foot = path.flatMap((step, i) => (step.state === 'foot' && !step.piece.apart ? [i] : []));
	const [only] = foot;
	const features = path[only ?? -1]?.piece.features ?? [];
	return foot.length === 1 && only !== undefined && features.includes('tells') && !features.includes('foot-mark')
		? only
		: -1;
}

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
