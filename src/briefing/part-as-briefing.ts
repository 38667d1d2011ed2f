import type {Briefing, Note, Turn} from './briefing.ts';
import type {Outline} from './outline.ts';
import type {Range} from './place.ts';

/** Which turns of a briefing are wanted: those that fit everything that is asked. */
export interface PartWanted {
	/** Ids: what one of them says. */
	readonly speakers?: ReadonlySet<string>;
	/** Numbers of exchanges, from and to: what is said in them. */
	readonly questions?: readonly (readonly [from: number, to: number])[];
	/** Ids of turns, each with the question that it answers. */
	readonly turns?: ReadonlySet<string>;
	/** Of blocks, by id, the words: offsets into their text. No other block is wanted. */
	readonly words?: ReadonlyMap<string, Range>;
}

/**
 * The part of a briefing that is wanted, as a briefing. Ids, anchors and offsets stay what they are: it has the speakers,
 * exchanges and notes of the turns that are left, and the spans of the whole source.
 */
export function partAsBriefing({briefing}: Outline, {speakers, questions, turns, words}: PartWanted): Briefing {
	const wanted = (words ? briefing.turns.map(turn => cut(turn, words)) : briefing.turns).filter(
		({id, speaker, exchange, blocks}) =>
			(!words || blocks.length > 0) &&
			(!speakers || speakers.has(speaker ?? '')) &&
			(!questions || questions.some(([from, to]) => exchange !== null && exchange >= from && exchange <= to)) &&
			(!turns || turns.has(id)),
	);
	const answered = new Set(turns ? wanted.flatMap(({exchange}) => exchange ?? []) : []);
	const asked = briefing.exchanges.flatMap(({n, question}) => (answered.has(n) ? question : []));
	const ids = new Set([...wanted.map(({id}) => id), ...asked]);
	const left = words ? wanted : briefing.turns.filter(({id}) => ids.has(id));
	const voices = new Set(left.map(({speaker}) => speaker));
	const only = (of: readonly string[]) => of.filter(id => ids.has(id));
	return {
		...briefing,
		speakers: briefing.speakers.filter(({id}) => voices.has(id)),
		turns: left,
		exchanges: briefing.exchanges
			.map(exchange => ({...exchange, question: only(exchange.question), answers: only(exchange.answers)}))
			.filter(({question, answers}) => question.length + answers.length > 0),
		notes: briefing.notes.filter(note => left.some(turn => speaksOf(note, turn))),
	};
}

const cut = (turn: Turn, words: ReadonlyMap<string, Range>): Turn => ({
	...turn,
	blocks: turn.blocks.flatMap(block => {
		const range = words.get(block.id);
		return range ? [{...block, text: block.text.slice(...range)}] : [];
	}),
});

const speaksOf = ({start, end}: Note, {blocks}: Turn): boolean =>
	blocks.some(block => block.end > start && block.start < end);
