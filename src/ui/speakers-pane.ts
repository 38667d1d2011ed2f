import type {Rows} from '../reader/layout.ts';
import {voices} from '../reader/panes.ts';
import type {Segment, TextRole} from '../reader/segment.ts';
import type {Panes, View} from '../reader/shown.ts';
import {roleOf, voiceNames} from '../reader/telling.ts';
import type {Cells, Ruler} from '../text/cells.ts';
import {percentage} from '../text/percentage.ts';
import {type Brush, fullLine, unpainted} from './line.ts';
import {hidden, paneHead} from './pane-head.ts';

/** A line of the pane, before it is measured. */
interface Entry {
	/** At length, then in short. */
	readonly names: readonly [string, ...string[]];
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
	const first = firstVoice(view, panes, rows);
	const nameCells = Math.min(
		Math.floor(cells * 0.55),
		Math.max(6, ...entries.map(({names: [name]}) => ruler.width(name))),
	);
	const barCells = Math.min(16, cells - nameCells - 8);
	// A name that is too long has the room of its bar.
	const longCells = (share: number): Cells => cells - 3 - percentage(share).length;
	const shown = toldApart(
		entries.map(({names, share}) => names.find(form => ruler.width(form) <= longCells(share)) ?? names.at(-1)!),
		name => ruler.fit(name, longCells(1)),
	);
	const lines = entries.slice(first, first + room).map(({share, role, here, chosen}, i) => {
		const part = percentage(share);
		const name = shown[first + i]!;
		const named: readonly Segment[] =
			ruler.width(name) > nameCells
				? [
						[ruler.pad(name, longCells(share)), role],
						[` ${part}`, 'muted'],
					]
				: [
						[ruler.pad(name, nameCells), role],
						[' '],
						[ruler.pad(bar(share, barCells, ruler), Math.max(0, barCells)), 'bar'],
						[part.padStart(5), 'muted'],
					];
		const segments: readonly Segment[] = [[here ? '▸' : ' ', 'current'], ...named];
		return chosen ? fullLine(brush, unpainted(segments), cells, 'chosen') : fullLine(brush, segments, cells);
	});
	return [paneHead(brush, view.wording.screen.speakers, hidden(entries.length, lines.length), cells), ...lines];
}

/** Index of the first of the voices that are in sight. */
export const firstVoice = ({outline}: View, {pane, chosenSpeaker}: Panes, rows: Rows): number =>
	pane === 'speakers'
		? Math.max(0, voices(outline).findIndex(({id}) => id === chosenSpeaker) - Math.max(0, rows - 1) + 1)
		: 0;

/** Of names that would be cut alike only what differs is left: `…Sandoval Ruiz`, `…Santana Vera`. */
function toldApart(names: readonly string[], cut: (name: string) => string): readonly string[] {
	const cuts = names.map(cut);
	const byCut = Map.groupBy(names, (_, i) => cuts[i]!);
	return names.map((name, i) => {
		const words = name.split(' ');
		const alike = byCut.get(cuts[i]!)!.filter(other => other !== name);
		const shared = Math.min(...alike.map(other => words.findIndex((word, nth) => other.split(' ')[nth] !== word)));
		return alike.length > 0 && shared > 0 ? `…${words.slice(shared).join(' ')}` : name;
	});
}

function entriesOf(view: View, {speaking, pane, chosenSpeaker}: Panes): readonly Entry[] {
	const {outline} = view;
	return voices(outline).map(voice => {
		const {id, speakers} = voice;
		return {
			names: voiceNames(view, voice, outline),
			share: speakers.reduce((sum, {id}) => sum + (outline.share.get(id) ?? 0), 0),
			role: roleOf(speakers[0]),
			here: speakers.some(({id}) => id === speaking),
			chosen: pane === 'speakers' && id === chosenSpeaker,
		};
	});
}

/** A bar of at most `cells` cells, half a row high: quieter than the text. Where blocks are two cells wide, of `#`. */
function bar(share: number, cells: Cells, ruler: Ruler): string {
	if (cells < 2) return '';
	if (ruler.ambiguous === 2) return '#'.repeat(Math.round(share * cells));
	const halves = Math.max(share > 0 ? 1 : 0, Math.round(share * cells * 2));
	return '▄'.repeat(halves >> 1) + '▖'.repeat(halves & 1);
}
