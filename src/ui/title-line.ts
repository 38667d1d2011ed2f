import {layoutOf, type State, wordingOf} from '../reader/state.ts';
import {spread} from './line.ts';
import type {Theme} from './theme.ts';

/** What the briefing is called, when it took place, and how many questions were asked. */
export function titleLine(state: State, theme: Theme): string {
	const {event, exchanges, source, notes} = state.outline.briefing;
	const {screen, scripts} = wordingOf(state);
	const count = exchanges.length > 0 ? `${exchanges.length} ${screen.askedCount}` : '';
	const doubts = notes.length > 0 ? `${notes.length} ${screen.doubts} (=)` : '';
	const facts = [scripts[state.script], event.date ?? '', count, doubts].filter(Boolean).join(' · ');
	return spread(
		[[' '], [state.convert(event.title ?? source.name).text, theme.title]],
		[[`${facts} `, theme.muted]],
		layoutOf(state).columns,
	);
}
