/** How words are set, as far as it tells anything of them. */
export interface TextLook {
	readonly bold: boolean;
	/** They no longer hold: struck out, or deleted where changes are kept. */
	readonly struck: boolean;
	readonly raised: 'sup' | 'sub' | null;
}

/** What a style, or a run of words, sets of that; undefined where it leaves it as it is. */
export interface TextSetting extends Partial<TextLook> {
	readonly hidden?: boolean;
}

export const plainLook: TextLook = {bold: false, struck: false, raised: null};

/** What a stretch of a page is, by its role in DPUB-ARIA and ARIA. */
export type PageRole = 'doc-footnote' | 'doc-pageheader' | 'doc-toc' | 'comment';

/**
 * Writes the page of HTML that shows what a document holds. Paragraphs may hold boxes with paragraphs of their own (notes,
 * frames): what is said goes to the innermost.
 */
export interface PageWriter {
	/** Begins a paragraph, or goes on with the one that is open. */
	readonly begin: () => void;
	/** Says words in the paragraph that is open; where none is, they are no text of the page. */
	readonly say: (words: string, look: TextLook) => void;
	readonly breakLine: () => void;
	/** Ends the paragraph. @param level of a heading, from 1; 0 for none */
	readonly end: (level: number, role?: PageRole) => void;
	/** Begins or ends an element around paragraphs. */
	readonly tag: (html: string) => void;
	readonly openBox: () => void;
	/** Gives what the box holds: nothing of it is on the page yet. */
	readonly closeBox: () => Box;
	/** Puts what a box held behind the paragraph that is open. */
	readonly place: (box: Box) => void;
	/** Puts what a box held at the end of the page, where it has words. */
	readonly append: (box: Box, role: PageRole) => void;
	/**
	 * The page; null where nothing is said on it.
	 * @param title as the properties of the document have it
	 */
	readonly page: (title: string | undefined, author: string | undefined) => string | null;
}

export interface Box {
	readonly html: string;
	/** Its words, without how they are set. */
	readonly words: string;
}

export const emptyBox: Box = {html: '', words: ''};

/** So many paragraphs are the beginning of a page. */
const beginning = 40;
/** Longer than this, in UTF-16 units, a paragraph is none of the headings that it is set like. */
const longestHeading = 300;

interface StyledWords {
	words: string;
	readonly look: TextLook;
}

interface PageFlow {
	html: string;
	words: string;
	/** The paragraph that is open. */
	runs: StyledWords[] | null;
	/** Boxes that it holds. */
	boxes: string;
}

const lineBreak: StyledWords = {words: '\n', look: plainLook};

export function createPage(): PageWriter {
	const flows: PageFlow[] = [{html: '', words: '', runs: null, boxes: ''}];
	const top = () => flows.at(-1) as PageFlow;
	const appended = new Set<string>();
	/** The first paragraphs of the page, in words. */
	const first: string[] = [];
	let beyond = '';
	const note = (words: string) => {
		if (flows.length > 1) top().words += ` ${words}`;
		else if (words !== '' && first.length < beginning) first.push(words);
	};
	const end = (level: number, role?: PageRole) => {
		const flow = top();
		const words = (flow.runs ?? []).map(run => run.words).join('');
		if (words.trim() !== '') {
			const tag = level > 0 && words.length <= longestHeading ? `h${Math.min(level, 6)}` : 'p';
			flow.html += `<${tag}${role ? ` role="${role}"` : ''}>${joinedRuns(flow.runs ?? [])
				.map(written)
				.join('')}</${tag}>\n`;
			note(words.trim());
		}
		flow.html += flow.boxes;
		flow.boxes = '';
		flow.runs = null;
	};
	return {
		begin: () => {
			top().runs ??= [];
		},
		say: (words, look) => {
			const {runs} = top();
			const last = runs?.at(-1);
			const shown = words.replace(/\s+/gu, ' ');
			if (last && last !== lineBreak && isAlike(last.look, look)) last.words += shown;
			else if (shown !== '') runs?.push({words: shown, look});
		},
		breakLine: () => {
			top().runs?.push(lineBreak);
		},
		end,
		tag: html => {
			top().html += html;
		},
		openBox: () => {
			flows.push({html: '', words: '', runs: null, boxes: ''});
		},
		closeBox: () => {
			if (flows.length === 1) return emptyBox;
			end(0);
			const {html, words} = flows.pop() as PageFlow;
			return {html, words: words.trim()};
		},
		place: ({html, words}) => {
			const flow = top();
			note(words);
			if (flow.runs) flow.boxes += html;
			else flow.html += html;
		},
		append: ({html, words}, role) => {
			const element = `<div role="${role}">${html}</div>\n`;
			if (words !== '' && !appended.has(element)) beyond += element;
			appended.add(element);
		},
		page: (title, author) => {
			flows.length = 1;
			end(0);
			const {html} = top();
			if (first.length === 0) return null;
			const own = `<title>${escaped(printedTitle(title, first))}</title>`;
			const by = author ? `<meta name="author" content="${escaped(author)}">` : '';
			return `<!DOCTYPE html><html><head>${own}${by}</head><body>\n${html}${beyond}</body></html>`;
		},
	};
}

/**
 * What a document gives as its title, where its beginning prints it: often it is that of another document.
 * @param first the first paragraphs
 */
export function printedTitle(title: string | undefined, first: readonly string[]): string {
	const own = title?.replace(/\s+/gu, ' ').trim() ?? '';
	const isPrinted = (words: string) => words.startsWith(own) || (own.includes(words) && words.length * 2 >= own.length);
	return own !== '' && first.slice(0, beginning).some(words => isPrinted(words.trim())) ? own : '';
}

/** Runs as they are written: a blank alone is set like what stands before it, where that is in the line. */
function joinedRuns(runs: readonly StyledWords[]): readonly StyledWords[] {
	const joined: StyledWords[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		const isBlank =
			run.words.trim() === '' && !run.look.struck && last?.look.struck === false && last.look.raised === null;
		if (last && run !== lineBreak && last !== lineBreak && (isBlank || isAlike(last.look, run.look)))
			joined[joined.length - 1] = {words: last.words + run.words, look: last.look};
		else joined.push(run);
	}
	return joined;
}

const isAlike = (a: TextLook, b: TextLook): boolean =>
	a.bold === b.bold && a.struck === b.struck && a.raised === b.raised;

function written(run: StyledWords): string {
	if (run === lineBreak) return '<br>';
	const {bold, struck, raised} = run.look;
	const tags = [...(struck ? ['del'] : []), ...(bold ? ['b'] : []), ...(raised ? [raised] : [])];
	return tags.reduceRight((html, tag) => `<${tag}>${html}</${tag}>`, escaped(run.words));
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Words as HTML has them. */
export const escaped = (words: string): string => words.replace(/[&<>"]/gu, sign => entities[sign] ?? sign);
