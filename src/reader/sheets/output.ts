import {sanitizeLine} from '../../text/sanitize.ts';
import type {Sheet, SheetRow} from '../state.ts';
import {entry, heading} from './sheet.ts';

const width = {termCells: 2};

/** Text from outside, under a heading: what a command answered, or words that are to be taken by hand. */
export const outputSheet = (title: string, text: string): Sheet => ({
	id: 'output',
	...width,
	rows: (state): readonly SheetRow[] => [
		heading(sanitizeLine(title)),
		...text
			.replace(/\n$/u, '')
			.split('\n')
			.flatMap(line => entry(state, width, '', sanitizeLine(line))),
	],
});
