import type {View} from '../reader/shown.ts';
import {segmentCells, spread} from './line.ts';
import type {Theme} from './theme.ts';

/**
 * What the briefing is called, when it took place, and how many questions were asked. Where so much leaves less than a third of the
 * line for the title, the first of it goes.
 */
export function titleLine({title, layout, ruler}: View, theme: Theme): string {
	const brush = {ruler, theme};
	const {columns} = layout;
	const least = Math.min(ruler.width(title.text), Math.floor(columns / 3)) + 2;
	const ways = title.facts.map((_, from) => [[`${title.facts.slice(from).join(' · ')} `, 'muted']] as const);
	const facts = ways.find(told => segmentCells(brush, told) + least <= columns) ?? [];
	return spread(brush, [[' '], [title.text, 'title']], facts, columns);
}
