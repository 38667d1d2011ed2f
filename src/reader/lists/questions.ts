import type {Section} from '../../briefing/outline.ts';
import {sectionOf, shownSections} from '../current.ts';
import {openSection} from '../motion.ts';
import type {List, State} from '../state.ts';
import {askerOf} from '../telling.ts';
import {createList} from './list.ts';

/** Every question, who asks, what about. What the pane of questions is for eyes, this is told aloud. */
export const questionsList: List = createList<Section>({
	title: 'questions',
	orders: ['byPlace'],
	items: asked,
	text: told,
	isHere: (section, state) => section === sectionOf(state),
	line: (section, state) => [[told(section, state), 'text']],
	take: (section, state) => openSection(state, section),
});

function asked(state: State): readonly Section[] {
	return shownSections(state).filter(({exchange}) => exchange !== null);
}

/** Its number is told where a filter makes it another than that of the item. */
function told(section: Section, state: State): string {
	const {outline} = state.front;
	const {n = 0, gist = ''} = section.exchange ?? {};
	const isWhole = asked(state).length === outline.briefing.exchanges.length;
	return [isWhole ? '' : `${n}`, askerOf(state, outline, section), state.convert(gist).text].filter(Boolean).join('  ');
}
