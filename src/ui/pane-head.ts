import type {Cells} from '../text/cells.ts';
import {type Brush, spread} from './line.ts';

/** The first line of a pane beside the text: what it is called, and what is to be told of it at the right. */
export const paneHead = (brush: Brush, title: string, told: string, cells: Cells): string =>
	spread(brush, [[' '], [title, 'heading']], told === '' ? [] : [[`${told} `, 'muted']], cells);

/** How many items there are besides those that are shown: `+3`. */
export const hidden = (all: number, shown: number): string => (all > shown ? `+${all - shown}` : '');
