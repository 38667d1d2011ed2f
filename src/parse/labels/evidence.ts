import {type Pattern, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import type {Reason} from '../../wording/remarks.ts';
import type {Line} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import {isField} from '../words/field.ts';
import {hanName, hanTitle, isOutlet, latinTitleWord, wholeHanName} from '../words/titles.ts';
import type {Label} from './label.ts';
import type {Candidate} from './label-shapes.ts';

/** What speaks for or against a candidate; the reasons that hold are the `why` of its cue. */
interface Evidence {
	readonly why: Reason;
	readonly points: number;
	readonly holds: (candidate: Candidate, page: Page, line: Line) => boolean;
}

/** What else the page shows when a candidate is weighed. */
export interface Page {
	readonly lines: readonly Line[];
	/** How often a label is printed, by its key. */
	readonly times: ReadonlyMap<string, number>;
	/** Folded names that the page gives with a title or in a legend. */
	readonly named: ReadonlySet<string>;
	/** What most labels of the page look like; null before any was found. */
	readonly custom: Custom | null;
	/** The questions of the page are set bold as a whole, and nothing else is. */
	readonly boldQuestions: boolean;
	/** The page sets its labels alone on their lines, without a mark: such lines recur, and no other labels do as often. */
	readonly alone: boolean;
	/** The cue before this line, and the last before it that asks. */
	readonly before: Candidate | null;
	readonly asked: Candidate | null;
}

/** How labels of one page are set. */
export interface Custom {
	readonly shape: Candidate['shape'];
	readonly capitals: boolean;
	readonly heading: boolean;
}

/** A sum of this many points makes a cue. */
export const enough = 3;

/** Shapes that are no label in themselves; shapes without a colon or brackets. */
export const toldShapes = new Set<Candidate['shape']>(['told question', 'told answer', 'bold question']);
const openShapes = new Set<Candidate['shape']>(['alone', 'bold', 'capitals', 'heading', 'full stop']);
const closed = new Set<Candidate['shape']>(['colon', 'bracket', 'round bracket', 'time stamp']);

/** Words that speak against a label; those that names have too (`He Yadong`, `So`, 那日松) only where it can be no name. */
interface Telltale {
	readonly sure: Pattern;
	readonly unlessName: Pattern;
}
/** Words that end a line which introduces a list, not a speaker. */
const introduces: Telltale = {sure: pattern`${'introducing'}$`, unlessName: pattern`${'introducingOrName'}$`};
/** Words of a sentence, which no label has. */
const sentence: Telltale = {sure: pattern`${'sentence'}`, unlessName: pattern`${'sentenceOrName'}`};

/** Words for a press conference, which a page's title has and a label has not. */
const event = pattern`${'conference'}|${'record'}`;
const hanNameLast = pattern`(?<=^|\p{Script=Han}{4})${hanName}$`;
/** A title that no table knows and a name. */
const endsInName = pattern`^\p{Script=Han}[\p{Script=Han},]{3,24}${hanName}$`;

/** All that can be said of a label. A rule of reading is one row here. */
export const evidence: readonly Evidence[] = [
	{why: 'named-by-mark-up', points: 9, holds: c => c.shape === 'voice'},
	{
		why: 'says-its-part',
		points: 3,
		holds: c => c.label.says && !toldShapes.has(c.shape) && (c.shape !== 'letter' || c.key.startsWith('q')),
	},
	{why: 'after-page-mark', points: 1, holds: c => c.shape === 'mark' || c.shape === 'dash'},
	{
		why: 'alone-like-labels',
		points: 2,
		holds: (c, page) => c.shape === 'alone' && page.alone,
	},
	{
		why: 'alone-unlike-labels',
		points: -9,
		holds: (c, page) => c.shape === 'alone' && !page.alone,
	},
	{why: 'single-letter', points: 1, holds: c => c.shape === 'letter' && c.key.startsWith('a')},
	{why: 'tells-of-question', points: 3, holds: c => c.shape === 'told question'},
	{
		why: 'tells-of-answer',
		points: 1,
		holds: (c, page) => c.shape === 'told answer' && followsToldQuestion(page) && isNamed(c.label, page.named),
	},
	{
		why: 'bold-like-questions',
		points: 3,
		holds: (c, page) => c.shape === 'bold question' && page.boldQuestions,
	},
	{
		why: 'title-and-name',
		points: 2,
		holds: ({label: {title}}) => title !== null && title.length < 50 && isTitle(title),
	},
	{why: 'name-and-maybe-title', points: 1, holds: ({label: {title}}) => title !== null && !isTitle(title)},
	{why: 'outlet', points: 2, holds: ({label}) => label.outlet !== null && label.text.length <= 24},
	{why: 'maybe-outlet', points: 1, holds: ({label}) => label.outlet !== null && label.text.length > 24},
	{why: 'called-before', points: 2, holds: (c, page) => isCalled(c, page.lines)},
	{why: 'named-on-page', points: 2, holds: (c, page) => isNamed(c.label, page.named)},
	{
		why: 'name-after-maybe-title',
		points: 1,
		holds: c => endsInName.test(c.label.folded) && !looksLikeName(c),
	},
	{why: 'looks-like-name', points: 1, holds: c => looksLikeName(c)},
	{why: 'printed-again', points: 2, holds: (c, page) => isAgain(c, page)},
	{why: 'printed-often', points: 1, holds: (c, page) => (page.times.get(c.key) ?? 0) > 3},
	{
		why: 'own-line',
		points: 1,
		holds: (c, _, line) => c.speech >= line.text.length && closed.has(c.shape),
	},
	{why: 'heading', points: 1, holds: (_c, _, line) => line.form === 'heading'},
	{
		why: 'bold',
		points: 1,
		holds: (c, _, line) => line.strong > 0 && (line.strong <= c.speech + 1 || c.shape === 'bold'),
	},
	{why: 'capitals', points: 1, holds: c => c.capitals},
	{why: 'brackets-or-time', points: 2, holds: c => c.shape === 'bracket' || c.shape === 'time stamp'},
	{
		why: 'page-day',
		points: -5,
		holds: (c, page, line) =>
			c.shape === 'time stamp' &&
			(findDays(line.folded).length > 0 || (!isAgain(c, page) && page.custom?.shape !== 'time stamp')),
	},
	{why: 'like-other-labels', points: 2, holds: (c, page, line) => isCustom(c, page, line)},
	{why: 'answers-question', points: 1, holds: (_c, page) => page.before?.label.part === 'asker'},
	{
		why: 'name-like-question',
		points: 2,
		holds: (c, {before}, line) =>
			before?.label.part === 'asker' &&
			before.shape === c.shape &&
			line.joint !== 'inner' &&
			endsInName.test(c.label.folded),
	},

	{
		why: 'names-event',
		points: -9,
		holds: ({label, shape}) => shape !== 'voice' && label.part !== 'host' && event.test(label.folded),
	},
	{
		why: 'list-item',
		points: -9,
		holds: ({label, shape}) =>
			shape === 'colon' &&
			label.part !== 'asker' &&
			label.part !== 'answerer' &&
			/^[一二三四五六七八九十]{1,2}[,、]/u.test(label.folded),
	},
	{why: 'introduces-list', points: -4, holds: ({label}) => !label.says && speaksAgainst(introduces, label)},
	{why: 'page-field', points: -9, holds: ({label}) => !label.says && isField(`${label.folded}:`)},
	{
		why: 'sentence',
		points: -4,
		holds: ({label, shape, capitals}) =>
			!label.says && shape !== 'voice' && !capitals && speaksAgainst(sentence, label),
	},
	{
		why: 'commas-or-quotes',
		points: -3,
		holds: ({label, shape}) => shape !== 'bracket' && label.title === null && /[,"].*[,"]/u.test(label.folded),
	},
	{
		why: 'small-letter-or-digit',
		points: -4,
		holds: ({label}) => !label.says && small.test(label.text) && !/^\d+\p{Script=Han}/u.test(label.text),
	},
	{
		why: 'long',
		points: -2,
		holds: ({label: {text}, shape}) => shape !== 'voice' && text.length > (/\p{Script=Han}/u.test(text) ? 32 : 64),
	},
	{why: 'mid-line', points: -2, holds: (_c, _, line) => line.joint === 'inner'},
	{why: 'headline-before-label', points: -4, holds: (c, page, line) => isHeadline(c, page.lines, line)},
	{why: 'no-colon', points: -1, holds: c => openShapes.has(c.shape)},
	{
		why: 'single-heading',
		points: -3,
		holds: (c, page) => c.shape === 'heading' && !c.label.says && !isAgain(c, page),
	},
	{
		why: 'bracketed-remark',
		points: -5,
		holds: (c, page, line) =>
			c.shape === 'round bracket' &&
			!c.label.says &&
			!(c.label.title !== null && isTitle(c.label.title) && c.speech >= line.text.length) &&
			!(page.custom?.shape === 'round bracket' && (isAgain(c, page) || looksLikeName(c))),
	},
	{
		why: 'tells-what-was-said',
		points: -4,
		holds: (c, page) => c.shape === 'told answer' && !followsToldQuestion(page),
	},
];

function speaksAgainst({sure, unlessName}: Telltale, label: Label): boolean {
	return sure.test(label.folded) || (unlessName.test(label.folded) && !mayBeName(label));
}

/** Begins with a small letter or a digit, and with no particle of a name. */
const small = pattern`^(?!${'particles'})[\p{Ll}\d]`;

/** Every word but those of grammar begins with a capital. */
const capitalised = pattern`^(?:${'particles'}\s+|\p{Lu}\S*\s+)*\p{Lu}\S*$`;

/** Whether nothing in the letters of a label speaks against a name. */
function mayBeName({text, name}: Label): boolean {
	const own = (name ?? text).replace(/\s*[(（].*$/u, '');
	if (!/\p{Script=Han}/u.test(own)) return capitalised.test(own);
	return wholeHanName.test(fold(own)) && !own.endsWith('了');
}

function isAgain({key, label: {name}}: Candidate, page: Page): boolean {
	return (page.times.get(key) ?? 0) > 1 || (name !== null && (page.times.get(fold(name)) ?? 0) > 1);
}

function followsToldQuestion({asked}: Page): boolean {
	return asked !== null && (asked.shape === 'told question' || asked.shape === 'bold question');
}

/** Whether a candidate is set as most labels of the page are, and could be one by its looks. */
function isCustom(candidate: Candidate, page: Page, line: Line): boolean {
	const {custom} = page;
	const {shape, capitals} = candidate;
	if (!custom || shape !== custom.shape || capitals !== custom.capitals || (line.form === 'heading') !== custom.heading)
		return false;
	return (
		capitals ||
		custom.heading ||
		looksLikeName(candidate) ||
		candidate.label.outlet !== null ||
		shape === 'bracket' ||
		(shape === 'round bracket' && isAgain(candidate, page))
	);
}

function isNamed({folded, name}: Label, named: ReadonlySet<string>): boolean {
	const own = fold(name ?? '');
	return named.has(folded) || named.has(own) || (own.length > 3 && [...named].some(n => n.endsWith(` ${own}`)));
}

function isTitle(title: string): boolean {
	const folded = fold(title);
	return (
		hanTitle.test(folded) ||
		latinTitleWord.test(folded) ||
		isOutlet(folded) ||
		/\p{Script=Han}{3}|\p{Script=Hangul}{3}/u.test(title)
	);
}

function looksLikeName({label: {text, folded, name}, shape}: Candidate): boolean {
	if (name === null || shape === 'letter') return false;
	if (/\p{Script=Han}/u.test(text)) return wholeHanName.test((text === name ? folded : fold(name)).replace(/ /gu, ''));
	if (/^(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}+$/u.test(text)) return true;
	if (/^(?:\p{Lu}[\p{L}’'.-]*\s+){1,3}\p{Lu}[\p{L}’'.-]+$/u.test(text)) return true;
	return text !== name && /^\p{Lu}[\p{L}’'.-]+(?:\s+\p{Lu}[\p{L}’'.-]+)*$/u.test(name);
}

/** Whether the line before ends with the first name of a label: `Yes, Neelam.` */
function isCalled({label: {name}, line}: Candidate, lines: readonly Line[]): boolean {
	const own = fold(name ?? '');
	const first = hanNameLast.exec(own)?.[0] ?? own.split(' ')[0] ?? '';
	return first.length > 2 && (lines[line - 1]?.folded.slice(-48).includes(first) ?? false);
}

/** A short line without a full stop, right above the next label: `國防部:以武拒統只有死路一條`. */
function isHeadline({label, shape, speech, line: number}: Candidate, lines: readonly Line[], line: Line): boolean {
	const after = line.text.slice(speech);
	const open = after !== '' && after.length < 40 && !/[.?!:;,"…—)-]$/u.test(line.folded);
	return (
		!label.says &&
		shape === 'colon' &&
		open &&
		/^.{1,20}(?:记者|问|q|question)?\s?:/u.test(lines[number + 1]?.folded ?? '')
	);
}
