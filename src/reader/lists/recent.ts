import type {ReadBefore} from '../sitting.ts';
import {type List, step} from '../state.ts';
import {createList} from './list.ts';

/** Briefings read before, the latest first; taking one opens it where one was. */
export function recentList(read: readonly ReadBefore[]): List {
	const again = read.filter(({source}) => source !== null);
	return createList<ReadBefore>({
		title: 'recent',
		orders: ['byPlace'],
		items: () => again,
		text: ({title, date, source}) => [title, date, source].filter(Boolean).join(' '),
		line: ({title, date, source}, {ruler}, cells) => [
			[ruler.pad(date ?? '', 12), 'muted'],
			[ruler.pad(title, Math.floor(cells / 2)), 'text'],
			[`  ${shortly(source ?? '')}`, 'muted'],
		],
		take: ({source}, state) => step(state, ...(source === null ? [] : [{do: 'open', source} as const])),
	});
}

/** An address whole, of a path the name of the file. */
const shortly = (source: string): string =>
	/^[a-z]+:\/\//i.test(source) ? source : (source.split(/[\\/]/).at(-1) ?? source);
