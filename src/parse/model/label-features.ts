import {type Pattern, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import type {Label} from '../labels/label.ts';
import {type Candidate, shapesWith} from '../labels/label-shapes.ts';
import type {Line} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import {isField} from '../words/field.ts';
import {lengthOf} from '../words/length.ts';
import {hanName, hanTitle, isOutlet, latinTitleWord, wholeHanName} from '../words/titles.ts';

/** What else the page shows when a label is weighed. */
export interface Surroundings {
	readonly lines: readonly Line[];
	/** How often a label is printed, by its key. */
	readonly times: ReadonlyMap<string, number>;
	/** Folded names that the page gives with a title or in a legend, and the initials of names and titles. */
	readonly named: ReadonlySet<string>;
	/** Folded labels that a legend of the page explains. */
	readonly legend: ReadonlySet<string>;
	/** Numbers of lines whose labels are counted up without a gap: `1、` `2、` `3、`. */
	readonly counted: ReadonlySet<number>;
	/** The page sets its labels alone on their lines, without a mark: such lines recur, and no other labels do as often. */
	readonly alone: boolean;
	/** The number of the last line that is not page text whatever stands around it. */
	readonly last: number;
	/** The questions of the page are set bold as a whole, and nothing else is. */
	readonly boldQuestions: boolean;
	/** Answers were found on the page, and no label under which anybody asks. */
	readonly asksWithoutLabels: boolean;
	/** Labels were found, other than words that tell of a question or an answer. */
	readonly labelled: boolean;
	/** What most labels of the page look like; null before any was found. */
	readonly custom: Custom | null;
}

/** How labels of one page are set. */
export interface Custom {
	readonly shape: Candidate['shape'];
	readonly capitals: boolean;
	readonly heading: boolean;
	/** How many of its labels are, and what share of its lines begin with one. */
	readonly times: number;
	readonly share: number;
}

const told = shapesWith('telling');
const open = shapesWith('nothing');
const closed = shapesWith('colon or round bracket', 'bracket or time');
const inBrackets = shapesWith('bracket or time');
const marked = shapesWith('page mark');

/** Words that speak against a label; those that names have too (`He Yadong`, `So`, 那日松) only where it can be no name. */
interface Telltale {
	readonly sure: Pattern;
	readonly unlessName: Pattern;
}
/** Words that end a line which introduces a list, not a speaker. */
const introduces: Telltale = {sure: pattern`${'introducing'}$`, unlessName: pattern`${'introducingOrName'}$`};
/** Words of a sentence, which no label has. */
const sentence: Telltale = {sure: pattern`${'sentence'}`, unlessName: pattern`${'sentenceOrName'}`};

/** `环球时报报道 记者 李明`. */
const creditOfReport = pattern`${'reported'}\s`;
const endsSentence = pattern`${'endsSentence'}$`;

/** Words for a press conference, which a page's title has and a label has not. */
const event = pattern`${'conference'}|${'record'}`;
const hanNameAtEnd = pattern`(?<=^|\p{Script=Han}{4})${hanName}$`;
/** A title that no table knows and a name. */
const endsInName = pattern`^\p{Script=Han}[\p{Script=Han},]{3,24}${hanName}$`;
/** Begins with a small letter or a digit, and with no particle of a name. */
const small = pattern`^(?!${'particles'})[\p{Ll}\d]`;
/** Every word but those of grammar begins with a capital or is a number. */
const capitalised = pattern`^(?:${'particles'}\s+|[\p{Lu}\d]\S*\s+)*[\p{Lu}\d]\S*$`;

type Test = (candidate: Candidate, page: Surroundings, line: Line) => boolean | number;

/** All that can be said of a label: whether it holds, or how often. What each is worth stands in `weights.generated.ts`. */
const labelTests = {
	'any-label': () => true,
	'named-by-mark-up': c => c.shape === 'voice',
	'says-asker': c => c.label.says && c.label.part === 'asker' && !told.has(c.shape),
	'says-answerer': c => c.label.says && c.label.part === 'answerer',
	'says-host': c => c.label.says && c.label.part === 'host',
	'says-interpreter': c => c.label.says && c.label.part === 'interpreter',
	'single-letter': c => c.shape === 'letter' && c.key.startsWith('a'),
	'tells-of-question': c => c.shape === 'told question',
	'tells-of-answer': c => isToldAnswer(c),
	'named-in-told-answer': (c, page) => isToldAnswer(c) && isNamed(c.label, page.named),
	outlet: ({label, shape}) => label.outlet !== null && !isLong(label, 24) && !told.has(shape),
	'maybe-outlet': ({label}) => label.outlet !== null && isLong(label, 24),
	'title-and-name': ({label: {title, name, part}}) =>
		title !== null && (title.length < 50 || isInCapitals(title)) && isTitle(title, name) && part !== 'asker',
	'name-and-maybe-title': ({label: {title, name}}) => title !== null && !isTitle(title, name),
	'looks-like-name': c => !told.has(c.shape) && looksLikeName(c),
	'name-after-maybe-title': c => endsInName.test(c.label.folded) && !looksLikeName(c),
	'named-on-page': (c, page) => !told.has(c.shape) && isNamed(c.label, page.named),
	'in-legend': (c, page) => page.legend.has(c.label.folded),
	'says-own-name': (c, _, line) => saysOwnName(c, line),
	'called-before': (c, page) => isCalled(c, page.lines),
	'neither-name-nor-title': (c, page) =>
		!c.label.says &&
		!told.has(c.shape) &&
		!(c.capitals && c.shape === 'colon') &&
		!page.legend.has(c.label.folded) &&
		c.label.title === null &&
		c.label.outlet === null &&
		!looksLikeName(c) &&
		!endsInName.test(c.label.folded),
	'printed-again': (c, page) => (c.shape === 'bold question' ? 0 : Math.min(3, Math.log(timesOf(c, page)))),
	'numbered-in-order': (c, page) => c.number !== null && page.counted.has(c.line),
	'numbered-alone': (c, page) => c.number !== null && c.label.outlet === null && !page.counted.has(c.line),
	'own-line': (c, _, line) => c.speech >= line.text.length && closed.has(c.shape),
	heading: (_c, _, line) => line.form === 'heading',
	'heading-with-colon': (c, _, line) => isHeadingWithColon(c, line),
	bold: (c, _, line) =>
		line.strong > 0 && c.shape !== 'bold question' && (line.strong <= c.speech + 1 || c.shape === 'bold'),
	capitals: c => c.capitals,
	'brackets-or-time': c => inBrackets.has(c.shape),
	'after-page-mark': c => marked.has(c.shape),
	'no-colon': c => open.has(c.shape),
	'alone-on-line': c => c.shape === 'alone',
	'alone-like-labels': (c, page) => c.shape === 'alone' && page.alone && timesOf(c, page) > 1,
	'mid-line': (_c, _, line) => line.joint === 'inner',
	'at-the-end': (c, page, line) => c.speech >= line.text.length && c.line >= page.last,
	byline: (c, _, line) =>
		c.label.part === 'asker' &&
		((c.label.name === null && /^\s*\p{Script=Han}(?:\s?\p{Script=Han}){1,3}\s*$/u.test(line.text.slice(c.speech))) ||
			(c.shape === 'round bracket' && creditOfReport.test(c.label.folded))),
	'names-event': ({label, shape}) => shape !== 'voice' && label.part !== 'host' && event.test(label.folded),
	'list-item': ({label, shape}) =>
		shape === 'colon' &&
		label.part !== 'asker' &&
		label.part !== 'answerer' &&
		/^[一二三四五六七八九十]{1,2}[,、]|^第[一二三四五六七八九十]/u.test(label.folded),
	'introduces-list': ({label}) => !label.says && speaksAgainst(introduces, label),
	'page-field': ({label}) => !label.says && isField(`${label.folded}:`),
	sentence: ({label, shape, capitals}) =>
		!label.says && shape !== 'voice' && !capitals && speaksAgainst(sentence, label),
	'commas-or-quotes': ({label, shape}) =>
		shape !== 'bracket' && label.title === null && !label.says && /[,"].*[,"]/u.test(label.folded),
	'small-letter-or-digit': (c, _, line) =>
		!c.label.says &&
		!isHeadingWithColon(c, line) &&
		small.test(c.label.text) &&
		!/^\d+\p{Script=Han}/u.test(c.label.text),
	'small-words': ({label, shape}) =>
		shape === 'colon' &&
		!label.says &&
		label.title === null &&
		label.outlet === null &&
		/^\p{Lu}/u.test(label.text) &&
		!isInHan(label) &&
		!capitalised.test(label.text),
	long: ({label, shape}) =>
		shape !== 'voice' &&
		isLong(label, isInHan(label) ? 32 : 64) &&
		!(label.title !== null && label.name !== null && isInCapitals(label.text)),
	'headline-before-label': (c, page, line) => isHeadline(c, page.lines, line),
	'single-heading': (c, page) =>
		c.shape === 'heading' &&
		!c.label.says &&
		timesOf(c, page) < 2 &&
		c.number === null &&
		!(looksLikeName(c) && holdsOffice(c.label)),
} as const satisfies Record<string, Test>;

/** Those that look at what the labels of the page were found to be like. */
const habitTests = {
	'told-among-labels': (c, page) =>
		isToldAnswer(c) && page.custom !== null && !told.has(page.custom.shape) && page.custom.times > 2,
	'tells-of-reply': (c, page) => c.shape === 'told reply' && !page.labelled,
	'bold-like-questions': (_, page, line) =>
		line.strong >= line.text.length && line.folded.endsWith('?') ? (page.boldQuestions ? 2 : 1) : 0,
	'like-other-labels': (c, page, line) =>
		isCustom(c, page, line) ? Math.min(2, Math.log2(page.custom?.times ?? 2) / 2) : 0,
	'among-many-labels': (c, page, line) => (isCustom(c, page, line) ? (page.custom?.share ?? 0) : 0),
	'name-in-heading-like-labels': (c, page, line) =>
		page.custom?.heading === true && isCustom(c, page, line) && looksLikeName(c),
	'page-day': (c, page, line) =>
		c.shape === 'time stamp' &&
		(findDays(line.folded).length > 0 || (timesOf(c, page) < 2 && page.custom?.shape !== 'time stamp')),
	'bracketed-remark': (c, page, line) =>
		c.shape === 'round bracket' &&
		!c.label.says &&
		!(looksLikeName(c) && isNamed(c.label, page.named)) &&
		!(c.label.title !== null && isTitle(c.label.title, c.label.name) && c.speech >= line.text.length) &&
		!(page.custom?.shape === 'round bracket' && (timesOf(c, page) > 1 || looksLikeName(c))),
} as const satisfies Record<string, Test>;

export type LabelFeature = keyof typeof labelTests | keyof typeof habitTests;

/** A feature that holds, and how often. */
export type Held = readonly [feature: LabelFeature, times: number];

/** What holds of a label whatever is found on the page. */
export const labelFeatures = (candidate: Candidate, page: Surroundings, line: Line): readonly Held[] =>
	heldOf(labelTests, candidate, page, line);

/** What holds of a label beside the others of the page. */
export const habitFeatures = (candidate: Candidate, page: Surroundings, line: Line): readonly Held[] =>
	heldOf(habitTests, candidate, page, line);

function heldOf(
	table: Readonly<Partial<Record<LabelFeature, Test>>>,
	candidate: Candidate,
	page: Surroundings,
	line: Line,
): readonly Held[] {
	const found: Held[] = [];
	for (const feature in table) {
		const times = Number(table[feature as LabelFeature]?.(candidate, page, line) ?? 0);
		if (times !== 0) found.push([feature as LabelFeature, times]);
	}
	return found;
}

function speaksAgainst({sure, unlessName}: Telltale, label: Label): boolean {
	if (label.outlet !== null && isInHan(label) && label.name !== null && capitalised.test(label.name)) return false;
	return sure.test(label.folded) || (unlessName.test(label.folded) && !mayBeName(label));
}

const isToldAnswer = ({shape}: Candidate): boolean => shape === 'told answer' || shape === 'told reply';

/** Whether a label is one, and no words that tell of a question or an answer. */
export const isLabel = ({shape}: Candidate): boolean => !told.has(shape);

/** `### cnn：`: a heading that holds nothing but a label with its colon. */
const isHeadingWithColon = ({shape, speech}: Candidate, line: Line): boolean =>
	shape === 'colon' && line.form === 'heading' && speech >= line.text.length;

/** An office in capitals is long and a label all the same. */
const isInCapitals = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);

const isInHan = ({text}: Label): boolean => /\p{Script=Han}/u.test(text);

/** Whether a label is longer than so many letters or, where it is in Han, than so many of its characters; three letters count as one of them. */
const isLong = (label: Label, most: number): boolean =>
	isInHan(label) ? lengthOf(label.folded) > most * 3 : label.text.length > most;

/** Whether nothing in the letters of a label speaks against a name. */
function mayBeName({text, name}: Label): boolean {
	const own = (name ?? text).replace(/(?<!\s)\s*[(（].*$/u, '');
	if (!/\p{Script=Han}/u.test(own)) return capitalised.test(own);
	return wholeHanName.test(fold(own)) && !endsSentence.test(fold(own));
}

function timesOf({key, label: {name}}: Candidate, page: Surroundings): number {
	return Math.max(1, page.times.get(key) ?? 0, name === null ? 0 : (page.times.get(fold(name)) ?? 0));
}

/** Whether a candidate is set as most labels of the page are, and could be one by its looks. */
function isCustom(candidate: Candidate, page: Surroundings, line: Line): boolean {
	const {custom} = page;
	const {shape, capitals} = candidate;
	if (!custom || shape !== custom.shape || capitals !== custom.capitals || (line.form === 'heading') !== custom.heading)
		return false;
	return (
		capitals ||
		custom.heading ||
		looksLikeName(candidate) ||
		endsInName.test(candidate.label.folded) ||
		candidate.label.outlet !== null ||
		(candidate.label.title !== null && isTitle(candidate.label.title, candidate.label.name)) ||
		shape === 'bracket' ||
		(shape === 'round bracket' && timesOf(candidate, page) > 1)
	);
}

function isNamed({folded, name}: Label, named: ReadonlySet<string>): boolean {
	const own = fold(name ?? '');
	return named.has(folded) || named.has(own) || (own.length > 3 && [...named].some(n => n.endsWith(` ${own}`)));
}

/** Whether words beside a name are an office: one of the lexicon, or any of three characters beside what is surely a name. */
function isTitle(title: string, name: string | null): boolean {
	const folded = fold(title);
	return (
		hanTitle.test(folded) ||
		latinTitleWord.test(folded) ||
		isOutlet(folded) ||
		(/\p{Script=Han}{3}/u.test(title) && name !== null && wholeHanName.test(fold(name))) ||
		/\p{Script=Hangul}{3}/u.test(title)
	);
}

/** A name with an office of the lexicon: `周小禾 · 局长`. */
const holdsOffice = ({title}: Label): boolean =>
	title !== null && (hanTitle.test(fold(title)) || latinTitleWord.test(fold(title)));

function looksLikeName({label: {text, folded, name}, shape}: Candidate): boolean {
	if (name === null || shape === 'letter') return false;
	if (/^\p{Lu}(?:\p{L}+[ _]\d{1,2}|\d{2})$/u.test(text)) return true;
	if (/\p{Script=Han}/u.test(text))
		return !sentence.sure.test(folded) && wholeHanName.test((text === name ? folded : fold(name)).replace(/ /gu, ''));
	if (/^(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}+$/u.test(text)) return true;
	if (/^(?:\p{Lu}[\p{L}’'.-]*\s+){1,3}\p{Lu}[\p{L}’'.-]+$/u.test(text)) return true;
	return text !== name && /^\p{Lu}[\p{L}’'.-]+(?:\s+\p{Lu}[\p{L}’'.-]+)*$/u.test(name);
}

/** Whether the speech begins with the name of its label: `Vineet: Vineet from the Herald. …` */
function saysOwnName({label, speech}: Candidate, line: Line): boolean {
	const own = fold(label.name ?? '');
	const first = /\p{Script=Han}/u.test(own) ? own : (own.split(' ')[0] ?? '');
	return !label.says && first.length > 1 && mayBeName(label) && line.folded.slice(speech, speech + 80).includes(first);
}

/** Whether the line before ends with the first name of a label, or with all of one that is short: `Yes, Neelam.` */
function isCalled({label, line}: Candidate, lines: readonly Line[]): boolean {
	const own = fold(label.name ?? '');
	const [given = ''] = own.split(' ');
	const first = hanNameAtEnd.exec(own)?.[0] ?? (given.length > 2 ? given : own);
	return first.length > 2 && mayBeName(label) && (lines[line - 1]?.folded.slice(-48).includes(first) ?? false);
}

/** A colon near the beginning of a line: a label, perhaps of who asks for a house. */
const beginsLabelled = pattern`^.{1,20}${'asker'}?\s?:`;

/** A short line without a full stop, right above the next label: `國防部:以武拒統只有死路一條`. */
function isHeadline({label, shape, speech, line: number}: Candidate, lines: readonly Line[], line: Line): boolean {
	const after = line.text.slice(speech);
	const next = lines[number + 1];
	const short = after !== '' && after.length < 40 && !/[.?!:;,"…—)-]\s*$/u.test(line.folded);
	return (
		!label.says && shape === 'colon' && short && next?.joint !== 'inner' && beginsLabelled.test(next?.folded ?? '')
	);
}
