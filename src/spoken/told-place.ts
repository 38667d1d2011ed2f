import type {Turn} from '../briefing/briefing.ts';
import type {Section} from '../briefing/outline.ts';
import type {BlockRange} from '../briefing/place.ts';
import {sentenceOfHit} from '../reader/aloud.ts';
import {litStop, shownStops, wordingOf} from '../reader/current.ts';
import type {Lit, State} from '../reader/state.ts';
import {answerersOf, askerOf, nameOf, sectionTitle, titlesOf} from '../reader/telling.ts';

/**
 * Where one is, and the words there: the question where it is another one than before, who speaks where that is another, which of
 * the hits it is. Without a state before all of that is told.
 */
export function placeTold(before: State | null, state: State): readonly string[] {
	const {outline, lit} = state.front;
	if (!lit) return [];
	const turn = outline.turnAt(lit.block);
	const section = outline.sectionAt(lit.block);
	const was = before?.front.outline === outline ? before.front.lit : null;
	const isOtherSection = !was || outline.sectionAt(was.block) !== section;
	const isOtherTurn = isOtherSection || outline.turnAt(was?.block ?? '') !== turn;
	// The question's own line has told already who asks it.
	const named = isOtherSection && turn?.id === section?.exchange?.question[0];
	return [
		...(section && isOtherSection ? [sectionTold(state, section)] : []),
		...(lit.as === 'hit' ? [hitTold(state)].filter(Boolean) : []),
		...(turn && isOtherTurn && !named ? [turnTold(state, turn)] : []),
		...stretchesOf(state, lit).map(stretch => wordsTold(state, stretch)),
	];
}

const stretchesOf = (state: State, lit: Lit): readonly BlockRange[] => [
	sentenceOfHit(state, lit) ?? lit,
	...(lit.more ?? []),
];

/** Which question of how many, who asks and who answers; or the name of what is none. */
function sectionTold(state: State, section: Section): string {
	const {outline} = state.front;
	const wording = wordingOf(state);
	const {aloud} = wording;
	const {exchange} = section;
	if (!exchange) return sectionTitle({wording}, section) + aloud.fullStop;
	const asker = askerOf(state, outline, section) || wording.screen.noSpeaker;
	const answerers = answerersOf(outline, section).map(speaker => nameOf(state, speaker));
	const who =
		answerers.length === 0
			? aloud.asks(asker)
			: answerers.length === 1
				? aloud.asksAnswered(asker, answerers[0]!)
				: aloud.asksAnsweredBySeveral(asker, answerers.join(aloud.and));
	return aloud.question(exchange.n, outline.briefing.exchanges.length) + aloud.between + who;
}

/** Who speaks, the first time with the titles, and what it is that is said. */
function turnTold(state: State, turn: Turn): string {
	const {outline} = state.front;
	const wording = wordingOf(state);
	const speaker = outline.speaker(turn.speaker);
	const isFirst = outline.turns.find(other => other.speaker === turn.speaker) === turn;
	const titles = speaker && isFirst ? titlesOf({convert: state.convert, wording}, speaker) : '';
	const name = [nameOf(state, speaker) || wording.screen.noSpeaker, titles.replaceAll(' · ', wording.screen.listComma)]
		.filter(Boolean)
		.join(wording.screen.listComma);
	const {kind} = turn;
	const {turnKinds} = wording.aloud;
	return turnKinds[kind === 'question' || kind === 'answer' || kind === 'handoff' ? kind : 'other'](name);
}

function hitTold(state: State): string {
	const at = litStop(state);
	return at < 0 ? '' : wordingOf(state).aloud.hit(at + 1, shownStops(state).length);
}

/** The words in the script that is shown, after what they are where nobody says them, or in doubt. */
function wordsTold(state: State, {block: id, range: [from, to]}: BlockRange): string {
	const {outline} = state.front;
	const {aloud} = wordingOf(state);
	const block = outline.blockAt(id);
	if (!block) return '';
	const shown = state.convert(block.text);
	const words = shown.text.slice(shown.fromOriginal(from), shown.fromOriginal(to)).trim();
	const mark = block.kind !== 'paragraph' ? aloud[block.kind] : from === 0 && outline.doubts.has(id) ? aloud.doubt : '';
	return [mark, words].filter(Boolean).join(' ');
}
