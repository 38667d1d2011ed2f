import {asWritten, capitalised, han, type Pattern, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {cutLine, type Line, type Voice} from '../manuscript.ts';
import {hanName, hanTitle, isLatinTitle, isOutlet} from '../words/titles.ts';
import {type Label, readLabel} from './label.ts';

/** A place where a label may stand; whether it is one, the reading of the whole page decides. */
export interface Candidate {
	/** The line's number. */
	readonly line: number;
	readonly label: Label;
	readonly shape: ShapeName;
	/** UTF-16 offsets into the line's text: where the label ends with its marks, and where the speech begins. */
	readonly to: number;
	readonly speech: number;
	/** What makes two labels the same. */
	readonly key: string;
	/** The number before the label: `1、新华社 赵东辉：`. */
	readonly number: number | null;
	/** The label is printed in capitals. */
	readonly capitals: boolean;
}

/**
 * What sets a label apart from what is said: nothing where it only stands at the beginning or alone; `telling` where the words
 * tell of a question or an answer and are no label in themselves.
 */
type Mark = 'colon or round bracket' | 'bracket or time' | 'page mark' | 'nothing' | 'telling' | 'other';

/** The forms of labels, each with its mark. What a mark is worth stands in `model/`. */
const marks = {
	voice: 'other',
	'part and name': 'other',
	mark: 'page mark',
	dash: 'page mark',
	bold: 'nothing',
	'time stamp': 'bracket or time',
	'round bracket': 'colon or round bracket',
	bracket: 'bracket or time',
	'told question': 'telling',
	'told answer': 'telling',
	'told reply': 'telling',
	colon: 'colon or round bracket',
	misread: 'other',
	letter: 'other',
	'full stop': 'nothing',
	capitals: 'nothing',
	heading: 'nothing',
	alone: 'nothing',
	'bold question': 'telling',
} as const satisfies Record<string, Mark>;

type ShapeName = keyof typeof marks;

/** The forms of labels that have one of some marks. */
export const shapesWith = (...of: readonly Mark[]): ReadonlySet<ShapeName> =>
	new Set((Object.keys(marks) as ShapeName[]).filter(name => of.includes(marks[name])));

interface Shape {
	readonly name: ShapeName;
	/**
	 * Group 1: the label's words; a group `part`: words that only tell the part; the whole match: the label with its marks.
	 * Looks at the text as printed.
	 */
	readonly pattern: RegExp | Pattern;
	/** It looks at the folded text instead. */
	readonly folded?: true;
	readonly needs?: (line: Line, next: Line | undefined) => boolean;
}

/** `会上，有记者问：`, `法新社记者追问，`: group 1 is who asks. */
const toldQuestion = pattern`^(?:[^.,:()"]{0,30},){0,2}${'someone'}?([^.,:("、]{0,14}?(?<asker>${'journalist'}))(?:${'aboutWhat'})?${'toldAsking'}(?:${'behindAsking'})?\s*(?:[:,]|(?=["「])|"[^"]{2,60}"[,:])`;
/** What may stand between a name and the words that tell of an answer: `今日应询`, `在回应记者关于物价的提问时`, `19日`. */
const whenTold = pattern`[^.,:"]{0,6}${'beforeTold'}|[^.,:"]{0,10}(?=${'responding'})|[^.,:"]{0,8}${'responding'}[^.,:"]{2,24}时|[^.,:"]{0,4}\d{1,2}日(?:[^.,:"]{0,12}上)?`;
/** `对此，外交部发言人周志明回应称，`: group 1 is who answers. */
const toldAnswer = pattern`^(?:${'beforeTold'},?)?((?:[^.,:"「\s]{0,24}?${hanTitle}\s?)?(?:${hanName})${hanTitle}?)(?:${whenTold})?${'toldAnswering'}(?:[^.,:"]{0,8}${'journalist'})?[:,]`;
/** Tells that it is an answer: `应询表示`, `对此`. */
const replies = pattern`^(?:${'beforeTold'},)|${'responding'}`;
/** Tells that somebody asked, and not in which words: `有记者就港口一事提问。` */
const asksAbout = pattern`(?:${'journalist'}|${'press'})[^.?!]{0,80}?${'toldAsking'}`;

/** How labels are set; each that fits the beginning of a line makes a candidate. */
const shapes: readonly Shape[] = [
	{
		name: 'part and name',
		pattern: /^[[［【〔<〈(（](?<part>\p{L}{1,12})[\]］】〕>〉)）]\s*[(（]([^()（）]{2,40})[)）]\s*[:：]?/u,
	},
	{
		name: 'part and name',
		pattern: /^(?<part>\p{L}{1,12})\s*[:：.．]\s*[(（](\p{Lu}[^()（）]{1,40}\s\p{Lu}[^()（）]{1,40})[)）]\s*[:：]?/u,
	},
	{
		name: 'part and name',
		pattern: /^[[［【〔](?<part>\p{L}[\p{L} ]{0,24})[\]］】〕]\s*(\p{L}[^:：.?!。？！]{1,60}?)\s*[:：]/u,
	},
	{name: 'part and name', pattern: /^(?<part>[QA])[.．]\s+(\p{Lu}[^:：.?!]{2,60}?)\s*[:：]/u},
	{name: 'mark', pattern: /^[○◯◎●◆◇■□▲△▼▽☆★]\s*([^\s:：。、]{1,20})(?:[\s:：]+(?=\S)|$)/u},
	{name: 'dash', pattern: /^((?:\p{Lu}\p{L}{0,3}\.\s+)?\p{Lu}[^.:\n]{0,40}?)\.\s?[-–—]+\s*/u},
	{
		name: 'dash',
		pattern: pattern`^((?:${'asker'}|${'answerer'}|${'host'})\s?\d{0,2})\s?[-–](?![-–—])\s+`,
		folded: true,
		needs: ({text}) => !/^\p{Ll}/u.test(text),
	},
	{name: 'dash', pattern: /^(\p{Lu}[^:.!?]{2,40}\s+--\s+\p{Lu}[^:.!?]{2,100})$/u},
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
	{name: 'told question', pattern: toldQuestion, folded: true},
	{name: 'told answer', pattern: toldAnswer, folded: true},
	{
		name: 'colon',
		pattern:
			/^(?![(（])((?:\d{1,3}[、.．]\s*)?(?:(?:\p{Script=Han}{0,12}|[^:：\n。！？!?;；「『《“]{2,32}[，,]\s*)[《“][^《》“”:：]{2,16}[》”])?[^:：∶﹕︰\n。！？!?;；「『《]{0,90}?)(?<=\S)\s*(?:(?<!\d):(?!\/\/)|:(?![/\d])|[：∶﹕︰])/u,
	},
	// A long office in capitals before its holder.
	{name: 'colon', pattern: /^(\p{Lu}[\p{Lu}\p{M}\d .,’'()/&-]{89,180}?)\s*[:：]/u},
	{name: 'misread', pattern: /^(\p{Lu}[\p{Lu}\p{M}"'’.]{2,20}(?: \p{Lu}[\p{Lu}"'’.]{2,20}){0,2})\s?[;!](?=\s)/u},
	{name: 'letter', pattern: /^(Q\d{0,3})(?:[.．、]\s*|\s+(?=[^\s\d])|$)/u},
	{name: 'letter', pattern: /^(A\d{0,3})(?:[.．]\s+|、\s*|\s+(?=["“A-Z]))/u},
	{
		name: 'full stop',
		pattern: pattern`^((?:${capitalised('abbreviationsInNames')}\.?\s+|\p{Lu}\.\s+|\p{Lu}[\p{L}’'-]*\s+){0,4}\p{Lu}[\p{L}’'-]+)(?<!^${capitalised('abbreviationsInNames')})\.\s+(?=["“¿¡[(]?\p{Lu})`,
		needs: line => isTitleStart(line.folded),
	},
	{
		name: 'full stop',
		pattern: pattern`^(${capitalised('articles', 'courtesies', 'honours')}\.? \p{Lu}{2,}[\p{Lu}’'-]*(?: \p{Lu}{2,}[\p{Lu}’'-]*)*(?: ${'behindOffice'})?(?: ${'ofHouse'} \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?:\s*\([^()]{1,40}\))?)\.\s+(?=["“(]?\p{Lu})`,
	},
	{
		name: 'capitals',
		pattern:
			/^((?:\p{Lu}[\p{Lu}.,’'-]*\s+){0,4}\p{Lu}[\p{Lu}’'-]+)(?:\.\s+(?=["“¿¡]?\p{Lu})|\s+(?=["“¿¡]?\p{Lu}(?:\p{Ll}|['’ ])))/u,
	},
	{name: 'heading', pattern: /^(.{1,40}|[^·]{2,40} · .{2,120})$/u, needs: line => line.form === 'heading'},
	{
		name: 'alone',
		pattern: pattern`^(?!\d)([^:：。！？!?;；(（[［【<〈○#*][^:：。！？!?;；]{1,60}|${asWritten('partInOne')})$`,
		needs: (line, next) =>
			line.form === 'plain' &&
			line.joint === 'break' &&
			next?.joint === 'break' &&
			isSaid(next) &&
			!closed.test(line.text),
	},
	{name: 'bold question', pattern: /^()/u, needs: line => line.strong >= line.text.length && line.folded.endsWith('?')},
];

/** The number of a question before the label of who asks it. */
const number = /^(\d{1,3})[、.．)）]\s*(?=[《「“"\p{L}])/u;
/** What may follow a bold name on a line that holds no speech: `(moderator)`, `, Minister of Fisheries`. */
const onlyTitle = /^\s*(?:[(（][^()（）]*[)）]|,[^.?!:：]*)$/u;
/** A bracket before the words of a label that ends only behind them: `【周小禾：港口九月开放】` is a headline. */
const opensBracket = /^[【[［〔](?!.*[】\]］〕])/u;
/** The headline of a post, before its words on the first line. */
const headlineAtStart = /^【[^【】]{4,60}】\s*(?=\S)/u;
/** How a sentence or an item of a list ends. */
const closed = /[.,…:;"”」\]-]$/u;

/** A label inside a line is at most this long. */
const innerLabel = 40;
/** How much of a line is searched for a label. */
const longest = 200;

/** Lines cut where a label may begin inside them, so that every label begins a line. */
export function cutAtLabels(lines: readonly Line[]): readonly Line[] {
	return lines.flatMap((line, i) => {
		if (line.text.length < 12 || line.form !== 'plain') return line;
		const trailing = (line.text.includes('#') ? topicsAtEnd.exec(line.text) : null) ?? creditAtEnd.exec(line.folded);
		const starts = [
			i === 0 ? (headlineAtStart.exec(line.text)?.[0].length ?? 0) : 0,
			...innerStarts(line.folded),
			...toldStarts(line.folded),
			...bracketed.all(line.folded).map(match => match.index + match[0].length),
			...(trailing ? [trailing.index + trailing[0].length] : []),
		];
		const cuts = [...new Set(starts)].filter(start => start > 0).sort((a, b) => a - b);
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
		const stop = sentenceEnd.all(folded.slice(from, colon)).at(-1);
		const part = beforePart.exec(folded.slice(from, colon + 1)) ?? recordFollows.exec(folded.slice(from, colon));
		const start = part ? from + part.index + part[0].length : stop ? from + stop.index + stop[0].length : 0;
		if (abbreviated.test(folded.slice(0, start)) || /^\d{1,3}[.)]\s*$/u.test(folded.slice(0, start))) continue;
		if (start > 0 && start < colon && start !== starts.at(-1)) starts.push(start);
	}
	return starts;
}

/** Offsets from which a question or an answer is told: after a full stop, and a question after any comma. */
function toldStarts(folded: string): readonly number[] {
	return toldBeginning
		.all(folded)
		.filter(
			({index, 0: mark}) =>
				mark !== ',' || !toldQuestion.test(folded.slice(folded.slice(0, index).search(/(?<![^.?!])[^.?!]*$/u))),
		)
		.map(match => match.index + match[0].length)
		.filter(start => start < folded.length);
}

/** A label in brackets behind a sentence: `…謝謝。 [陳洲]從目前來看`. */
const bracketed = pattern`(?<=[.?!]["')]*)\s*(?=[[【〔]\p{Script=Han}{2,16}[\]】〕][^\s\])])`;
/** Who wrote it: `（江海广播记者 沈青）`. */
const creditAtEnd = pattern`(?<=[.!?」"])\s*(?=\([^()]{0,16}${'journalist'}\s*\p{Script=Han}{2,4}\)\s*$)`;
/** The topics of a network behind a post: `#港口今天开放#`. */
const topicsAtEnd = /(?<=\S)\s*(?=(?:#[^#\s]{2,40}#\s*)+$)/u;
const someoneAsks = pattern`${'someone'}[^.,:]{0,8}${'journalist'}(?:${'aboutWhat'})?${'toldAsking'}(?:${'behindAsking'})?[:,]`;
/** What a told question or answer follows. */
const toldBeginning = pattern`(?<=[.?!])["')」]*(?=(?:${'beforeTold'},)?[^.,:"\s]{0,24}${hanName}${hanTitle}?${'toldAnswering'}[,:])|,(?=${someoneAsks})|(?<=[.?!"])(?=(?:[^.,:"]{0,10},)?${someoneAsks})|,(?=[^.,:"「\s]{0,24}?${hanTitle}${hanName}[^.,:"]{0,12}${'responding'}[^.,:"]{0,30}${'toldAnswering'}[,:])`;

/** A blank after a Han character and before a word for asking or answering. */
const beforePart = pattern`(?<=\p{Script=Han}|[.?!])\s+(?=${han('asker', 'answerer', 'host')}\s?:$)`;
/** What says that the record begins, before a label: `文字实录如下: 何咏前:`. */
const recordFollows = pattern`${'recordFollows'}\s?:\s*(?=\p{L}[^:]{1,12}$)`;
/** A line that begins with an abbreviation, such as that of a title. */
const abbreviated = pattern`^(?!${'acknowledging'})\p{L}{1,5}\.\s*$`;
/** The end of a sentence: a stop after a Han character, or after a word that is no abbreviation, and a blank. */
const sentenceEnd = pattern`(?:(?<=[\p{Script=Han}"')\d%])[.?!]["')]*\s*|(?<=\p{L}{4}|[!?)])[.?!]["')]*\s+|(?<=\b(?!${'abbreviations'}|${'abbreviationsInNames'})\p{L}{2,3})[.?!]["')]*\s+|[?!]["')]*\s+)(?=[\p{L}"(])`;

/** For each line every label that it may begin with; none for lines that are passed over. */
export function candidatesOf(
	lines: readonly Line[],
	skip: (line: number) => boolean,
): readonly (readonly Candidate[])[] {
	return lines.map((line, i) => (skip(i) ? [] : candidatesIn(line, i, lines[i + 1], lines[i - 1])));
}

/** Whether a line begins with what looks like a label, whatever stands around it, and whether that with its mark is all of it. */
export function lookOf(line: Line): {readonly begins: boolean; readonly whole: boolean} {
	const plausible = candidatesIn(line, 0, undefined, undefined).filter(isPlausible);
	const whole = line.text.length < 60 && plausible.some(c => c.speech >= line.text.length && c.shape !== 'heading');
	return {begins: plausible.length > 0, whole};
}

const isPlausible = ({label, shape}: Candidate): boolean =>
	label.says ||
	label.title !== null ||
	label.outlet !== null ||
	shape === 'voice' ||
	(shape !== 'colon' ? shape !== 'alone' : label.text.length < 24 && capitals.test(label.text));

/** Begins with Han characters or with words in capitals. */
const capitals = /^\p{Script=Han}|^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;

function candidatesIn(
	line: Line,
	number: number,
	next: Line | undefined,
	before: Line | undefined,
): readonly Candidate[] {
	if (line.voice) {
		const speech = line.form === 'label' ? line.text.length : (line.said ?? 0);
		return [candidate(number, labelOf(line.voice), 'voice', line.text.slice(0, speech).trimEnd().length, speech)];
	}
	const found: Candidate[] = [];
	const text = line.text.slice(0, longest);
	const foldedText = line.folded.slice(0, longest);
	for (const {name, pattern, needs, folded} of shapes) {
		if (needs && !needs(line, next)) continue;
		const match = pattern.exec(folded ? foldedText : name === 'bold' ? line.text.slice(0, line.strong) : text);
		if (!match) continue;
		const label =
			name === 'bold question'
				? asks('')
				: name === 'told question'
					? tellsOf(match, line)
					: folded
						? readLabel(printed(match, line))
						: labelIn(match);
		if (name !== 'bold question' && !/\p{L}/u.test(label.text)) continue;
		if (opensBracket.test(match[0])) continue;
		const to = match[0].trimEnd().length;
		const marks = /^(?:(?!\*\*\*)[\s*_])*(?:[:：∶﹕︰]\s*)?/u.exec(line.text.slice(to))?.[0].length ?? 0;
		const replied = name === 'told answer' && (replies.test(match[0]) || asksAbout.test(before?.folded ?? ''));
		const made = candidate(
			number,
			replied ? {...label, part: 'answerer'} : label,
			replied ? 'told reply' : name,
			to,
			name === 'bold question' ? 0 : to + marks,
		);
		if (!found.some(c => c.speech === made.speech && c.label.text === made.label.text)) found.push(made);
	}
	return found.filter(c => !found.some(other => reachesOver(other, c)));
}

/** The label of a voice that the mark-up names. */
function labelOf({label: printed, id, name, part, goesOn}: Voice): Label {
	const label = readLabel(printed);
	return {
		...label,
		...(name && {name}),
		...(part && {part}),
		...(id !== undefined && {id}),
		...(goesOn && {goesOn}),
	};
}

/** Whether a label with the time, or with the name beside its part, is read from where another only sees its beginning. */
const reachesOver = (long: Candidate, short: Candidate): boolean =>
	short.speech < long.speech &&
	(long.shape === 'time stamp' ||
		long.shape === 'part and name' ||
		(short.shape === 'capitals' && isLatinTitle(short.label.folded.replace(/\.$/u, ''))));

/** Whether a line is long or closed as a sentence is. */
function isSaid({text, form}: Line): boolean {
	return form === 'plain' && (text.length > 60 || /[.。?？!！…”"’')）]$/u.test(text));
}

/** Whether a line begins with a title and a full stop: `The President. Good evening.` */
function isTitleStart(folded: string): boolean {
	const start = /^([^.]{2,40})\. /u.exec(folded)?.[1];
	return start !== undefined && isLatinTitle(start);
}

/** The label that a shape's match holds, with the part that stands beside the name. */
function labelIn({1: first = '', 2: second, groups}: RegExpExecArray): Label {
	const label = readLabel(second ?? first);
	if (groups?.['part'] === undefined) return label;
	const {part, title} = readLabel(groups['part']);
	if (part !== null) return {...label, part, says: true};
	return title !== null && label.title === null ? {...label, title} : readLabel('');
}

/** Group 1 of a match in the folded text, as it is printed. */
function printed({0: whole, 1: first = ''}: RegExpExecArray, line: Line): string {
	const at = whole.indexOf(first);
	return line.text.slice(at, at + first.length);
}

/** `法新社记者追问：`: the outlet; where none is told, anyone who asks. */
function tellsOf(match: RegExpExecArray, line: Line): Label {
	const words = printed(match, line);
	const label = readLabel(words);
	return label.outlet !== null && isOutlet(fold(label.outlet))
		? {...label, part: 'asker', says: true}
		: asks(words.slice(-(match.groups?.['asker']?.length ?? 0)));
}

function asks(text: string): Label {
	return {text, folded: fold(text), name: null, title: null, outlet: null, part: 'asker', says: true};
}

function candidate(line: number, printed: Label, shape: ShapeName, to: number, speech: number): Candidate {
	const count = number.exec(printed.text);
	const label = count && printed.id === undefined ? readLabel(printed.text.slice(count[0].length)) : printed;
	const key = shape === 'told question' ? shape : label.folded.replace(/[\s.,]+/gu, ' ').trim();
	return {
		line,
		label,
		number: count ? Number(count[1]) : null,
		shape,
		to,
		speech,
		key: printed.id ?? key,
		capitals: /\p{Lu}{2}/u.test(label.text) && !/\p{Ll}/u.test(label.text),
	};
}
