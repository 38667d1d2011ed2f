import type {Facts, Form, Voice} from '../manuscript.ts';
import {findDays} from '../words/dates.ts';
import type {Format} from './format.ts';
import {rootOf, walkMarkup} from './markup.ts';
import {type SheetLine, writeOut} from './write-out.ts';

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
	/** Elements in which a voice speaks, and the part that it speaks in. */
	spoken: {speech: null, question: 'asker', answer: 'answerer', speechGroup: null, other: null} as Readonly<
		Record<string, Voice['part'] | null>
	>,
	/** Elements that stand on lines of their own. */
	lines: new Set(
		'p heading subheading from docTitle docDate docProponent num scene narrative summary rollCall block recordedTime li td th session listIntroduction listConclusion container blockList item toc'.split(
			' ',
		),
	) as ReadonlySet<string>,
	forms: {
		heading: 'heading',
		subheading: 'heading',
		docTitle: 'heading',
		scene: 'scene',
		narrative: 'scene',
		recordedTime: 'scene',
	} as Readonly<Record<string, Form>>,
};

/** Roles (by id or by name) that lead the meeting. */
const chair = /(?:chair|president(?:ing)?-?officer|speaker\b|moderator|host)/iu;

interface Speech {
	readonly name: string;
	readonly part: Voice['part'] | null;
	readonly by: string;
	readonly as: string;
	from: string;
}

/** The lines of a debate, and what its head tells. */
export function readDebate(
	xml: string,
	rules = debateRules,
): {readonly lines: readonly SheetLine[]; readonly facts: Facts} {
	const lines: SheetLine[] = [];
	const names = new Map<string, string>();
	const speeches: Speech[] = [];
	const open: string[] = [];
	let facts: Facts = {};
	let text = '';
	const inside = (name: string) => open.includes(name);
	const flush = () => {
		const words = text.replace(/\s+/gu, ' ').trim();
		text = '';
		if (words === '' || inside('meta')) return;
		const line = open.findLast(name => rules.lines.has(name));
		const speech = speeches.at(-1);
		if (line === 'from' && speech) {
			speech.from ||= words.replace(/\s*[:：]\s*$/u, '');
			lines.push({text: words, form: 'label', voice: voiceOf(speech, names)});
		} else if (line === 'docDate' && findDays(words)[0]) {
			facts = {eventDate: findDays(words)[0]?.date ?? '', ...facts};
			lines.push({text: words});
		} else
			lines.push({
				text: words,
				form: line === undefined ? 'plain' : (rules.forms[line] ?? 'plain'),
				voice: speech && !(line !== undefined && line in rules.forms) ? voiceOf(speech, names) : undefined,
			});
	};
	walkMarkup(xml, 'xml', {
		open: (name, attributes) => {
			if (rules.lines.has(name) || name in rules.spoken) flush();
			if (/^TLC(?:Person|Role|Organization)$/u.test(name) && attributes['showAs'])
				names.set(`#${attributes['eId'] ?? attributes['id'] ?? ''}`, attributes['showAs']);
			if (name === 'FRBRdate' && inside('FRBRWork') && findDays(attributes['date'] ?? '')[0])
				facts = {...facts, eventDate: attributes['date']?.slice(0, 10) ?? ''};
			if (name === 'docDate' && findDays(attributes['date'] ?? '')[0])
				facts = {...facts, eventDate: attributes['date']?.slice(0, 10) ?? ''};
			open.push(name);
			if (name in rules.spoken && (attributes['by'] || name !== 'other'))
				speeches.push({
					name,
					part: rules.spoken[name] ?? null,
					by: attributes['by'] ?? '',
					as: attributes['as'] ?? '',
					from: '',
				});
		},
		text: words => {
			text += words;
		},
		close: name => {
			if (rules.lines.has(name) || name in rules.spoken) flush();
			const at = open.lastIndexOf(name);
			if (at >= 0) open.length = at;
			if (speeches.at(-1)?.name === name) speeches.pop();
		},
	});
	flush();
	return {lines, facts};
}

/** A voice is called as the text calls it (`from`), else as the references do. */
function voiceOf({part, by, as, from}: Speech, names: ReadonlyMap<string, string>): Voice | undefined {
	const name = names.get(by) ?? by.replace(/^#/u, '').replace(/[-_.]/gu, ' ');
	const role = names.get(as) ?? '';
	const label = from || (role && !chair.test(role) && name && role !== name ? `${name}, ${role}` : name);
	if (label === '') return part === 'asker' ? {label: 'Q', part} : undefined;
	return {label, ...(chair.test(role || as) ? {part: 'host' as const} : part && {part})};
}
