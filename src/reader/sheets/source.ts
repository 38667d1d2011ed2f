import {offsetInSource} from '../../briefing/in-source.ts';
import {sanitizeLine} from '../../text/sanitize.ts';
import {placeOf} from '../current.ts';
import type {Sheet, SheetRow} from '../state.ts';
import {entry} from './sheet.ts';

const width = {termCells: 7};

/** The source line by line, each with its number; the one being read is marked, and is seen first with a little before it. */
export const sourceSheet: Sheet = {
	id: 'source',
	...width,
	rows: state => {
		const {source, outline} = state.front;
		const place = placeOf(state);
		const block = outline.blockAt(place.block);
		const here = block ? offsetInSource(block, place.offset, source ?? '') : 0;
		const rows: SheetRow[] = [];
		let start = 0;
		for (const [i, line] of (source ?? '').split('\n').entries()) {
			const end = start + line.length;
			const kind = here >= start && here <= end ? 'here' : 'entry';
			rows.push(...entry(state, width, String(i + 1), sanitizeLine(line), kind));
			start = end + 1;
		}
		return rows;
	},
	opensAt: (_state, rows) => rows.findIndex(({kind}) => kind === 'here') - 3,
};
