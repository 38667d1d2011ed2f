import type {BlockKind} from '../briefing/briefing.ts';
import type {Cue} from './cue.ts';
import type {Paragraph} from './manuscript.ts';
import type {Piece} from './page.ts';

/** What one voice says until another begins, before anyone is named. */
export interface Stretch {
	/** Null for text that stands before the first label. */
	readonly cue: Cue | null;
	readonly pieces: readonly Said[];
}

/** A part of a paragraph that stands in a turn: UTF-16 offsets into the paragraph's text. */
export interface Said {
	readonly paragraph: number;
	readonly kind: BlockKind;
	readonly from: number;
	readonly to: number;
}

/**
 * Cuts the page into stretches at its cues; a label that is printed again before the next paragraph goes on
 * with the same stretch, unless it names no person (two `Q` in a row may be two people).
 */
export function cutStretches(
	paragraphs: readonly Paragraph[],
	pieces: readonly Piece[],
	cues: readonly Cue[],
): readonly Stretch[] {
	const at = new Map(cues.map(cue => [cue.paragraph, cue]));
	const stretches: {cue: Cue | null; pieces: Said[]}[] = [];
	paragraphs.forEach((paragraph, i) => {
		const cue = at.get(i);
		const piece = pieces[i];
		if (cue) {
			const before = stretches.at(-1);
			if (!before?.cue || !sameVoice(before.cue, cue)) stretches.push({cue, pieces: []});
		}
		if (!piece || !(piece.as === 'speech' || piece.as === 'caption' || piece.as === 'scene')) return;
		if (stretches.length === 0) {
			if (piece.as !== 'speech') return;
			stretches.push({cue: null, pieces: []});
		}
		const from = cue?.speech ?? 0;
		const to = paragraph.text.length;
		if (from < to)
			stretches.at(-1)?.pieces.push({paragraph: i, kind: piece.as === 'speech' ? 'paragraph' : piece.as, from, to});
	});
	return stretches.filter(s => s.pieces.length > 0);
}

function sameVoice(a: Cue, b: Cue): boolean {
	return a.label.part !== 'asker' && a.label.text === b.label.text;
}
