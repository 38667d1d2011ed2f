import {type Choice, type ChooseMode, choicesOf} from '../reader/choices.ts';
import {keyCap} from '../reader/keys.ts';
import {layoutOf, type State} from '../reader/state.ts';
import {percentage, say} from '../reader/words.ts';
import {padCells} from '../text/cells.ts';
import {fullLine, type Segment} from './line.ts';
import {nameOf, paintOf, titlesOf} from './names.ts';
import type {Theme} from './theme.ts';

/** A list narrowed by typing, over the whole width: the speakers, or the commands. */
export function listSheet(state: State, mode: ChooseMode, theme: Theme): readonly string[] {
	const {columns, bodyRows} = layoutOf(state);
	const choices = choicesOf(state, mode);
	const title = say(state.tongue, mode.from);
	const room = Math.max(1, bodyRows - 1);
	const first = Math.max(0, Math.min(mode.chosen - (room >> 1), choices.length - room));
	const lines = choices.slice(first, first + room).map((choice, i) => {
		const chosen = first + i === mode.chosen;
		const segments =
			choice.kind === 'speaker' ? speakerLine(state, choice, theme, columns) : commandLine(state, choice, theme);
		const drawn: readonly Segment[] = [[chosen ? ' ▸ ' : '   '], ...segments];
		return chosen
			? fullLine(
					drawn.map(([text]) => [text]),
					columns,
					theme.chosen,
				)
			: fullLine(drawn, columns);
	});
	if (choices.length === 0) lines.push(fullLine([['   '], [say(state.tongue, 'notThere'), theme.muted]], columns));
	return [fullLine([[' '], [title, theme.heading], [`  ${choices.length}`, theme.muted]], columns), ...lines];
}

function speakerLine(
	state: State,
	{speaker}: Extract<Choice, {kind: 'speaker'}>,
	theme: Theme,
	columns: number,
): readonly Segment[] {
	const share = percentage(state.outline.share.get(speaker.id) ?? 0);
	const turns = state.outline.turns.filter(turn => turn.speaker === speaker.id).length;
	const role = speaker.role === 'reporter' ? say(state.tongue, 'reporters') : '';
	const nameCells = Math.max(8, Math.min(28, Math.floor(columns / 3)));
	return [
		[padCells(nameOf(state, speaker), nameCells), paintOf(speaker, theme)],
		[share.padStart(5), theme.muted],
		[`${turns} ${say(state.tongue, 'turns')}`.padStart(7), theme.muted],
		[`  ${role || titlesOf(state, speaker)}`, theme.muted],
	];
}

function commandLine(state: State, {command}: Extract<Choice, {kind: 'command'}>, theme: Theme): readonly Segment[] {
	return [
		[padCells(command.keys.map(keyCap).join(' '), 22), theme.key],
		[command.title[state.tongue], theme.text],
	];
}
