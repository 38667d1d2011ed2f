import Fuse from 'fuse.js';
import type {Briefing, Speaker} from '../../briefing/briefing.ts';
import {outletNames} from '../../lexicon/outlet-names.ts';
import {editDistance} from '../../text/edit-distance.ts';
import {numbersIn} from '../../text/numerals.ts';
import {toPinyin} from '../../text/pinyin.ts';
import {squeeze} from '../../text/squeeze.ts';
import {type Corpus, corpusOf} from '../corpus/corpus.ts';
import {type LineFinds, type Why, weakest} from '../corpus/finds.ts';
import type {Passage} from '../corpus/passage.ts';
import type {Stem} from '../corpus/stem.ts';
import {fieldShares, grades, shares, shortest, unlike} from '../grades.ts';
import {looseTerm, type Term} from '../query.ts';
import {boldFindings, sureFindings} from '../ways/term.ts';
import {areSyllables, heardAlike} from '../ways/typed-pinyin.ts';

/** What stands over the text of a briefing: who speaks, for whom, as what, and what a question is about. */
export interface Contexts {
	readonly fields: readonly Field[];
	readonly corpus: Corpus;
	/** Made when a name is mistyped for the first time. */
	readonly fuse: () => Fuse<Field>;
}

/** How well a term fits what stands over the text: grades 0 to 100. */
export interface ContextFindings {
	/** By the speaker's id. */
	readonly speakers: ReadonlyMap<string, number>;
	/** By the number of the exchange: its gist, or who asks. */
	readonly exchanges: ReadonlyMap<number, number>;
	readonly why: Why;
}

export const noContext: ContextFindings = {speakers: new Map(), exchanges: new Map(), why: 'exact'};

export function contextsOf(briefing: Briefing, stem: Stem): Contexts {
	const fields = [
		...briefing.speakers.flatMap(speakerFields),
		...briefing.exchanges.map(({n, gist}): Field => ({kind: 'gist', text: gist, owner: n, squeezed: squeeze(gist)})),
	].filter(field => field.squeezed !== '');
	let fuse: Fuse<Field> | undefined;
	return {
		fields,
		corpus: corpusOf(
			fields.map(field => field.text),
			stem,
		),
		fuse: () => {
			fuse ??= new Fuse<Field>(
				fields.filter(field => field.kind !== 'gist'),
				{
					keys: [
						{name: 'text', getFn: field => field.squeezed},
						{name: 'pinyin', getFn: field => toPinyin(field.squeezed)},
					],
					includeScore: true,
					ignoreLocation: true,
					ignoreFieldNorm: true,
					threshold: unlike.name,
				},
			);
			return fuse;
		},
	};
}

/** What a term says about who speaks and of what. A name may be shortened to some of its characters: 纽时 is 纽约时报. */
export function contextFindings(contexts: Contexts, briefing: Briefing, term: Term, bold: boolean): ContextFindings {
	if (term.atStart || term.atEnd) return noContext;
	const asked = questionsNumbered(briefing, term.key);
	if (asked.size > 0) return {speakers: new Map(), exchanges: asked, why: 'exact'};
	const graded: Graded[] = [];
	const sure = sureFindings(contexts.corpus, term);
	const grade = (found: LineFinds, line: number) => {
		const field = contexts.fields[line]!;
		graded.push({field, grade: found.grade * fieldShares[field.kind] * covering(found, field), why: found.why});
	};
	sure?.forEach(grade);
	if (graded.length > 0 || term.kind !== 'loose') return collect(briefing, graded);
	for (const field of contexts.fields) {
		if (field.kind === 'gist' || field.kind === 'title' || shortened(term.key, field.squeezed) === null) continue;
		const named = term.key.length / field.squeezed.length;
		graded.push({field, grade: grades.shortenedName * shareFor(named), why: 'folded'});
	}
	if (graded.length > 0 || !bold) return collect(briefing, graded);
	boldFindings(contexts.corpus, term).forEach((found, line) => {
		if (contexts.fields[line]!.kind !== 'gist') grade(found, line);
	});
	if (graded.length > 0 || term.key.length < shortest.mistypedName) return collect(briefing, graded);
	for (const {item, score = 1} of contexts.fuse().search(term.key, {limit: 1})) {
		if (!isMistyped(term.key, item.squeezed)) continue;
		graded.push({field: item, grade: grades.mistypedName * (1 - score), why: 'fuzzy'});
	}
	return collect(briefing, graded);
}

/**
 * The questions that a key numbers, with their grades: `q11` as they are counted, `第十一问` and `问题11` rather as the source
 * prints it in a label, if it does.
 */
function questionsNumbered({exchanges, turns}: Briefing, key: string): ReadonlyMap<number, number> {
	const named = /^(?:第(.+)[问题]|(?:问题?|question|pregunta|frage)(\d+)|q(\d+))$/.exec(key);
	const [number] = numbersIn(named?.[1] ?? named?.[2] ?? named?.[3] ?? '');
	if (number === undefined) return new Map();
	const n = Number(number.value);
	const counted = exchanges.some(exchange => exchange.n === n);
	const printed =
		named?.[3] === undefined
			? turns.find(({label, kind}) => kind === 'question' && printedNumber(label) === n)
			: undefined;
	const found = new Map(counted ? [[n, printed === undefined ? grades.whole : grades.number]] : []);
	return printed?.exchange == null ? found : found.set(printed.exchange, grades.whole);
}

/** The number that a label begins with: `14、德国二台：`. */
function printedNumber(label: string): number {
	return Number(/^(\d+)[、.．]/u.exec(label)?.[1]);
}

/**
 * Whether a key may be a slip for a name, or for words or neighbouring characters of it: fuse.js would find the letters of one
 * anywhere in a long one. What can be pronounced as typed is no slip of anything short.
 */
function isMistyped(key: string, name: string): boolean {
	const slips = key.length < shortest.spelledSlip ? 1 : Math.floor(key.length / 4);
	const pronounced = areSyllables(key) && key.length < shortest.spelledSlips;
	return piecesOf(name).some(piece => {
		if (pronounced) return heardAlike(piece.replaceAll(' ', '')) === heardAlike(key);
		return (piece[0] === key[0] || key.length >= shortest.wordAstray) && editDistance(key, piece) <= slips;
	});
}

/** A name, its words, and what is spelled by any of its characters that are neighbours. */
function piecesOf(name: string): readonly string[] {
	const words = name.split(' ');
	const characters = [...name].filter(char => !/[a-z ]/.test(char));
	const spelled = characters.flatMap((_, from) =>
		characters.slice(from).map((_, n) => characters.slice(from, from + n + 1).join('')),
	);
	return [name, ...words, ...spelled, ...spelled.map(toPinyin)];
}

/** The grade of what stands over a passage: its own speaker, or the exchange it is part of. */
export function contextGrade(found: ContextFindings, {turn}: Passage): number {
	const own = turn.speaker === null ? 0 : (found.speakers.get(turn.speaker) ?? 0);
	const around = turn.exchange === null ? 0 : (found.exchanges.get(turn.exchange) ?? 0);
	return Math.max(own, around);
}

/** The ids of the speakers that a part of a name, an outlet, pinyin or initials mean; of several readings the best. */
export function speakersNamed(contexts: Contexts, briefing: Briefing, name: string): ReadonlySet<string> {
	const {speakers} = contextFindings(contexts, briefing, looseTerm(name), true);
	const best = Math.max(0, ...speakers.values());
	return new Set([...speakers].filter(([, grade]) => grade >= best * shares.meantSpeaker).map(([id]) => id));
}

/** Where the characters of a shortened name stand in the whole one, in this order: 纽时 in 纽约时报; null where they do not. */
export function shortened(key: string, name: string): readonly number[] | null {
	if (!/^\p{Script=Han}+$/u.test(key)) return null;
	const places: number[] = [];
	for (let i = 0; i < key.length; i++) {
		const place = name.indexOf(key[i]!, (places.at(-1) ?? -1) + 1);
		if (place < 0) return null;
		places.push(place);
	}
	return places;
}

/** Of two contexts the better for each speaker and exchange, as in `a | b`. */
export function eitherContext(one: ContextFindings, other: ContextFindings): ContextFindings {
	const why = other.speakers.size + other.exchanges.size === 0 ? one.why : weakest([one.why, other.why]);
	return {speakers: better(one.speakers, other.speakers), exchanges: better(one.exchanges, other.exchanges), why};
}

type Kind = keyof typeof fieldShares;

interface Field {
	readonly kind: Kind;
	readonly text: string;
	readonly squeezed: string;
	/** A speaker's id or the number of an exchange. */
	readonly owner: string | number;
}

interface Graded {
	readonly field: Field;
	readonly grade: number;
	readonly why: Why;
}

function speakerFields(speaker: Speaker): readonly Field[] {
	const field = (kind: Kind, text: string): Field => ({kind, text, owner: speaker.id, squeezed: squeeze(text)});
	const names = [
		speaker.name,
		...speaker.aliases.filter(alias => !speaker.titles.some(title => alias.startsWith(title))),
	];
	const outlets = [...new Set(speaker.role === 'reporter' ? [speaker.outlet ?? '', speaker.name] : [])];
	return [
		...[...new Set(names)].map(name => field('name', name)),
		...(speaker.outlet === null || speaker.outlet === speaker.name ? [] : [field('outlet', speaker.outlet)]),
		...outlets.flatMap(calledElsewhere).map(name => field('outlet', name)),
		...speaker.titles.flatMap(title => title.split('、')).map(title => field('title', title)),
	];
}

/** What else an outlet is called, in Chinese or elsewhere. */
function calledElsewhere(outlet: string): readonly string[] {
	const squeezed = squeeze(outlet);
	if (squeezed === '') return [];
	known ??= outletNames().map(row => row.map(({name, alone}) => ({name, alone, squeezed: squeeze(name)})));
	const isMeant = (one: {readonly squeezed: string; readonly alone: boolean}): boolean => {
		if (one.alone || squeezed === one.squeezed) return squeezed === one.squeezed;
		if (/[a-z]/.test(one.squeezed)) return ` ${squeezed} `.includes(` ${one.squeezed} `);
		return one.squeezed.length > 2 ? squeezed.includes(one.squeezed) : squeezed.endsWith(one.squeezed);
	};
	return known.filter(row => row.some(isMeant)).flatMap(row => row.filter(one => !isMeant(one)).map(({name}) => name));
}

let known:
	| readonly (readonly {readonly name: string; readonly alone: boolean; readonly squeezed: string}[])[]
	| undefined;

function covering(found: LineFinds, field: Field): number {
	const length = found.finds.reduce((sum, find) => sum + find.end - find.start, 0);
	const part = length / field.squeezed.length;
	const isNamed = part >= shares.mostlyNamed || (found.grade === grades.whole && field.squeezed.includes(' '));
	return (field.kind === 'outlet' || field.kind === 'name') && length > 1 && isNamed ? 1 : shareFor(Math.min(1, part));
}

/** What a field is worth of which such a part is named. */
function shareFor(part: number): number {
	return shares.leastNamed + (1 - shares.leastNamed) * part;
}

function better<Key>(one: ReadonlyMap<Key, number>, other: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> {
	const both = new Map(one);
	for (const [key, grade] of other) both.set(key, Math.max(grade, both.get(key) ?? 0));
	return both;
}

function collect(briefing: Briefing, graded: readonly Graded[]): ContextFindings {
	const speakers = new Map<string, number>();
	const exchanges = new Map<number, number>();
	for (const {field, grade} of graded) {
		if (typeof field.owner === 'number') exchanges.set(field.owner, Math.max(grade, exchanges.get(field.owner) ?? 0));
		else speakers.set(field.owner, Math.max(grade, speakers.get(field.owner) ?? 0));
	}
	for (const turn of briefing.turns) {
		const grade = turn.kind === 'question' && turn.exchange !== null ? (speakers.get(turn.speaker ?? '') ?? 0) : 0;
		if (grade > 0) exchanges.set(turn.exchange!, Math.max(grade * shares.askedBy, exchanges.get(turn.exchange!) ?? 0));
	}
	return {speakers, exchanges, why: weakest(graded.map(({why}) => why))};
}
