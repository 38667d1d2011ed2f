import {fold} from '../../text/fold.ts';
import {sanitizeLine} from '../../text/sanitize.ts';
import type {Voice} from '../manuscript.ts';
import {wholeHanName} from '../words/titles.ts';
import {type SpokenBit, unknownVoice, voiceOf} from './run-together.ts';

/** A caption: what stands on the screen from one time to another. */
export interface Caption {
	/** Seconds; null where the file does not tell. */
	readonly start: number | null;
	readonly end: number | null;
	readonly lines: readonly string[];
	/** Who says it, where the file tells that apart from the lines. */
	readonly voice?: Voice | undefined;
}

/** What stands for characters that would be mark-up. */
export const captionEntities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&nbsp;': ' ',
	'&quot;': '"',
	'&apos;': "'",
	'&lrm;': '',
	'&rlm;': '',
};

/**
 * What captions say, in order. What rolling captions print again in the next one is said once; a name in a tag or in brackets,
 * or behind a mark for a change of speaker, tells who says it; a sound that is described is a scene.
 */
export function bitsOf(cues: readonly Caption[], entities = captionEntities): readonly SpokenBit[] {
	const shown = cues.map(({lines}) => phrasesOf(lines, entities));
	const again = repeatsIn(shown);
	const names = namesAtBeginnings(shown);
	const bits: SpokenBit[] = [];
	let voice: Voice | undefined;
	let label: string | undefined;
	for (const [i, {start, end, voice: own}] of cues.entries()) {
		if (own) voice = own;
		let left = again?.[i] ?? 0;
		for (const {text, named} of shown[i] ?? []) {
			if (named) voice = named;
			const words = left === 0 ? [] : [...text.matchAll(word)];
			const rest = left === 0 ? text : text.slice(words[left]?.index ?? text.length);
			left = Math.max(0, left - words.length);
			const begins = beginningOf(rest, names);
			const goesOn = names.everywhere && begins.named?.label === voice?.label;
			if (begins.named || (begins.turns && !named && !own)) voice = begins.named ?? unknownVoice(bits.length);
			if (begins.turns) label = goesOn ? undefined : begins.label;
			const said = sanitizeLine(rest.slice(begins.length).replace(turnAtEnd, ''));
			if (said !== '') {
				bits.push({text: said, voice, label, start, end, ...(sound.test(said) && {form: 'scene'})});
				label = undefined;
			}
			if (turnAtEnd.test(rest)) voice = unknownVoice(bits.length);
		}
	}
	return bits;
}

const resolved = (printed: string, entities: Readonly<Record<string, string>>): string =>
	printed.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|\w+);/giu, (entity, decimal?: string, hex?: string) =>
		decimal === undefined && hex === undefined
			? (entities[entity] ?? entity)
			: String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal)),
	);

const tag = /<\/?(?:v|c|i|b|u|s|em|strong|font|ruby|rt|lang|span|br)(?=[\s./>])[^<>]*>|<[\d:.]+>|\{\\[^{}]*\}/giu;

/** A piece of a caption that one voice says. */
interface Phrase {
	readonly text: string;
	/** The voice that a tag at its beginning names. */
	readonly named: Voice | undefined;
}

function phrasesOf(lines: readonly string[], entities: Readonly<Record<string, string>>): readonly Phrase[] {
	return lines
		.flatMap(line => (line.includes('<v') ? line.split(/(?=<v[\s.])/u) : line))
		.flatMap(printed => {
			const name = /^<v(?:\.[\w.-]+)?[ \t]+([^<>]+)>/u.exec(printed)?.[1]?.trim();
			const [first = '', ...others] = resolved(printed.replace(tag, ''), entities).trim().split(changesInside);
			const turns = others.map((text): Phrase => ({text, named: undefined}));
			return first === ''
				? turns
				: [{text: first, named: name ? voiceOf(resolved(name, entities)) : undefined}, ...turns];
		});
}

/** A sound that is described, and no speech: `[applause]`, `♪`. */
const sound = /^(?:[[(（［【][^[\](（）)［］【】]{1,60}[\])）］】]|[♪♫\s]+)$/u;

/** What may begin a caption: a mark for a change of speaker, perhaps with a name, or a name in brackets. */
const changes = /^(?:>>+|[-–—](?=\s*[\p{L}"'“«¿¡[(]))\s*/u;
/** Before a mark for a change of speaker inside a line. */
const changesInside = /\s+(?=>>+\s*[\p{L}\d"'“«¿¡[(♪])/u;
/** A name with a colon before what is said; group 1 is the name. */
export const withColon =
	/^[[(（［【]?(\p{Lu}[\p{L}\p{M}.'’_\d-]*(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,2}|of|the|and|for|de|van|von)){0,7}|\p{Script=Han}{2,20})[\])）］】]?\s*[:：](?!\d)\s*/u;
const bracketed = /^[[(（［【]([^[\](（）)［］【】:：]{1,40})[\])）］】]\s*(?![:：])/u;
const name = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}|\p{L}+[ _]?\d{1,3})$/u;

/** What a recogniser prints where it hears another voice from there on. */
const turnAtEnd = /(?<!\s)\s*\[_?SPEAKER_TURN\]$/u;

interface Beginning {
	readonly turns: boolean;
	readonly named: Voice | undefined;
	/** The name as it is printed. */
	readonly label: string | undefined;
	/** UTF-16 units that are no speech. */
	readonly length: number;
}

function beginningOf(text: string, {known, everywhere}: NamesBefore): Beginning {
	const mark = changes.exec(text)?.[0] ?? '';
	const behind = text.slice(mark.length, mark.length + 80);
	const found = withColon.exec(behind) ?? bracketed.exec(behind);
	const label = sanitizeLine(found?.[0] ?? '');
	if (!found || !(known.has(label) || (/[:：]$/u.test(label) && (mark !== '' || everywhere))))
		return {turns: mark !== '', named: undefined, label: undefined, length: mark.length};
	return {turns: true, named: voiceOf(found[1] ?? ''), label, length: mark.length + found[0].length};
}

/** The names that captions begin with where no mark tells a change of speaker. */
interface NamesBefore {
	/** Those in brackets, with what is printed around them. */
	readonly known: ReadonlySet<string>;
	/** A name is before nearly every caption. */
	readonly everywhere: boolean;
}

/** Fewest names that captions begin with, and the share of captions that do where names are everywhere. */
const fewest = 3;
const nearlyAll = 0.8;

/** Names in brackets count where there are some and not all are one. */
function namesAtBeginnings(shown: readonly (readonly Phrase[])[]): NamesBefore {
	const inBrackets: string[] = [];
	let colons = 0;
	for (const [{text = ''} = {}] of shown) {
		if (withColon.test(text.slice(0, 80))) colons++;
		const [printed = '', inside] = bracketed.exec(text) ?? [];
		if (inside !== undefined && (name.test(inside) || wholeHanName.test(fold(inside))))
			inBrackets.push(sanitizeLine(printed));
	}
	const known = new Set(inBrackets.length >= fewest ? inBrackets : []);
	const everywhere = Math.max(fewest, shown.length * nearlyAll);
	return known.size > 1
		? {known, everywhere: inBrackets.length >= everywhere}
		: {known: new Set(), everywhere: colons >= everywhere};
}

/** A word, or one Han character. */
const word = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;
/** Captions roll where this share of them begins with what the one before ends with, by at least so many words. */
const rolling = 0.5;
const overlaps = 2;

/**
 * How many words of each caption the one before has shown already; null where captions do not roll. Fewer words than usual
 * are shown again only where a line began with them.
 */
function repeatsIn(shown: readonly (readonly Phrase[])[]): readonly number[] | null {
	let before: readonly string[] = [];
	let begins: ReadonlySet<number> = new Set();
	const again = shown.map(phrases => {
		const words: string[] = [];
		const lines = new Set<number>();
		for (const {text} of phrases) {
			lines.add(words.length);
			words.push(...(text.match(word) ?? []).slice(0, most));
		}
		const n = overlap(before, words);
		const counts = n >= overlaps || begins.has(before.length - n);
		[before, begins] = [words, lines];
		return counts ? n : 0;
	});
	return again.filter(n => n >= overlaps).length >= Math.max(1, (shown.length - 1) * rolling) ? again : null;
}
/** No line of a caption has more words. */
const most = 10_000;

/**
 * How many words at the end of what was shown are the first of what is shown next, in linear time (Knuth, Morris and Pratt,
 * "Fast pattern matching in strings", 1977).
 */
function overlap(before: readonly string[], after: readonly string[]): number {
	if (!before.includes(after[0] ?? '')) return 0;
	const borders = [0];
	const goOn = (n: number, next: string | undefined): number => {
		let at = n;
		while (at > 0 && (at === after.length || after[at] !== next)) at = borders[at - 1] ?? 0;
		return after[at] === next ? at + 1 : at;
	};
	for (let i = 1; i < after.length; i++) borders.push(goOn(borders[i - 1] ?? 0, after[i]));
	return before.slice(-after.length).reduce((n, next) => goOn(n, next), 0);
}
