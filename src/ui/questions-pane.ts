import type {Section} from '../briefing/outline.ts';
import {type State, sectionOf, shownSections} from '../reader/state.ts';
import {say} from '../reader/words.ts';
import {cellWidth, fitCells, padCells} from '../text/cells.ts';
import {fullLine, type Segment} from './line.ts';
import {markedSegments} from './marks.ts';
import {askerOf, sectionTitle} from './names.ts';
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
	return [fullLine([[' '], [say(state.tongue, 'questions'), theme.heading]], cells), ...lines];
}

function entry(state: State, theme: Theme, section: Section, current: boolean, cells: number): readonly Segment[] {
	const {outline} = state;
	const digits = String(outline.briefing.exchanges.length).length;
	const mark: Segment = [current ? '▸' : ' '];
	const {exchange} = section;
	if (!exchange) return [mark, ['·'.padEnd(digits + 1), theme.muted], [sectionTitle(state, section), theme.muted]];
	const asker = askerOf(state, section);
	const askers = outline.sections.map(other => askerOf(state, other));
	const askerCells = Math.max(4, Math.min(10, Math.floor((cells - digits - 2) * 0.4)));
	return [
		mark,
		[`${String(exchange.n).padEnd(digits)} `, theme.muted],
		[padCells(askerInShort(asker, askers, askerCells), askerCells), theme.reporter],
		[' '],
		...markedSegments(exchange.gist, state, theme, theme.text),
	];
}

/**
 * A name that does not fit is cut where it is least missed: what it shares with another asker (two channels of one
 * broadcaster), then the country before it, then the word for its kind; at last wherever the room ends.
 */
function askerInShort(name: string, askers: readonly string[], cells: number): string {
	const shared = Math.max(0, ...askers.filter(other => other !== name).map(other => sharedStart(name, other)));
	const own = shared < 4 ? name : name.slice(Math.min(shared, name.length - 2));
	const local = own.replace(countries, '');
	const forms = [name, own, local, local.replace(kinds, ''), own.replace(kinds, '')];
	return forms.find(form => form.length >= 2 && cellWidth(form) <= cells) ?? fitCells(local, cells);
}

const countries =
	/^(?:中[國国]|香港|[澳]門|澳门|[臺台][灣湾]|日本|[韓韩][國国]|新加坡|美[國国]|英[國国]|法[國国]|德[國国]|俄[羅罗]斯)(?=..)/u;
const kinds =
	/(?:新[聞闻]|日[報报]|[時时][報报]|晚[報报]|[財财][經经]|[電电][視视][臺台]|通[訊讯]社|[雜杂][誌志])(?:[網网])?$/u;

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
