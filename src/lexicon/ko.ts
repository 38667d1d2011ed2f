import type {Lexicon} from './lexicon.ts';

/** Korean. */
export const ko = {
	asker: '질문, 질의, 기자',
	answerer: '대변인, 답변?, 답변자',
	host: '사회자?, 진행자?',
	interpreter: '통역',
	conference: '…브리핑…, …기자회견…',
	heldOn: '일시',
	published: '조회…',
	greeting: '안녕하십니까, 안녕하세요',
	beginsAnswer: '네, 예, 아니, 저희, 우선',
	introducingSelf: '기자입니다',
	thanks: '감사합니다, 고맙습니다',
	spoken: '…니다, 저희, 우리, 저는, 여러분, 감사합니다',
	titles: '대변인, 국장, 과장, 장관, 차관, 실장, 총재, 위원장, 대통령, 대표, 부장',
} satisfies Lexicon;
