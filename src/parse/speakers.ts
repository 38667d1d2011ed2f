import type {Role, Speaker} from '../briefing/briefing.ts';
import {HAN_TITLE, type Label} from './label.ts';

/** Who speaks each stretch: for each label its speaker's number in `people`. */
export interface Cast {
	readonly people: readonly Person[];
	readonly of: ReadonlyMap<string, number>;
}

export interface Person {
	readonly name: string;
	readonly titles: readonly string[];
	readonly outlet: string | null;
	readonly aliases: readonly string[];
	readonly part: Label['part'];
}

/** The people behind the labels: one name under several labels is one person. */
export function castOf(labels: readonly Label[], text: string): Cast {
	const people: {name: string; titles: string[]; outlet: string | null; aliases: string[]; part: Label['part']}[] = [];
	const of = new Map<string, number>();
	for (const label of labels) {
		if (of.has(label.text)) continue;
		const name = label.name ?? label.outlet ?? label.text;
		let n = people.findIndex(p => p.name === name);
		if (n < 0) n = people.push({name, titles: [], outlet: label.outlet, aliases: [], part: label.part}) - 1;
		const person = people[n];
		if (!person) continue;
		if (label.title && !person.titles.includes(label.title)) person.titles.push(label.title);
		if (!person.aliases.includes(label.text)) person.aliases.push(label.text);
		of.set(label.text, n);
	}
	return {
		people: people.map(p => ({...p, aliases: [...new Set([...p.aliases, ...shortForms(p.name, p.titles, text)])]})),
		of,
	};
}

export function speaker(person: Person, n: number, role: Role): Speaker {
	const {name, titles, outlet, aliases} = person;
	return {id: `s${n + 1}`, name, role, titles, outlet, aliases};
}

/** How the text calls a person whose name is known: `肖亞慶部長`, `肖亞慶先生`, and of the own titles `肖部長`. */
function shortForms(name: string, titles: readonly string[], text: string): readonly string[] {
	if (!/^\p{Script=Han}{2,4}$/u.test(name)) return [];
	const own = titles.join('、');
	const forms = text.match(new RegExp(`${name.slice(0, 1)}(?:${name.slice(1)})?${HAN_TITLE.source}`, 'gu')) ?? [];
	return forms.filter(form => form.startsWith(name) || own.includes(form.slice(1)));
}
