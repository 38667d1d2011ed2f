import type {Facts, Form, Voice} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {rootOf, walkMarkup} from './markup.ts';
import {type SheetLine, writeOut} from './write-out.ts';

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
	/** What happens, and is not said. */
	scenes: new Set('kinesic vocal incident gap desc'.split(' ')) as ReadonlySet<string>,
};

function isDay(when: string | undefined): boolean {
	return findDays(when ?? '')[0]?.date === when;
}

interface UtteranceElement {
	readonly who: string;
	readonly ana: string;
}

/** The lines of a transcript, and what its header tells. */
export function readTei(xml: string, rules = teiRules): {readonly lines: readonly SheetLine[]; readonly facts: Facts} {
	const people = new Map<string, string>();
	const lines: SheetLine[] = [];
	const open: {name: string; attributes: Readonly<Record<string, string>>}[] = [];
	let facts: Facts = {};
	let utterance: UtteranceElement | null = null;
	let announced = '';
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
		const scene =
			open.some(e => rules.scenes.has(e.name)) || (top?.name === 'note' && top.attributes['type'] !== 'speaker');
		if (top?.name === 'note' && top.attributes['type'] === 'speaker') {
			announced = words.replace(/\s*[:：]\s*$/u, '');
			pending = words;
			return;
		}
		const form: Form = top?.name === 'head' ? 'heading' : scene ? 'scene' : 'plain';
		lines.push({
			text: scene && !/^[([]/u.test(words) ? `(${words})` : words,
			form,
			voice: form === 'plain' && utterance ? voiceOf(utterance, people, announced) : undefined,
		});
	};
	walkMarkup(xml, 'xml', {
		open: (name, attributes) => {
			if (rules.lines.has(name) || inside('teiHeader')) flush();
			if (name === 'person')
				person = {id: attributes['xml:id'] ?? attributes['id'] ?? '', given: [], family: [], other: []};
			if (name === 'date' && inside('setting'))
				facts = {eventDate: findDays(attributes['when'] ?? '')[0]?.date ?? '', ...facts};
			if (name === 'u') {
				utterance = {who: attributes['who'] ?? '', ana: attributes['ana'] ?? ''};
				if (pending) lines.push({text: pending, form: 'label', voice: voiceOf(utterance, people, announced)});
				pending = '';
			}
			open.push({name, attributes});
		},
		text: words => {
			text += words;
		},
		close: name => {
			if (rules.lines.has(name) || inside('teiHeader')) flush();
			if (name === 'person' && person) {
				const full = [...person.given, ...person.family].join(' ') || person.other.join(' ');
				if (full) people.set(`#${person.id}`, full);
				person = null;
			}
			if (name === 'u') {
				utterance = null;
				announced = '';
			}
			const at = open.findLastIndex(e => e.name === name);
			if (at >= 0) open.length = at;
		},
	});
	flush();
	return {lines, facts: facts.eventDate === '' ? omitDate(facts) : facts};
}

function voiceOf({who, ana}: UtteranceElement, people: ReadonlyMap<string, string>, announced: string): Voice {
	const name = people.get(who) ?? (announced || spaced(who.replace(/^#/u, '')));
	return {label: name || 'Q', ...(/#chair\b/u.test(ana) && {part: 'host' as const})};
}

/** `JaneDoe` → Jane Doe, `doe.jane` → doe jane. */
function spaced(id: string): string {
	return id.replace(/[-_.]/gu, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

function omitDate({eventDate: _, ...facts}: Facts): Facts {
	return facts;
}
