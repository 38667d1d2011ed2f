import {fold} from '../text/fold.ts';
import {type Announced, fullNameIn, spokespersonOf} from './announced.ts';
import type {Label, Part} from './label.ts';
import type {Legend} from './legend.ts';
import {HAN_TITLE, isHanTitle} from './titles.ts';

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
	/** From a label's text to its person's number. */
	readonly of: ReadonlyMap<string, number>;
}

/** What the page itself says about who is who. */
export interface Page {
	readonly announced: readonly Announced[];
	readonly legend: Legend;
	readonly text: string;
}

/** So much of a text is searched for short forms of names. */
const SHORT_FORMS = 200_000;

/**
 * The person behind each label: the same name, a surname, an initial or a bare title that the page explains leads to one
 * person; what names nobody stays a voice of its own, called by its label.
 */
export function castOf(labels: readonly Label[], page: Page): Cast {
	const known = [
		...labels.flatMap(l => (l.name && l.part !== 'asker' ? [{name: l.name, title: l.title ?? ''}] : [])),
		...page.announced,
	];
	const people: Person[] = [];
	const of = new Map<string, number>();
	for (const label of labels) {
		if (of.has(label.text)) continue;
		const {name, title} = nameOf(label, known, page);
		const found = people.findIndex(p => isSame(p, name, label));
		const person = people[found];
		const titles = [label.title ?? '', title].filter(t => t !== '' && t !== name && !isCourtesy(t));
		if (person)
			people[found] = {...person, titles: merged(person.titles, titles), aliases: merged(person.aliases, [label.text])};
		else people.push({name, titles: merged([], titles), outlet: label.outlet, aliases: [label.text], part: label.part});
		of.set(label.text, person ? found : people.length - 1);
	}
	const text = page.text.slice(0, SHORT_FORMS);
	const folded = fold(text);
	return {people: people.map(p => ({...p, aliases: merged(p.aliases, shortForms(p, text, folded))})), of};
}

/** The number of a question is none of who asks it: `问题2`, `Q3`. */
const QUESTION_NUMBER = /^(问题?|問題?|q(?:uestion)?|a(?:nswer)?|答)\s*\d{1,3}$/iu;

/** One name is one person, but two reporters of one name from two outlets are two. */
function isSame(person: Person, name: string, label: Label): boolean {
	const apart =
		person.outlet !== null && label.outlet !== null && person.outlet !== label.outlet && person.name !== person.outlet;
	return fold(person.name) === fold(name) && !apart;
}

function nameOf(label: Label, known: readonly Announced[], page: Page): Announced {
	const {announced, legend, text} = page;
	const explained = legend.get(label.folded);
	if (explained && label.part === null) return titled(explained, announced);
	const voice = {name: label.name ?? label.outlet ?? label.text.replace(QUESTION_NUMBER, '$1'), title: ''};
	if (label.part === 'answerer' && label.name === null) return spokespersonOf(announced) ?? voice;
	if (label.part === 'asker' || (label.part !== null && label.name === null)) return voice;
	const holders = announced.filter(a => sameTitle(a.title, label.text));
	const holder = holders.length === 1 || /^\p{ASCII}+$/u.test(label.text) ? holders[0] : undefined;
	if (holder) return holder;
	if (label.name === null) return voice;
	const misread = /^(?<rest>\p{L}+)\d$/u.exec(label.name)?.groups?.['rest'];
	if (misread && known.some(k => k.name === misread))
		return nameOf({...label, text: misread, name: misread}, known, page);
	const full = knownAs(label.name, known) ?? fullNameIn(text, label.name);
	return titled(calm(full ?? label.name), announced);
}

function titled(name: string, announced: readonly Announced[]): Announced {
	const title = announced.find(a => fold(a.name) === fold(name))?.title ?? '';
	return {name, title: isHanTitle(fold(title)) || !/\p{Script=Han}/u.test(title) ? title : ''};
}

/** The one known name that a short one begins (`鄭`) or ends (`CARNEY`), or that is one letter apart (`HOIT`, `HOLT`). */
function knownAs(name: string, known: readonly Announced[]): string | null {
	const own = fold(name);
	const others = [...new Map(known.map(k => [fold(k.name), k.name] as const))];
	const han = /\p{Script=Han}/u.test(name);
	const longer = others.filter(([n]) =>
		han ? own.length < 3 && n.length > own.length && n.startsWith(own) : n.endsWith(` ${own}`),
	);
	if (longer.length === 1) return longer[0]?.[1] ?? null;
	if (han || own.length < 5) return null;
	return others.find(([n]) => n !== own && n > own && oneLetterApart(n, own))?.[1] ?? null;
}

function oneLetterApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	const [x, y] = [a.slice(i), b.slice(i)];
	return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}

/** `PM` is the prime minister, `THE PRESIDENT` the President. */
function sameTitle(title: string, label: string): boolean {
	const [a, b] = [fold(title), fold(label).replace(/^the /u, '')];
	const words = a.split(/[\s-]+/u);
	return (
		a === b ||
		(/\p{Script=Han}{2}/u.test(b) && a.endsWith(b)) ||
		(words.length > 1 && words.map(word => word.charAt(0)).join('') === b)
	);
}

function isCourtesy(title: string): boolean {
	return /^(?:先生|女士|小姐|mr|mrs|ms|miss|the)[.,]?$/iu.test(title.trim());
}

/** A name in capitals in the letters of a name; initials stay as they are. */
function calm(name: string): string {
	if (name.length < 4 || !/\p{Lu}{2}/u.test(name) || /\p{Ll}/u.test(name)) return name;
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
