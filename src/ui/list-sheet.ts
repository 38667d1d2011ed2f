import type {Speaker} from '../briefing/briefing.ts';
import type {Figure} from '../figures/figure.ts';
import {type Choice, choicesOf, chosenIn, orderOf} from '../reader/choices.ts';
import type {Command} from '../reader/commands.ts';
import {keyCap} from '../reader/keys.ts';
import {percentage} from '../reader/percentage.ts';
import {type ChooseMode, layoutOf, type State, wordingOf} from '../reader/state.ts';
import type {Line} from '../search/concordance.ts';
import {cellWidth, padCells, takeLastCells} from '../text/cells.ts';
import {fullLine, type Segment} from './line.ts';
import {nameOf, paintOf, titlesOf} from './names.ts';
import type {Theme} from './theme.ts';

/** A list narrowed by typing, over the whole width. */
export function listSheet(state: State, mode: ChooseMode, theme: Theme): readonly string[] {
	const {columns, bodyRows} = layoutOf(state);
	const wording = wordingOf(state);
	const choices = choicesOf(state, mode);
	const at = chosenIn(state, mode, choices);
	const order = orderOf(mode);
	const room = Math.max(1, bodyRows - 1);
	const first = Math.max(0, Math.min(at - (room >> 1), choices.length - room));
	const lines = choices.slice(first, first + room).map((choice, i) => {
		const chosen = first + i === at;
		const drawn: readonly Segment[] = [[chosen ? ' ▸ ' : '   '], ...choiceLine(state, choice, theme, columns - 3)];
		return chosen ? fullLine(unpainted(drawn, theme), columns, theme.chosen) : fullLine(drawn, columns);
	});
	if (choices.length === 0) lines.push(fullLine([['   '], [wording.messages.notThere, theme.muted]], columns));
	const head: readonly Segment[] = [
		[' '],
		[wording.lists[mode.from], theme.heading],
		[`  ${choices.length}`, theme.muted],
		[order ? `  ${wording.orders[order]} (Tab)` : '', theme.muted],
	];
	return [fullLine(head, columns), ...lines];
}

/** Under the cursor's bar only hits keep a style of their own. */
const unpainted = (segments: readonly Segment[], theme: Theme): readonly Segment[] =>
	segments.map(([text, paint]) => (paint === theme.hit ? [text, theme.chosenHit] : [text]));

function choiceLine(state: State, choice: Choice, theme: Theme, cells: number): readonly Segment[] {
	switch (choice.kind) {
		case 'speaker':
			return speakerLine(state, choice.speaker, theme, cells);
		case 'command':
			return commandLine(state, choice.command, theme);
		case 'line':
			return concordanceLine(state, choice.line, theme, cells);
		case 'figure':
			return figureLine(state, choice.figure, theme, cells);
	}
}

function speakerLine(state: State, speaker: Speaker, theme: Theme, cells: number): readonly Segment[] {
	const {screen} = wordingOf(state);
	const share = percentage(state.outline.share.get(speaker.id) ?? 0);
	const turns = state.outline.turns.filter(turn => turn.speaker === speaker.id).length;
	const role = speaker.role === 'reporter' ? screen.reporters : '';
	const nameCells = Math.max(8, Math.min(28, Math.floor(cells / 3)));
	return [
		[padCells(nameOf(state, speaker), nameCells), paintOf(speaker, theme)],
		[share.padStart(5), theme.muted],
		[`${String(turns).padStart(4)} ${screen[turns === 1 ? 'turn' : 'turns']}`, theme.muted],
		[`  ${role || titlesOf(state, speaker)}`, theme.muted],
	];
}

function commandLine(state: State, command: Command, theme: Theme): readonly Segment[] {
	return [
		[padCells(command.keys.map(keyCap).join(' '), 22), theme.key],
		[wordingOf(state).commands[command.id], theme.text],
	];
}

/** The keys of a concordance stand in one column: what leads up to them ends there, who says it stands before. */
function concordanceLine(
	state: State,
	{anchor, range, speaker}: Line,
	theme: Theme,
	cells: number,
): readonly Segment[] {
	const who = state.outline.speaker(speaker);
	const shown = state.convert(state.outline.blockAt(anchor)?.text ?? '');
	const [start, end] = [shown.fromOriginal(range[0]), shown.fromOriginal(range[1])];
	const nameCells = Math.min(12, Math.floor(cells / 6));
	const leftCells = Math.floor((cells - nameCells - 1) * 0.42);
	// A grapheme has a cell or more for every few units: what cannot fit is not measured.
	const left = takeLastCells(shown.text.slice(Math.max(0, start - leftCells * 4), start), leftCells);
	return [
		[padCells(nameOf(state, who), nameCells), paintOf(who, theme)],
		[' '.repeat(1 + leftCells - cellWidth(left))],
		[left, theme.muted],
		[shown.text.slice(start, end), theme.hit],
		[shown.text.slice(end, end + cells * 4), theme.muted],
	];
}

/** A figure, what it measures, who said it, and in answer to which question. */
function figureLine(state: State, figure: Figure, theme: Theme, cells: number): readonly Segment[] {
	const who = state.outline.speaker(figure.speaker);
	const printedCells = Math.min(22, Math.floor(cells / 3));
	const nameCells = Math.min(14, Math.floor(cells / 5));
	const measureCells = Math.max(4, cells - printedCells - nameCells - 6);
	return [
		[padCells(state.convert(figure.printed).text, printedCells), theme.heading],
		[' '],
		[padCells(state.convert(figure.measures).text, measureCells), theme.text],
		[' '],
		[padCells(nameOf(state, who), nameCells), paintOf(who, theme)],
		[figure.exchange === null ? '' : ` ${String(figure.exchange).padStart(2)}`, theme.muted],
	];
}
