import {raisedText} from '../../text/raised.ts';
import type {Facts, Form, Voice} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
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
		'p heading subheading from docTitle docDate docProponent num scene narrative summary rollCall block recordedTime li td th session listIntroduction listConclusion container blockList item toc tr'.split(
			' ',
		),
	) as ReadonlySet<string>,
	/** What they hold is, on whatever line inside. */
	forms: {
		heading: 'heading',
		subheading: 'heading',
		docTitle: 'heading',
		scene: 'scene',
		narrative: 'scene',
		summary: 'scene',
		other: 'scene',
		recordedTime: 'scene',
	} as Readonly<Record<string, Form>>,
};

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
	let text = '';
	/** Of the row that is open: where its lines begin, and the number of its cell. */
	let row: {readonly from: number; cell: number} | null = null;
	let raisedFrom = 0;
	let voices = 0;
	const inside = (name: string) => open.includes(name);
	const flush = () => {
		const words = text.replace(/\s+/gu, ' ').trim();
		text = '';
		if (words === '' || inside('meta')) return;
		const line = open.findLast(name => rules.lines.has(name));
		const speech = speeches.at(-1);
		const form = formIn(open, speech, rules);
		const cell = row?.cell ?? 0;
		if (line === 'from' && speech) {
			speech.from ||= words.replace(/\s*[:：]\s*$/u, '');
			lines.push({text: words, form: 'label', voice: voiceOf(speech, names), cell});
		} else if (line === 'docDate' && findDays(words)[0]) {
			facts = {eventDate: findDays(words)[0]?.date ?? '', ...facts};
			lines.push({text: words, cell});
		} else
			lines.push({
				text: words,
				form,
				voice: speech && form === 'plain' ? voiceOf(speech, names) : undefined,
				cell,
			});
	};
	walkMarkup(xml, 'xml', {
		open: (name, attributes) => {
			if (rules.lines.has(name) || name in rules.spoken) flush();
			if (/^TLC(?:Person|Role|Organization)$/u.test(name) && attributes['showAs'])
				names.set(attributes['eId'] ?? attributes['id'] ?? '', attributes['showAs']);
			if (name === 'FRBRdate' && inside('FRBRWork') && findDays(attributes['date'] ?? '')[0])
				facts = {...facts, eventDate: attributes['date']?.slice(0, 10) ?? ''};
			if (name === 'docDate' && findDays(attributes['date'] ?? '')[0])
				facts = {...facts, eventDate: attributes['date']?.slice(0, 10) ?? ''};
			open.push(name);
			if (name === 'tr') row = {from: lines.length, cell: 0};
			if (row && (name === 'td' || name === 'th')) row.cell++;
			if (name === 'sup' || name === 'sub') raisedFrom = text.length;
			if (name in rules.spoken && (attributes['by'] || name !== 'other'))
				speeches.push({
					element: name,
					part: rules.spoken[name] ?? null,
					by: idOf(attributes['by']),
					as: idOf(attributes['as']),
					from: '',
					number: voices++,
				});
		},
		text: words => {
			text += words;
		},
		close: name => {
			if (name === 'sup' || name === 'sub') text = text.slice(0, raisedFrom) + raisedText(text.slice(raisedFrom), name);
			if (rules.lines.has(name) || name in rules.spoken) flush();
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
	return {lines: withRemarks(lines), facts};
}

/** What the innermost element that says so makes of a line: a heading, a scene; speech itself is plain. */
function formIn(open: readonly string[], speech: Speech | undefined, rules: typeof debateRules): Form {
	const from = speech ? open.lastIndexOf(speech.element) + 1 : 0;
	const name = open.slice(from).findLast(element => element in rules.forms);
	return (name !== undefined && rules.forms[name]) || 'plain';
}

const idOf = (reference: string | undefined): string => (reference ?? '').trim().replace(/^[^#]*#/u, '');

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
