import {createOutline} from '../../src/briefing/outline.ts';
import type {Clip} from '../../src/export/clip.ts';
import {quotationFrom} from '../../src/export/quotation.ts';
import {harbour} from './harbour.ts';

const outline = createOutline(harbour);

/** A clip of the first sentence of a block, taken from the made-up briefing. */
export function clipFrom(block: string, change: Partial<Clip> = {}): Clip {
	const text = outline.blockAt(block)?.text ?? '';
	const quotation = quotationFrom(outline, [{block, range: [0, text.search(/[。？.?]/u) + 1]}]);
	return {
		id: block,
		made: '2026-03-01T10:00:00.000Z',
		note: '',
		sha256: harbour.source.sha256,
		from: '/home/ida/harbour.txt',
		block,
		start: outline.blockAt(block)?.start ?? 0,
		quotation: quotation!,
		...change,
	};
}
