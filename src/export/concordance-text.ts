import type {Briefing} from '../briefing/briefing.ts';
import type {ConcordanceLine} from '../search/concordance.ts';
import {graphemes, narrowRuler} from '../text/cells.ts';
import {namesIn} from './names.ts';
import {tsv} from './tsv.ts';

/** A line with so many characters at most on each side of its key. */
export const narrowed = (line: ConcordanceLine, most: number): ConcordanceLine => ({
	...line,
	// A character is a few units, seldom more: what lies farther away need not be cut into characters.
	left: graphemes(line.left.slice(-most * 16))
		.slice(-most)
		.join(''),
	right: graphemes(line.right.slice(0, most * 16))
		.slice(0, most)
		.join(''),
});

/**
 * One line for each place, the keys in one column of cells; `cells` is the width of a line, `most` how many characters there
 * are at most before a key.
 */
export function concordanceText(
	lines: readonly ConcordanceLine[],
	briefing: Briefing,
	cells: number,
	most = cells,
): string {
	const nameOf = namesIn(briefing);
	const nameCells = Math.min(14, Math.max(4, ...lines.map(({speaker}) => narrowRuler.width(nameOf(speaker)))));
	const leftCells = Math.max(4, Math.min(2 * most, Math.floor((cells - nameCells - 2) * 0.42)));
	return lines
		.map(({left, key, right, speaker}) => {
			// A grapheme has a cell or more for every few units: what cannot fit is not measured.
			const before = narrowRuler.takeLast(left.slice(-leftCells * 4), leftCells);
			const rest = Math.max(4, cells - nameCells - leftCells - 3 - narrowRuler.width(key));
			const lead = ' '.repeat(1 + leftCells - narrowRuler.width(before));
			return `${narrowRuler.pad(nameOf(speaker), nameCells)}${lead}${before}[${key}]${narrowRuler.fit(right.slice(0, rest * 4), rest)}\n`;
		})
		.join('');
}

export function concordanceTsv(lines: readonly ConcordanceLine[], briefing: Briefing): string {
	const nameOf = namesIn(briefing);
	return tsv(
		['anchor', 'question', 'speaker', 'left', 'key', 'right'],
		lines.map(({anchor, exchange, speaker, left, key, right}) => [anchor, exchange, nameOf(speaker), left, key, right]),
	);
}
