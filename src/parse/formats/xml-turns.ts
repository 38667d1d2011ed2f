import type {Voice} from '../manuscript.ts';
import {clockSeconds, clockTime} from '../words/clock-time.ts';
import {voiceOf} from './run-together.ts';
import type {SheetLine} from './write-out.ts';
import {elementsIn, textIn, type XmlElement} from './xml-tree.ts';

/** Names of attributes and of elements, in small letters without dashes: of who speaks, and of when. */
export const turnFields = {
	who: ['speaker', 'speakername', 'who', 'spokenby', 'person', 'personname'],
	when: ['time', 'start', 'begin', 'starttime'],
};
type TurnFields = typeof turnFields;

/** Longer than this, nobody is named. */
const longestName = 100;

/**
 * The elements of a record that tell who speaks and what is said: those of the name under which most is; none where they hold
 * less than so many letters. Some of them may name nobody.
 */
export function turnsIn(root: XmlElement, least: number, fields = turnFields): ReadonlySet<XmlElement> {
	const all = allIn(root);
	const named = Map.groupBy(
		all.filter(element => speakerOf(element, fields) !== null),
		({name}) => name,
	);
	const length = (elements: readonly XmlElement[]) => elements.reduce((sum, {from, to}) => sum + to - from, 0);
	const most = [...named.values()].reduce<readonly XmlElement[]>((a, b) => (length(b) > length(a) ? b : a), []);
	const [name] = most.map(element => element.name);
	return new Set(most.length < 2 || length(most) < least ? [] : all.filter(element => element.name === name));
}

const allIn = (element: XmlElement): readonly XmlElement[] => {
	const found: XmlElement[] = [];
	const open = [element];
	for (let next = open.pop(); next; next = open.pop()) {
		found.push(next);
		open.push(...elementsIn(next).toReversed());
	}
	return found;
};

/** The lines of an element that tells who speaks and what is said. */
export function turnLines(turn: XmlElement, fields = turnFields): readonly SheetLine[] {
	const speaker = speakerOf(turn, fields);
	const voice: Voice = speaker ? voiceOf(speaker.name) : {label: '', id: `unknown ${turn.from}`};
	const when = statedIn(turn, fields.when);
	const time = when && timeIn(when.value);
	const said = paragraphsIn(turn, new Set([speaker?.element, when?.element]));
	const label: readonly SheetLine[] = speaker?.element
		? [{text: speaker.printed, form: 'label', voice, origin: speaker.element.from}]
		: [];
	return [...label, ...said.map((line, i) => ({...line, voice, ...(i === 0 && time && {times: [{at: 0, time}]})}))];
}

interface Stated {
	readonly value: string;
	/** The element that states it; undefined for an attribute. */
	readonly element: XmlElement | undefined;
}

function statedIn({attributes, children}: XmlElement, names: readonly string[]): Stated | null {
	const isNamed = (name: string) => names.includes(bare(name));
	const attribute = Object.entries(attributes).find(([name, value]) => isNamed(name) && value.trim() !== '');
	if (attribute) return {value: attribute[1].trim(), element: undefined};
	for (const child of children)
		if (typeof child !== 'string' && isNamed(child.name)) return {value: flat(textIn(child)), element: child};
	return null;
}

function speakerOf(element: XmlElement, {who}: TurnFields) {
	const stated = statedIn(element, who);
	const name = stated?.value.replace(/(?<!\s)\s*[:：]\s*$/u, '') ?? '';
	if (!stated || name === '' || name.length > longestName || !/[\p{L}\p{N}]/u.test(name)) return null;
	return {name, printed: stated.value, element: stated.element};
}

/** What is said in an element: each of its elements is a paragraph, unless words stand beside them. */
function paragraphsIn(element: XmlElement, without: ReadonlySet<XmlElement | undefined>): readonly SheetLine[] {
	const inner = elementsIn(element).filter(child => !without.has(child));
	const own = element.children.some(child => typeof child === 'string' && child.trim() !== '');
	if (inner.length > 0 && !own) return inner.flatMap(child => paragraphsIn(child, without));
	const text = element.children
		.map(child => (typeof child === 'string' ? child : without.has(child) ? '' : textIn(child)))
		.join('');
	return text
		.split(/\n\s*\n/u)
		.flatMap(words => (words.trim() === '' ? [] : [{text: flat(words), origin: element.from}]));
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const bare = (name: string): string => name.toLowerCase().replace(/[-_]/gu, '');

/** A time as `HH:MM:SS.mmm`, of one that is printed with colons or in seconds. */
function timeIn(value: string): string | undefined {
	const printed = /(?<=^|T)(?<clock>\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)/u.exec(value)?.groups?.['clock'];
	if (printed) {
		const seconds = clockSeconds(printed);
		return clockTime(printed.split(':').length === 2 && value.includes('T') ? seconds * 60 : seconds);
	}
	return /^\d+(?:\.\d+)?s?$/u.test(value) ? clockTime(Number.parseFloat(value)) : undefined;
}
