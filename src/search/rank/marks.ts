import type {Corpus} from '../corpus/corpus.ts';
import type {Find} from '../corpus/finds.ts';

/** What one part of a query found in a passage. */
export interface FoundPart {
	/** In the order of the text. */
	readonly finds: readonly Find[];
	/** Whether the part is a word that says nothing by itself. */
	readonly small: boolean;
}

/**
 * The finds of a passage that are worth a mark. Where all parts stand side by side as typed, these and no other;
 * else all of them, of small words such as `the` those that lead up to another mark or follow it.
 */
export function marksOf(corpus: Corpus, parts: readonly FoundPart[], whole: boolean): readonly Find[] {
	const [only, ...others] = parts;
	if (only && others.length === 0) return only.finds;
	const runs = whole ? runsOf(corpus, parts) : [];
	if (runs.length > 0) return runs;
	const marks = parts.filter(({small}) => !small).flatMap(({finds}) => finds);
	let waiting = parts.filter(({small}) => small).flatMap(({finds}) => finds);
	if (marks.length === 0) return waiting;
	if (waiting.length === 0) return marks;
	for (let before = -1; marks.length !== before; ) {
		before = marks.length;
		const starts = new Set(marks.map(({start}) => start));
		const ends = new Set(marks.map(({end}) => end));
		const isBeside = ({start, end}: Find) => starts.has(next(corpus, end)) || ends.has(start) || ends.has(start - 1);
		marks.push(...waiting.filter(isBeside));
		waiting = waiting.filter(find => !isBeside(find));
	}
	return marks;
}

const space = 32;

/** Finds that follow on one another, one of each part in the order of the parts; there may be several such runs. */
function runsOf(corpus: Corpus, [first, ...others]: readonly FoundPart[]): readonly Find[] {
	if (first === undefined || others.length === 0) return [];
	const byStart = others.map(({finds}) => new Map(finds.map(find => [find.start, find])));
	return first.finds.flatMap(find => {
		const run = [find];
		for (const starts of byStart) {
			const following = starts.get(next(corpus, run.at(-1)!.end));
			if (following === undefined) return [];
			run.push(following);
		}
		return run;
	});
}

/** Where the next word begins after one that ends here. */
function next({units}: Corpus, end: number): number {
	return units[end] === space ? end + 1 : end;
}
