import {fold} from '../../text/fold.ts';
import {joinLines, type Line} from '../manuscript.ts';
import {isOutlet, latinTitleWord} from '../words/titles.ts';

/** A name in letters and nothing else, on a line of its own. */
const nameLike = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}$/u;
/** What a line below a name ends in where it is a sentence. */
const closed = /[.?!:;]$/u;
const longest = 120;
/** A page has such labels where so many of them are printed, of so many people, and one person's at least so often. */
const fewest = 4;
const people = 2;
const again = 2;

/**
 * Lines of which a name and, below it, an office or a house are one label, as transcripts of calls print them: the same two
 * lines, one under the other, again and again.
 */
export function withTwoLineLabels(lines: readonly Line[]): readonly Line[] {
	const pairs = lines.map((line, i) => pairOf(line, lines[i + 1]));
	const times = new Map<string, number>();
	for (const pair of pairs) if (pair !== null) times.set(pair, (times.get(pair) ?? 0) + 1);
	const repeated = [...times].filter(([, count]) => count >= again);
	if (repeated.length < people || repeated.reduce((sum, [, count]) => sum + count, 0) < fewest) return lines;
	const found: Line[] = [];
	for (let i = 0; i < lines.length; i++) {
		const [line, below, pair] = [lines[i], lines[i + 1], pairs[i] ?? null];
		if (!line) continue;
		const isLabel =
			pair !== null &&
			below !== undefined &&
			((times.get(pair) ?? 0) >= again || tellsOffice(fold(below.text))) &&
			isSaid(lines[i + 2]);
		if (!isLabel) {
			found.push(line);
			continue;
		}
		found.push({...joinLines([line, below]), form: 'label', voice: {label: `${line.text} · ${below.text}`}});
		i++;
	}
	return found;
}

/** Two lines as one text, where the first is a name and the second is no sentence; null for others. */
function pairOf(line: Line, below: Line | undefined): string | null {
	if (line.form !== 'plain' || below?.form !== 'plain') return null;
	if (!nameLike.test(line.text) || below.text.length > longest || closed.test(below.text)) return null;
	return `${line.text}\n${below.text}`;
}

/** Whether words tell an office or a house, so that a pair of lines that stands once may be a label too. */
const tellsOffice = (folded: string): boolean => latinTitleWord.test(folded) || isOutlet(folded);

const isSaid = (line: Line | undefined): boolean => line?.form === 'plain' && /^["“'(]?\p{Lu}|^\[/u.test(line.text);
