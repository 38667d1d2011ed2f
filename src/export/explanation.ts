import type {Explained} from '../parse/explain.ts';
import type {Wording} from '../wording/wording.ts';

/** Every line with its number, what it was taken for and why, and below it the doubts. */
export function explanation(lines: readonly Explained[], {spans}: Wording): string {
	return lines
		.map(({line, text, parts, doubts}) => {
			const taken =
				parts.map(({as, what}) => (what === '' ? spans[as] : `${spans[as]}: ${what}`)).join('; ') || spans.nothing;
			const told = [
				`${String(line).padStart(5)}  ${text}`,
				`       → ${taken}`,
				...doubts.map(doubt => `       ? ${doubt}`),
			];
			return `${told.join('\n')}\n`;
		})
		.join('');
}
