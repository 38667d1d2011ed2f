import {deflateSync} from 'node:zlib';

/** What stands between `<<` and `>>` of an object, and its stream. */
export interface PdfObject {
	readonly entries: string;
	readonly stream?: Uint8Array | string;
	/** What the file says of its length instead of the truth. */
	readonly length?: number;
}

interface Written {
	/** Besides `/Root` and `/Size`. */
	readonly trailer?: string;
	/** Instead of where the table of objects is. */
	readonly startxref?: number;
}

/** A PDF of objects, numbered from 1; the first is its catalogue. */
export function pdfFile(objects: readonly PdfObject[], {trailer = '', startxref}: Written = {}): Uint8Array {
	const parts: Buffer[] = [];
	let at = 0;
	const write = (part: string | Uint8Array): void => {
		const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part);
		parts.push(bytes);
		at += bytes.length;
	};
	write('%PDF-1.7\n');
	const places = objects.map(({entries, stream, length}, i) => {
		const place = at;
		const body = stream === undefined ? '' : ` /Length ${length ?? stream.length}`;
		write(`${i + 1} 0 obj\n<< ${entries}${body} >>\n`);
		if (stream !== undefined) {
			write('stream\n');
			write(stream);
			write('\nendstream\n');
		}
		write('endobj\n');
		return place;
	});
	const table = at;
	const row = (place: number): string => `${String(place).padStart(10, '0')} 00000 n \n`;
	write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(row).join('')}`);
	write(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${startxref ?? table}\n%%EOF\n`);
	return Buffer.concat(parts);
}

/** A PDF of pages as PDF draws them, in Helvetica (`/F1`), on paper of 600 by 800 points. */
export function pdfOfPages(pages: readonly string[], entries = ''): Uint8Array {
	const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
	return pdfFile([
		{entries: '/Type /Catalog /Pages 2 0 R'},
		{entries: `/Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 600 800] ${entries}`},
		{entries: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding'},
		...pages.flatMap((page, i): PdfObject[] => [
			{entries: `/Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R`},
			{entries: '/Filter /FlateDecode', stream: deflateSync(page)},
		]),
	]);
}

/** Words in a size that stand at a point, counted from the lower left corner. */
export const words = (text: string, x: number, y: number, size = 12): string =>
	`BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/gu, '\\$&')}) Tj ET\n`;
