import type {Section} from '../briefing/outline.ts';
import {firstAround, type Rows} from '../reader/layout.ts';
import {markedSegments} from '../reader/marking.ts';
import type {Segment} from '../reader/segment.ts';
import type {Panes, View} from '../reader/shown.ts';
import {sectionTitle} from '../reader/telling.ts';
import type {Cells} from '../text/cells.ts';
import {askerColumn} from './asker-column.ts';
import {type Brush, fullLine, unpainted} from './line.ts';
import {paneHead} from './pane-head.ts';

/** Every section by number, who asks and what about; the one being read is marked and kept in sight. */
export function questionsPane(view: View, panes: Panes, brush: Brush, rows: Rows): readonly string[] {
	const {sections, here} = panes;
	const cells = view.layout.listColumns;
	const room = Math.max(0, rows - 1);
	const first = firstSection(panes, rows);
	const lines = sections.slice(first, first + room).map(section => {
		const current = section === here;
		const segments = entry(view, panes, section, current);
		if (!current) return fullLine(brush, segments, cells);
		return fullLine(brush, unpainted(segments), cells, panes.pane === 'questions' ? 'chosen' : 'current');
	});
	return [paneHead(brush, view.wording.screen.questions, told(view, panes), cells), ...lines];
}

/** Index of the first of the sections that are in sight. */
export const firstSection = ({sections, here}: Pick<Panes, 'sections' | 'here'>, rows: Rows): number =>
	firstAround(here ? sections.indexOf(here) : 0, Math.max(0, rows - 1), sections.length);

/** Which of the questions one is at, and how many a filter leaves of how many. */
function told({outline, wording}: View, {sections, here}: Panes): string {
	const all = outline.briefing.exchanges.length;
	const left = sections.filter(({exchange}) => exchange !== null);
	const at = here ? left.indexOf(here) + 1 : 0;
	if (all === 0) return '';
	return `${at === 0 ? '·' : at}/${left.length}${left.length < all ? wording.screen.ofAll(all) : ''}`;
}

function entry(view: View, {marking}: Panes, section: Section, current: boolean): readonly Segment[] {
	const {outline, layout, ruler} = view;
	const digits = String(outline.briefing.exchanges.length).length;
	const askers = askerColumn(view, widestAsker(layout.listColumns, layout.listColumns - digits - 2));
	const mark: Segment = [current ? '▸' : ' '];
	const {exchange} = section;
	if (!exchange) return [mark, ['·'.padEnd(digits + 1), 'muted'], [sectionTitle(view, section), 'muted']];
	return [
		mark,
		[`${String(exchange.n).padEnd(digits)} `, 'muted'],
		...(askers.cells === 0 ? [] : ([[ruler.pad(askers.nameIn(section), askers.cells), 'reporter'], [' ']] as const)),
		...markedSegments(exchange.gist, marking, 'text'),
	];
}

/** Names take as much of the room as leaves most of it to what is asked. */
const widestAsker = (listColumns: Cells, room: Cells): Cells =>
	Math.max(4, Math.min(Math.max(10, Math.floor(listColumns / 4)), Math.floor(room * 0.4)));
