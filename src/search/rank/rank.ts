import type {BlockKind} from '../../briefing/briefing.ts';
import type {Range} from '../../briefing/place.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {type Find, type Findings, type LineFinds, type Why, weakest} from '../corpus/finds.ts';
import type {Passage} from '../corpus/passage.ts';
import {type FoundPart, marksOf} from './marks.ts';
import {type ContextFindings, contextGrade} from './names-and-gists.ts';

/** What one part of a query found in the text, and what over it. */
export interface Group {
	readonly body: Findings;
	readonly context: ContextFindings;
	/** Whether the part was typed otherwise than it is looked for here: cut into pieces, say. */
	readonly bent: boolean;
	/** Whether the part is a word that says nothing by itself, such as `the`. */
	readonly small: boolean;
}

export interface Ranked {
	/** The number of the passage. */
	readonly line: number;
	readonly score: number;
	readonly why: Why;
	/** How many groups are found neither in the passage nor over it. */
	readonly missing: number;
	readonly finds: readonly Find[];
	/** UTF-16 offsets in the passage's text, of what was found in it directly. */
	readonly ranges: readonly Range[];
}

/** What speaks for a passage beside the grades of what is found in it. */
const MERIT = {
	/** Found in the name of who speaks, or asks: it is them that are looked for, not who mentions them. */
	named: 4,
	near: 10,
	/** The words stand side by side in the order in which they were typed. */
	phrase: 6,
	often: 3,
	dense: 4,
	early: 1,
	block: {paragraph: 0, caption: -14, scene: -14} satisfies Readonly<Record<BlockKind, number>>,
	moderation: -6,
	bent: -30,
	missing: -120,
	/** What is missing here but said by the same speaker right before or after. */
	sameTurn: 0.3,
};

/** A name or outlet that fits as well as this is reason enough to be found, though the text does not hold it. */
const NAMED = 75;
/** UTF-16 units between two words at which half of the merit of being near is gone. */
const HALF_NEAR = 24;
const MOST_COMPARED = 40;
/** How much more it weighs that a rare part of the query is missing. */
const RARE = 2;

/**
 * The passages in which something is found, best first: those with nothing missing before all others. Equal ones in the
 * order of the briefing.
 */
export function rank(
	passages: readonly Passage[],
	corpus: Corpus,
	groups: readonly Group[],
	phrase: Findings,
	allowed: (line: number) => boolean,
): readonly Ranked[] {
	const bars = groups.map(barOf);
	const lines = candidates(passages, groups, bars).filter(allowed);
	let turns: readonly ReadonlySet<string>[] | undefined;
	const rarity = groups.map(group => Math.log(2 + passages.length / (1 + group.body.size)));
	const ranked = lines.map(line => judge(line));
	return ranked
		.filter(({score}) => score > Number.NEGATIVE_INFINITY)
		.sort((a, b) => b.score - a.score || a.line - b.line);

	function judge(line: number): Ranked {
		const passage = passages[line]!;
		const whys: Why[] = [];
		const found: LineFinds[] = [];
		const parts: FoundPart[] = [];
		let sum = 0;
		let missing = 0;
		groups.forEach((group, n) => {
			const body = group.body.get(line);
			const over = contextGrade(group.context, passage);
			if (body) {
				found.push(body);
				parts.push({finds: body.finds, small: group.small});
			}
			if (body || over > 0) {
				const inName = over >= bars[n]! && ownGrade(group.context, passage) >= bars[n]!;
				sum += Math.max(body?.grade ?? 0, over + (inName ? MERIT.named : 0)) + (group.bent ? MERIT.bent : 0);
				whys.push(group.bent ? 'fuzzy' : body && body.grade >= over ? body.why : group.context.why);
			} else {
				missing++;
				turns ??= turnsOf(passages, groups);
				sum += (turns[n]!.has(passage.turn.id) ? 100 * MERIT.sameTurn : 0) - RARE * rarity[n]!;
			}
		});
		if (missing === groups.length)
			return {line, score: Number.NEGATIVE_INFINITY, why: 'fuzzy', missing, finds: [], ranges: []};
		const finds = found.flatMap(one => one.finds);
		const matched = finds.reduce((length, find) => length + find.end - find.start, 0);
		const length = corpus.starts[line + 1]! - corpus.starts[line]!;
		const score =
			sum / groups.length +
			missing * MERIT.missing +
			MERIT.near * nearness(found) +
			(phrase.has(line) ? MERIT.phrase : 0) +
			MERIT.often * (1 - 1 / Math.max(1, finds.length / groups.length)) +
			MERIT.dense * Math.sqrt(matched / length) +
			MERIT.early * (1 - line / passages.length) +
			MERIT.block[passage.block.kind] +
			(passage.turn.kind === 'moderation' ? MERIT.moderation : 0);
		return {
			line,
			score,
			why: weakest(missing > 0 ? [...whys, 'fuzzy'] : whys),
			missing,
			finds: marksOf(corpus, parts, missing === 0),
			ranges: found.flatMap(one => one.ranges ?? []),
		};
	}
}

function ownGrade(context: ContextFindings, {turn}: Passage): number {
	return context.speakers.get(turn.speaker ?? '') ?? 0;
}

/** The passages that hold a part of the query, and the first of each turn whose speaker or subject is part of it. */
function candidates(
	passages: readonly Passage[],
	groups: readonly Group[],
	bars: readonly number[],
): readonly number[] {
	const lines = new Set(groups.flatMap(group => [...group.body.keys()]));
	const found = lines.size > 0;
	passages.forEach((passage, line) => {
		if (!passage.first) return;
		const owns = groups.map(({context}) => ownGrade(context, passage));
		if (owns.every(own => own > 0)) lines.add(line);
		for (const [n, {context}] of groups.entries()) {
			if (owns[n]! >= bars[n]! || (!found && contextGrade(context, passage) > 0)) lines.add(line);
		}
	});
	return [...lines].sort((a, b) => a - b);
}

/** The grade from which on a name is reason enough to be found; of a mistyped one what the text has to offer, or nearly. */
function barOf({body, context}: Group): number {
	if (context.why !== 'fuzzy') return NAMED;
	const best = Math.max(1, ...Array.from(body.values(), ({grade, why}) => (why === 'fuzzy' ? grade : NAMED)));
	return Math.min(NAMED, best - 1);
}

/** For each group the turns that hold it. */
function turnsOf(passages: readonly Passage[], groups: readonly Group[]): readonly ReadonlySet<string>[] {
	return groups.map(group => new Set([...group.body.keys()].map(line => passages[line]!.turn.id)));
}

/** 1 where all that is found stands side by side, less the further apart it is; 0 for a single group. */
function nearness(found: readonly LineFinds[]): number {
	const groups = found.filter(one => one.finds.length > 0).sort((a, b) => a.finds.length - b.finds.length);
	const [fewest, ...others] = groups;
	if (fewest === undefined || others.length === 0) return 0;
	let closest = Number.POSITIVE_INFINITY;
	for (const find of fewest.finds.slice(0, MOST_COMPARED)) {
		const gap = others.reduce((sum, other) => sum + distance(find, other.finds), 0);
		closest = Math.min(closest, gap / others.length);
	}
	return 1 / (1 + closest / HALF_NEAR);
}

function distance(from: Find, finds: readonly Find[]): number {
	let least = Number.POSITIVE_INFINITY;
	for (const {start, end} of finds) least = Math.min(least, Math.max(0, start - from.end, from.start - end));
	return least;
}
