import {listedSpeakers, reporters} from '../reader/panes.ts';
import {percentage} from '../reader/percentage.ts';
import {type State, turnOf, wordingOf} from '../reader/state.ts';
import {cellWidth, fitCells, padCells} from '../text/cells.ts';
import {fullLine, type Segment} from './line.ts';
import {nameOf, paintOf} from './names.ts';
import type {Theme} from './theme.ts';

/** Who speaks, and how much of the talk is theirs; reporters share a line. `rows` bounds the lines given back. */
export function speakersPane(state: State, theme: Theme, cells: number, rows: number): readonly string[] {
	const {outline} = state;
	const {screen} = wordingOf(state);
	const speaking = turnOf(state)?.speaker;
	const listed = listedSpeakers(outline);
	const asking = reporters(outline);
	const share = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (outline.share.get(id) ?? 0), 0);
	const entries = listed.map(speaker => ({
		name: nameOf(state, speaker),
		share: share([speaker.id]),
		paint: paintOf(speaker, theme),
		here: speaker.id === speaking,
		chosen: state.pane === 'speakers' && speaker.id === state.chosenSpeaker,
	}));
	if (asking.length > 0) {
		entries.push({
			name: `${screen.reporters} ${asking.length}`,
			share: share(asking.map(({id}) => id)),
			paint: theme.reporter,
			here: asking.some(({id}) => id === speaking),
			chosen: false,
		});
	}
	const room = Math.max(0, rows - 1);
	const first = Math.max(0, entries.findIndex(({chosen}) => chosen) - room + 1);
	const nameCells = Math.min(Math.floor(cells / 2), Math.max(6, ...entries.map(({name}) => cellWidth(name))));
	const barCells = Math.min(16, cells - nameCells - 8);
	const lines = entries.slice(first, first + room).map(({name, share, paint, here, chosen}) => {
		const segments: readonly Segment[] = [
			[here ? '▸' : ' ', theme.current],
			[padCells(fitCells(name, nameCells), nameCells), chosen ? undefined : paint],
			[' '],
			[padCells(bar(share, barCells), Math.max(0, barCells)), chosen ? undefined : theme.bar],
			[percentage(share).padStart(5), chosen ? undefined : theme.muted],
		];
		return fullLine(chosen ? segments.map(([text]) => [text]) : segments, cells, chosen ? theme.chosen : undefined);
	});
	return [fullLine([[' '], [screen.speakers, theme.heading]], cells), ...lines];
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of at most `cells` cells; in a terminal that draws block elements two cells wide, of `#`. */
function bar(share: number, cells: number): string {
	if (cells < 2) return '';
	if (cellWidth('█') > 1) return '#'.repeat(Math.round(share * cells));
	const parts = Math.max(share > 0 ? 1 : 0, Math.round(share * cells * 8));
	return '█'.repeat(parts >> 3) + (eighths[parts & 7] ?? '');
}
