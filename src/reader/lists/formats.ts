import type {PartWanted} from '../../briefing/part-as-briefing.ts';
import {type BriefingFormat, briefingFormats, fileEndings} from '../../export/briefing-formats.ts';
import {askFor} from '../asking.ts';
import {wordingOf} from '../current.ts';
import {selectedIn} from '../selection.ts';
import {type Ask, type List, type State, step} from '../state.ts';
import {createList} from './list.ts';

/** What the briefing, or what is shown or selected of it, can be written as; taking one asks for a file. */
export const formatsList: List = createList<BriefingFormat>({
	title: 'formats',
	orders: ['byPlace'],
	items: () => briefingFormats,
	text: (format, state) => `${format} ${fileEndings[format]} ${wordingOf(state).formats[format]}`,
	exact: typed =>
		briefingFormats.filter(format => [format, fileEndings[format]].includes(typed.replace(/^\./u, '').toLowerCase())),
	line: (format, state) => [
		[state.ruler.pad(format, 14), 'key'],
		[wordingOf(state).formats[format], 'text'],
		[partShown(state) ? `  ${wordingOf(state).screen.partOnly}` : '', 'message'],
	],
	take: (format, state) => askFor(state, fileAsked(format), nameFor(state, format)),
});

const asks = new Map<BriefingFormat, Ask>();

/** One for each format. */
function fileAsked(format: BriefingFormat): Ask {
	const known = asks.get(format) ?? {
		title: 'exportTo',
		offers: true,
		take: (state: State, path: string) => {
			const read: State = {...state, mode: {kind: 'read'}};
			return path === '' ? read : step(read, {do: 'export', to: format, path, part: partShown(state)});
		},
	};
	asks.set(format, known);
	return known;
}

/** Of the briefing what is selected, else what a filter leaves; null for all of it. */
function partShown(state: State): PartWanted | null {
	const {
		mode,
		front: {only, hitsOnly, query, outline},
	} = state;
	if (mode.kind === 'select') return {words: new Map(selectedIn(state, mode).map(({block, range}) => [block, range]))};
	if (only === null && !hitsOnly) return null;
	const found = [...(query?.ranges.keys() ?? [])].flatMap(anchor => outline.turnAt(anchor)?.id ?? []);
	return {...(only !== null && {speakers: new Set([only])}), ...(hitsOnly && {turns: new Set(found)})};
}

/** Named after the day, or the file. */
function nameFor({front: {outline}}: State, format: BriefingFormat): string {
	const {event, source} = outline.briefing;
	const stem =
		event.date === null
			? source.name.replace(/\.\w+$/u, '').replace(/[^\p{L}\p{N}._-]+/gu, '-')
			: `briefing-${event.date}`;
	return fileEndings[format] === '' ? stem : `${stem}.${fileEndings[format]}`;
}
