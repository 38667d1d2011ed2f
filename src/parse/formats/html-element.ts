import type {Reason} from '../../wording/remarks.ts';
import type {Form} from '../manuscript.ts';
import type {HtmlRules} from './html-rules.ts';
import type {Attributes} from './markup.ts';
import {isBold, isLight, isStruck} from './style-sheet.ts';

/** An element that is open, and what it and those around it say of the words in it. */
export interface HtmlElement {
	readonly name: string;
	/** Its words are not on the page: it shows none, or it is hidden. */
	readonly silent: boolean;
	/** It shows words, but not now. */
	readonly hidden: boolean;
	/** Why its words are of the page, and not of the text. */
	readonly around: Reason | null;
	readonly form: Form;
	/** The page says that the main text is in it. */
	readonly main: boolean;
	/** The frames of text that it is in: numbers of rows of `htmlRules.frames`. */
	readonly frames: readonly number[];
	readonly bold: boolean;
	readonly link: boolean;
	/** It leads back from a note to its mark in the text: the block that it stands in is a note. */
	readonly back: boolean;
	readonly struck: boolean;
	/** Who speaks stands in it. */
	readonly speaker: boolean;
	/** A time stands in it, which pages part from what is before it only by their styles. */
	readonly time: boolean;
	/** Its line breaks are shown. */
	readonly kept: boolean;
	/** The fact that its words state. */
	readonly tells: 'source' | undefined;
	/** Where on the line it begins (`LineWriter.mark`). */
	readonly from: number;
}

/** Tells what an element is, from the one that it stands in, its name and its attributes. */
export type ElementReader = (
	up: HtmlElement | undefined,
	name: string,
	attributes: Attributes,
	from: number,
) => HtmlElement;

/**
 * @param bold what the style sheets read so far set bold (`boldSelectors`)
 * @param hiddenToo whether what is hidden is read as if it were shown
 */
export function elementReader(
	rules: HtmlRules,
	bold: {has(selector: string): boolean},
	hiddenToo: boolean,
): ElementReader {
	const [aroundWords, textWords] = [among(rules.aroundWords), among(rules.textWords)];
	const frames = rules.frames.map(frame => new RegExp(`^${frame}(?:__\\w+)?$`, 'u'));
	const speaker = new RegExp(rules.speakerWords.join('|'), 'u');
	const time = among(rules.timeWords);
	const noteStyle = new RegExp(`mso-element:\\s*(?:${rules.notes.style.join('|')})`, 'iu');
	const noteId = new RegExp(`^(?:${rules.notes.id.join('|')})$`, 'u');
	const back = new RegExp(`^(?:${rules.notes.back.join('|')})\\d+$`, 'u');
	const silentId = new RegExp(`^(?:${rules.silentIds.join('|')})$`, 'u');
	const isNote = (name: string, attributes: Attributes, classes: readonly string[]): boolean =>
		rules.notes.role.has(attributes['role'] ?? '') ||
		classes.some(name => rules.notes.class.has(name)) ||
		noteId.test(attributes['id'] ?? '') ||
		(name === 'div' && rules.notes.title.has(attributes['title'] ?? '')) ||
		noteStyle.test(attributes['style'] ?? '');
	return (up, name, attributes, from) => {
		const classes = (attributes['class'] ?? '').split(/\s+/u).filter(word => word !== '');
		const id = (attributes['id'] ?? '').toLowerCase();
		const names = [...classes.map(word => word.toLowerCase()), ...(id === '' ? [] : [id])];
		const words = names.join(' ');
		const style = attributes['style'] ?? '';
		const main =
			up?.main === true ||
			name === 'main' ||
			name === 'article' ||
			attributes['role'] === 'main' ||
			attributes['itemprop'] === 'articleBody';
		const hidden =
			up?.hidden === true ||
			/display\s*:\s*none|mso-hide\s*:\s*all/iu.test(style) ||
			'hidden' in attributes ||
			attributes['aria-hidden'] === 'true';
		const aside =
			rules.aroundRoles.get(attributes['role'] ?? '') ??
			(rules.around.has(name) ||
			(aroundWords.test(words) && !textWords.test(words) && name !== 'body' && name !== 'html')
				? 'navigation'
				: null);
		const inherited = main && up?.main !== true ? null : (up?.around ?? null);
		const own = names.flatMap(word => frames.findIndex(frame => frame.test(word))).filter(n => n >= 0);
		return {
			name,
			main,
			hidden,
			silent:
				up?.silent === true ||
				(rules.silent.has(name) && !('shadowrootmode' in attributes)) ||
				names.some(word => rules.silentWords.has(word)) ||
				silentId.test(attributes['id'] ?? attributes['name'] ?? '') ||
				(hidden && !hiddenToo),
			around: inherited ?? (isNote(name, attributes, classes) ? 'notes' : aside),
			frames: own.length > 0 ? [...(up?.frames ?? []), ...own] : (up?.frames ?? []),
			form: rules.forms[name] ?? up?.form ?? 'plain',
			bold:
				!isLight(style) &&
				(up?.bold === true ||
					rules.bold.has(name) ||
					isBold(style) ||
					classes.some(word => bold.has(`.${word}`) || bold.has(`${name}.${word}`))),
			link: up?.link === true || name === 'a',
			back: name === 'a' && back.test(attributes['href'] ?? ''),
			struck: up?.struck === true || rules.struck.has(name) || isStruck(style),
			speaker: up?.speaker === true || rules.speakers.has(name) || names.some(word => speaker.test(word)),
			time: name === 'time' || names.some(word => time.test(word)),
			kept: up?.kept === true || name === 'pre' || /white-space\s*:\s*(?:pre|break-spaces)/iu.test(style),
			tells: rules.told[id],
			from,
		};
	};
}

/** Any of some words in the words of an attribute. */
const among = (words: readonly string[]): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:$|[\\s_-])`, 'u');
