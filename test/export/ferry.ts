import type {Block, Briefing, Turn} from '../../src/briefing/briefing.ts';

/** A made-up briefing, small enough to read every text that is made of it; the offsets of its blocks stay at 0. */
const turn = (id: string, kind: Turn['kind'], speaker: string | null, ...blocks: readonly Block[]): Turn => ({
	id,
	kind,
	speaker,
	label: '',
	exchange: id.startsWith('q1-') ? 1 : null,
	blocks,
});

const block = (id: string, text: string, kind: Block['kind'] = 'paragraph'): Block => ({
	id,
	kind,
	text,
	start: 0,
	end: 0,
});

export const ferry: Briefing = {
	schema: 'briefing-tui/1',
	event: {title: '渡輪復航記者會', date: '2024-05-06', time: '10:30', place: '碼頭大廳'},
	publication: {date: null, time: null, source: null, url: null, editor: null},
	source: {name: 'ferry.txt', sha256: '0'.repeat(64), encoding: 'utf-8', format: 'text'},
	language: 'zh-Hant',
	summary: null,
	speakers: [
		{id: 's1', name: '林望潮', role: 'official', titles: ['航務處處長', '發言人'], outlet: null, aliases: []},
		{id: 's2', name: 'Ida Berg', role: 'reporter', titles: [], outlet: 'Quay Post', aliases: []},
	],
	turns: [
		turn(
			'statement1',
			'statement',
			's1',
			block('statement1-p1', '渡輪下週復航，票價由3元降到2.5元。'),
			block('statement1-p2', '林望潮在碼頭', 'caption'),
		),
		turn('q1-q1', 'question', 's2', block('q1-q1-p1', 'How many ferries will run?')),
		turn('q1-a1', 'answer', 's1', block('q1-a1-p1', '約40艘渡輪。'), block('q1-a1-p2', '（鼓掌）', 'scene')),
		turn('closing1', 'closing', null, block('closing1-p1', '謝謝各位，渡輪上見。')),
		turn('closing2', 'closing', 's1'),
	],
	exchanges: [{n: 1, gist: '有多少艘渡輪', question: ['q1-q1'], answers: ['q1-a1']}],
	spans: [],
	notes: [
		{start: 0, end: 0, message: 'Nobody answers.', code: 'unanswered-question'},
		{start: 0, end: 0, message: 'A doubt that has no words here.'},
	],
};

/** A briefing of which nothing is known. */
export const blank: Briefing = {
	...ferry,
	event: {title: null, date: null, time: null, place: null},
	speakers: [],
	turns: [turn('statement1', 'statement', 's9', block('statement1-p1', 'Hello.'))],
	exchanges: [{n: 1, gist: 'hello', question: ['statement1'], answers: []}],
	notes: [],
};
