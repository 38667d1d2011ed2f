import type {View} from '../reader/view.ts';
import {spread} from './line.ts';
import type {Theme} from './theme.ts';

/** What the briefing is called, when it took place, and how many questions were asked. */
export function titleLine({title, layout, ruler}: View, theme: Theme): string {
	return spread(
		{ruler, theme},
		[[' '], [title.text, 'title']],
		[[`${title.facts.join(' · ')} `, 'muted']],
		layout.columns,
	);
}
