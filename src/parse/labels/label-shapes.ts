import {pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {cutLine, type Line} from '../manuscript.ts';
import {isLatinTitle, isOutlet} from '../words/titles.ts';
import {type Label, readLabel} from './label.ts';

/** A place where a label may stand; whether it is one, the evidence decides. */
export interface Candidate {
	/** The line's number. */
	readonly line: number;
	readonly label: Label;
	readonly shape: Shape['name'];
	/** UTF-16 offsets into the line's text: where the label ends with its marks, and where the speech begins. */
	readonly to: number;
	readonly speech: number;
	/** What makes two labels the same. */
	readonly key: string;
	/** The label is printed in capitals. */
	readonly capitals: boolean;
}

interface Shape {
	readonly name:
		| 'voice'
		| 'time stamp'
		| 'bracket'
		| 'round bracket'
		| 'colon'
		| 'letter'
		| 'bold'
		| 'full stop'
		| 'capitals'
		| 'heading'
		| 'told question'
		| 'told answer'
		| 'bold question'
		| 'part and name'
		| 'mark'
		| 'dash'
		| 'alone';
	/**
	 * Group 1: the label's words; a group `part`: words that only tell the part; the whole match: the label with its marks.
	 * Looks at the text as printed.
	 */
	readonly pattern: RegExp;
	readonly needs?: (line: Line, next: Line | undefined) => boolean;
}

/** How labels are set; the first that fits the beginning of a line makes its candidate. */
const shapes: readonly Shape[] = [
	{
		name: 'part and name',
		pattern: /^[[［【〔<〈(（](?<part>\p{L}{1,12})[\]］】〕>〉)）]\s*[(（]([^()（）]{2,40})[)）]\s*[:：]?/u,
	},
	{name: 'part and name', pattern: /^(?<part>[QA])[.．]\s+(\p{Lu}[^:：.?!]{2,60}?)\s*[:：]/u},
	{name: 'mark', pattern: /^[○◯◎●◆◇■□▲△▼▽☆★]\s*([^\s:：。、]{1,20})(?:[\s:：]+(?=\S)|$)/u},
	{name: 'dash', pattern: /^((?:\p{Lu}\p{L}{0,3}\.\s+)?\p{Lu}[^.:\n]{0,40}?)\.\s?[-–—]+\s*/u},
	{
		name: 'bold',
		pattern: /^([^:：]{1,60}?)\s*$/u,
		needs: line =>
			line.strong > 0 &&
			line.strong <= 60 &&
			line.strong < line.text.length &&
			!onlyTitle.test(line.text.slice(line.strong)),
	},
	{
		name: 'time stamp',
		pattern: /^([^:：\n]{1,60}?)\s*[:：]?\s+[(（[]?\d{1,2}:\d{2}(?::\d{2})?[)）\]]?(?:\s*[:：]|\s*$)/u,
	},
	{name: 'round bracket', pattern: /^([^\s()（）[\]［］【】:：。、，]{1,12})[)）]\s*(?:[:：]|$)/u},
	{name: 'bracket', pattern: /^[[［【〔]([^\]］】〕]{1,40})[\]］】〕]\s*[:：∶﹕︰]/u},
	{
		name: 'round bracket',
		pattern: /^[(（[［【<〈]\s*([^()（）[\]［］【】<>〈〉:：]{1,40}?)\s*[)）\]］】>〉]\s*[:：∶﹕︰]?/u,
	},
	{
		name: 'told question',
		pattern:
			/^((?:[^。，：:（(]{0,8}[，,])?(?:有|一[位名])?[^。，：:（(]{0,8}[记記]者(?:[问問]及|[问問]道|追[问問]|提[问問]|[问問]))\s*[:：，]/u,
	},
	{
		name: 'told answer',
		pattern: /^(\p{Script=Han}{2,4})(?:表示|[说說]|回[应應](?:[说說])?|指出|[强強][调調]|回答(?:[说說])?|答)[，：:,]/u,
	},
	{
		name: 'colon',
		pattern:
			/^(?![(（])((?:[《“][^《》“”:：]{2,16}[》”])?[^:：∶﹕︰\n。！？!?;；「『《]{0,90}?)(?<=\S)\s*(?:(?<!\d):(?!\/\/)|:(?![/\d])|[：∶﹕︰])/u,
	},
	{name: 'letter', pattern: /^(Q\d{0,3})(?:[.．、]\s*|\s+(?=\S)|$)/u},
	{name: 'letter', pattern: /^(A\d{0,3})(?:[.．、]\s*|\s+(?=["“A-Z]))/u},
	{
		name: 'full stop',
		pattern: /^((?:\p{Lu}[\p{L}’'-]*\.?\s+){0,4}\p{Lu}[\p{L}’'-]+)\.\s+(?=["“¿¡[(]?\p{Lu})/u,
		needs: line => isTitleStart(line.folded),
	},
	{
		name: 'capitals',
		pattern:
			/^((?:\p{Lu}[\p{Lu}.,’'-]*\s+){0,4}\p{Lu}[\p{Lu}’'-]+)(?:\.\s+(?=["“¿¡]?\p{Lu})|\s+(?=["“¿¡]?\p{Lu}(?:\p{Ll}|['’ ])))/u,
	},
	{name: 'heading', pattern: /^(.{1,40})$/u, needs: line => line.form === 'heading'},
	{
		name: 'alone',
		pattern: /^([^:：。！？!?;；\d(（[［【<〈○#*][^:：。！？!?;；]{1,60})$/u,
		needs: (line, next) =>
			line.form === 'plain' &&
			line.joint === 'break' &&
			next?.joint === 'break' &&
			isSaid(next) &&
			!closed.test(line.text),
	},
	{name: 'bold question', pattern: /^()/u, needs: line => line.strong >= line.text.length && line.folded.endsWith('?')},
];

/** What may follow a bold name on a line that holds no speech: `(moderator)`, `, Minister of Fisheries`. */
const onlyTitle = /^\s*(?:[(（][^()（）]*[)）]|,[^.?!:：]*)$/u;
/** How a sentence or an item of a list ends. */
const closed = /[.,…:;"”」\]-]$/u;

/** A label inside a line is at most this long. */
const innerLabel = 40;
/** How much of a line is searched for a label. */
const longest = 160;

/** Lines cut where a label may begin inside them, so that every label begins a line. */
export function cutAtLabels(lines: readonly Line[]): readonly Line[] {
	return lines.flatMap(line => {
		if (line.text.length < 20 || line.form !== 'plain' || !/[:∶︰]/u.test(line.folded)) return line;
		const cuts = innerStarts(line.folded);
		if (cuts.length === 0) return line;
		return [0, ...cuts].map((from, i) =>
			cutLine(line, from, cuts[i] ?? line.text.length, i === 0 ? line.joint : 'inner'),
		);
	});
}

/** Offsets right after the end of a sentence from which a colon is not far. */
function innerStarts(folded: string): readonly number[] {
	const starts: number[] = [];
	for (let colon = folded.indexOf(':', 1); colon > 0; colon = folded.indexOf(':', colon + 1)) {
		const from = Math.max(starts.at(-1) ?? 0, colon - innerLabel);
		const stops = [...sentenceEnd.all(folded.slice(from, colon))];
		const stop = stops.at(-1);
		const part = beforePart.exec(folded.slice(from, colon + 1));
		const start = part ? from + part.index + part[0].length : stop ? from + stop.index + stop[0].length : 0;
		if (abbreviated.test(folded.slice(0, start))) continue;
		if (start > 0 && start < colon && start !== starts.at(-1)) starts.push(start);
	}
	return starts;
}

/** A blank after a Han character and before a word for asking or answering. */
const beforePart = /(?<=\p{Script=Han}|[.?!])\s+(?=(?:问|答|记者|主持人)\s?:$)/u;
/** A line that begins with an abbreviation, such as that of a title. */
const abbreviated = pattern`^(?!${'acknowledging'}|well)\p{L}{1,5}\.\s*$`;
/** The end of a sentence: a stop after a Han character, or after a word that is no abbreviation, and a blank. */
const sentenceEnd = pattern`(?:(?<=[\p{Script=Han}"')\d%])[.?!]["')]*\s*|(?<=\p{L}{4}|[!?)])[.?!]["')]*\s+|(?<=\b(?!${'abbreviations'})\p{L}{2,3})[.?!]["')]*\s+|[?!]["')]*\s+)(?=[\p{L}"(])`;

/** The candidates of all lines that may hold speech, in order. */
export function candidatesOf(lines: readonly Line[], skip: (line: number) => boolean): readonly Candidate[] {
	return lines.flatMap((line, i) => (skip(i) ? [] : candidateOf(line, i, lines[i + 1])));
}

function candidateOf(line: Line, number: number, next: Line | undefined): readonly Candidate[] {
	if (line.voice) {
		const at = line.form === 'label' ? line.text.length : 0;
		return [
			made(number, {...readLabel(line.voice.label), ...(line.voice.part && {part: line.voice.part})}, 'voice', at, at),
		];
	}
	for (const {name, pattern, needs} of shapes) {
		if (needs && !needs(line, next)) continue;
		const match = pattern.exec(line.text.slice(0, name === 'bold' ? line.strong : longest));
		if (!match) continue;
		const told =
			name === 'bold question' ? '' : name === 'told question' ? (/[记記]者/u.exec(match[0])?.[0] ?? '') : null;
		const label =
			told === null ? labelIn(match) : name === 'told question' ? (outletIn(match) ?? asks(told)) : asks(told);
		if (name !== 'bold question' && !/\p{L}/u.test(label.text)) continue;
		const to = match[0].trimEnd().length;
		const marks = /^(?:(?!\*\*\*)[\s*_])*(?:[:：∶﹕︰]\s*)?/u.exec(line.text.slice(to))?.[0].length ?? 0;
		return [made(number, label, name, to, name === 'bold question' ? 0 : to + marks)];
	}
	return [];
}

/** Whether a line is long or closed as a sentence is. */
function isSaid({text, form}: Line): boolean {
	return form === 'plain' && (text.length > 60 || /[.。?？!！…”"’')）]$/u.test(text));
}

/** Whether a line begins with a title and a full stop: `The President. Good evening.` */
function isTitleStart(folded: string): boolean {
	const start = /^([^.]{3,40})\. /u.exec(folded)?.[1];
	return start !== undefined && isLatinTitle(start);
}

/** The label that a shape's match holds, with the part that stands beside the name. */
function labelIn({1: first = '', 2: second, groups}: RegExpExecArray): Label {
	const label = readLabel(second ?? first);
	const part = groups?.['part'] ? readLabel(groups['part']).part : null;
	return part === null ? label : {...label, part, says: true};
}

/** `法新社记者追问：`: who tells of the question is the outlet's label. */
function outletIn({1: first = '', 0: whole}: RegExpExecArray): Label | null {
	const label = readLabel(first);
	return label.outlet !== null && /[:：]\s*$/u.test(whole) && isOutlet(fold(label.outlet)) ? label : null;
}

function asks(text: string): Label {
	return {text, folded: fold(text), name: null, title: null, outlet: null, part: 'asker', says: true};
}

function made(line: number, label: Label, shape: Shape['name'], to: number, speech: number): Candidate {
	const key = shape === 'told question' ? shape : label.folded.replace(/[\s.,]+/gu, ' ').trim();
	return {line, label, shape, to, speech, key, capitals: /\p{Lu}{2}/u.test(label.text) && !/\p{Ll}/u.test(label.text)};
}
