import type {ConcordanceLine} from '../search/concordance/concordance.ts';
import {graphemes, narrowRuler} from '../text/cells.ts';
import {leadingOn, leadingUp} from '../text/context.ts';
import type {NameOf} from './names.ts';
import type {Table} from './table.ts';

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
 * One line for each place: the question, who says it, the keys in one column of cells; `cells` is the width of a line, `most`
 * how many characters there are at most on each side of a key. What is cut ends in `…`, between words.
 */
export function concordanceText(
	lines: readonly ConcordanceLine[],
	nameOf: NameOf,
	cells: number,
	most = cells,
): string {
	const numberOf = ({exchange}: ConcordanceLine): string => (exchange === null ? '' : String(exchange));
	const numberCells = Math.max(0, ...lines.map(line => numberOf(line).length));
	const nameCells = Math.min(14, Math.max(4, ...lines.map(({speaker}) => narrowRuler.width(nameOf(speaker)))));
	const whoCells = nameCells + (numberCells === 0 ? 0 : numberCells + 1);
	const leftCells = Math.max(4, Math.min(2 * most, Math.floor((cells - whoCells - 2) * 0.42)));
	return lines
		.map(line => {
			const {left, key, right} = line;
			const near = narrowed(line, most);
			const before = leadingUp(left, leftCells, narrowRuler, left.length - near.left.length);
			const rest = Math.max(4, cells - whoCells - leftCells - 3 - narrowRuler.width(key));
			const after = leadingOn(right, rest, narrowRuler, near.right.length);
			const number = numberCells === 0 ? '' : `${numberOf(line).padStart(numberCells)} `;
			const lead = ' '.repeat(1 + leftCells - narrowRuler.width(before));
			return `${number}${narrowRuler.pad(nameOf(line.speaker), nameCells)}${lead}${before}[${key}]${after}\n`;
		})
		.join('');
}

export function concordanceTable(lines: readonly ConcordanceLine[], nameOf: NameOf): Table {
	return [
		['anchor', 'question', 'speaker', 'left', 'key', 'right'],
		lines.map(({anchor, exchange, speaker, left, key, right}) => [anchor, exchange, nameOf(speaker), left, key, right]),
	];
}
