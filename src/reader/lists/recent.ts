import {wordingOf} from '../current.ts';
import {fileInFront, goToFile} from '../named-files.ts';
import type {ReadBefore} from '../sitting.ts';
import {type List, type NamedFile, type State, step} from '../state.ts';
import {createList} from './list.ts';

/** A file that is read side by side with others, or one that was read before. */
type Readable = NamedFile | ReadBefore;

const isFile = (item: Readable): item is NamedFile => 'name' in item;

/** The files that one reads, then the briefings read before, the latest first; taking one opens it where one was. */
export function recentList(read: readonly ReadBefore[]): List {
	return createList<Readable>({
		title: 'recent',
		orders: ['byPlace'],
		items: ({files}) => {
			const again = read.filter(({source, sha256}) => source !== null && !files.some(file => file.sha256 === sha256));
			return files.length > 1 ? [...files, ...again] : again;
		},
		group: (item, _, state) => {
			if (state.files.length < 2) return null;
			const {filesHere, filesBefore} = wordingOf(state).screen;
			return isFile(item) ? filesHere : filesBefore;
		},
		text: (item, state) => [titleOf(item, state), dateOf(item, state), item.source].filter(Boolean).join(' '),
		isHere,
		line: (item, state, cells) => {
			const {ruler} = state;
			const role = isHere(item, state) ? 'heading' : isFile(item) && item.unreadable ? 'muted' : 'text';
			return [
				[ruler.pad(dateOf(item, state) ?? '', 12), 'muted'],
				[ruler.pad(titleOf(item, state), Math.floor(cells / 2)), role],
				[`  ${shortly(item.source ?? '')}`, 'muted'],
			];
		},
		take: (item, state) => {
			if (isFile(item)) return goToFile(state, item);
			return step(state, ...(item.source === null ? [] : [{do: 'open', source: item.source} as const]));
		},
	});
}

const isHere = (item: Readable, state: State): boolean => isFile(item) && state.files[fileInFront(state)] === item;

/** The event of a file that is open; undefined for one that is not yet. */
const eventOf = ({sha256}: NamedFile, {front, behind}: State) =>
	[front, ...behind].find(({outline}) => outline.briefing.source.sha256 === sha256)?.outline.briefing.event;

const titleOf = (item: Readable, state: State): string =>
	isFile(item) ? (eventOf(item, state)?.title ?? item.name) : item.title;

const dateOf = (item: Readable, state: State): string | null =>
	isFile(item) ? (eventOf(item, state)?.date ?? null) : item.date;

/** An address whole, of a path the name of the file. */
const shortly = (source: string): string =>
	/^[a-z]+:\/\//i.test(source) ? source : (source.split(/[\\/]/).at(-1) ?? source);
