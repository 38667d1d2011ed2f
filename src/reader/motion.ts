import type {Turn} from '../briefing/briefing.ts';
import type {Section} from '../briefing/outline.ts';
import type {Place} from '../briefing/place.ts';
import {filterOf, layoutOf, pageOf, sectionOf, shownSections, topRowOf, turnOf} from './current.ts';
import type {Page} from './page.ts';
import {compareSpots, headingOf, type Spot, sameSpot, startOf, textAt} from './spot.ts';
import {type Lit, type State, withFront, withMessage} from './state.ts';

/** Moves and remembers where one was: jumping, as against scrolling. What is lit there is told, else nothing is. */
export function jumpTo(state: State, top: Spot, lit: Lit | null = null): State {
	const {front} = state;
	if (sameSpot(top, front.top)) return withFront(state, {lit});
	return withFront(state, {top, lit, trail: [...front.trail.slice(-99), front.top], ahead: []});
}

/** Back to where the last jump started. */
export function goBack(state: State): State {
	const {trail, ahead, top: here} = state.front;
	const top = trail.at(-1);
	if (!top) return withMessage(state, 'noPlaceBefore');
	return uncovered(withFront(state, {top, trail: trail.slice(0, -1), ahead: [...ahead, here]}), top);
}

/** Forward again, to where one came back from. */
export function goForward(state: State): State {
	const {trail, ahead, top: here} = state.front;
	const top = ahead.at(-1);
	if (!top) return withMessage(state, 'noPlaceAhead');
	return uncovered(withFront(state, {top, trail: [...trail, here], ahead: ahead.slice(0, -1)}), top);
}

/** To where the last jump started, from where one can be brought here again likewise. */
export function goBackAndForth(state: State): State {
	const top = state.front.trail.at(-1);
	return top ? jumpTo(uncovered(state, top), top) : withMessage(state, 'noPlaceBefore');
}

/** The furthest top row that still fills the pane. */
const lastTop = (page: Page, textRows: number): number => Math.max(0, page.rows.length - textRows);

/**
 * Scrolls by rows, down if positive. At the end of a section the next one begins at its first row, at the start
 * the one before shows its end: no row is ever skipped.
 */
export function scroll(state: State, rows: number): State {
	const page = pageOf(state);
	if (!page) return state;
	const {textRows} = layoutOf(state);
	const top = topRowOf(state, page);
	const last = lastTop(page, textRows);
	if (rows > 0) {
		if (top >= last) return enter(state, neighbour(state, 1), 'start') ?? withMessage(state, 'theEnd');
		return atRow(state, page, Math.min(last, top + rows));
	}
	if (top === 0) return enter(state, neighbour(state, -1), 'end') ?? withMessage(state, 'theStart');
	return atRow(state, page, Math.max(0, top + rows));
}

export function scrollPages(state: State, pages: number): State {
	// Two rows of the old page stay in sight, as long as there are more than a few.
	const {textRows} = layoutOf(state);
	const page = textRows > 6 ? textRows - 2 : textRows;
	return scroll(state, Math.trunc(pages * page) || Math.sign(pages));
}

/** The first or the last page of the whole briefing. */
export function goToEnd(state: State, end: 'start' | 'end'): State {
	const moved = enter(state, shownSections(state).at(end === 'start' ? 0 : -1), end);
	return moved ? jumpTo(state, moved.front.top) : state;
}

/** To the `count`th next section with something to show, or previous if negative. */
export function goToQuestion(state: State, count: number): State {
	const sections = shownSections(state);
	const here = sectionOf(state)?.index ?? 0;
	const ahead = count > 0 ? sections.filter(s => s.index > here) : sections.filter(s => s.index < here).reverse();
	const section = ahead[Math.min(Math.abs(count), ahead.length) - 1];
	if (!section) return withMessage(state, count > 0 ? 'lastQuestion' : 'firstQuestion');
	return openSection(state, section);
}

export function goToExchange(state: State, n: number): State {
	const section = state.front.outline.sections.find(({exchange}) => exchange?.n === n);
	return section ? openSection(unfilteredFor(state, section), section) : withMessage(state, 'noSuchQuestion');
}

export function openSection(state: State, section: Section): State {
	const shows = filterOf(state);
	const start = startOf(shows ? section.turns.filter(shows) : section.turns);
	return start ? jumpTo(state, start) : state;
}

/** To the next turn (1) or back to the previous one (-1) for which `fits` is true. */
export function goToTurn(state: State, step: 1 | -1, fits: (turn: Turn) => boolean = () => true): State {
	const turn = turnFrom(state, step, fits);
	return turn ? openTurn(state, turn) : withMessage(state, step > 0 ? 'theEnd' : 'theStart');
}

export function goToSameSpeaker(state: State, step: 1 | -1): State {
	const here = turnOf(state);
	const turn = here && turnFrom(state, step, other => other.speaker === here.speaker);
	return turn ? openTurn(state, turn) : withMessage(state, 'noOtherTurn');
}

/** From a question to its first answer, from an answer to the next one, from the last back to the question. */
export function goToAnswer(state: State): State {
	const here = turnOf(state);
	const exchange = here && sectionOf(state)?.exchange;
	if (!exchange) return withMessage(state, 'noExchange');
	const next = exchange.answers[exchange.answers.indexOf(here.id) + 1] ?? exchange.question[0];
	const shows = filterOf(state);
	const turn = state.front.outline.turns.find(({id}) => id === next);
	return turn && (!shows || shows(turn)) ? openTurn(state, turn) : withMessage(state, 'noExchange');
}

export function openTurn(state: State, turn: Turn): State {
	const heading = headingOf(turn);
	return heading ? jumpTo(state, heading) : state;
}

/** Brings a place into sight: it stays where it is when it is in the pane already, else a third down from the top. */
export function reveal(state: State, place: Place): State {
	const there = withFront(state, {top: textAt(place.block, place.offset)});
	const page = pageOf(there);
	if (!page) return state;
	const {textRows} = layoutOf(state);
	const row = topRowOf(there, page);
	if (sectionOf(there) === sectionOf(state)) {
		const top = topRowOf(state, page);
		if (row >= top && row < top + textRows) return state;
	}
	const first = Math.max(0, Math.min(row - Math.floor(textRows / 3), lastTop(page, textRows)));
	return atRow(state, page, first < row && page.rows[first]?.kind === 'gap' ? first + 1 : first);
}

/** Without the filters, if they hide the turn of this place. */
export function uncovered(state: State, place: Place): State {
	const shows = filterOf(state);
	const turn = state.front.outline.turnAt(place.block);
	return !shows || !turn || shows(turn) ? state : withFront(state, {only: null, hitsOnly: false});
}

/** Moves on to the nearest turn that is still shown after a filter changed. */
export function settle(state: State): State {
	const shows = filterOf(state);
	const here = turnOf(state);
	if (!shows || (here && shows(here))) return state;
	const turn = turnFrom(state, 1, shows) ?? turnFrom(state, -1, shows);
	return turn ? openTurn(state, turn) : state;
}

const atRow = (state: State, page: Page, row: number): State => {
	const top = page.rows[row]?.spot;
	return top ? withFront(state, {top}) : state;
};

function enter(state: State, section: Section | undefined, side: 'start' | 'end'): State | undefined {
	const start = section && startOf(shown(state, section.turns));
	if (!start) return undefined;
	const there = withFront(state, {top: start});
	const page = pageOf(there);
	return page && atRow(there, page, side === 'start' ? 0 : lastTop(page, layoutOf(state).textRows));
}

function neighbour(state: State, step: 1 | -1): Section | undefined {
	const here = sectionOf(state)?.index ?? 0;
	const sections = shownSections(state);
	return step > 0 ? sections.find(({index}) => index > here) : sections.findLast(({index}) => index < here);
}

function shown(state: State, turns: readonly Turn[]): readonly Turn[] {
	const shows = filterOf(state);
	return shows ? turns.filter(shows) : turns;
}

/** A question asked for by its number is shown even where a filter hides it. */
const unfilteredFor = (state: State, section: Section): State =>
	shown(state, section.turns).length > 0 ? state : withFront(state, {only: null, hitsOnly: false});

function turnFrom(state: State, step: 1 | -1, fits: (turn: Turn) => boolean): Turn | undefined {
	const starts = shown(state, state.front.outline.turns).filter(turn => turn.blocks.length > 0 && fits(turn));
	const {outline, top} = state.front;
	const beside = (turn: Turn): number => compareSpots(outline, headingOf(turn)!, top);
	return step > 0
		? starts.find(turn => beside(turn) > 0 && turn !== turnOf(state))
		: starts.findLast(turn => beside(turn) < 0);
}
