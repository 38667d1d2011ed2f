import type {Section} from '../briefing/outline.ts';
import {type State, sectionOf, shownSections, wordingOf} from '../reader/state.ts';
import {padCells} from '../text/cells.ts';
import {askerColumn} from './asker-column.ts';
import {fullLine, type Segment} from './line.ts';
import {markedSegments} from './marks.ts';
import {sectionTitle} from './names.ts';
import type {Theme} from './theme.ts';

/** Every section by number, who asks and what about; the one being read is marked and kept in sight. */
export function questionsPane(state: State, theme: Theme, cells: number, rows: number): readonly string[] {
	const sections = shownSections(state);
	const here = sectionOf(state);
	const room = Math.max(0, rows - 1);
	const at = here ? sections.indexOf(here) : 0;
	const first = Math.max(0, Math.min(at - (room >> 1), sections.length - room));
	const focused = state.pane === 'questions';
	const lines = sections.slice(first, first + room).map(section => {
		const current = section === here;
		const segments = entry(state, theme, section, current, cells);
		if (!current) return fullLine(segments, cells);
		return focused
			? fullLine(
					segments.map(([text]) => [text]),
					cells,
					theme.chosen,
				)
			: fullLine(
					segments.map(([text]) => [text]),
					cells,
					theme.current,
				);
	});
	return [fullLine([[' '], [wordingOf(state).screen.questions, theme.heading]], cells), ...lines];
}

function entry(state: State, theme: Theme, section: Section, current: boolean, cells: number): readonly Segment[] {
	const digits = String(state.outline.briefing.exchanges.length).length;
	const askers = askerColumn(state, Math.max(4, Math.min(10, Math.floor((cells - digits - 2) * 0.4))));
	const mark: Segment = [current ? '▸' : ' '];
	const {exchange} = section;
	if (!exchange) return [mark, ['·'.padEnd(digits + 1), theme.muted], [sectionTitle(state, section), theme.muted]];
	return [
		mark,
		[`${String(exchange.n).padEnd(digits)} `, theme.muted],
		[padCells(askers.nameIn(section), askers.cells), theme.reporter],
		[' '],
		...markedSegments(exchange.gist, state, theme, theme.text),
	];
}
