import {fold} from '../text/fold.ts';

/** What a legend such as `（問：記者；鄭：鄭若驊）` explains: folded label to the words that it stands for. */
export type Legend = ReadonlyMap<string, string>;

const PAIR = '\\s*([\\p{L}]{1,4})\\s*[:=∶]\\s*([\\p{L}·. ]{2,30}?)\\s*';
const LEGEND = new RegExp(`(?:^|[( ])(?:${PAIR}[;,/]){1,8}${PAIR}[)]?[.]?$`, 'u');
const PAIRS = new RegExp(`${PAIR}(?=[;,/)]|[.]?$)`, 'gu');

/** Whether a line holds a legend of labels. */
export function isLegend(folded: string): boolean {
	return folded.length < 200 && LEGEND.test(folded);
}

/** The legend that lines hold together. */
export function legendOf(lines: readonly string[]): Legend {
	const pairs = lines
		.filter(line => isLegend(fold(line)))
		.flatMap(line => {
			const from = Math.max(line.lastIndexOf('('), line.lastIndexOf('（')) + 1;
			return [...fold(line.slice(from)).matchAll(PAIRS)].map(m => {
				const at = from + m.index + m[0].indexOf(m[2] ?? '', (m[1] ?? '').length + 1);
				return [m[1] ?? '', line.slice(at, at + (m[2] ?? '').length).trim()] as const;
			});
		});
	return new Map(pairs);
}
