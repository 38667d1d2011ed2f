import {levelOf, type WordStyles, withProperty} from './docx-styles.ts';
import type {Box, PageWriter, TextLook, TextSetting} from './page-writer.ts';
import {symbolOf} from './symbols.ts';
import {walkXml, type XmlVisitor} from './xml.ts';

/** A mark in the text that refers to a note. */
export interface NoteMark {
	readonly kind: 'footnote' | 'endnote';
	readonly id: string;
	/** As it is printed; the empty string where the text itself holds it. */
	readonly mark: string;
}

export interface Story {
	/** The marks of notes, in their order. */
	readonly marks: readonly NoteMark[];
	/** The notes or comments that it consists of, by their ids: none of them is on the page yet. */
	readonly notes: ReadonlyMap<string, Box>;
}

interface WordParagraph {
	style: string | undefined;
	/** Its outline level, where it has one of its own. */
	level: number | undefined;
	/** The next one goes on with it: the deletion of its end is kept, or it is a letter set large. */
	isJoined: boolean;
}

interface WordRun {
	style: string | undefined;
	setting: TextSetting;
}

/** Elements whose content is none of the text: how things were set, what is read aloud beside characters, forms for old programs. */
const passedOver: ReadonlySet<string> = new Set([
	'rPrChange',
	'pPrChange',
	'sectPrChange',
	'tblPrChange',
	'tblPrExChange',
	'trPrChange',
	'tcPrChange',
	'rt',
]);
/** What is deleted, or moved elsewhere, where changes are kept. */
const deletions: ReadonlySet<string> = new Set(['del', 'moveFrom']);
/** Fields that count pages: on a screen there are none. */
const pageFields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/iu;
/** A field between its code and its end. */
interface WordField {
	code: string;
	isResult: boolean;
}
const noteElements: ReadonlySet<string> = new Set(['footnote', 'endnote', 'comment']);
const tables: ReadonlyMap<string, string> = new Map([
	['tbl', 'table'],
	['tr', 'tr'],
	['tc', 'td'],
]);

/**
 * Writes a story of a document of Word (WordprocessingML): its body, a header, a note. What changes are kept is shown as
 * inserted and as struck out; of numbers that Word counts itself (lists, headings) there are none in the text, nor here.
 * @param known the marks that refer to the notes in it
 */
export function writeStory(xml: string, styles: WordStyles, page: PageWriter, known: readonly NoteMark[] = []): Story {
	const marksById = new Map(known.map(({id, mark}) => [id, mark]));
	const inside: string[] = [];
	const paragraphs: WordParagraph[] = [];
	const runs: WordRun[] = [];
	const fields: WordField[] = [];
	/** Of the content controls that are open, whether they only say what to fill in. */
	const controls: boolean[] = [];
	/** Of the alternatives that are open, whether one is taken. */
	const alternatives: boolean[] = [];
	const marks: NoteMark[] = [];
	const notes = new Map<string, Box>();
	let note = '';
	const counted = {footnote: 0, endnote: 0};
	/** The elements that are open within one that is passed over, itself too. */
	let passed = 0;
	let deleted = 0;

	const lookOf = (): (TextLook & {readonly hidden: boolean}) | null => {
		const paragraph = paragraphs.at(-1);
		const run = runs.at(-1);
		if (!paragraph || !run) return null;
		const set = styles.style(paragraph.style);
		const level = paragraph.level ?? set.level;
		const characters = styles.style(run.style).setting;
		const bold = run.setting.bold ?? (level === 0 && set.setting.bold === true) !== (characters.bold === true);
		const {struck = false, raised = null, hidden = false} = {...set.setting, ...characters, ...run.setting};
		return {bold, struck: struck || deleted > 0, raised, hidden};
	};
	const say = (words: string) => {
		const look = lookOf();
		const isShown = fields.every(({code, isResult}) => isResult && !pageFields.test(code));
		if (look && !look.hidden && isShown) page.say(words, look);
	};
	const raise = (shown: string) => {
		const look = lookOf();
		if (look) page.say(shown, {...look, bold: false, raised: 'sup'});
	};
	const mark = (kind: NoteMark['kind'], attribute: (name: string) => string | undefined) => {
		const ownMark = attribute('customMarkFollows');
		if (ownMark === undefined) counted[kind]++;
		const count = counted[kind];
		const shown = ownMark !== undefined ? '' : kind === 'footnote' ? String(count) : `[${roman(count)}]`;
		marks.push({kind, id: attribute('id') ?? '', mark: shown});
		raise(shown);
	};
	/** In a run: what stands for characters. */
	const character = new Map<string, XmlVisitor['open']>(
		Object.entries({
			tab: () => say(' '),
			ptab: () => say(' '),
			br: () => page.breakLine(),
			cr: () => page.breakLine(),
			noBreakHyphen: () => say('-'),
			sym: (_, attribute) => say(symbolOf(attribute('font') ?? '', attribute('char') ?? '')),
			footnoteReference: (_, attribute) => mark('footnote', attribute),
			endnoteReference: (_, attribute) => mark('endnote', attribute),
			footnoteRef: () => raise(marksById.get(note) ?? ''),
			endnoteRef: () => raise(marksById.get(note) ?? ''),
			fldChar: (_, attribute) => {
				const type = attribute('fldCharType');
				const field = fields.at(-1);
				if (type === 'begin') fields.push({code: '', isResult: false});
				else if (type === 'separate' && field) field.isResult = true;
				else if (type === 'end') fields.pop();
			},
		} satisfies Record<string, XmlVisitor['open']>),
	);
	const open: XmlVisitor['open'] = (name, attribute) => {
		const [above, over] = [inside.at(-1), inside.at(-2)];
		const paragraph = paragraphs.at(-1);
		const run = runs.at(-1);
		if (name === 'p') {
			paragraphs.push({style: styles.usual, level: undefined, isJoined: false});
			page.begin();
		} else if (name === 'r') runs.push({style: undefined, setting: {}});
		else if (above === 'pPr' && paragraph) {
			if (name === 'pStyle') paragraph.style = attribute('val');
			else if (name === 'outlineLvl') paragraph.level = levelOf(attribute('val'));
			else if (name === 'framePr') paragraph.isJoined ||= attribute('dropCap') !== undefined;
		} else if (above === 'rPr' && over === 'pPr' && paragraph) paragraph.isJoined ||= name === 'del';
		else if (above === 'rPr' && over === 'r' && run) {
			if (name === 'rStyle') run.style = attribute('val');
			else run.setting = withProperty(run.setting, name, attribute('val'));
		} else if (above === 'r' && character.has(name)) character.get(name)?.(name, attribute);
		else if (above === 'sdtPr' && name === 'showingPlcHdr') controls[controls.length - 1] = true;
		else if (name === 'sdt') controls.push(false);
		else if (name === 'fldSimple') fields.push({code: attribute('instr') ?? '', isResult: true});
		else if (name === 'AlternateContent') alternatives.push(false);
		else if (name === 'Choice' || name === 'Fallback') alternatives[alternatives.length - 1] = true;
		else if (name === 'txbxContent') page.openBox();
		else if (noteElements.has(name)) {
			note = attribute('id') ?? '';
			page.openBox();
		} else if (tables.has(name)) page.tag(`<${tables.get(name)}>`);
		else if (isDeletion(name, above)) deleted++;
		inside.push(name);
	};
	/** Whether an element and all in it is no text of the page. */
	const isPassed = (name: string): boolean =>
		passedOver.has(name) ||
		((name === 'Choice' || name === 'Fallback') && alternatives.at(-1) === true) ||
		(name === 'sdtContent' && controls.at(-1) === true);
	walkXml(xml, {
		open: (name, attribute) => {
			if (passed > 0 || isPassed(name)) passed++;
			else open(name, attribute);
		},
		text: text => {
			const name = inside.at(-1);
			const field = fields.at(-1);
			if (passed > 0) return;
			if (name === 't' || name === 'delText') say(text);
			else if (name === 'instrText' && field && !field.isResult) field.code += text;
		},
		close: name => {
			if (passed > 0) {
				passed--;
				return;
			}
			inside.pop();
			if (name === 'p') {
				const paragraph = paragraphs.pop();
				const {level, isContents} = styles.style(paragraph?.style);
				if (paragraph?.isJoined) return;
				if (isContents) page.end(0, 'doc-toc');
				else page.end(paragraph?.level ?? level);
			} else if (name === 'r') runs.pop();
			else if (name === 'sdt') controls.pop();
			else if (name === 'fldSimple') fields.pop();
			else if (name === 'AlternateContent') alternatives.pop();
			else if (name === 'txbxContent') page.place(page.closeBox());
			else if (noteElements.has(name)) notes.set(note, page.closeBox());
			else if (tables.has(name)) page.tag(`</${tables.get(name)}>`);
			else if (isDeletion(name, inside.at(-1))) deleted--;
		},
	});
	return {marks, notes};
}

/** In properties the same names say only who deleted or moved, and when. */
const isDeletion = (name: string, above: string | undefined): boolean =>
	deletions.has(name) && above !== 'rPr' && above !== 'trPr';

const romans = [
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
] as const;

function roman(n: number): string {
	let left = n;
	return romans
		.map(([value, sign]) => {
			const times = Math.floor(left / value);
			left -= times * value;
			return sign.repeat(times);
		})
		.join('');
}
