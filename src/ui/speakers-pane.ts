import type {Rows} from '../reader/layout.ts';
import {listedSpeakers, reporters} from '../reader/panes.ts';
import type {Segment, TextRole} from '../reader/segment.ts';
import {nameOf, roleOf} from '../reader/telling.ts';
import type {Panes, View} from '../reader/view.ts';
import type {Cells, Ruler} from '../text/cells.ts';
import {percentage} from '../text/percentage.ts';
import {type Brush, fullLine, unpainted} from './line.ts';

interface Entry {
	readonly name: string;
	/** Of the talk, 0 to 1. */
	readonly share: number;
	readonly role: TextRole;
	readonly here: boolean;
	readonly chosen: boolean;
}

/** Who speaks, and how much of the talk is theirs; reporters share a line. `rows` bounds the lines given back. */
export function speakersPane(view: View, panes: Panes, brush: Brush, rows: Rows): readonly string[] {
	const {ruler, layout} = view;
	const cells = layout.listColumns;
	const entries = entriesOf(view, panes);
	const room = Math.max(0, rows - 1);
	const first = Math.max(0, entries.findIndex(({chosen}) => chosen) - room + 1);
	const nameCells = Math.min(Math.floor(cells / 2), Math.max(6, ...entries.map(({name}) => ruler.width(name))));
	const barCells = Math.min(16, cells - nameCells - 8);
	const lines = entries.slice(first, first + room).map(({name, share, role, here, chosen}) => {
		const segments: readonly Segment[] = [
			[here ? '▸' : ' ', 'current'],
			[ruler.pad(name, nameCells), role],
			[' '],
			[ruler.pad(bar(share, barCells, ruler), Math.max(0, barCells)), 'bar'],
			[percentage(share).padStart(5), 'muted'],
		];
		return chosen ? fullLine(brush, unpainted(segments), cells, 'chosen') : fullLine(brush, segments, cells);
	});
	return [fullLine(brush, [[' '], [view.wording.screen.speakers, 'heading']], cells), ...lines];
}

function entriesOf(view: View, {speaking, pane, chosenSpeaker}: Panes): readonly Entry[] {
	const {outline, wording} = view;
	const asking = reporters(outline);
	const shareOf = (id: string): number => outline.share.get(id) ?? 0;
	const listed = listedSpeakers(outline).map(speaker => ({
		name: nameOf(view, speaker),
		share: shareOf(speaker.id),
		role: roleOf(speaker),
		here: speaker.id === speaking,
		chosen: pane === 'speakers' && speaker.id === chosenSpeaker,
	}));
	if (asking.length === 0) return listed;
	const press: Entry = {
		name: `${wording.screen.reporters} ${asking.length}`,
		share: asking.reduce((sum, {id}) => sum + shareOf(id), 0),
		role: 'reporter',
		here: asking.some(({id}) => id === speaking),
		chosen: false,
	};
	return [...listed, press];
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of at most `cells` cells; in a terminal that draws block elements two cells wide, of `#`. */
function bar(share: number, cells: Cells, ruler: Ruler): string {
	if (cells < 2) return '';
	if (ruler.ambiguous === 2) return '#'.repeat(Math.round(share * cells));
	const parts = Math.max(share > 0 ? 1 : 0, Math.round(share * cells * 8));
	return '█'.repeat(parts >> 3) + (eighths[parts & 7] ?? '');
}
