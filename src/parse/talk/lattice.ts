import {fold} from '../../text/fold.ts';
import type {Reason} from '../../wording/remarks.ts';
import {candidatesOf, cutAtLabels, lookOf} from '../labels/label-shapes.ts';
import {isLegend, type Legend, legendOf} from '../labels/legend.ts';
import {withoutLineNumbers} from '../layout/line-numbers.ts';
import {besideNumbers, browserHeads, firstLineAgain, pageNumbers, recurring} from '../layout/running-heads.ts';
import {settle} from '../layout/settle.ts';
import {type SourceMarks, sourceMarksIn} from '../layout/source-marks.ts';
import {withTwoLineLabels} from '../layout/two-line-labels.ts';
import type {Line, Manuscript} from '../manuscript.ts';
import type {Lattice} from '../model/piece.ts';
import {furniture, isCaption, isScene} from '../page/furniture.ts';
import {isStamp} from '../words/dates.ts';
import {initialsOf} from '../words/initials.ts';
import {announcedIn} from './announced.ts';

/** What is known of a page before it is read. */
interface LinesRead {
	readonly lattice: Lattice;
	readonly legend: Legend;
	/** For each line why it is page text whatever stands around it, or null. */
	readonly known: readonly (Reason | null)[];
	readonly marks: SourceMarks;
}

/** The lines of a manuscript, cut where labels may begin, with all that is known of them before they are read. */
export function latticeOf(manuscript: Manuscript): LinesRead {
	const printed = withTwoLineLabels(withoutLineNumbers(manuscript.lines));
	const again = recurring(printed);
	const stubs = repeatedStubs(printed);
	const numbers = marksLines.has(manuscript.format) ? new Set<number>() : pageNumbers(printed);
	const isNumber = (line: Line) => numbers.has(line.start) || furniture(line, false) === 'page-number';
	const heads = new Set([
		...besideNumbers(printed, again, isNumber),
		...firstLineAgain(printed, isNumber),
		...browserHeads(printed),
	]);
	const lines = cutAtLabels(
		settle(manuscript.text, printed, line => {
			const look = lookOf(line);
			const number = numbers.has(line.start);
			const label = stubs.has(line.text);
			const ofPage = number || heads.has(line.start) || isPageText(line);
			const begins = look.begins || label || ofPage || again.has(line.start);
			return {begins, whole: look.whole || label || number, ofPage};
		}),
	);
	const legend = legendOf(lines);
	const known = lines.map(
		line =>
			furniture(line, false) ??
			(numbers.has(line.start)
				? 'page-number'
				: heads.has(line.start)
					? 'running-head'
					: isLegend(line.folded)
						? 'label-legend'
						: null),
	);
	const named = new Set(
		announcedIn(manuscript.text, manuscript.facts).flatMap(({name, title}) =>
			[name, initialsOf(name), initialsOf(title)].filter(words => words.length > 1).map(fold),
		),
	);
	const candidates = candidatesOf(lines, i => known[i] !== null);
	const says = (i: number) =>
		candidates[i]?.some(
			({label, shape}) => label.says || shape === 'voice' || (label.name !== null && label.title !== null),
		) === true;
	const lattice = {
		lines,
		candidates,
		apart: lines.map(
			(line, i) =>
				known[i] !== null || isCaption(line) || (isScene(line) && !says(i) && furniture(line, true) === null),
		),
		named,
		legend: new Set(legend.keys()),
		recurring: again,
	};
	const parted = marksLines.has(manuscript.format);
	const marks = sourceMarksIn(
		manuscript.lines,
		line =>
			!parted &&
			(numbers.has(line.start) ||
				heads.has(line.start) ||
				again.has(line.start) ||
				furniture(line, false) === 'page-number'),
	);
	return {lattice, legend, known, marks};
}

/** Short lines in capitals that are printed at least twice and are no sentences, as labels alone on their lines are. */
function repeatedStubs(lines: readonly Line[]): ReadonlySet<string> {
	const times = new Map<string, number>();
	for (const {text, form} of lines)
		if (form === 'plain' && text.length <= longestStub && stub.test(text)) times.set(text, (times.get(text) ?? 0) + 1);
	return new Set([...times].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}
const longestStub = 60;
const stub = /^\p{Lu}[\p{Lu}\p{M} .,'’()-]*[\p{Lu})]$/u;

/** Formats whose mark-up parts the text: a number alone on a line of theirs is no page's. */
const marksLines: ReadonlySet<string> = new Set(['html', 'tei', 'akoma-ntoso']);

/** Whether a line is of the page, whatever stands around it. */
const isPageText = (line: Line): boolean => furniture(line, false) !== null || isStamp(line.text);
