import {readLabel} from '../labels/label.ts';
import type {PathStep} from '../model/best-path.ts';
import {isSpeaking} from '../model/states.ts';
import type {LinePlace} from '../page/paragraph.ts';

/** What each line is to the page, from the path taken through it. */
export function placesOf(path: readonly PathStep[]): readonly LinePlace[] {
	const lone = loneFoot(path);
	return path.map((step, i) => placeOf(step, path[i - 1], i === lone || isUnderBareLabel(step, path[i - 1])));
}

function placeOf(step: PathStep, before: PathStep | undefined, said: boolean): LinePlace {
	const {state, how, label, why} = step;
	const region = isSpeaking(state) || said || mayBeSaid(step) ? 'talk' : state;
	const opens = label === null && state !== 'asker' && !isSpeaking(before?.state ?? 'head');
	if (how !== 'begins' || !isSpeaking(state) || opens) {
		const {rival, margin} = step;
		const near = margin < maybeLabel && rival?.how === 'begins';
		return {
			region,
			noise: how === 'noise',
			cue: null,
			// A rival that begins without a label has none to show.
			maybe: (near && rival.reading?.candidate.label.text) || null,
		};
	}
	const at = label ?? {label: unlabelled, to: 0, speech: 0, number: null};
	return {
		region,
		noise: false,
		maybe: null,
		cue: {
			label: at.label,
			to: at.to,
			speech: at.speech,
			seems: state,
			numbered: at.number !== null,
			why,
			doubtful: step.margin < doubtfulLabel,
		},
	};
}

const unlabelled = readLabel('');
/** A label, or one that was not taken, is in doubt where the next best reading of the page is as near as this, in log-odds. */
const doubtfulLabel = 2;
const maybeLabel = 1.5;

/** The number of the only paragraph of a foot that only tells what somebody said: it may be the end of an answer; −1 where none is. */
function loneFoot(path: readonly PathStep[]): number {
	const foot = path.flatMap((step, i) => (step.state === 'foot' && !step.piece.apart ? [i] : []));
	const [only] = foot;
	const features = path[only ?? -1]?.piece.features ?? [];
	return foot.length === 1 && only !== undefined && features.includes('tells') && !features.includes('foot-mark')
		? only
		: -1;
}

/** Whether a label stands alone on the line before: what follows it is said, whatever it looks like. */
const isUnderBareLabel = ({how, piece}: PathStep, before: PathStep | undefined): boolean =>
	how === 'page' &&
	!piece.apart &&
	before?.how === 'begins' &&
	before.label !== null &&
	before.label.speech >= before.piece.line.text.length;

/** Whether what was taken for page text is nearly as well explained as speech, and tells of nobody: it is not kept from the reader. */
const mayBeSaid = ({how, margin, rival, piece: {features}}: PathStep): boolean =>
	how === 'page' &&
	rival !== null &&
	isSpeaking(rival.state) &&
	(margin < nearly
		? !features.includes('short') || isSpoken(features)
		: margin < nearlyIfSpoken && isSpoken(features)) &&
	!features.includes('tells') &&
	!features.includes('tells-of-event') &&
	!features.includes('foot-mark');
const nearly = 1;
const nearlyIfSpoken = 2.4;
const isSpoken = (features: PathStep['piece']['features']): boolean =>
	features.includes('greets') || features.includes('announces');
