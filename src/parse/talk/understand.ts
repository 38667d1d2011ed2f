import type {Speaker} from '../../briefing/briefing.ts';
import {pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import type {Reason} from '../../wording/remarks.ts';
import type {Cue} from '../labels/cue.ts';
import {keyOfLabel, type Label} from '../labels/label.ts';
import type {SourceMarks} from '../layout/source-marks.ts';
import type {Line, Manuscript} from '../manuscript.ts';
import {bestPath, type PathStep} from '../model/best-path.ts';
import {isSpeaking} from '../model/states.ts';
import {type PagePart, readPage} from '../page/page-parts.ts';
import {type Paragraph, paragraphsOf} from '../page/paragraph.ts';
import {announcedIn} from './announced.ts';
import {type Cast, castOf} from './cast.ts';
import {converse, type Told} from './conversation.ts';
import {doubtFeatures, doubtsOf} from './doubt.ts';
import {latticeOf} from './lattice.ts';
import {placesOf} from './places.ts';
import {type Stretch, stretchesOf} from './stretches.ts';
import type {Utterance} from './utterance.ts';
import {voicesOf} from './utterances.ts';

/** What the steps found in a manuscript, before it is put together. */
export interface Understanding {
	readonly paragraphs: readonly Paragraph[];
	/** For each paragraph what it is. */
	readonly parts: readonly PagePart[];
	readonly stretches: readonly Stretch[];
	/** For each stretch who says what, and what it is in the conversation. */
	readonly utterances: readonly Utterance[];
	readonly told: readonly Told[];
	/** For each stretch why it may be wrong, in its speaker or where it ends; null where that is not in doubt. */
	readonly doubted: readonly (readonly Reason[] | null)[];
	readonly speakers: readonly Speaker[];
	readonly marks: SourceMarks;
}

/** The steps from lines to a conversation: labels → the best reading → paragraphs → page → people → turns → roles and kinds. */
export function understand(manuscript: Manuscript): Understanding {
	const {lattice, legend, known, marks} = latticeOf(manuscript);
	const {lines} = lattice;
	const path = bestPath(lattice);
	const reasons = known.map((why, i) => why ?? path[i]?.pageText ?? null);
	const paragraphs = paragraphsOf(lines, placesOf(path), reasons);
	const parts = readPage(paragraphs, manuscript.facts.title ?? null);
	const about = aboutSpeakers(lines, path);
	const announced = announcedIn(about, manuscript.facts);
	const opening = firstTurn(lines, path);
	const cast = castOf(
		paragraphs.flatMap(p => (p.cue ? [p.cue.label] : [])),
		{announced, legend, text: `${about}\n${opening}`, whole: manuscript.text},
	);
	const stretches = stretchesOf(
		paragraphs,
		parts,
		(a, b) => a.label.id === b.label.id && voiceOf(a, cast) === voiceOf(b, cast),
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
	const doubted = doubtsOf(doubtFeatures(stretches, utterances, paragraphs, path));
	return {paragraphs, parts, stretches, utterances, told, doubted, speakers, marks};
}

/**
 * What the page says about those who speak: its head, the story around the talk, what its host says, and the labels; not
 * what others say, who name many.
 */
function aboutSpeakers(lines: readonly Line[], path: readonly PathStep[]): string {
	let voice: Label | null = null;
	return lines
		.flatMap((line, i) => {
			const step = path[i];
			if (!step || !isSpeaking(step.state)) return [line.text];
			if (step.how === 'begins') voice = step.label?.label ?? null;
			// Whoever is called by an office alone reads out names as well as any other.
			const leads = step.state === 'host' && (voice === null || voice.part === 'host' || voice.name !== null);
			if (leads) return [line.text];
			return step.label ? [line.text.slice(0, step.label.to)] : [];
		})
		.join('\n');
}

/** What the first one says, who often names the others. */
function firstTurn(lines: readonly Line[], path: readonly PathStep[]): string {
	const first = path.findIndex(({state}) => isSpeaking(state));
	const second = path.findIndex(({how}, i) => i > first && how === 'begins');
	return lines
		.slice(Math.max(0, first), second < 0 ? undefined : second)
		.map(line => line.text)
		.join('\n');
}

/** Who speaks after a cue, as far as it tells; an answer without a label is nobody's but its own. */
const voiceOf = (cue: Cue, cast: Cast): number | Cue | undefined =>
	cue.label.text === '' && cue.seems !== 'asker' ? cue : cast.of.get(keyOfLabel(cue.label));

const written = pattern`${'asksItself'}`;

/** Whether a page says that its questions and answers were written by one hand. */
function isWritten(text: string): boolean {
	return written.test(fold(text.slice(0, 5000)));
}
