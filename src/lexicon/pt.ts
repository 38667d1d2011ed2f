import type {Lexicon} from './lexicon.ts';

/** Portuguese. */
export const pt = {
	asker: 'p, pergunta',
	answerer: 'r, resposta',
	particles: 'da, de, dos',
	joining: 'e',
	outlets: 'gazeta',
	months: 'jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez',
	commonest: 'nao, uma, que, dos, para, com, voce',
} satisfies Lexicon;
