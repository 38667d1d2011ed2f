import type {Facts} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {GrowingText} from './growing-text.ts';
import {type Attributes, rootOf, type Visitor, walkMarkup} from './markup.ts';
import {TeiPeople, type UtteranceElement} from './tei-people.ts';
import {Tokens} from './tokens.ts';
import {type SheetLine, withRemarks, writeOut} from './write-out.ts';

/**
 * TEI of what was said: of speech as in ParlaMint (`u who="#…"` with `seg`, notes and incidents between), or set like a play
 * (`sp` with `speaker`, `p` and `stage`).
 */
export const parlamint: Format = {
	name: 'tei',
	accepts: text => /^(?:TEI|teiCorpus)$/u.test(rootOf(text) ?? '') && /<(?:[\w-]+:)?(?:u|sp)[\s>]/u.test(text),
	read: text => {
		const {lines, facts} = readTei(text);
		return writeOut('tei', lines, facts);
	},
};

/** What elements are, by their names. */
export const teiRules = {
	/** Elements that stand on lines of their own. */
	lines: new Set(
		'seg u note head p desc ab div kinesic vocal incident gap title pb sp speaker stage l'.split(' '),
	) as ReadonlySet<string>,
	/** Whose words tell of a person or a day. */
	facts: new Set('forename surname nameLink date'.split(' ')) as ReadonlySet<string>,
	/** In which somebody speaks. */
	spoken: new Set(['u', 'sp']) as ReadonlySet<string>,
	/** Paragraphs of what is said; others that stand in them interrupt them. */
	paragraphs: new Set('seg p ab l'.split(' ')) as ReadonlySet<string>,
	/** Words and marks in elements of their own. */
	tokens: new Set(['w', 'pc']) as ReadonlySet<string>,
	/** What happens, and is not said. */
	scenes: new Set('kinesic vocal incident gap desc stage'.split(' ')) as ReadonlySet<string>,
};

/** The lines of a transcript, and what its header tells. */
export function readTei(xml: string, rules = teiRules): {readonly lines: readonly SheetLine[]; readonly facts: Facts} {
	const reader = new TeiReader(rules, /<(?:[\w-]+:)?(?:w|pc)\s[^<>]*\bjoin=/u.test(xml));
	walkMarkup(xml, 'xml', reader);
	return reader.end();
}

class TeiReader implements Visitor {
	readonly #rules: typeof teiRules;
	readonly #tokens: Tokens;
	readonly #people = new TeiPeople();
	readonly #lines: SheetLine[] = [];
	/** The elements that are open. */
	readonly #open: {readonly name: string; readonly attributes: Attributes}[] = [];
	#facts: Facts = {};
	/** Whether the setting has told the day. */
	#isDaySettled = false;
	#utterance: UtteranceElement | null = null;
	#utterances = 0;
	/** What a note before an utterance calls its speaker; where it is printed, until it is known who that is. */
	#announced = '';
	#printed = '';
	/** What is read of a line, and where that begins in the source. */
	#text = new GrowingText();
	#origin = 0;
	/** The paragraph that waits until an aside in it ends, and the asides, which follow it. */
	#held: GrowingText | null = null;
	#asides: SheetLine[] = [];

	constructor(rules: typeof teiRules, joins: boolean) {
		this.#rules = rules;
		this.#tokens = new Tokens(joins);
	}

	open(name: string, attributes: Attributes): void {
		if (this.#endsLine(name)) this.#endLine();
		else if (this.#isAside(name)) this.#beginAside();
		this.#people.open(name, attributes);
		if (name === 'date' && this.#isInside('setting')) this.#settleDay(attributes['when'] ?? '');
		if (this.#rules.spoken.has(name)) this.#beginUtterance(attributes);
		if (this.#rules.tokens.has(name)) this.#tokens.open(attributes['join']);
		this.#open.push({name, attributes});
	}

	text(words: string, at: number): void {
		if (this.#text.isBlank && this.#tokens.isBlank) this.#origin = at + words.length - words.trimStart().length;
		this.#tokens.take(words, this.#text);
	}

	close(name: string): void {
		if (this.#rules.tokens.has(name)) this.#tokens.close(this.#text);
		if (this.#endsLine(name) || this.#isAside(name)) this.#endLine();
		if (this.#rules.paragraphs.has(name)) this.#lines.push(...this.#asides.splice(0));
		this.#people.close(name);
		if (this.#rules.spoken.has(name)) {
			this.#utterance = null;
			this.#announced = '';
		}
		const at = this.#open.findLastIndex(element => element.name === name);
		if (at >= 0) this.#open.length = at;
		this.#endAside();
	}

	end(): {readonly lines: readonly SheetLine[]; readonly facts: Facts} {
		this.#endLine();
		this.#remark();
		return {lines: withRemarks(this.#lines), facts: this.#facts};
	}

	#isInside(name: string): boolean {
		return this.#open.some(element => element.name === name);
	}

	#endsLine(name: string): boolean {
		return (this.#rules.lines.has(name) && !this.#isAside(name)) || this.#isInside('teiHeader');
	}

	/** Whether an element stands inside a paragraph of what somebody says, and does not end it. */
	#isAside(name: string): boolean {
		return this.#paragraph >= 0 && !this.#rules.paragraphs.has(name) && this.#rules.lines.has(name);
	}

	/** Which of the open elements is the paragraph of what somebody says; -1 where none is. */
	get #paragraph(): number {
		return this.#utterance ? this.#open.findIndex(({name}) => this.#rules.paragraphs.has(name)) : -1;
	}

	#beginAside(): void {
		if (this.#held) this.#endLine();
		else {
			this.#held = this.#text;
			this.#text = new GrowingText();
		}
	}

	/** The paragraph goes on where no aside in it is open any more. */
	#endAside(): void {
		if (!this.#held || this.#open.slice(Math.max(0, this.#paragraph)).some(({name}) => this.#isAside(name))) return;
		this.#text = this.#held;
		this.#held = null;
	}

	#settleDay(when: string): void {
		const [day] = findDays(when);
		if (!day) return;
		this.#facts = {...this.#facts, eventDate: day.date};
		this.#isDaySettled = true;
	}

	#beginUtterance(attributes: Attributes): void {
		const who = (attributes['who'] ?? '').trim().replace(/(?<=^|\s)[^#\s]*#/gu, '');
		if (who !== '' && this.#announced !== '') this.#people.announce(who, this.#announced);
		this.#utterance = {who, ana: attributes['ana'] ?? '', announced: this.#announced, number: this.#utterances++};
		if (this.#printed)
			this.#lines.push({text: this.#printed, form: 'label', voice: this.#people.voiceOf(this.#utterance)});
		this.#printed = '';
	}

	#endLine(): void {
		const words = this.#text.take().replace(/\s+/gu, ' ').trim();
		if (words === '') return;
		const top = this.#open.findLast(({name}) => this.#rules.lines.has(name) || this.#rules.facts.has(name));
		const note = this.#open.findLast(({name}) => name === 'note');
		if (this.#isInside('teiHeader')) this.#takeHeader(words, top?.name ?? '', top?.attributes ?? {});
		else if (top?.name === 'speaker' && this.#utterance) this.#takeSpeaker(words, this.#utterance);
		else if (note?.attributes['type'] === 'speaker') this.#takeAnnouncement(words);
		else this.#takeLine(words, top?.name);
	}

	#takeHeader(words: string, element: string, attributes: Attributes): void {
		if (this.#people.take(element, words)) return;
		const {when} = attributes;
		if (element === 'title' && attributes['type'] !== 'sub' && this.#facts.title === undefined)
			this.#facts = {...this.#facts, title: words.replace(/(?<!\s)\s*\[ParlaMint[^\]]*\]$/u, '')};
		else if (element === 'date' && this.#isInside('sourceDesc') && isDay(when) && !this.#isDaySettled)
			this.#facts = {...this.#facts, eventDate: when};
	}

	#takeSpeaker(words: string, {voice: _, ...unasked}: UtteranceElement): void {
		const utterance = {...unasked, announced: unmarked(words)};
		this.#utterance = utterance;
		if (utterance.who !== '') this.#people.announce(utterance.who, utterance.announced);
		this.#lines.push({text: words, form: 'label', voice: this.#people.voiceOf(utterance), origin: this.#origin});
	}

	#takeAnnouncement(words: string): void {
		this.#remark();
		this.#announced = unmarked(words);
		this.#printed = words;
	}

	#takeLine(words: string, element: string | undefined): void {
		const isScene = this.#open.some(({name}) => name === 'note' || this.#rules.scenes.has(name));
		const form = isScene ? 'scene' : element === 'head' ? 'heading' : 'plain';
		const line: SheetLine = {
			text: isScene && !/^[([]/u.test(words) ? `(${words})` : words,
			form,
			voice: form === 'plain' && this.#utterance ? this.#people.voiceOf(this.#utterance) : undefined,
			origin: this.#origin,
		};
		(this.#held ? this.#asides : this.#lines).push(line);
	}

	/** A name that was announced and after which nobody speaks is a remark. */
	#remark(): void {
		if (this.#printed !== '') this.#lines.push({text: this.#printed, form: 'scene'});
	}
}

/** How somebody is announced, without the colon behind it. */
const unmarked = (words: string): string => words.replace(/(?<!\s)\s*[:：]\s*$/u, '');

function isDay(when: string | undefined): when is string {
	return findDays(when ?? '')[0]?.date === when;
}
