import {hasScripts, layoutOf, sectionOf, shownSections, turnOf, wordingOf} from './current.ts';
import {readingStatus} from './footer.ts';
import {firstKeyOf} from './keyed.ts';
import {type Marking, nothingFound} from './marking.ts';
import {fileInFront} from './named-files.ts';
import {readingOf} from './reading.ts';
import type {Panes, Results, Title, View} from './shown.ts';
import type {State} from './state.ts';
import {type Appearance, isGround, isThemeName} from './theme-names.ts';

/** Whether one only reads: nothing is looked for, typed, or opened over the text. */
export const onlyReads = ({mode, front, begun}: State): boolean =>
	mode.kind === 'read' && front.query === null && begun === '';

/** The view while one only reads. It needs neither the search nor what commands do: the first frame waits for no more than this. */
export function readingView(state: State): View {
	const body = panesOf(state, nothingFound);
	return {...around(state), body, status: readingStatus(state, body.reading)};
}

/** What is the same whatever the body is. */
export function around(state: State): Omit<View, 'body' | 'status'> {
	const {ruler, convert, front} = state;
	return {
		layout: layoutOf(state),
		ruler,
		wording: wordingOf(state),
		convert,
		look: lookOf(state),
		outline: front.outline,
		title: titleOf(state),
	};
}

/**
 * What the terminal says of its ground counts for more than what one has said once, perhaps in another. A theme of one's own that
 * is there no more is as if none were chosen.
 */
function lookOf({settings: {theme, themes}, ground}: State): Appearance {
	const own = Object.hasOwn(themes, theme) ? themes[theme] : undefined;
	return {
		theme: own ?? (isThemeName(theme) ? theme : 'auto'),
		ground: ground ?? (isGround(theme) ? theme : null),
	};
}

function titleOf(state: State): Title {
	const {front, settings, convert} = state;
	const wording = wordingOf(state);
	const {event, exchanges, source, notes} = front.outline.briefing;
	const count = exchanges.length > 0 ? wording.screen.askedCount(exchanges.length) : '';
	const doubts =
		notes.length > 0 ? `${notes.length} ${wording.screen.doubts} (${firstKeyOf('information', settings.keys)})` : '';
	const mended = front.mended.length > 0 ? wording.screen.corrected(front.mended.length) : '';
	const title = event.title ?? source.name;
	// Some titles begin with the day as we write it.
	const day = event.date !== null && !title.includes(event.date) ? event.date : '';
	const script = hasScripts(state) ? wording.scripts[settings.script] : '';
	const file = state.files.length > 1 ? wording.screen.fileOf(fileInFront(state) + 1, state.files.length) : '';
	return {text: convert(title).text, facts: [file, script, day, count, doubts, mended].filter(Boolean)};
}

/** @param shown what the reading pane shows, where that is not where one is */
export function panesOf(state: State, found: Marking['found'], results: Results | null = null, shown = state): Panes {
	const {front, convert} = state;
	return {
		kind: 'panes',
		reading: readingOf(shown),
		marking: {convert, found},
		results,
		pane: front.pane,
		sections: shownSections(state),
		here: sectionOf(state),
		speaking: turnOf(state)?.speaker ?? null,
		chosenSpeaker: front.chosenSpeaker,
	};
}
