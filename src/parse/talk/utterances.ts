import {fold} from '../../text/fold.ts';
import {keyOfLabel} from '../labels/label.ts';
import type {Paragraph} from '../page/paragraph.ts';
import {callsSomeone} from '../words/phrases.ts';
import {isOutlet} from '../words/titles.ts';
import {type Announced, spokespersonOf} from './announced.ts';
import {calledReporters} from './calls.ts';
import type {Cast, Person} from './cast.ts';
import {introductionIn} from './introductions.ts';
import type {Stretch} from './stretches.ts';
import type {Utterance} from './utterance.ts';

export interface Voices {
	readonly people: readonly Person[];
	readonly utterances: readonly Utterance[];
}

/** Who speaks each stretch: the person of its label; a reporter who tells her name or was called by it before; for an opening without a label the one who answers. */
export function voicesOf(
	stretches: readonly Stretch[],
	cast: Cast,
	announced: readonly Announced[],
	paragraphs: readonly Paragraph[],
): Voices {
	const labelled = stretches.map((stretch): Utterance => {
		const label = stretch.cue?.label;
		const said = stretch.said.filter(part => part.kind === 'paragraph');
		const joined = (form: 'text' | 'folded') =>
			said.map(part => paragraphs[part.paragraph]?.[form].slice(part.from, part.to) ?? '').join(' ');
		return {
			who:
				label && (label.text !== '' || stretch.cue?.seems === 'asker')
					? (cast.of.get(keyOfLabel(label)) ?? null)
					: null,
			part: label?.part ?? null,
			seems: stretch.cue?.seems ?? 'answerer',
			named: Boolean(label?.name || label?.outlet),
			titled: label !== undefined && label.title !== null,
			invited: false,
			calls: false,
			text: joined('text'),
			folded: joined('folded'),
		};
	});
	const people = [...cast.people];
	const numbers = new Map(people.map((person, n) => [person.name, n]));
	const numberOf = (person: Person): number => {
		const known = numbers.get(person.name);
		if (known !== undefined) return known;
		numbers.set(person.name, people.length);
		return people.push(person) - 1;
	};
	const called = calledReporters(labelled);
	const utterances = labelled.map((u, i): Utterance => {
		const asks = u.part === 'asker' || (stretches[i]?.cue?.label.text === '' && u.seems === 'asker');
		const own = asks && !u.named ? introductionIn(u.text) : null;
		const name = own?.name ?? called.get(i);
		const outlet = own ? own.outlet : name !== undefined && isOutlet(fold(name)) ? name : null;
		const who = name === undefined ? u.who : numberOf({name, titles: [], outlet, aliases: [name], part: 'asker'});
		return {
			...u,
			who,
			calls: called.has(i + 1),
			invited: names(labelled[i - 1]?.text ?? '', people[who ?? -1]) || callsSomeone(labelled[i - 1]?.folded ?? ''),
		};
	});
	/** Whether nobody stands for words that someone speaks who does not ask, and the mark-up tells of nobody either. */
	const isUnnamed = ({who, seems}: Utterance, i: number): boolean =>
		who === null && seems === 'answerer' && stretches[i]?.cue?.label.id === undefined;
	const opener = utterances.some(isUnnamed) ? openerOf(utterances, people, announced) : null;
	const all = opener ? utterances.map((u, i) => (isUnnamed(u, i) ? {...u, who: numberOf(opener)} : u)) : utterances;
	return inOrder(people, all);
}

/** Whether a text speaks of a person by name; a Latin name by its last word. */
function names(text: string, person: Person | undefined): boolean {
	const name = person?.name.split(' ').at(-1) ?? '';
	return name.length > 1 && text.includes(name);
}

/** The people who speak, in the order of their first turn. */
function inOrder(people: readonly Person[], utterances: readonly Utterance[]): Voices {
	const order = [...new Set(utterances.flatMap(u => u.who ?? []))];
	const number = new Map(order.map((old, n) => [old, n]));
	return {
		people: order.flatMap(old => people[old] ?? []),
		utterances: utterances.map(u => ({...u, who: u.who === null ? null : (number.get(u.who) ?? null)})),
	};
}

/** Who speaks without a label: the only one who answers, else the spokesperson whom the page names. */
function openerOf(
	utterances: readonly Utterance[],
	people: readonly Person[],
	announced: readonly Announced[],
): Person | null {
	if (utterances.length < 2) return null;
	const answering = new Set(
		utterances.flatMap(({who, part}, i) =>
			who !== null && part !== 'asker' && utterances[i - 1]?.part === 'asker' ? [who] : [],
		),
	);
	const [only] = answering;
	if (answering.size === 1 && only !== undefined) return people[only] ?? null;
	const named = answering.size === 0 ? spokespersonOf(announced) : null;
	return named && {name: named.name, titles: [named.title], outlet: null, aliases: [named.name], part: null};
}
