import type {Outline} from '../briefing/outline.ts';
import type {BlockRange} from '../briefing/place.ts';
import type {Clip} from '../export/clip.ts';
import {type Nearest, nearestTo} from '../search/nearest.ts';
import {oncePer} from '../text/once-per.ts';
import {askFor} from './asking.ts';
import {jumpTo, reveal, uncovered} from './motion.ts';
import {chosenHere, readOnAt, selectStretch} from './selection.ts';
import {type Ask, type Outcome, type State, step, withFront, withMessage} from './state.ts';

/** Puts what is selected, else the sentence one is at, or so many, into the basket; what lies there already gets a note. */
export function clipChosen(state: State, count: number): State | Outcome {
	const stretches = chosenHere(state, count);
	const read = readOnAt(state, stretches);
	if (stretches.length === 0) return withMessage(read, 'notThere');
	const before = clipOf(read, stretches);
	return before ? askForNote(read, before) : step(read, {do: 'clip', stretches});
}

/** The clip that holds these very words from this place. */
function clipOf({clips, front: {outline}}: State, stretches: readonly BlockRange[]): Clip | undefined {
	const words = stretches.map(({block, range}) => outline.blockAt(block)?.text.slice(...range));
	return clips.find(
		({sha256, block, quotation}) =>
			sha256 === outline.briefing.source.sha256 &&
			block === stretches[0]?.block &&
			quotation.words.join('\n') === words.join('\n'),
	);
}

/** Asks for one's own words about a clip. */
export function askForNote(state: State, {id, note}: Clip): State {
	const ask: Ask = {
		title: 'note',
		take: (asked, text) => step(withMessage(asked, 'noted'), {do: 'keep', change: {noted: id, note: text}}),
	};
	return askFor(state, ask, note);
}

/** Whether a clip is of the briefing in front as it is, of another version of it, or of another one. */
export function standingOf({quotation, sha256}: Clip, {briefing}: Outline): 'here' | 'version' | 'elsewhere' {
	const {event, source} = briefing;
	if (sha256 === source.sha256) return 'here';
	const same =
		event.title === null
			? quotation.source === source.name
			: event.title === quotation.event.title && event.date === quotation.event.date;
	return same ? 'version' : 'elsewhere';
}

/** Whether a briefing is another version of the one that a clip is of, and its words do not stand there. */
export const isChanged = (clip: Clip, outline: Outline): boolean =>
	standingOf(clip, outline) === 'version' && (nearestIn(clip, outline)?.likeness ?? 0) < sameWords;

/** Where the words of a clip stand in another version, or the nearest to them; null where nothing is near. */
const nearestIn = (clip: Clip, outline: Outline): Nearest | null => nearests(clip).of(outline);

const nearests = oncePer(({quotation}: Clip) => ({
	of: oncePer((outline: Outline) => nearestTo(quotation.words.join(' '), outline)),
}));

/** Less than this, and the words are not there any more: what is nearest is offered in their place. */
const sameWords = 0.999;

/** Goes to the words of a clip and selects them; opens their briefing where it is another. */
export function goToClip(state: State, clip: Clip): State | Outcome {
	const {outline} = state.front;
	const standing = standingOf(clip, outline);
	if (standing === 'elsewhere') {
		return clip.from === null
			? withMessage(state, 'notOpen')
			: step(state, {do: 'open', source: clip.from, clip: clip.id});
	}
	const block = outline.blockAt(clip.block);
	const from = block?.text.indexOf(clip.quotation.words[0] ?? '') ?? -1;
	if (standing === 'here' && block && block.start === clip.start && from >= 0) {
		return shown(state, {block: block.id, range: [from, from + clip.quotation.words.join('\n').length]});
	}
	const nearest = nearestIn(clip, outline);
	if (!nearest) return withMessage(state, 'notThere');
	const there = shown(state, nearest);
	return nearest.likeness < sameWords ? withMessage(there, 'changedSince') : there;
}

function shown(state: State, stretch: BlockRange): State {
	const place = {block: stretch.block, offset: stretch.range[0]};
	const open = uncovered(withFront(state, {pane: 'text'}), place);
	return selectStretch(jumpTo(open, reveal(open, place).front.top), stretch);
}
