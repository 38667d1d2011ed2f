import type {Concordance, ConcordanceLine} from './concordance.ts';
import {lineWordsIn} from './passage-words.ts';

/** Words in which the query was found, whole. */
export interface KeyForm {
	/** As it is printed where it is said first. */
	readonly text: string;
	/** How many places of the query. */
	readonly count: number;
	readonly lines: readonly ConcordanceLine[];
}

/** What the query was found as, the commonest first: the words that each key touches, in either script and any case. */
export function forms({lines, passages}: Concordance): readonly KeyForm[] {
	const lineWords = lineWordsIn(passages);
	const found = new Map<string, {readonly text: string; readonly lines: ConcordanceLine[]}>();
	for (const line of lines) {
		const {passage, words = [], from = 0, to = 0} = lineWords(line) ?? {};
		const own = words.slice(from, to);
		const [first, last] = [own[0], own.at(-1)];
		const text = passage && first && last ? passage.block.text.slice(first.range[0], last.range[1]) : line.key;
		const name = own.length === 0 ? line.key : own.map(({folded}) => folded).join(' ');
		const form = found.get(name) ?? {text, lines: []};
		form.lines.push(line);
		found.set(name, form);
	}
	return [...found.values()]
		.map(({text, lines}) => ({text, count: lines.length, lines}))
		.sort((a, b) => b.count - a.count);
}
