import {raisedText} from '../../text/raised.ts';
import type {Facts, Form, Voice} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {GrowingText} from './growing-text.ts';
import {rootOf, walkMarkup} from './markup.ts';
import {joinRow} from './table-row.ts';
import {type SheetLine, withRemarks, writeOut} from './write-out.ts';

/** Akoma Ntoso debates, 3.0, 2.0 or without a namespace: who speaks is in `by`, resolved by the references of the head. */
export const akomaNtoso: Format = {
	name: 'akoma-ntoso',
	accepts: text => /^(?:akomaNtoso|debate|debateRecord)$/u.test(rootOf(text) ?? ''),
	read: text => {
		const {lines, facts} = readDebate(text);
		return writeOut('akoma-ntoso', lines, facts);
	},
};

/** What elements are, by their names. */
export const debateRules = {
	/** Elements in which a voice speaks, and the part that it speaks in; `other` only where it says who. */
	spoken: {speech: null, question: 'asker', answer: 'answerer', speechGroup: null, other: null} as Readonly<
		Record<string, Voice['part'] | null>
	>,
	/** Elements that stand on lines of their own. */
	lines: new Set(
		'p heading subheading from docTitle docDate docProponent num scene narrative summary rollCall block li td th session listIntroduction listConclusion container blockList item toc tr'.split(
			' ',
		),
	) as ReadonlySet<string>,
	/** Elements that end a line inside a paragraph. */
	breaks: new Set(['eol', 'br']) as ReadonlySet<string>,
	/** What they hold is, on whatever line inside. */
	forms: {
		heading: 'heading',
		subheading: 'heading',
		scene: 'scene',
		narrative: 'scene',
		summary: 'scene',
		other: 'scene',
	} as Readonly<Record<string, Form>>,
};

/** An hour and minutes, as attributes give a time: `10:05:00`, `2023-05-04T10:05:00+02:00`. */
const clock = /(?<=^|T)\d{2}:\d{2}(?::\d{2})?/u;

/** Roles (by id or by name) that lead the meeting. */
const chair = /(?:chair|president(?:ing)?-?officer|speaker\b|moderator|host)/iu;

interface Speech {
	readonly element: string;
	readonly part: Voice['part'] | null;
	readonly by: string;
	readonly as: string;
	/** How the text calls who speaks. */
	from: string;
	/** Tells a voice of which nothing is known from all others. */
	readonly number: number;
	/** Once it has been asked. */
	voice?: Voice | undefined;
}

/** The lines of a debate, and what its head tells. */
export function readDebate(
	xml: string,
	rules = debateRules,
): {readonly lines: readonly SheetLine[]; readonly facts: Facts} {
	const lines: (SheetLine & {cell: number})[] = [];
	const names = new Map<string, string>();
	const speeches: Speech[] = [];
	const open: string[] = [];
	let facts: Facts = {};
	let titled = false;
	let text = new GrowingText();
	let origin = 0;
	/** The number that the next line begins with, and when it is said. */
	let number = '';
	let time: string | undefined;
	/** What was read of the paragraph in which a note stands, and the notes that follow it. */
	let held: {readonly text: GrowingText; readonly origin: number} | null = null;
	const notes: typeof lines = [];
	/** Of the row that is open: where its lines begin, and the number of its cell. */
	let row: {readonly from: number; cell: number} | null = null;
	let raisedFrom = 0;
	let remarkFrom = 0;
	let voices = 0;
	const inside = (name: string) => open.includes(name);
	const voice = (of: Speech): Voice => {
		of.voice ??= voiceOf(of, names);
		return of.voice;
	};
	const flush = () => {
		const said = text.take().replace(/\s+/gu, ' ').trim();
		if (said === '' || inside('meta')) return;
		const cell = row?.cell ?? 0;
		if (held) {
			notes.push({text: said, form: 'furniture', why: 'notes', origin, cell});
			return;
		}
		const words = number === '' ? said : `${number} ${said}`;
		number = '';
		const line = open.findLast(name => rules.lines.has(name));
		const speech = speeches.at(-1);
		const form = formIn(open, speech, rules);
		if (line === 'from' && speech) {
			if (speech.from === '') speech.voice = undefined;
			speech.from ||= words.replace(/(?<!\s)\s*[:：]\s*$/u, '');
			lines.push({text: words, form: 'label', voice: voice(speech), origin, cell});
		} else if (line === 'docTitle') {
			if (!titled) facts = {...facts, title: words};
			titled = true;
			lines.push({text: words, form: 'heading', origin, cell});
		} else if (line === 'docDate' && findDays(words)[0]) {
			facts = {eventDate: findDays(words)[0]?.date ?? '', ...facts};
			lines.push({text: words, origin, cell});
		} else {
			const who = speech && form === 'plain' ? voice(speech) : undefined;
			lines.push({
				text: words,
				form,
				voice: who,
				...(who && time !== undefined && {times: [{at: 0, time}]}),
				origin,
				cell,
			});
			if (who) time = undefined;
		}
		lines.push(...notes.splice(0));
	};
	/** Ends a line, unless all it holds is the number of the next. */
	const endLine = (name: string) => {
		if (name !== 'num' || held) flush();
		else {
			const own = text.take().replace(/\s+/gu, ' ').trim();
			endNumber();
			number = own;
		}
	};
	/** A number that stands before nothing is a line. */
	const endNumber = () => {
		text.add(number);
		number = '';
		flush();
	};
	const noteTime = (value: string | undefined) => {
		const found = clock.exec(value ?? '')?.[0];
		if (found !== undefined) time = `${found.padEnd(8, ':00')}.000`;
	};
	walkMarkup(xml, 'xml', {
		open: (name, attributes) => {
			if (rules.lines.has(name) || name in rules.spoken) flush();
			if (/^TLC(?:Person|Role|Organization)$/u.test(name) && attributes['showAs']) {
				names.set(attributes['eId'] ?? attributes['id'] ?? '', attributes['showAs']);
				const address = idOf(attributes['href']);
				if (address !== '') names.set(address, attributes['showAs']);
			}
			if (name === 'FRBRalias' && inside('FRBRWork') && attributes['name'] === 'title' && attributes['value'])
				facts = {title: attributes['value'], ...facts};
			if (name === 'FRBRdate' && inside('FRBRWork') && findDays(attributes['date'] ?? '')[0])
				facts = {...facts, eventDate: attributes['date']?.slice(0, 10) ?? ''};
			if (name === 'docDate' && findDays(attributes['date'] ?? '')[0])
				facts = {...facts, eventDate: attributes['date']?.slice(0, 10) ?? ''};
			open.push(name);
			if (rules.breaks.has(name)) text.add(' ');
			if (name === 'recordedTime') noteTime(attributes['time']);
			if (name === 'remark') remarkFrom = text.mark;
			if (name === 'authorialNote' && held === null && !inside('meta')) {
				held = {text, origin};
				text = new GrowingText();
			}
			if (name === 'tr') row = {from: lines.length, cell: 0};
			if (row && (name === 'td' || name === 'th')) row.cell++;
			if (name === 'sup' || name === 'sub') raisedFrom = text.mark;
			if (name in rules.spoken && (attributes['by'] || name !== 'other')) {
				noteTime(attributes['startTime']);
				speeches.push({
					element: name,
					part: rules.spoken[name] ?? null,
					by: idOf(attributes['by']),
					as: idOf(attributes['as']),
					from: '',
					number: voices++,
				});
			}
		},
		text: (words, at) => {
			if (text.isBlank) origin = at + words.length - words.trimStart().length;
			text.add(words);
		},
		close: name => {
			if (name === 'sup' || name === 'sub') text.replace(raisedFrom, raisedText(text.since(raisedFrom), name));
			if (name === 'remark') text.replace(remarkFrom, inBrackets(text.since(remarkFrom)));
			if (rules.lines.has(name) || name in rules.spoken) endLine(name);
			if (name === 'authorialNote' && held) {
				flush();
				({text, origin} = held);
				held = null;
				if (!open.some(element => rules.lines.has(element))) lines.push(...notes.splice(0));
			}
			if (name === 'tr' && row) {
				const joined = joinRow(lines.splice(row.from));
				lines.push(...joined.map(line => ({...line, cell: 0})));
				row = null;
			}
			const at = open.lastIndexOf(name);
			if (at >= 0) open.length = at;
			if (speeches.at(-1)?.element === name) speeches.pop();
		},
	});
	flush();
	endNumber();
	return {lines: withRemarks(lines), facts};
}

/** What the innermost element that says so makes of a line: a heading, a scene; speech itself is plain. */
function formIn(open: readonly string[], speech: Speech | undefined, rules: typeof debateRules): Form {
	const from = speech ? open.lastIndexOf(speech.element) + 1 : 0;
	const name = open.slice(from).findLast(element => element in rules.forms);
	return (name !== undefined && rules.forms[name]) || 'plain';
}

/** The id that a reference is of; of an address what it ends in. */
const idOf = (reference: string | undefined): string =>
	(reference ?? '')
		.trim()
		.replace(/^[^#]*#/u, '')
		.replace(/^.*\/(?=[^/]+\/?$)/u, '');

/** What the record says within a speech is told from it by brackets. */
const inBrackets = (words: string): string =>
	words.trim() === '' || /^\s*[([（［]/u.test(words) ? words : words.replace(/\S(?:[\s\S]*\S)?/u, '($&)');

/** A voice is called as the text calls it (`from`), else as the references do; its person is whom the id stands for. */
function voiceOf({part, by, as, from, number}: Speech, names: ReadonlyMap<string, string>): Voice {
	const known = names.get(by);
	const name = known ?? by.replace(/[-_.]/gu, ' ');
	const role = names.get(as) ?? '';
	const label = from || (role && !chair.test(role) && name && role !== name ? `${name}, ${role}` : name);
	return {
		label,
		...(by !== '' ? {id: by} : label === '' && {id: `unknown ${number}`}),
		...(known !== undefined && {name: known}),
		...(chair.test(role || as) ? {part: 'host' as const} : part && {part}),
	};
}
