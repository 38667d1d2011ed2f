import {fold} from '../text/fold.ts';
import {type Announced, spokespersonOf} from './announced.ts';
import {calledReporters} from './call.ts';
import type {Utterance} from './kinds.ts';
import type {Paragraph} from './paragraph.ts';
import type {Cast, Person} from './people.ts';
import {isOutlet} from './titles.ts';
import type {Stretch} from './turns.ts';

/** Who speaks each stretch: the person of its label; a reporter called by name before; for an opening without a label the one who answers. */
export function voicesOf(
	stretches: readonly Stretch[],
	cast: Cast,
	announced: readonly Announced[],
	paragraphs: readonly Paragraph[],
): {readonly people: readonly Person[]; readonly utterances: readonly Utterance[]} {
	const labelled = stretches.map((stretch): Utterance => {
		const label = stretch.cue?.label;
		const said = stretch.said
			.filter(part => part.kind === 'paragraph')
			.map(part => paragraphs[part.paragraph]?.text.slice(part.from, part.to) ?? '');
		const text = said.join(' ');
		return {
			who: label ? (cast.of.get(label.text) ?? null) : null,
			part: label?.part ?? null,
			named: label !== undefined && (label.name ?? label.outlet) !== null,
			calls: false,
			text,
			folded: fold(text),
		};
	});
	const people = [...cast.people];
	const numberOf = (person: Person): number => {
		const known = people.findIndex(p => p.name === person.name);
		return known >= 0 ? known : people.push(person) - 1;
	};
	const called = calledReporters(labelled);
	const utterances = labelled.map((u, i): Utterance => {
		const name = called.get(i);
		if (called.has(i + 1)) return {...u, calls: true};
		return name === undefined
			? u
			: {
					...u,
					who: numberOf({name, titles: [], outlet: isOutlet(fold(name)) ? name : null, aliases: [name], part: 'asker'}),
				};
	});
	const opener = openerOf(utterances, people, announced);
	return {
		people,
		utterances:
			opener && utterances[0]?.part === null && utterances[0].who === null
				? utterances.with(0, {...utterances[0], who: numberOf(opener)})
				: utterances,
	};
}

/** Who speaks before the first label: the only one who answers, else the spokesperson whom the page names. */
function openerOf(
	utterances: readonly Utterance[],
	people: readonly Person[],
	announced: readonly Announced[],
): Person | null {
	if (utterances.length < 2 || utterances[0]?.who !== null) return null;
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
