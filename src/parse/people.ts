import {fold} from '../text/fold.ts';
import type {Label, Part} from './label.ts';
import type {Legend} from './legend.ts';
import type {Facts} from './manuscript.ts';
import {HAN_TITLE, isHanTitle, SHORT_HAN_NAME, WHOLE_HAN_NAME} from './titles.ts';

/** A person as the whole page shows them. */
export interface Person {
	readonly name: string;
	readonly titles: readonly string[];
	readonly outlet: string | null;
	/** Labels and short forms, without their colon. */
	readonly aliases: readonly string[];
	readonly part: Part | null;
}

/** A name that the page gives with a title: `律政司司長鄭若驊`, `Press Secretary Jay Carney`. */
export interface Announced {
	readonly name: string;
	readonly title: string;
}

/** What follows a Chinese name where it is announced; so its end is found. */
const AFTER_NAME =
	'(?=[,.:;!?()"、\\s]|$|先生|女士|主持|表示|回答|介绍|出席|就|在|说|答|今|昨|于|和|与|及|等|以|对|将|也|指|称|回应|向|一行|共同|分别|举行|召开|会见|应询|同志)';
const ANNOUNCED_HAN = new RegExp(
	`(?<title>[\\p{Script=Han}]{0,16}${HAN_TITLE.source})(?<name>${SHORT_HAN_NAME.source})${AFTER_NAME}`,
	'gu',
);
const ANNOUNCED_LATIN =
	/\b(?<title>(?:(?:Acting|Deputy|Assistant|Vice|Prime|Foreign|Press|Surgeon|Attorney|First|Chief|State|Under|Defense|Treasury)\s+)*(?:President|Minister|Secretary|Spokesperson|Spokesman|Spokeswoman|Director|Governor|Mayor|Ambassador|General|Admiral|Senator|Chairman|Chairwoman|Commissioner|Premier|Chancellor|Coordinator|Administrator|Representative|Dr\.?|Mr\.?|Ms\.?|Mrs\.?))\s+(?<name>(?:\p{Lu}[\p{Ll}’'-]+|\p{Lu}\.)(?:\s+(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)){0,2})/gu;
/** And this much for short forms of names. */
const SHORT_FORMS = 200_000;
/** Only the beginning of a text is searched for announcements: heads, leads and openings. */
const SEARCHED = 20_000;

/** The names that a page announces with a title, in order, each once. */
export function announcedIn(text: string, facts: Facts): readonly Announced[] {
	const head = text.slice(0, SEARCHED);
	const found: Announced[] = (facts.people ?? []).map(({name, title}) => ({name, title}));
	for (const {index, groups} of fold(head).matchAll(ANNOUNCED_HAN)) {
		const [title, name] = [groups?.['title'] ?? '', groups?.['name'] ?? ''];
		const at = index + title.length;
		found.push({title: head.slice(index, at), name: head.slice(at, at + name.length)});
	}
	for (const {groups} of head.matchAll(ANNOUNCED_LATIN))
		found.push({title: groups?.['title'] ?? '', name: groups?.['name'] ?? ''});
	return found.filter((a, i) => found.findIndex(b => b.name === a.name) === i);
}

/**
 * The person behind each label: the same name, a surname, an initial or a bare title that the page explains leads to one
 * person; what names nobody stays a voice of its own, called by its label.
 */
export function peopleOf(
	labels: readonly Label[],
	announced: readonly Announced[],
	legend: Legend,
	text: string,
): {readonly people: readonly Person[]; readonly of: ReadonlyMap<string, number>} {
	const known = [
		...labels.flatMap(l => (l.name && l.part !== 'asker' ? [{name: l.name, title: l.title ?? ''}] : [])),
		...announced,
	];
	const people: Person[] = [];
	const of = new Map<string, number>();
	for (const label of labels) {
		if (of.has(label.text)) continue;
		const {name, title} = nameOf(label, known, legend, announced);
		const found = people.findIndex(
			p =>
				fold(p.name) === fold(name) &&
				(p.outlet === null || label.outlet === null || p.outlet === label.outlet || p.name !== p.outlet),
		);
		const person = people[found];
		const titles = [label.title ?? '', title].filter(t => t !== '' && !isCourtesy(t));
		if (person)
			people[found] = {...person, titles: merged(person.titles, titles), aliases: merged(person.aliases, [label.text])};
		else people.push({name, titles: merged([], titles), outlet: label.outlet, aliases: [label.text], part: label.part});
		of.set(label.text, person ? found : people.length - 1);
	}
	const folded = fold(text.slice(0, SHORT_FORMS));
	return {
		people: people.map(p => ({...p, aliases: merged(p.aliases, shortForms(p, text.slice(0, SHORT_FORMS), folded))})),
		of,
	};
}

function nameOf(label: Label, known: readonly Announced[], legend: Legend, announced: readonly Announced[]): Announced {
	const explained = legend.get(label.folded);
	if (explained && label.part === null) return titled(explained, announced);
	if (label.part === 'answerer')
		return announced.length === 1 && announced[0] ? announced[0] : {name: label.text, title: ''};
	if (label.part !== null) return {name: label.name ?? label.outlet ?? label.text, title: ''};
	if (label.name === null) {
		const owner = label.title === null ? undefined : announced.find(a => sameTitle(a.title, label.title ?? ''));
		return owner ?? {name: label.outlet ?? label.text, title: ''};
	}
	const name = label.name;
	const full = /\p{Script=Han}/u.test(name) ? fullHan(name, known) : fullLatin(name, known);
	return titled(calm(full ?? name), announced);
}

function titled(name: string, announced: readonly Announced[]): Announced {
	const title = announced.find(a => fold(a.name) === fold(name))?.title ?? '';
	return {name, title: isHanTitle(fold(title)) || !/\p{Script=Han}/u.test(title) ? title : ''};
}

/** `鄭` → 鄭若驊, `林鄭` → 林鄭月娥, where one name only begins so. */
function fullHan(name: string, known: readonly Announced[]): string | null {
	if (WHOLE_HAN_NAME.test(fold(name)) && name.length > 2) return null;
	const longer = new Set(known.map(k => k.name).filter(n => n.length > name.length && n.startsWith(name)));
	return longer.size === 1 ? ([...longer][0] ?? null) : null;
}

/** `CARNEY` → Jay Carney, where one name only ends so; `HOIT` → HOLT, one letter apart. */
function fullLatin(name: string, known: readonly Announced[]): string | null {
	const own = fold(name);
	const others = [...new Map(known.map(k => [fold(k.name), k.name] as const)).values()];
	const longer = others.filter(n => fold(n).endsWith(` ${own}`));
	const first = longer[0];
	if (first && longer.every(n => fold(n) === fold(first))) return first;
	const surname = own.split(' ').at(-1) ?? own;
	const same = others.find(n => fold(n) === surname && n !== name && own.startsWith('mr'));
	return (
		same ??
		others.find(n => fold(n) !== own && own.length >= 5 && oneLetterApart(fold(n), own) && n.length >= name.length) ??
		null
	);
}

function oneLetterApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	const rest = [a.slice(i), b.slice(i)] as const;
	return rest[0].slice(1) === rest[1].slice(1) || rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1);
}

/** `PM` is the prime minister, `THE PRESIDENT` the President. */
function sameTitle(title: string, label: string): boolean {
	const [a, b] = [fold(title), fold(label).replace(/^the /u, '')];
	const initials = a
		.split(/\s+/u)
		.map(word => word.charAt(0))
		.join('');
	return a === b || initials === b;
}

function isCourtesy(title: string): boolean {
	return /^(?:先生|女士|小姐|mr|mrs|ms|miss|the)[.,]?$/iu.test(title.trim());
}

/** A name in capitals in the letters of a name. */
function calm(name: string): string {
	if (!/\p{Lu}{2}/u.test(name) || /\p{Ll}/u.test(name)) return name;
	return name
		.toLowerCase()
		.replace(/(?<![\p{L}’'])(?!(?:de|del|la|las|los|y|van|von|der)\b)\p{L}/gu, c => c.toUpperCase());
}

function merged(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...new Set([...a, ...b])];
}

/** How the text calls a person whose name is known: `肖亞慶部長`, `肖亞慶先生`, and of the own titles `肖部長`. */
function shortForms({name, titles}: Person, text: string, folded: string): readonly string[] {
	if (!/^\p{Script=Han}{2,4}$/u.test(name)) return [];
	const own = fold(titles.join(','));
	const whole = fold(name);
	const forms = [...folded.matchAll(new RegExp(`${whole.slice(0, 1)}(?:${whole.slice(1)})?${HAN_TITLE.source}`, 'gu'))];
	return forms
		.filter(([form]) => form.startsWith(whole) || own.includes(form.slice(1)))
		.map(m => text.slice(m.index, m.index + m[0].length));
}
