import {raisedText} from '../../text/raised.ts';
import type {Facts, Form, Voice} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {GrowingText} from './growing-text.ts';
import {type Attributes, rootOf, type Visitor, walkMarkup} from './markup.ts';
import {type CellLine, joinRow} from './table-row.ts';
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
	const reader = new DebateReader(rules);
	walkMarkup(xml, 'xml', reader);
	return reader.end();
}

class DebateReader implements Visitor {
	readonly #rules: typeof debateRules;
	readonly #lines: CellLine[] = [];
	/** Whom the ids stand for. */
	readonly #names = new Map<string, string>();
	/** The speeches that are open. */
	readonly #speeches: Speech[] = [];
	#voices = 0;
	/** The names of the elements that are open. */
	readonly #open: string[] = [];
	#facts: Facts = {};
	#isTitled = false;
	/** What is read of a line, and where that begins in the source. */
	#text = new GrowingText();
	#origin = 0;
	/** The number that the next line begins with, and when it is said. */
	#number = '';
	#time: string | undefined;
	/** What was read of the paragraph in which a note stands, and the notes that follow it. */
	#held: {readonly text: GrowingText; readonly origin: number} | null = null;
	readonly #notes: CellLine[] = [];
	/** Of the row that is open: where its lines begin, and the number of its cell. */
	#row: {readonly from: number; cell: number} | null = null;
	/** Where raised words and remarks begin in the line. */
	#raisedFrom = 0;
	#remarkFrom = 0;

	constructor(rules: typeof debateRules) {
		this.#rules = rules;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#endsLine(name)) this.#endLine();
		this.#takeReference(name, attributes);
		this.#takeFact(name, attributes);
		this.#open.push(name);
		if (this.#rules.breaks.has(name)) this.#text.add(' ');
		if (name === 'recordedTime') this.#noteTime(attributes['time']);
		if (name === 'remark') this.#remarkFrom = this.#text.mark;
		if (name === 'sup' || name === 'sub') this.#raisedFrom = this.#text.mark;
		if (name === 'authorialNote') this.#beginNote();
		if (name === 'tr') this.#row = {from: this.#lines.length, cell: 0};
		if (this.#row && (name === 'td' || name === 'th')) this.#row.cell++;
		if (name in this.#rules.spoken && (attributes['by'] || name !== 'other')) this.#beginSpeech(name, attributes);
	}

	text(words: string, at: number): void {
		if (this.#text.isBlank) this.#origin = at + words.length - words.trimStart().length;
		this.#text.add(words);
	}

	close(name: string): void {
		if (name === 'sup' || name === 'sub')
			this.#text.replace(this.#raisedFrom, raisedText(this.#text.since(this.#raisedFrom), name));
		if (name === 'remark') this.#text.replace(this.#remarkFrom, inBrackets(this.#text.since(this.#remarkFrom)));
		if (name === 'num' && !this.#held) this.#endNumber();
		else if (this.#endsLine(name)) this.#endLine();
		if (name === 'authorialNote') this.#endNote();
		if (name === 'tr') this.#endRow();
		const at = this.#open.lastIndexOf(name);
		if (at >= 0) this.#open.length = at;
		if (this.#speeches.at(-1)?.element === name) this.#speeches.pop();
	}

	end(): {readonly lines: readonly SheetLine[]; readonly facts: Facts} {
		this.#endLine();
		this.#placeNumber();
		return {lines: withRemarks(this.#lines), facts: this.#facts};
	}

	#isInside(name: string): boolean {
		return this.#open.includes(name);
	}

	#endsLine(name: string): boolean {
		return this.#rules.lines.has(name) || name in this.#rules.spoken;
	}

	/** Whom an id, or the address that it stands for, is. */
	#takeReference(name: string, {eId, id, href, showAs}: Attributes): void {
		if (!showAs || !/^TLC(?:Person|Role|Organization)$/u.test(name)) return;
		this.#names.set(eId ?? id ?? '', showAs);
		const address = idOf(href);
		if (address !== '') this.#names.set(address, showAs);
	}

	#takeFact(element: string, {name, value, date = ''}: Attributes): void {
		const isOfWork = this.#isInside('FRBRWork');
		if (element === 'FRBRalias' && isOfWork && name === 'title' && value) this.#facts = {title: value, ...this.#facts};
		if ((element === 'docDate' || (element === 'FRBRdate' && isOfWork)) && findDays(date)[0])
			this.#facts = {...this.#facts, eventDate: date.slice(0, 10)};
	}

	#beginSpeech(element: string, attributes: Attributes): void {
		this.#noteTime(attributes['startTime']);
		this.#speeches.push({
			element,
			part: this.#rules.spoken[element] ?? null,
			by: idOf(attributes['by']),
			as: idOf(attributes['as']),
			from: '',
			number: this.#voices++,
		});
	}

	#noteTime(value: string | undefined): void {
		const found = clock.exec(value ?? '')?.[0];
		if (found !== undefined) this.#time = `${found.padEnd(8, ':00')}.000`;
	}

	#beginNote(): void {
		if (this.#held || this.#isInside('meta')) return;
		this.#held = {text: this.#text, origin: this.#origin};
		this.#text = new GrowingText();
	}

	#endNote(): void {
		if (!this.#held) return;
		this.#endLine();
		this.#text = this.#held.text;
		this.#origin = this.#held.origin;
		this.#held = null;
		if (!this.#open.some(element => this.#rules.lines.has(element))) this.#placeNotes();
	}

	#placeNotes(): void {
		this.#lines.push(...this.#notes.splice(0));
	}

	#endRow(): void {
		if (!this.#row) return;
		const joined = joinRow(this.#lines.splice(this.#row.from));
		this.#lines.push(...joined.map(line => ({...line, cell: 0})));
		this.#row = null;
	}

	/** A number is of the line after it. */
	#endNumber(): void {
		const own = this.#words();
		this.#placeNumber();
		this.#number = own;
	}

	/** A number that stands before nothing is a line. */
	#placeNumber(): void {
		this.#text.add(this.#number);
		this.#number = '';
		this.#endLine();
	}

	/** What was read of the line, which is empty then. */
	#words(): string {
		return this.#text.take().replace(/\s+/gu, ' ').trim();
	}

	#endLine(): void {
		const words = this.#words();
		if (words === '' || this.#isInside('meta')) return;
		if (this.#held) {
			this.#notes.push({...this.#line(words, 'furniture'), why: 'notes'});
			return;
		}
		this.#takeLine(this.#number === '' ? words : `${this.#number} ${words}`);
		this.#number = '';
		this.#placeNotes();
	}

	#takeLine(words: string): void {
		const element = this.#open.findLast(name => this.#rules.lines.has(name));
		const speech = this.#speeches.at(-1);
		if (element === 'from' && speech) this.#takeLabel(words, speech);
		else if (element === 'docTitle') this.#takeTitle(words);
		else if (element === 'docDate' && findDays(words)[0]) {
			this.#facts = {eventDate: findDays(words)[0]?.date ?? '', ...this.#facts};
			this.#lines.push(this.#line(words));
		} else this.#takeSpoken(words, speech);
	}

	#takeLabel(words: string, speech: Speech): void {
		if (speech.from === '') {
			speech.voice = undefined;
			speech.from = words.replace(/(?<!\s)\s*[:：]\s*$/u, '');
		}
		this.#lines.push({...this.#line(words, 'label'), voice: this.#voiceOf(speech)});
	}

	#takeTitle(words: string): void {
		if (!this.#isTitled) this.#facts = {...this.#facts, title: words};
		this.#isTitled = true;
		this.#lines.push(this.#line(words, 'heading'));
	}

	#takeSpoken(words: string, speech: Speech | undefined): void {
		const form = formIn(this.#open, speech, this.#rules);
		const voice = speech && form === 'plain' ? this.#voiceOf(speech) : undefined;
		const times = voice && this.#time !== undefined ? [{at: 0, time: this.#time}] : undefined;
		this.#lines.push({...this.#line(words, form), voice, ...(times && {times})});
		if (voice) this.#time = undefined;
	}

	#line(text: string, form?: Form): CellLine {
		return {text, ...(form && {form}), origin: this.#origin, cell: this.#row?.cell ?? 0};
	}

	#voiceOf(speech: Speech): Voice {
		speech.voice ??= voiceOf(speech, this.#names);
		return speech.voice;
	}
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
