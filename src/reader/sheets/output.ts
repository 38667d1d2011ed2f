import {sanitizeLine} from '../../text/sanitize.ts';
import type {Sheet} from '../state.ts';
import {entry, heading} from './sheet.ts';

/** Text from outside, under a heading: what a command answered, or words that are to be taken by hand. */
export const outputSheet = (title: string, text: string): Sheet => ({
	id: 'output',
	termCells: 2,
	items: () => [
		heading(sanitizeLine(title)),
		...text
			.replace(/\n$/u, '')
			.split('\n')
			.map(line => entry('', sanitizeLine(line))),
	],
});
