import type {Facts, Form, Voice} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {rootOf, walkMarkup} from './markup.ts';
import {blankBetween} from './tokens.ts';
import {type SheetLine, withRemarks, writeOut} from './write-out.ts';

/** TEI of spoken text as in ParlaMint: `u who="#…"` with `seg`, notes and incidents between. */
export const parlamint: Format = {
	name: 'tei',
	accepts: text => /^(?:TEI|teiCorpus)$/u.test(rootOf(text) ?? '') && /<(?:[\w-]+:)?u\b/u.test(text),
	read: text => {
		const {lines, facts} = readTei(text);
		return writeOut('tei', lines, facts);
	},
};

/** What elements are, by their names. */
export const teiRules = {
	/** Elements that stand on lines of their own. */
	lines: new Set('seg u note head p desc ab div kinesic vocal incident gap title pb'.split(' ')) as ReadonlySet<string>,
	/** Words and marks in elements of their own. */
	tokens: new Set(['w', 'pc']) as ReadonlySet<string>,
	/** What happens, and is not said. */
	scenes: new Set('kinesic vocal incident gap desc'.split(' ')) as ReadonlySet<string>,
};

function isDay(when: string | undefined): boolean {
	return findDays(when ?? '')[0]?.date === when;
}

interface UtteranceElement {
	/** The id of who speaks; the empty string where none is given. */
	readonly who: string;
	readonly ana: string;
	/** How the text announces who speaks. */
	readonly announced: string;
	/** Tells a voice of which nothing is known from all others. */
	readonly number: number;
}

/** The lines of a transcript, and what its header tells. */
export function readTei(xml: string, rules = teiRules): {readonly lines: readonly SheetLine[]; readonly facts: Facts} {
	const people = new Map<string, string>();
	const lines: SheetLine[] = [];
	const open: {name: string; attributes: Readonly<Record<string, string>>}[] = [];
	let facts: Facts = {};
	let utterance: UtteranceElement | null = null;
	let announced = '';
	/** How each person was first announced. */
	const announcedAs = new Map<string, string>();
	let unknown = 0;
	/** What stands inside a segment and is not of it: it follows it. */
	let asides: SheetLine[] = [];
	/** The segment that waits until an aside in it ends. */
	let held: string | null = null;
	const joins = /<(?:[\w-]+:)?(?:w|pc)\s[^<>]*\bjoin=/u.test(xml);
	let joinBefore: string | undefined;
	let afterToken = false;
	/** The word or mark that is open. */
	let token: {readonly join: string | undefined; text: string} | null = null;
	/** The printed name of who speaks next, until it is known who that is. */
	let pending = '';
	let person: {id: string; given: string[]; family: string[]; other: string[]} | null = null;
	let text = '';
	const inside = (name: string) => open.some(e => e.name === name);
	const flush = () => {
		const words = text.replace(/\s+/gu, ' ').trim();
		text = '';
		if (words === '') return;
		const top = open.findLast(
			e => rules.lines.has(e.name) || ['forename', 'surname', 'persName', 'date', 'settlement'].includes(e.name),
		);
		if (inside('teiHeader')) {
			if (person && top)
				(top.name === 'surname' ? person.family : top.name === 'forename' ? person.given : person.other).push(words);
			else if (top?.name === 'title' && top.attributes['type'] !== 'sub' && facts.title === undefined)
				facts = {...facts, title: words};
			else if (top?.name === 'date' && facts.eventDate === undefined && isDay(top.attributes['when']))
				facts = {...facts, eventDate: top.attributes['when'] ?? ''};
			return;
		}
		const note = open.findLast(e => e.name === 'note');
		if (note?.attributes['type'] === 'speaker') {
			remark(pending);
			announced = words.replace(/\s*[:：]\s*$/u, '');
			pending = words;
			return;
		}
		const scene = note !== undefined || open.some(e => rules.scenes.has(e.name));
		const form: Form = scene ? 'scene' : top?.name === 'head' ? 'heading' : 'plain';
		const line: SheetLine = {
			text: scene && !/^[([]/u.test(words) ? `(${words})` : words,
			form,
			voice: form === 'plain' && utterance ? voice(utterance) : undefined,
		};
		if (held === null) lines.push(line);
		else asides.push(line);
	};
	const voice = (of: UtteranceElement): Voice => voiceOf(of, people.get(of.who) ?? announcedAs.get(of.who));
	const remark = (words: string) => {
		if (words !== '') lines.push({text: words, form: 'scene'});
	};
	/** Whether an element stands inside a segment, and does not end it. */
	const isAside = (name: string) => inside('seg') && name !== 'seg' && rules.lines.has(name);
	const parts = (name: string) => (rules.lines.has(name) && !isAside(name)) || inside('teiHeader');
	walkMarkup(xml, 'xml', {
		open: (name, attributes) => {
			if (parts(name)) flush();
			else if (isAside(name)) {
				if (held === null) {
					held = text;
					text = '';
				} else flush();
			}
			if (name === 'person')
				person = {id: attributes['xml:id'] ?? attributes['id'] ?? '', given: [], family: [], other: []};
			if (name === 'date' && inside('setting'))
				facts = {eventDate: findDays(attributes['when'] ?? '')[0]?.date ?? '', ...facts};
			if (name === 'u') {
				const who = (attributes['who'] ?? '').trim().replace(/^[^#]*#/u, '');
				if (who !== '' && announced !== '' && !announcedAs.has(who)) announcedAs.set(who, announced);
				utterance = {who, ana: attributes['ana'] ?? '', announced, number: unknown++};
				if (pending) lines.push({text: pending, form: 'label', voice: voice(utterance)});
				pending = '';
			}
			if (rules.tokens.has(name) && token === null) token = {join: attributes['join'], text: ''};
			open.push({name, attributes});
		},
		text: words => {
			if (token) token.text += words;
			else if (!afterToken || words.trim() !== '') {
				text += words;
				afterToken = false;
			}
		},
		close: name => {
			if (token && rules.tokens.has(name) && open.filter(e => rules.tokens.has(e.name)).length === 1) {
				const words = token.text.trim();
				const before = afterToken ? text : text.trimEnd();
				if (words !== '')
					text = before + blankBetween(before, words, [afterToken ? joinBefore : undefined, token.join], joins) + words;
				joinBefore = token.join;
				afterToken = true;
				token = null;
			}
			if (parts(name)) flush();
			else if (isAside(name)) flush();
			if (name === 'seg') {
				lines.push(...asides);
				asides = [];
			}
			if (name === 'person' && person) {
				const full = [...person.given, ...person.family].join(' ') || person.other.join(' ');
				if (full) people.set(person.id, full);
				person = null;
			}
			if (name === 'u') {
				utterance = null;
				announced = '';
			}
			const at = open.findLastIndex(e => e.name === name);
			if (at >= 0) open.length = at;
			if (held !== null && !open.slice(open.findIndex(e => e.name === 'seg')).some(e => isAside(e.name))) {
				text = held;
				held = null;
			}
		},
	});
	flush();
	remark(pending);
	return {lines: withRemarks(lines), facts: facts.eventDate === '' ? omitDate(facts) : facts};
}

/** A voice is called as the header does, else as it was announced, else by its id; one that has none of these is unknown. */
function voiceOf({who, ana, announced, number}: UtteranceElement, known: string | undefined): Voice {
	const label = known ?? (announced || spaced(who));
	return {
		label,
		...(who !== '' ? {id: who} : label === '' && {id: `unknown ${number}`}),
		...(/#chair\b/u.test(ana) && {part: 'host' as const}),
	};
}

/** `JaneDoe` → Jane Doe, `doe.jane` → doe jane. */
function spaced(id: string): string {
	return id.replace(/[-_.]/gu, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

function omitDate({eventDate: _, ...facts}: Facts): Facts {
	return facts;
}
