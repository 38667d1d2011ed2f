import type {Lexicon} from './lexicon.ts';

/** Korean. */
export const ko = {
	asker: '질문, 질의, 기자',
	answerer: '답변?, 답변자',
	host: '사회자?, 진행자?',
	interpreter: '통역',
	conference: '…브리핑…, …기자회견…',
	heldOn: '일시',
	published: '조회…',
} satisfies Lexicon;
