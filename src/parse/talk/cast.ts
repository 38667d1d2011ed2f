import {pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {toPinyin} from '../../text/pinyin.ts';
import {keyOfLabel, type Label, type Part} from '../labels/label.ts';
import type {Legend} from '../labels/legend.ts';
import {initialsOf} from '../words/initials.ts';
import {hanTitle, isAddress, isHanTitle} from '../words/titles.ts';
import {type Announced, fullNameIn, spokespersonOf} from './announced.ts';

/** A person as the whole page shows them. */
export interface Person {
	readonly name: string;
	readonly titles: readonly string[];
	readonly outlet: string | null;
	/** Labels and short forms, without their colon. */
	readonly aliases: readonly string[];
	readonly part: Part | null;
}

export interface Cast {
	readonly people: readonly Person[];
	/** From the key of a label to its person's number; from '' to the unnamed voice that asks. */
	readonly of: ReadonlyMap<string, number>;
}

/** What the page itself says about who is who. */
export interface PageFacts {
	readonly announced: readonly Announced[];
	readonly legend: Legend;
	/** The words in which the page tells who speaks, and those of the first who does: the first names of surnames. */
	readonly text: string;
	/** The text of the whole page. */
	readonly whole: string;
}

/** So much of a text is searched for short forms of names, and for so many people. */
const searchedForms = 100_000;
const mostPeople = 200;

/**
 * The person behind each label: the same name, a surname, an initial or a bare title that the page explains leads to one
 * person; what names nobody stays a voice of its own, called by its label.
 */
export function castOf(labels: readonly Label[], page: PageFacts): Cast {
	const names = namesOf(labels, page.announced);
	const people: Person[] = [];
	const numbers = new Map<string, number>();
	const of = new Map<string, number>();
	/** One name is one person; where a label gives no outlet, the only one of that name whose label did. */
	const known = (name: string, label: Label): number | undefined => {
		const own = numbers.get(keyOf(name, label));
		if (own !== undefined || label.outlet !== null || people.length >= mostPeople) return own;
		const alike = people.flatMap((person, n) => (fold(person.name) === fold(name) ? [n] : []));
		return alike.length === 1 ? alike[0] : undefined;
	};
	for (const label of labels) {
		if (label.text === '' || of.has(keyOfLabel(label))) continue;
		const {name, title} = nameOf(label, names, page);
		const number = known(name, label) ?? people.length;
		const person = people[number] ?? {name, titles: [], outlet: label.outlet, aliases: [], part: label.part};
		const titles = [label.title ?? '', title].filter(t => t !== '' && t !== name && !isCourtesy(t));
		people[number] = {
			...person,
			titles: longest([...person.titles, ...titles]),
			aliases: merged(person.aliases, [label.text]),
		};
		numbers.set(keyOf(name, label), number);
		of.set(keyOfLabel(label), number);
	}
	const unnamed = labels.find(l => l.part === 'asker' && l.text !== '' && (l.name ?? l.outlet) === null);
	if (unnamed) of.set('', of.get(keyOfLabel(unnamed)) ?? 0);
	const text = page.whole.slice(0, searchedForms);
	const folded = fold(text);
	return {
		people: people.map((p, i) =>
			i < mostPeople ? {...p, aliases: merged(p.aliases, shortForms(p, text, folded))} : p,
		),
		of,
	};
}

/** The number of a question is none of who asks it: `问题2`, `Q3`. */
const questionNumber = pattern`(?<=^${'numbered'})\s*\d{1,3}$`;

/** One id of the mark-up is one person; else one name is one, but two reporters of one name from two outlets are two. */
function keyOf(name: string, {outlet, id}: Label): string {
	if (id !== undefined) return `#${id}`;
	return outlet !== null && outlet !== name ? `${fold(name)} ${fold(outlet)}` : fold(name);
}

/** All names that are known, by their last word or, in Chinese, by their first one and two characters. */
interface Names {
	readonly by: ReadonlyMap<string, readonly string[]>;
	/** Names to be compared letter by letter; none where there are too many for that. */
	readonly few: readonly string[];
	/** How often a folded name is printed in a label, and the pairs of names that follow one another. */
	readonly times: ReadonlyMap<string, number>;
	readonly meeting: ReadonlySet<string>;
	/** The folded courtesy titles with which a folded surname stands in labels: `hale` to `ms`, `mr`. */
	readonly courtesies: ReadonlyMap<string, ReadonlySet<string>>;
}

function namesOf(labels: readonly Label[], announced: readonly Announced[]): Names {
	const all = new Map<string, string>();
	for (const {name, part} of labels) if (name !== null && part !== 'asker') all.set(fold(name), name);
	for (const {name} of announced) if (!all.has(fold(name))) all.set(fold(name), name);
	const by = new Map<string, string[]>();
	for (const [own, name] of all) {
		const keys = /\p{Script=Han}/u.test(own)
			? [own.slice(0, 1), own.slice(0, 2)]
			: [own.slice(own.lastIndexOf(' ') + 1)];
		for (const key of keys) if (key !== own) by.set(key, [...(by.get(key) ?? []), name].slice(0, 3));
	}
	const printed = labels.map(({name}) => fold(name ?? ''));
	const times = new Map<string, number>();
	const meeting = new Set<string>();
	printed.forEach((own, i) => {
		times.set(own, (times.get(own) ?? 0) + 1);
		const other = printed[i - 1] ?? '';
		meeting.add(`${other} ${own}`).add(`${own} ${other}`);
	});
	const courtesies = new Map<string, Set<string>>();
	for (const {name, title} of labels)
		if (name !== null && title !== null && addresses(title))
			courtesies.set(fold(name), (courtesies.get(fold(name)) ?? new Set<string>()).add(addressed(title)));
	return {by, few: all.size <= mostPeople ? [...all.values()] : [], times, meeting, courtesies};
}

function nameOf(label: Label, names: Names, page: PageFacts): Announced {
	const {announced, legend, text} = page;
	const explained = legend.get(label.folded);
	if (explained && label.part === null) return titled(explained, announced);
	const voice = {
		name: label.name ?? label.outlet ?? label.text.slice(0, questionNumber.exec(label.folded)?.index),
		title: '',
	};
	if (label.id !== undefined) return titled(calm(voice.name), announced);
	if (label.part === 'answerer' && label.name === null) return spokespersonOf(announced) ?? voice;
	if (label.part === 'asker' || (label.part !== null && label.name === null)) return voice;
	if (
		label.name !== null &&
		/\p{Script=Han}/u.test(label.name) &&
		announced.some(a => fold(a.name) === fold(label.name ?? ''))
	)
		return titled(label.name, announced);
	const maybeTitle = label.name === null || label.text.length <= 4;
	const holders = maybeTitle ? announced.filter(a => sameTitle(a.title, label.text)) : [];
	const holder = holders.length === 1 || /^\p{ASCII}+$/u.test(label.text) ? holders[0] : undefined;
	if (holder) return holder;
	if (label.name === null) return announcedAs(label, announced) ?? voice;
	const misread = /^(?<rest>\p{L}+)\d$/u.exec(label.name)?.groups?.['rest'];
	if (misread && names.few.includes(misread)) return nameOf({...label, text: misread, name: misread}, names, page);
	const own = announcedAs(label, page.announced);
	if (own) return own;
	const address = label.title !== null && addresses(label.title) ? addressed(label.title) : null;
	// Two of one surname under different titles are two people: each keeps the title that tells them apart.
	if (address !== null && (names.courtesies.get(fold(label.name))?.size ?? 0) > 1)
		return titled(`${label.title?.trim()} ${lowered(label.name)}`, announced);
	const full =
		calledByInitials(label.text, names) ??
		knownAs(label.name, names) ??
		(names.few.length > 0 ? fullNameIn(text, label.name) : null);
	return titled(full ? calm(full) : label.title === null ? calm(label.name) : lowered(label.name), announced);
}

function titled(name: string, announced: readonly Announced[]): Announced {
	const title = announced.find(a => fold(a.name) === fold(name))?.title ?? '';
	return {name, title: isHanTitle(fold(title)) || !/\p{Script=Han}/u.test(title) ? title : ''};
}

/** The one known name that a short one begins (`鄭`) or ends (`CARNEY`), or that is one letter apart (`HOIT`, `HOLT`). */
function knownAs(name: string, {by, few, times, meeting}: Names): string | null {
	const own = fold(name);
	const longer = by.get(own) ?? [];
	if (longer.length === 1) return longer[0] ?? null;
	const alike = /^\p{Script=Han}{3}$/u.test(own)
		? soundAlike
		: own.length < 5 || /\p{Script=Han}|\d/u.test(own)
			? null
			: oneLetterApart;
	const printed = times.get(own) ?? 0;
	if (alike === null || (alike === oneLetterApart && printed > 1)) return null;
	return (
		few.find(n => {
			const other = fold(n);
			const more = (times.get(other) ?? 0) > Math.max(1, printed);
			return more && other !== own && !meeting.has(`${own} ${other}`) && alike(other, own);
		}) ?? null
	);
}

/** Whether two Chinese names of one surname and three characters differ in one character that is read alike: 鄭明宗 and 鄭銘宗. */
function soundAlike(a: string, b: string): boolean {
	const apart = [...a].filter((character, i) => character !== b.charAt(i)).length;
	return a.length === b.length && a.charAt(0) === b.charAt(0) && apart === 1 && toPinyin(a) === toPinyin(b);
}

/** The one known name whose initials a label is: `CH` among Christian Horner and Toto Wolff. */
function calledByInitials(label: string, {few}: Names): string | null {
	if (!/^\p{Lu}{2,3}$/u.test(label)) return null;
	const alike = few.filter(n => n.includes(' ') && initialsOf(n).toUpperCase() === label);
	return alike.length === 1 ? (alike[0] ?? null) : null;
}

const addresses = (title: string): boolean => isAddress(fold(title.trim()));
/** A title that only addresses, in the form in which it is compared. */
const addressed = (title: string): string => fold(title.trim()).replace(/(?<![.,])[.,]+$/u, '');

/** Whom the page announces with the courtesy title and the surname of a label (`Ms Ruth Hale`), or with its surname and office (部长王启明: 王部长). */
function announcedAs({name, title, folded}: Label, announced: readonly Announced[]): Announced | null {
	const alike = announced.filter(a => {
		const own = fold(a.name);
		if (/^\p{Script=Han}+$/u.test(own))
			return (
				folded.length > 1 &&
				own.startsWith(folded.charAt(0)) &&
				folded !== own &&
				fold(a.title).endsWith(folded.slice(1))
			);
		return (
			name !== null &&
			title !== null &&
			addresses(title) &&
			own.endsWith(` ${fold(name)}`) &&
			fold(a.title)
				.split(/\s+/u)
				.some(word => word.replace(/(?<![.,])[.,]+$/u, '') === addressed(title))
		);
	});
	return alike.length === 1 ? (alike[0] ?? null) : null;
}

function oneLetterApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	const [x, y] = [a.slice(i), b.slice(i)];
	return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}

const article = pattern`^${'articles'} `;

/** `PM` is the prime minister, `THE PRESIDENT` the President. */
function sameTitle(title: string, label: string): boolean {
	const [a, b] = [fold(title), article.takenFrom(fold(label))];
	return a === b || (/\p{Script=Han}{2}/u.test(b) && a.endsWith(b)) || (b.length > 1 && initialsOf(a) === b);
}

const courtesy = pattern`^(?:${'courtesies'}|${'articles'})[.,]?$`;

function isCourtesy(title: string): boolean {
	return courtesy.test(fold(title.trim()));
}

/** A name in capitals in the letters of a name; initials stay as they are. */
function calm(name: string): string {
	return name.length < 4 ? name : lowered(name);
}

const particle = pattern`^${'particles'}$`;

function lowered(name: string): string {
	if (!/\p{Lu}{2}/u.test(name) || /\p{Ll}/u.test(name)) return name;
	return name
		.toLowerCase()
		.replace(/(?<![\p{L}’'])\p{L}+/gu, word =>
			particle.test(fold(word)) ? word : word.charAt(0).toUpperCase() + word.slice(1),
		);
}

/**
 * Titles without those that another ends with (新聞發言人 beside 新聞局副局長、新聞發言人) or, in words, begins with (Minister beside
 * Minister of Rivers), and of two alike the first.
 */
function longest(titles: readonly string[]): readonly string[] {
	const folded = titles.map(title => fold(title));
	const isIn = (title: string, other: string): boolean => other.endsWith(title) || other.startsWith(`${title} `);
	return titles.filter((_, i) =>
		folded.every((other, k) => k === i || !isIn(folded[i]!, other) || (other === folded[i] && i < k)),
	);
}

function merged(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...new Set([...a, ...b])];
}

/** How the text calls a person whose name is known: `肖亞慶部長`, `肖亞慶先生`, and of the own titles `肖部長`. */
function shortForms({name, titles}: Person, text: string, folded: string): readonly string[] {
	if (!/^\p{Script=Han}{2,4}$/u.test(name)) return [];
	const own = fold(titles.join(','));
	const whole = fold(name);
	const forms = [...folded.matchAll(new RegExp(`${whole.slice(0, 1)}(?:${whole.slice(1)})?${hanTitle.source}`, 'gu'))];
	return forms
		.filter(([form]) => form.startsWith(whole) || own.includes(form.slice(1)))
		.map(m => text.slice(m.index, m.index + m[0].length));
}
