import type {Briefing, Turn} from '../briefing/briefing.ts';
import type {ExportedFolder} from './exported.ts';

/**
 * A briefing as the files of a corpus of ConvoKit. A turn is an utterance. A question, its answers and what else is said to
 * it are one conversation, named after the first turn as ConvoKit asks: an answer replies to the question asked last before
 * it, all other turns to the first. A turn outside every exchange is a conversation of its own. Each file ends with a line
 * break.
 */
export function briefingConvokit(briefing: Briefing): ExportedFolder {
	const {event, publication, source, language, speakers, exchanges} = briefing;
	const turns = briefing.turns.filter(({blocks}) => blocks.length > 0);
	const conversations = turns
		.filter(turn => rootOf(turn, turns) === turn)
		.map(({id, exchange}) => {
			const gist = exchanges.find(({n}) => n === exchange)?.gist ?? null;
			return [id, {meta: {exchange, gist}, vectors: []}] as const;
		});
	const people = speakers.map(({id, ...meta}) => [id, {meta, vectors: []}] as const);
	const unnamed = turns.some(({speaker}) => speaker === null);
	const all = unnamed ? [...people, [nobody, {meta: {name: null, role: 'unknown'}, vectors: []}] as const] : people;
	const json = (value: unknown) => `${JSON.stringify(value)}\n`;
	const text = turns.map(turn => json(utteranceOf(turn, turns))).join('');
	const files = new Map([
		['utterances.jsonl', text],
		['speakers.json', json(Object.fromEntries(all))],
		['conversations.json', json(Object.fromEntries(conversations))],
		['corpus.json', json({event, publication, source, language})],
		['index.json', json(index)],
	]);
	return {files, text};
}

/** Who speaks where nobody could be named: ConvoKit knows no utterance without a speaker. */
const nobody = 'nobody';

/** What `meta` holds, by the names that ConvoKit gives kinds of values. */
const index = {
	'utterances-index': {
		kind: ["<class 'str'>"],
		exchange: ["<class 'int'>"],
		label: ["<class 'str'>"],
		blocks: ["<class 'list'>"],
	},
	'speakers-index': {
		name: ["<class 'str'>"],
		role: ["<class 'str'>"],
		titles: ["<class 'list'>"],
		outlet: ["<class 'str'>"],
		aliases: ["<class 'list'>"],
	},
	'conversations-index': {exchange: ["<class 'int'>"], gist: ["<class 'str'>"]},
	'overall-index': {
		event: ["<class 'dict'>"],
		publication: ["<class 'dict'>"],
		source: ["<class 'dict'>"],
		language: ["<class 'str'>"],
	},
	version: 1,
	vectors: [],
};

/** Captions and scenes stand among the blocks, not in the text. */
function utteranceOf(turn: Turn, turns: readonly Turn[]): object {
	const {id, speaker, kind, exchange, label, blocks} = turn;
	const root = rootOf(turn, turns);
	const before = turns.slice(0, turns.indexOf(turn));
	const asked = before.findLast(other => other.exchange === exchange && other.kind === 'question') ?? root;
	return {
		id,
		conversation_id: root.id,
		text: blocks
			.filter(block => block.kind === 'paragraph')
			.map(block => block.text)
			.join('\n'),
		speaker: speaker ?? nobody,
		meta: {kind, exchange, label, blocks: blocks.map(({id, kind, text}) => ({id, kind, text}))},
		'reply-to': root === turn ? null : (kind === 'question' ? root : asked).id,
		timestamp: null,
		vectors: [],
	};
}

/** The first turn of the conversation that a turn is of. */
const rootOf = (turn: Turn, turns: readonly Turn[]): Turn =>
	turn.exchange === null ? turn : (turns.find(({exchange}) => exchange === turn.exchange) ?? turn);
