import type {Facts, Form, Voice} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {GrowingText} from './growing-text.ts';
import {rootOf, walkMarkup} from './markup.ts';
import {blankBetween} from './tokens.ts';
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
	/** In which somebody speaks. */
	spoken: new Set(['u', 'sp']) as ReadonlySet<string>,
	/** Paragraphs of what is said; others that stand in them interrupt them. */
	paragraphs: new Set('seg p ab l'.split(' ')) as ReadonlySet<string>,
	/** Words and marks in elements of their own. */
	tokens: new Set(['w', 'pc']) as ReadonlySet<string>,
	/** What happens, and is not said. */
	scenes: new Set('kinesic vocal incident gap desc stage'.split(' ')) as ReadonlySet<string>,
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
	/** Once it has been asked. */
	voice?: Voice;
}

/** The lines of a transcript, and what its header tells. */
export function readTei(xml: string, rules = teiRules): {readonly lines: readonly SheetLine[]; readonly facts: Facts} {
	const people = new Map<string, string>();
	const lines: SheetLine[] = [];
	const open: {name: string; attributes: Readonly<Record<string, string>>}[] = [];
	let facts: Facts = {};
	/** Whether the setting has told the day. */
	let settled = false;
	let utterance: UtteranceElement | null = null;
	let announced = '';
	/** How each person was first announced. */
	const announcedAs = new Map<string, string>();
	let unknown = 0;
	/** What stands inside a segment and is not of it: it follows it. */
	let asides: SheetLine[] = [];
	/** The segment that waits until an aside in it ends. */
	let held: GrowingText | null = null;
	const joins = /<(?:[\w-]+:)?(?:w|pc)\s[^<>]*\bjoin=/u.test(xml);
	let joinBefore: string | undefined;
	let afterToken = false;
	/** The word or mark that is open. */
	let token: {readonly join: string | undefined; readonly text: GrowingText} | null = null;
	/** The printed name of who speaks next, until it is known who that is. */
	let pending = '';
	let person: {id: string; given: string[]; family: string[]; other: string[]} | null = null;
	let text = new GrowingText();
	let origin = 0;
	const inside = (name: string) => open.some(e => e.name === name);
	const flush = () => {
		const words = text.take().replace(/\s+/gu, ' ').trim();
		if (words === '') return;
		const top = open.findLast(
			e => rules.lines.has(e.name) || ['forename', 'surname', 'nameLink', 'persName', 'date'].includes(e.name),
		);
		if (inside('teiHeader')) {
			if (person && top)
				(/^(?:surname|nameLink)$/u.test(top.name)
					? person.family
					: top.name === 'forename'
						? person.given
						: person.other
				).push(words);
			else if (top?.name === 'title' && top.attributes['type'] !== 'sub' && facts.title === undefined)
				facts = {...facts, title: words.replace(/(?<!\s)\s*\[ParlaMint[^\]]*\]$/u, '')};
			else if (top?.name === 'date' && inside('sourceDesc') && isDay(top.attributes['when']) && !settled)
				facts = {...facts, eventDate: top.attributes['when'] ?? ''};
			return;
		}
		if (top?.name === 'speaker' && utterance) {
			const {voice: _, ...unannounced} = utterance;
			utterance = {...unannounced, announced: words.replace(/(?<!\s)\s*[:：]\s*$/u, '')};
			if (utterance.who !== '' && !announcedAs.has(utterance.who)) announcedAs.set(utterance.who, utterance.announced);
			lines.push({text: words, form: 'label', voice: voice(utterance), origin});
			return;
		}
		const note = open.findLast(e => e.name === 'note');
		if (note?.attributes['type'] === 'speaker') {
			remark(pending);
			announced = words.replace(/(?<!\s)\s*[:：]\s*$/u, '');
			pending = words;
			return;
		}
		const scene = note !== undefined || open.some(e => rules.scenes.has(e.name));
		const form: Form = scene ? 'scene' : top?.name === 'head' ? 'heading' : 'plain';
		const line: SheetLine = {
			text: scene && !/^[([]/u.test(words) ? `(${words})` : words,
			form,
			voice: form === 'plain' && utterance ? voice(utterance) : undefined,
			origin,
		};
		if (held === null) lines.push(line);
		else asides.push(line);
	};
	const known = (who: string) => people.get(who) ?? announcedAs.get(who);
	/** Several who speak at once are one voice. */
	const nameOf = (who: string) =>
		known(who) ??
		(/\s/u.test(who)
			? who
					.split(/\s+/u)
					.map(id => known(id) ?? spaced(id))
					.join(', ')
			: undefined);
	const voice = (of: UtteranceElement): Voice => {
		of.voice ??= voiceOf(of, nameOf(of.who));
		return of.voice;
	};
	const remark = (words: string) => {
		if (words !== '') lines.push({text: words, form: 'scene'});
	};
	/** The paragraph of what somebody says that is open. */
	const paragraph = () => (utterance ? open.findIndex(e => rules.paragraphs.has(e.name)) : -1);
	/** Whether an element stands inside a paragraph, and does not end it. */
	const isAside = (name: string) => paragraph() >= 0 && !rules.paragraphs.has(name) && rules.lines.has(name);
	const parts = (name: string) => (rules.lines.has(name) && !isAside(name)) || inside('teiHeader');
	walkMarkup(xml, 'xml', {
		open: (name, attributes) => {
			if (parts(name)) flush();
			else if (isAside(name)) {
				if (held === null) {
					held = text;
					text = new GrowingText();
				} else flush();
			}
			if (name === 'person')
				person = {id: attributes['xml:id'] ?? attributes['id'] ?? '', given: [], family: [], other: []};
			const [day] = name === 'date' && inside('setting') ? findDays(attributes['when'] ?? '') : [];
			if (day) {
				facts = {...facts, eventDate: day.date};
				settled = true;
			}
			if (rules.spoken.has(name)) {
				const who = (attributes['who'] ?? '').trim().replace(/(?<=^|\s)[^#\s]*#/gu, '');
				if (who !== '' && announced !== '' && !announcedAs.has(who)) announcedAs.set(who, announced);
				utterance = {who, ana: attributes['ana'] ?? '', announced, number: unknown++};
				if (pending) lines.push({text: pending, form: 'label', voice: voice(utterance)});
				pending = '';
			}
			if (rules.tokens.has(name) && token === null) token = {join: attributes['join'], text: new GrowingText()};
			open.push({name, attributes});
		},
		text: (words, at) => {
			if (text.isBlank && (token === null || token.text.isBlank)) origin = at + words.length - words.trimStart().length;
			if (token) token.text.add(words);
			else if (!afterToken || words.trim() !== '') {
				text.add(words);
				afterToken = false;
			}
		},
		close: name => {
			if (token && rules.tokens.has(name) && open.filter(e => rules.tokens.has(e.name)).length === 1) {
				const words = token.text.take().trim();
				if (!afterToken) text.trimEnd();
				if (words !== '')
					text.add(blankBetween(text.last, words, [afterToken ? joinBefore : undefined, token.join], joins) + words);
				joinBefore = token.join;
				afterToken = true;
				token = null;
			}
			if (parts(name)) flush();
			else if (isAside(name)) flush();
			if (rules.paragraphs.has(name)) {
				lines.push(...asides);
				asides = [];
			}
			if (person && (name === 'persName' || name === 'person')) {
				const full = [...person.given, ...person.family].join(' ') || person.other.join(' ');
				if (full && !people.has(person.id)) people.set(person.id, full);
				person = name === 'person' ? null : {id: person.id, given: [], family: [], other: []};
			}
			if (rules.spoken.has(name)) {
				utterance = null;
				announced = '';
			}
			const at = open.findLastIndex(e => e.name === name);
			if (at >= 0) open.length = at;
			if (held !== null && !open.slice(Math.max(0, paragraph())).some(e => isAside(e.name))) {
				text = held;
				held = null;
			}
		},
	});
	flush();
	remark(pending);
	return {lines: withRemarks(lines), facts};
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

/** `JaneDoe` → Jane Doe, `doe.jane` → doe jane, `DoeJane.1970` → Doe Jane. */
function spaced(id: string): string {
	return id
		.replace(/(?<=\p{L})[-_.]?\d{4}$/u, '')
		.replace(/[-_.]/gu, ' ')
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}
