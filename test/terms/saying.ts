import type {Block, Briefing, Turn} from '../../src/briefing/briefing.ts';
import {blank} from '../export/ferry.ts';

/** A briefing in which these paragraphs are said, by two speakers in turn; a question every second one, where asked for. */
export function saying(texts: readonly string[], language: string, {asked = false} = {}): Briefing {
	const turns = texts.map((text, at): Turn => {
		const n = asked ? Math.floor(at / 2) + 1 : null;
		const id = n === null ? `t${at + 1}` : `q${n}-${at % 2 === 0 ? 'q' : 'a'}1`;
		const block: Block = {id: `${id}-p1`, kind: 'paragraph', text, start: 0, end: 0};
		const kind = n === null ? 'statement' : at % 2 === 0 ? 'question' : 'answer';
		return {id, speaker: at % 2 === 0 ? 's1' : 's2', label: '', kind, exchange: n, blocks: [block]};
	});
	return {...blank, language, turns, speakers: [], exchanges: []};
}
