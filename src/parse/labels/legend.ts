import type {Passage} from '../manuscript.ts';

/** What a legend such as `（問：記者；鄭：鄭若驊）` explains: folded label to the words that it stands for. */
export type Legend = ReadonlyMap<string, string>;

const pair = '\\s*([\\p{L}]{1,4})\\s*[:=∶]\\s*([\\p{L}·. ]{2,30}?)\\s*';
const legend = new RegExp(`(?:^|[( ])(?:${pair}[;,/]){1,8}${pair}[)]?[.]?$`, 'u');
/** The marks of two pairs, which a legend has at least: sooner found than one. */
const pairMarks = /[:=∶][^:=∶]+[:=∶]/u;
const pairs = new RegExp(`${pair}(?=[;,/)]|[.]?$)`, 'gu');

/** Whether a line holds a legend of labels. */
export function isLegend(folded: string): boolean {
	return folded.length < 200 && pairMarks.test(folded) && legend.test(folded);
}

/** The legend that lines hold together. */
export function legendOf(lines: readonly Pick<Passage, 'text' | 'folded'>[]): Legend {
	return new Map(
		lines.flatMap(({text, folded}) => {
			if (!isLegend(folded)) return [];
			const from = folded.lastIndexOf('(') + 1;
			return [...folded.slice(from).matchAll(pairs)].map(match => {
				const [whole, short = '', full = ''] = match;
				const at = from + match.index + whole.lastIndexOf(full);
				return [short, text.slice(at, at + full.length).trim()] as const;
			});
		}),
	);
}
