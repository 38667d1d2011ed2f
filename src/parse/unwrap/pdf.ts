import {getDocument, type PDFDocumentProxy} from 'unpdf/pdfjs';
import type {Unreadable} from '../../wording/remarks.ts';
import {type PrintedPage, pageOf, textOfPages} from './pdf-pages.ts';
import {runsOf, type TextItem} from './pdf-runs.ts';
import type {Unwrapped} from './unwrapped.ts';

/** What pdf.js is not to do: to look for fonts and other files, to make code or pictures, to speak. */
const quietly = {
	disableFontFace: true,
	useSystemFonts: false,
	useWorkerFetch: false,
	useWasm: false,
	isEvalSupported: false,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	enableXfa: false,
	verbosity: 0,
};

/** Text of which so small a share is letters has fonts that do not tell what they draw. */
const readable = 0.3;

/** The text of a PDF: a line for each that is printed, in the order in which they are read, a form feed between pages. */
export async function unwrapPdf(bytes: Uint8Array): Promise<Unwrapped | Unreadable> {
	const loading = getDocument({...quietly, data: new Uint8Array(bytes)});
	try {
		const document = await loading.promise;
		const pages: (PrintedPage | null)[] = [];
		for (let number = 1; number <= document.numPages; number++) pages.push(await pageIn(document, number));
		const text = textOfPages(pages.map(page => page ?? []));
		const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
		if (letters === 0 || letters < text.length * readable)
			return {failure: pages.some(page => page !== null) ? 'scan' : 'damaged'};
		return {kind: 'pdf', text, as: 'text', encoding: 'utf-8'};
	} catch (error) {
		return {failure: (error as Error).name === 'PasswordException' ? 'locked' : 'damaged'};
	} finally {
		await loading.destroy();
	}
}

/** What is printed on a page; null where it is damaged. */
async function pageIn(document: PDFDocumentProxy, number: number): Promise<PrintedPage | null> {
	try {
		const page = await document.getPage(number);
		const {items, styles} = await page.getTextContent();
		const texts = items.filter((item): item is TextItem & typeof item => 'str' in item);
		const runs = runsOf(texts, page.getViewport({scale: 1}).transform, font => styles[font]?.vertical === true);
		page.cleanup();
		return pageOf(runs);
	} catch {
		return null;
	}
}
