import type {UnitRange} from './units.ts';

/**
 * The sentences of a text, in order, without the blanks around them: by the rules of Unicode (UAX #29), but none ends
 * behind an initial or a short form of address.
 * @param language BCP 47
 */
export function sentencesIn(text: string, language: string): readonly UnitRange[] {
	const found: UnitRange[] = [];
	let from = 0;
	for (const {index, segment} of new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text)) {
		const piece = text.slice(from, index + segment.length);
		const ends = index + segment.length >= text.length;
		if (!ends && abbreviated.test(piece)) continue;
		// A bracket that opens the next sentence is taken by the rules for one that closes this.
		const own = ends ? piece : piece.slice(0, opensNext.exec(piece)?.index);
		const start = from + own.length - own.trimStart().length;
		if (own.trim() !== '') found.push([start, start + own.trim().length]);
		from += own.length;
	}
	return found;
}

const opensNext = /(?<=\S)[「『“‘（(《【[]+\s*$/u;
const abbreviated = /(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep|Prof|St|Jr|No|vs|Sr|Sra|Dra|Mme|Mlle)\.\s+$/u;
