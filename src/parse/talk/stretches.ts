import type {BlockKind} from '../../briefing/briefing.ts';
import type {Cue} from '../labels/cue.ts';
import type {PagePart} from '../page/page-parts.ts';
import type {Paragraph} from '../page/paragraph.ts';

/** What one voice says until another begins. */
export interface Stretch {
	/** Null for text that stands before the first label. */
	readonly cue: Cue | null;
	readonly said: readonly Said[];
}

/** A part of a paragraph that stands in a turn: UTF-16 offsets into the paragraph's text. */
export interface Said {
	readonly paragraph: number;
	readonly kind: BlockKind;
	readonly from: number;
	readonly to: number;
}

/**
 * Cuts the page into stretches at its cues. A label printed again before the next paragraph goes on with the same stretch,
 * unless it names no person, as two `Q` in a row may be two people, or is numbered as the next question. A translation goes on with what it translates.
 * @param samePerson whether two labels lead to one person
 */
export function stretchesOf(
	paragraphs: readonly Paragraph[],
	pieces: readonly PagePart[],
	samePerson: (a: Cue, b: Cue) => boolean,
): readonly Stretch[] {
	const stretches: {cue: Cue | null; said: Said[]}[] = [];
	const pairs = translationPairs(paragraphs);
	let cueBefore: Cue | null = null;
	paragraphs.forEach((paragraph, i) => {
		const {cue} = paragraph;
		const as = pieces[i]?.as;
		if (cue) {
			const again = cueBefore !== null && samePerson(cueBefore, cue) && continues(cue);
			const goesOn = again || pairs.has(cue);
			if (!goesOn) stretches.push({cue, said: []});
			cueBefore = cue;
		}
		if (as !== 'paragraph' && as !== 'caption' && as !== 'scene') return;
		if (stretches.length === 0) {
			if (as !== 'paragraph') return;
			stretches.push({cue: null, said: []});
		}
		const from = cue?.speech ?? 0;
		const to = paragraph.text.trimEnd().length;
		if (from < to) stretches.at(-1)?.said.push({paragraph: i, kind: as, from, to});
	});
	return stretches
		.filter(s => s.said.length > 0)
		.map(s => (s.cue && s.said.every(part => part.kind === 'scene') ? {...s, said: s.said.map(asSaid)} : s));
}

/** All that is printed of a turn is a remark, such as `(Inaudible)`: it stands for what was said. */
const asSaid = (part: Said): Said => ({...part, kind: 'paragraph'});

/** Whether a label that leads to the person before goes on with the same turn. */
const continues = (cue: Cue): boolean => cue.label.goesOn === true || (names(cue) && !asksNext(cue));

/** Whether a number begins the next question of a list, whoever asked the one before. */
const asksNext = ({numbered, seems}: Cue): boolean => numbered && seems === 'asker';

/** Whether a label leads to a person or an outlet, not to anyone who asks. */
function names({label}: Cue): boolean {
	return (
		label.id !== undefined || label.part !== 'asker' || (label.name ?? label.outlet) !== null || /\d/u.test(label.text)
	);
}

/** Cues whose text only says in another script what stands before: `Q:` under `问：`. */
function translationPairs(paragraphs: readonly Paragraph[]): ReadonlySet<Cue> {
	const cued = paragraphs.flatMap(({cue, folded}, i) => {
		if (!cue) return [];
		const said = cue.speech < folded.length ? folded.slice(cue.speech) : (paragraphs[i + 1]?.folded ?? '');
		return {cue, labelled: isHan(cue.label.text), said: isHan(said)};
	});
	const found = new Set<Cue>();
	const pairs = cued.flatMap(({cue, labelled, said}, i) => {
		const before = cued[i - 1];
		return before?.labelled && before.said && !labelled && !said ? [[before.cue, cue] as const] : [];
	});
	const twoTongues = pairs.length >= 2 && pairs.length * 3 >= cued.length;
	for (const [before, cue] of pairs)
		if (before.label.part === cue.label.part && (cue.label.part !== null || twoTongues)) found.add(cue);
	return found;
}

/** Whether a text is written in Han characters rather than in letters. */
export function isHan(text: string): boolean {
	let [han, other] = [0, 0];
	for (let i = 0; i < text.length && i < 120; i++) {
		const unit = text.charCodeAt(i);
		if (unit >= 0x3400 && unit <= 0x9fff) han++;
		else if (unit > 0x40) other++;
	}
	return han * 2 > other;
}
