import {type Pattern, pattern} from '../../lexicon/matcher.ts';
import type {Reason} from '../../wording/remarks.ts';
import type {Form} from '../manuscript.ts';
import {isBrowserFoot} from '../words/browser-print.ts';
import {isStamp} from '../words/dates.ts';

/** What the rules look at: a line or a paragraph. */
interface Printed {
	readonly text: string;
	readonly folded: string;
	readonly form: Form;
	readonly why?: Reason | null;
}

interface Rule {
	readonly why: Reason;
	/** What the folded line is like. */
	readonly line: Pick<Pattern, 'test'>;
	/** Holds only outside the transcript: inside, such words may be said. */
	readonly edge?: true;
}

/** Page text that nobody said. */
const rules: readonly Rule[] = [
	{
		why: 'share-links',
		line: pattern`^${'shareLinks'}\s*:?$`,
	},
	{
		why: 'font-size-and-printing',
		line: pattern`^[[(]?\s*${'printing'}(?:[\s:|]|${'fontSizes'})*${'printing'}?(?:\s*${'besidePrinting'})*\s*[\])]?$`,
	},
	{why: 'code-to-scan', line: pattern`^.{0,8}${'scanCodes'}.{0,24}$`},
	{
		why: 'page-link',
		line: pattern`^${'pageLinks'}$`,
	},
	{
		why: 'visit-counter',
		line: pattern`^.{0,4}${'visits'}\s*:?\s*(?:\{\{.*\}\}|\d[\d,]*)?\s*${'times'}?$`,
	},
	{why: 'rule', line: pattern`^[\s\-–—_=+*~·.\\#|]{3,}$|^[*#]$`},
	{
		why: 'mark-up-debris',
		line: pattern`^(?:["'<>/\\|{}[\]();,.:!*_\s-]{1,8}|\{\{.*\}\}|\{%.*%\}|&\w+;|<\/?[a-z!][^>]{0,200}>)$`,
	},
	{
		why: 'page-path',
		line: pattern`^${'paths'}\s*[:>›»].*|^[^.?!]{1,30}(?:\s[>›»]\s[^.?!]{1,30}){2,}$`,
	},
	{
		why: 'page-number',
		line: pattern`^(?!\d{1,4}$)(?:[-–—=]{1,5}\s*)?(?:${'pageNumber'}\s*)?\d{1,4}(?:\s*(?:\/|,|${'ofPages'})\s*\d{1,4})?(?:\s*${'behindPageNumber'})?(?:\s*[-–—=]{1,5})?$`,
	},
	{why: 'page-number', line: {test: isBrowserFoot}},
	{
		why: 'time-stamp',
		line: pattern`^[([]?\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?[)\]]?$|^[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?$`,
	},
	{
		why: 'section-heading',
		line: pattern`^(?:(?:[ivx]{1,4}|\d{1,2}|[一二三四五六七八九])[.,、)]?\s*)?${'sections'}$`,
	},
	{why: 'picture', line: pattern`^(?:!\[.*\]\(.*\)|\[?${'pictures'}\d*\]?)$`},
	{
		why: 'editors-note',
		line: pattern`^(?:${'editorNotes'}\s*:.*|${'disclaimers'})$`,
		edge: true,
	},
	{
		why: 'about-the-transcript',
		line: pattern`^${'aboutTranscript'}.{0,60}${'transcript'}.*$`,
	},
	{
		why: 'about-the-transcript',
		// What Whisper and its kin print before the first words.
		line: /^detect(?:ed language(?:: \p{L}+| \S+ with probability [\d.]+%?)|ing language using up to the first \d+ seconds.*)$/u,
	},
	{
		why: 'end-mark',
		line: pattern`^(?:${'endMarks'}|[[(]?${'endRemarks'}[\])]?\.?|-\s*${'endRemarks'}\s*-|###|# # #|\*\*\*|-?\s*30\s*-)$`,
		edge: true,
	},
	{
		why: 'call-to-subscribe',
		line: pattern`${'subscribing'}`,
		edge: true,
	},
	{why: 'topics', line: /^(?:#[^#\s]{2,40}#\s*)+$/u},
	{
		why: 'page-rights',
		line: pattern`${'rights'}|©`,
		edge: true,
	},
	{
		why: 'related-pages',
		line: pattern`^${'relatedPages'}$`,
		edge: true,
	},
	{
		why: 'page-credit',
		line: pattern`^\(?${'credits'}\s*:?.{0,40}\)?$|^\([^()]{2,16}${'creditedOutlets'}\)$|^\([^()]{0,16}${'journalist'}\s*\p{Script=Han}{2,4}\)$`,
		edge: true,
	},
];

const editing = pattern`${'editedBy'}\s*:\s*(?<editor>[\p{L}·. ,]{1,40}?)\s*(?:[)\]]?$|\s{2}|\s\d{4}[-年])`;
const caption = pattern`^${'captions'}$`;
/** A note under the text begins with its number, raised. */
const note = /^[⁰¹²³⁴-⁹]{1,3}\s+\P{N}/u;
const scene = /^[([][^()[\]]{1,80}[)\]][.]?$/u;

/**
 * Why a line is page text that nobody said, or null.
 * @param edge whether the line stands outside the transcript, where more is page text
 */
export function furniture(line: Printed, edge: boolean): Reason | null {
	if (line.form === 'furniture') return line.why ?? 'page-text';
	if (note.test(line.text)) return 'notes';
	if (line.folded.length > 240) return null;
	return rules.find(rule => (edge || !rule.edge) && rule.line.test(line.folded))?.why ?? null;
}

/** Whether a line outside the transcript begins the foot of a page. */
export function isFootMark(line: Printed): boolean {
	return (
		isStamp(line.text) || furniture(line, true) !== null || (line.folded.length <= 80 && editing.test(line.folded))
	);
}

/** The editor whom a line of the page names, or null. */
export function editor(line: Printed): string | null {
	if (line.text.length > 120) return null;
	const name = editing.exec(line.folded)?.groups?.['editor'];
	if (name === undefined) return null;
	const from = line.folded.lastIndexOf(name);
	return line.text.slice(from, from + name.length).trim();
}

/** Whether a line is the caption of a picture. */
export function isCaption(line: Printed): boolean {
	return line.form === 'caption' || (line.folded.length <= 160 && caption.test(line.folded));
}

/** Whether a line is a stage direction on its own, such as `(Laughter.)`. */
export function isScene(line: Printed): boolean {
	return line.form === 'scene' || (scene.test(line.folded) && !line.text.startsWith('【'));
}
