import type {Explained} from '../parse/explain.ts';
import type {Weighed} from '../parse/model/weighing.ts';
import type {Wording} from '../wording/wording.ts';

/** Every line with its number, what it was taken for and why, how that was weighed against the next best, and the doubts. */
export function explanation(lines: readonly Explained[], wording: Wording): string {
	const {spans, weighing} = wording;
	return lines
		.map(({line, text, parts, weighings, doubts}) => {
			const taken =
				parts.map(({as, what}) => (what === '' ? spans[as] : `${spans[as]}: ${what}`)).join('; ') || spans.nothing;
			const told = [
				`${String(line).padStart(5)}  ${text}`,
				`       → ${taken}`,
				...weighings.flatMap(({taken, rival, margin}) => [
					`       + ${weighed(taken, wording)}`,
					...(rival ? [`       − ${weighing.by(margin)}${weighed(rival, wording)}`] : []),
				]),
				...doubts.map(doubt => `       ? ${doubt}`),
			];
			return `${told.join('\n')}\n`;
		})
		.join('');
}

function weighed({state, how, label, points, of}: Weighed, {weighing, spans}: Wording): string {
	const what = how === 'noise' ? spans.furniture : weighing.states[state];
	const begins = how === 'begins' ? ` · ${weighing.begins(label ?? '')}` : '';
	return `${what}${begins} · ${points} = ${of.map(([feature, own]) => `${feature} ${own}`).join(', ') || 0}`;
}
