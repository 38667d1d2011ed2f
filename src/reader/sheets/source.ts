import {offsetInSource} from '../../briefing/in-source.ts';
import {sanitizeLine} from '../../text/sanitize.ts';
import {placeOf} from '../current.ts';
import type {Sheet, SheetItem} from '../state.ts';
import {entry} from './sheet.ts';

/** The source line by line, each with its number; the one being read is marked, and is seen first with a little before it. */
export const sourceSheet: Sheet = {
	id: 'source',
	termCells: 7,
	items: state => {
		const {source, outline, query} = state.front;
		const place = placeOf(state);
		const block = outline.blockAt(place.block);
		const sought = query?.hits.length === 0 ? query.unspoken[0] : undefined;
		const here = sought ?? (block ? offsetInSource(block, place.offset, source ?? '') : 0);
		const items: SheetItem[] = [];
		let start = 0;
		for (const [i, line] of (source ?? '').split('\n').entries()) {
			const end = start + line.length;
			const kind = here >= start && here <= end ? 'here' : 'entry';
			items.push(entry(String(i + 1), sanitizeLine(line), {kind}));
			start = end + 1;
		}
		return items;
	},
	opensAt: (_state, items) => items.findIndex(({kind}) => kind === 'here'),
};
