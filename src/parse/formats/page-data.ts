import type {Manuscript} from '../manuscript.ts';
import type {readHtml} from './html-page.ts';
import {manuscriptOf} from './json.ts';
import {jsonLdFacts} from './json-ld.ts';
import {jsonIn} from './json-value.ts';

type PageRead = ReturnType<typeof readHtml>;

/** The article that the data of a page hold is so many times as long as what the page shows. */
const times = 4;
/** An article has so many units, of one text or of turns. */
const shortest = 80;

/**
 * The article of a page that is built by a program in the browser, where the page brings it along as data: JSON-LD
 * (`articleBody`), or the state that frameworks write into a script. Null for a page whose text is there.
 */
export function articleInData({lines, facts, linkedData, programs}: PageRead): Manuscript | null {
	const shown = lines.reduce((sum, {form, text}) => (form === 'furniture' ? sum : sum + text.length), 0);
	const longest = [...linkedData, ...programs].reduce((most, {length}) => Math.max(most, length), 0);
	if (longest < shown * times) return null;
	const {article} = jsonLdFacts(linkedData);
	const found = article ?? heaviest(programs.map(program => articleIn(stateIn(program))));
	if (!found || weightOf(found) < Math.max(shortest, shown * times)) return null;
	const read = manuscriptOf(found);
	return {...read, format: 'html', facts: {...facts, ...read.facts}};
}

/** The data that a script is, or that it gives a name to first; null for a program. */
function stateIn(printed: string): object | null {
	const script = printed.trimStart();
	const from = /^(?:(?:var|let|const)\s+)?[\w.$[\]'"]*\s*=\s*(?=[[{])/u.exec(script)?.[0].length ?? 0;
	return jsonIn(script.slice(from).replace(/;\s*(?:\(function[\s\S]*)?$/u, ''));
}

/** The part of some data that holds most of its prose, as far down as one does. */
function articleIn(data: object | null): object | null {
	let found = data;
	for (let weight = weightOf(found); found && weight > 0; ) {
		const parts: readonly unknown[] = Object.values(found);
		const part = parts.find(value => typeof value === 'object' && value !== null && weightOf(value) > weight * most);
		if (typeof part !== 'object' || part === null || isTurns(part)) break;
		found = part;
		weight = weightOf(found);
	}
	return found;
}
const most = 0.6;

const isTurns = (value: object): boolean => Array.isArray(value) && value.length > 1;

const heaviest = (values: readonly (object | null)[]): object | null =>
	values.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a), null);

/** How much prose a value holds: units of its texts that have sentences. */
function weightOf(value: unknown): number {
	if (typeof value === 'string') return isProse(value) ? value.length : 0;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.values(value).reduce((sum: number, part) => sum + weightOf(part), 0);
}

/** Whether a text has sentences, and is no program, no style sheet and no code of one long word. */
const isProse = (text: string): boolean =>
	/[。？！]/u.test(text) ||
	(/[.?!…]["”’)]?(?:\s|<|$)/u.test(text) &&
		/^\S{0,100}\s/u.test(text) &&
		!/^\s*(?:[.#@]?[\w-]+\s*\{|function\b|import\b)/u.test(text));
