import {blockAtTime} from '../briefing/block-time.ts';
import type {Turn} from '../briefing/briefing.ts';
import type {Section} from '../briefing/outline.ts';
import type {Place} from '../briefing/place.ts';
import {
	filterOf,
	flowOf,
	isInSight,
	layoutOf,
	placeOf,
	sectionOf,
	shownSections,
	shownTurns,
	spotHere,
	topRowOf,
	turnOf,
} from './current.ts';
import {compareRows, earlier, type Flow, lastTop, type RowIndex, rowAt, stepped} from './flow.ts';
import {compareSpots, type Spot, sameSpot, startOf, textAt} from './spot.ts';
import {type Lit, type Open, type State, withFront, withMessage} from './state.ts';

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

/** Scrolls by rows, down if positive, until the pane is full of the last ones. What is lit stays so. */
export function scroll(state: State, rows: number): State {
	const flow = flowOf(state);
	const top = topRowOf(state);
	if (!top) return state;
	const last = lastTop(flow, layoutOf(state).textRows);
	if (rows > 0 && compareRows(top, last) >= 0) return withMessage(state, 'theEnd');
	if (rows < 0 && compareRows(top, firstRow) === 0) return withMessage(state, 'theStart');
	const next = stepped(flow, top, rows);
	return atRow(state, flow, rows > 0 ? earlier(next, last) : next);
}

const firstRow: RowIndex = {section: 0, row: 0};

export function scrollPages(state: State, pages: number): State {
	// Two rows of the old page stay in sight, as long as there are more than a few.
	const {textRows} = layoutOf(state);
	const page = textRows > 6 ? textRows - 2 : textRows;
	return scroll(state, Math.trunc(pages * page) || Math.sign(pages));
}

/** The first or the last page of the whole briefing. */
export function goToEnd(state: State, end: 'start' | 'end'): State {
	const flow = flowOf(state);
	if (flow.sections.length === 0) return state;
	const row = end === 'start' ? firstRow : lastTop(flow, layoutOf(state).textRows);
	return jumpTo(state, atRow(state, flow, row).front.top);
}

/** To where this part of the text, 0 to 1, lies behind: 0.5 is its middle. */
export function goToPart(state: State, part: number): State {
	const {outline} = state.front;
	const before = Math.min(1, part) * outline.length;
	const block = outline.blocks.findLast(({id}) => outline.lengthBefore({block: id, offset: 0}) <= before);
	if (!block) return state;
	const offset = Math.max(
		0,
		Math.min(block.text.length - 1, Math.floor(before - outline.lengthBefore({block: block.id, offset: 0}))),
	);
	const place = {block: block.id, offset};
	const open = uncovered(state, place);
	const flow = flowOf(open);
	const row = rowAt(flow, textAt(place.block, place.offset));
	const last = lastTop(flow, layoutOf(open).textRows);
	return row ? jumpTo(open, atRow(open, flow, earlier(row, last)).front.top) : state;
}

/** To the `count`th next section with something to show, or previous if negative. */
export function goToQuestion(state: State, count: number): State {
	const sections = shownSections(state);
	const here = (sectionOf(state)?.index ?? 0) - (count > 0 && leadsToQuestion(state) ? 1 : 0);
	const ahead = count > 0 ? sections.filter(s => s.index > here) : sections.filter(s => s.index < here).reverse();
	const section = ahead[Math.min(Math.abs(count), ahead.length) - 1];
	if (!section) return withMessage(state, count > 0 ? 'lastQuestion' : 'firstQuestion');
	return openSection(state, section);
}

/** Whether one is at words that lead to a question. */
function leadsToQuestion(state: State): boolean {
	const {outline} = state.front;
	const section = sectionOf(state);
	const question = section?.turns.find(({id}) => id === section.exchange?.question[0]);
	const [first] = question ? shownTurns(state, [question]).flatMap(({blocks}) => blocks) : [];
	return first !== undefined && (outline.orderOf(spotHere(state).block) ?? 0) < (outline.orderOf(first.id) ?? 0);
}

export function goToExchange(state: State, n: number): State {
	const section = state.front.outline.sections.find(({exchange}) => exchange?.n === n);
	return section ? openSection(unfilteredFor(state, section), section) : withMessage(state, 'noSuchQuestion');
}

/** To what is said at a time of the recording, in seconds. */
export function goToTime(state: State, seconds: number): State {
	const {outline} = state.front;
	const block = blockAtTime(outline.blocks, seconds);
	const turn = outline.turnAt(block?.id ?? '');
	if (!block || !turn) return withMessage(state, 'noTimes');
	return block === turn.blocks[0]
		? openTurn(state, turn)
		: jumpTo(uncovered(state, textAt(block.id)), textAt(block.id));
}

/** To its question, past the words of who leads to it; where that is not shown, to what is shown first. */
export function openSection(state: State, section: Section): State {
	const turns = shownTurns(state, section.turns);
	const start = startOf(turns.filter(({id}) => id === section.exchange?.question[0])) ?? startOf(turns);
	return start ? jumpTo(state, start) : state;
}

/** So many turns on, or back where negative, of those for which `fits` is true; as far as there are any. */
export function goToTurn(state: State, by: number, fits: (turn: Turn) => boolean = () => true): State {
	const turn = turnFrom(state, by, fits);
	return turn ? openTurn(state, turn) : withMessage(state, by > 0 ? 'theEnd' : 'theStart');
}

export function goToSameSpeaker(state: State, by: number): State {
	const here = turnOf(state);
	const turn = here && turnFrom(state, by, other => other.speaker === here.speaker);
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
	const start = startOf([turn]);
	return start ? jumpTo(state, start) : state;
}

/** Brings a place into sight: what is seen stays when all from it to `end` is in the pane already, else it comes a third down from the top. */
export function reveal(state: State, place: Place, end = place): State {
	if (isInSight(state, place) && isInSight(state, end)) return state;
	const flow = flowOf(state);
	const row = rowAt(flow, textAt(place.block, place.offset));
	if (!row) return state;
	const {textRows} = layoutOf(state);
	const first = earlier(stepped(flow, row, -Math.floor(textRows / 3)), lastTop(flow, textRows));
	const leads = ({section, row}: RowIndex): boolean => {
		const kind = flow.rowsOf(section)[row]?.kind;
		return kind === 'gap' || kind === 'rule';
	};
	// The pane begins with words, not with what leads to them.
	let top = first;
	while (leads(top) && compareRows(top, row) < 0) top = stepped(flow, top, 1);
	return atRow(state, flow, top);
}

/** Without the filters, which is told, if they hide the turn of this place. */
export function uncovered(state: State, place: Place): State {
	const shows = filterOf(state);
	const turn = state.front.outline.turnAt(place.block);
	return !shows || !turn || shows(turn) ? state : unfiltered(state);
}

const unfiltered = (state: State): State => withMessage(withFront(state, {only: null, hitsOnly: false}), 'filterEnded');

/** With another filter: where one is stays in sight if it is shown, else the nearest turn that is shown comes. */
export function filtered(state: State, filter: Partial<Pick<Open, 'only' | 'hitsOnly' | 'query'>>): State {
	const place = placeOf(state);
	const {outline, top} = state.front;
	const changed = withFront(state, filter);
	const shows = filterOf(changed) ?? (() => true);
	const [here, above] = [outline.turnAt(place.block), outline.turnAt(top.block)];
	if (here && shows(here)) {
		const from = above && shows(above) ? changed : withFront(changed, {top: textAt(place.block, place.offset)});
		return reveal(from, place);
	}
	const at = withFront(changed, {lit: null, top: textAt(place.block, place.offset)});
	const turn = turnFrom(at, 1, shows) ?? turnFrom(at, -1, shows);
	return turn ? openTurn(changed, turn) : changed;
}

function atRow(state: State, flow: Flow, {section, row}: RowIndex): State {
	const top = flow.rowsOf(section)[row]?.spot;
	return top ? withFront(state, {top}) : state;
}

/** A question asked for by its number is shown even where a filter hides it. */
const unfilteredFor = (state: State, section: Section): State =>
	shownTurns(state, section.turns).length > 0 ? state : unfiltered(state);

/** The turn so many on, or back; the last there is, where there are fewer. */
function turnFrom(state: State, by: number, fits: (turn: Turn) => boolean): Turn | undefined {
	const {outline} = state.front;
	const starts = shownTurns(state, outline.turns).filter(turn => turn.blocks.length > 0 && fits(turn));
	const here = spotHere(state);
	const current = outline.turnAt(here.block);
	const beside = (turn: Turn): number => compareSpots(outline, startOf([turn])!, here);
	if (by > 0)
		return starts
			.filter(turn => beside(turn) > 0 && turn !== current)
			.slice(0, by)
			.at(-1);
	const flow = flowOf(state);
	const [start, at] = [current && rowAt(flow, startOf([current]) ?? here), rowAt(flow, here)];
	// Aloud one is at the first sentence, not at the heading above it.
	const isAtWords = state.aloud && here.offset === 0 && here.block === current?.blocks[0]?.id;
	const isAtStart = isAtWords || (start && at && compareRows(start, at) >= 0);
	return starts.filter(turn => beside(turn) < 0 && !(isAtStart && turn === current)).slice(by)[0];
}
