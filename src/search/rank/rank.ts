import type {Range} from '../../briefing/place.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {type Find, type Findings, type LineFinds, type Why, weakest} from '../corpus/finds.ts';
import type {Passage} from '../corpus/passage.ts';
import {distances, merits, most, naming, shares} from '../grades.ts';
import {densestMark} from './densest.ts';
import {orderliness} from './in-order.ts';
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
	/** Whether it is one of those, or one that is said at every briefing. */
	readonly idle: boolean;
}

export interface Ranked {
	/** The number of the passage. */
	readonly line: number;
	readonly score: number;
	readonly why: Why;
	/** How many groups are found neither in the passage nor over it. */
	readonly missing: number;
	/** The share of the query that is missing, from 0 to 1: small words are next to nothing of it. */
	readonly lacking: number;
	readonly finds: readonly Find[];
	/** The find at which the passage holds most of the query; undefined where there is none. */
	readonly densest: Find | undefined;
	/** UTF-16 offsets in the passage's text, of what was found in it directly. */
	readonly ranges: readonly Range[];
}

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
	const mostTelling = Math.max(...groups.map(tellingOf));
	const rarity = groups.map(group => Math.log(2 + passages.length / (1 + group.body.size)));
	let turns: readonly ReadonlySet<string>[] | undefined;
	return candidates(passages, groups, bars)
		.filter(allowed)
		.map(contenderAt)
		.filter(({answers}) => answers.some(({missing, group}) => !missing && tellingOf(group) === mostTelling))
		.map(contender => rankedOf(corpus, contender))
		.sort((a, b) => b.score - a.score || a.line - b.line);

	function contenderAt(line: number): Contender {
		const passage = passages[line]!;
		const answers = groups.map((group, n) => answerOf(group, n, line));
		const [first] = answers;
		return {
			line,
			passage,
			place: line / passages.length,
			length: corpus.starts[line + 1]! - corpus.starts[line]!,
			answers,
			finds: (answers.length === 1 ? first?.body?.finds : answers.flatMap(({body}) => body?.finds ?? [])) ?? noFinds,
			asTyped: phrase.has(line),
		};
	}

	function answerOf(group: Group, n: number, line: number): Answer {
		const passage = passages[line]!;
		const body = group.body.get(line);
		const over = contextGrade(group.context, passage);
		if (!body && over === 0) {
			turns ??= turnsOf(passages, groups);
			const inTurn = turns[n]!.has(passage.turn.id);
			return {group, body, grade: 0, why: 'fuzzy', missing: true, named: false, rarity: rarity[n]!, inTurn};
		}
		const inName = over >= bars[n]! && ownGrade(group.context, passage) >= bars[n]!;
		const grade = Math.max(body?.grade ?? 0, over + (inName ? naming.gain : 0));
		const why = group.bent ? 'fuzzy' : body && body.grade >= over ? body.why : group.context.why;
		return {group, body, grade, why, missing: false, named: inName, rarity: rarity[n]!, inTurn: true};
	}
}

/** How a passage answers one part of a query. */
interface Answer {
	readonly group: Group;
	/** What is found in its text; undefined where that is nothing. */
	readonly body: LineFinds | undefined;
	/** Of what is found in its text, or over it; 0 where it is missing. */
	readonly grade: number;
	readonly why: Why;
	/** Whether it is found neither in the text nor over it. */
	readonly missing: boolean;
	/** Whether it names who speaks. */
	readonly named: boolean;
	/** How rare the part is in the briefing: the logarithm of the passages to each that holds it. */
	readonly rarity: number;
	/** Whether the turn holds it, if the passage does not. */
	readonly inTurn: boolean;
}

/** A passage that may be a hit, with all that is told of it. */
interface Contender {
	/** The number of the passage. */
	readonly line: number;
	readonly passage: Passage;
	/** Where it stands among all, from 0 to 1. */
	readonly place: number;
	/** Of its text, in squeezed UTF-16 units. */
	readonly length: number;
	/** One for each part of the query. */
	readonly answers: readonly Answer[];
	/** What the parts found in its text. */
	readonly finds: readonly Find[];
	/** Whether the words stand side by side as typed. */
	readonly asTyped: boolean;
}

/** How much of each merit a contender has: most from 0 to 1, times the merit's weight in grades.ts. Their sum is the score. */
const measures: Readonly<Record<keyof typeof merits, (contender: Contender) => number>> = {
	grade: ({answers}) => mean(answers, ({grade}) => grade),
	bent: ({answers}) => mean(answers, ({group, missing}) => Number(group.bent && !missing)),
	missing: ({answers}) => answers.reduce((sum, {missing, group}) => sum + (missing ? weightOf(group) : 0), 0),
	rare: ({answers}) => mean(answers, ({missing, rarity}) => (missing ? rarity : 0)),
	sameTurn: ({answers}) => mean(answers, ({missing, inTurn}) => Number(missing && inTurn)),
	near: ({answers}) => (answers.length < 2 ? 0 : nearness(answers.filter(({group}) => !group.small))),
	inOrder: ({answers}) =>
		answers.length < 3
			? 0
			: orderliness(answers.filter(({group}) => !group.small).map(({body}) => body?.finds ?? noFinds)),
	phrase: ({asTyped}) => Number(asTyped),
	often: ({finds, answers}) => 1 - 1 / Math.max(1, finds.length / answers.length),
	dense: ({finds, length}) => Math.sqrt(finds.reduce((sum, {start, end}) => sum + end - start, 0) / length),
	early: ({place}) => 1 - place,
	unspoken: ({passage}) => Number(passage.block.kind !== 'paragraph'),
	moderation: ({passage}) => Number(passage.turn.kind === 'moderation'),
};
const names = Object.keys(measures) as readonly (keyof typeof merits)[];
const noFinds: readonly Find[] = [];

/** The mean of the parts of a query, each by its weight. */
function mean(answers: readonly Answer[], of: (answer: Answer) => number): number {
	let all = 0;
	let sum = 0;
	for (const answer of answers) {
		const weight = weightOf(answer.group);
		all += weight;
		sum += weight * of(answer);
	}
	return sum / all;
}

/** What a part of the query counts for beside the others. */
function weightOf({small}: Group): number {
	return small ? shares.smallWord : 1;
}

/** How much a part of the query tells: a passage without any of those that tell most is no answer. */
function tellingOf({small, idle}: Group): number {
	return small ? 0 : idle ? 1 : 2;
}

function rankedOf(corpus: Corpus, contender: Contender): Ranked {
	const {line, answers} = contender;
	const parts: FoundPart[] = [];
	let ranges = noRanges;
	let missing = 0;
	for (const {group, body, missing: lacks} of answers) {
		if (body) parts.push({finds: body.finds, small: group.small});
		if (body?.ranges) ranges = [...ranges, ...body.ranges];
		if (lacks) missing++;
	}
	const finds = marksOf(corpus, parts, missing === 0);
	let score = 0;
	for (const name of names) score += merits[name] * measures[name](contender);
	return {
		line,
		score,
		why: weakest(answers.map(({why}) => why)),
		missing,
		lacking: mean(answers, answer => Number(answer.missing)),
		finds,
		densest: densestMark(parts, finds),
		ranges,
	};
}

const noRanges: readonly Range[] = [];

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
	const isOver = groups.some(({context}) => context.speakers.size + context.exchanges.size > 0);
	passages.forEach((passage, line) => {
		if (!passage.first || !isOver) return;
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
	if (context.why !== 'fuzzy') return naming.bar;
	const best = Math.max(1, ...Array.from(body.values(), ({grade, why}) => (why === 'fuzzy' ? grade : naming.bar)));
	return Math.min(naming.bar, best - 1);
}

/** For each group the turns that hold it. */
function turnsOf(passages: readonly Passage[], groups: readonly Group[]): readonly ReadonlySet<string>[] {
	return groups.map(group => new Set([...group.body.keys()].map(line => passages[line]!.turn.id)));
}

/**
 * 1 where all that is found stands side by side, less the further apart it is; 0 for a single group. A name is as near as can
 * be to whatever its bearer says.
 */
function nearness(answers: readonly Answer[]): number {
	const said = answers.flatMap(({body, named}) => (body && body.finds.length > 0 && !named ? body : []));
	const [fewest, ...others] = said.sort((a, b) => a.finds.length - b.finds.length);
	const names = answers.filter(({named}) => named).length;
	if (fewest === undefined || others.length + names === 0) return 0;
	let closest = Number.POSITIVE_INFINITY;
	for (const find of fewest.finds.slice(0, most.compared)) {
		const gap = others.reduce((sum, other) => sum + distance(find, other.finds), 0);
		closest = Math.min(closest, gap / (others.length + names));
	}
	return 1 / (1 + closest / distances.halfNear);
}

function distance(from: Find, finds: readonly Find[]): number {
	let least = Number.POSITIVE_INFINITY;
	for (const {start, end} of finds) least = Math.min(least, Math.max(0, start - from.end, from.start - end));
	return least;
}
